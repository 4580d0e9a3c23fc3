import { and, asc, eq, isNull, lt, sql } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import { addDays, type Day, startOfDay } from "#kernel/calendar/index.ts";
import type { Db, Tx } from "#kernel/db/index.ts";
import { notices } from "#kernel/notices/index.ts";
import { draftMovement, editMovement } from "#rooms/movements/commands/draft-movement.ts";
import { addDrive, reviewDrive } from "#rooms/movements/commands/keep-drive.ts";
import { launchMovement, urgeResponses } from "#rooms/movements/commands/launch-movement.ts";
import { closeMovement } from "#rooms/movements/commands/review-movement.ts";
import type { MovementValues } from "#rooms/movements/forms/movement.ts";
import { lastsThreeYears } from "#rooms/movements/length.ts";
import { drives, launches, type Movement, movements } from "#rooms/movements/schema.ts";
import { officerOn, unitsOn } from "#rooms/organisation/index.ts";
import { plans } from "#rooms/plans/schema.ts";
import { answerAsTold } from "./answer-movements.ts";
import { actorsOf, type Cast } from "./cast.ts";
import type { Entered } from "./enter-agency.ts";
import { longRun, toldDriveReview, toldMovements, toldReview } from "./movements-told.ts";

/** Who acts in the movements of a practice agency, and where. */
export type Playing = { tx: Tx; db: Db; office: Officer; today: Day; officerOf(unitId: string): Promise<Officer> };

/**
 * Lives the movements of a practice agency until its day through the program's own commands: launched to all units, answered in
 * time, late, only acknowledged or not at all; drives and movements that are over are reviewed.
 */
export async function enterMovements(tx: Tx, entered: Entered, key: string, planId: string, today: Day): Promise<void> {
  const playing = await playersOf(tx, entered, actorsOf(entered), today);
  const [plan] = await tx.select().from(plans).where(eq(plans.id, planId));
  if (plan?.state !== "issued") return;
  await draftTold(playing, entered, key, planId);
  const drafts = await tx
    .select()
    .from(movements)
    .where(and(eq(movements.agencyId, entered.agencyId), eq(movements.state, "drafting")))
    .orderBy(asc(movements.packKey), asc(movements.name));
  for (const [n, movement] of drafts.entries()) {
    const startsOn = movement.startsOn ?? today;
    const begins = movement.packKey ? [startsOn, plan.issuedOn ?? today].sort().at(-1)! : startsOn;
    const number =
      movement.planId && movement.packKey ? `${String(5 + n).padStart(2, "0")}/PĐ` : toldMovements[key]?.number;
    await live(playing, entered, movement, addDays(begins, 8 + n), number ?? "05/PĐ");
  }
  await reviewDrives(playing, entered.agencyId);
  await readLongAgo(tx, entered.agencyId, today);
}

async function playersOf(tx: Tx, entered: Entered, cast: Cast, today: Day): Promise<Playing> {
  const known = new Map<string, Officer>();
  const find = async (personId: string): Promise<Officer> => {
    const officer = known.get(personId) ?? (await officerOn(tx, personId, entered.rootUnitId, today));
    if (!officer) throw new Error(`Nobody of practice with the id ${personId} holds a post on ${today}.`);
    known.set(personId, officer);
    return officer;
  };
  const office = await find(cast.office.id);
  return { tx, db: tx as unknown as Db, office, today, officerOf: (unitId) => find(cast.ofUnit(unitId).id) };
}

async function draftTold({ db, office, today }: Playing, entered: Entered, key: string, planId: string) {
  const told = toldMovements[key];
  if (!told) return;
  const startsOn = addDays(today, -told.since - 8);
  const { name, theme, content, target, lasts } = told;
  const nothing = {
    parentId: null,
    parentLevel: null,
    parentName: null,
    parentDocument: null,
    slogan: null,
    until: null,
  };
  const said = { audience: "", criteria: "", pilots: "", checks: "", scope: "agency" as const, way: "theme" as const };
  const span = { startsOn, endsOn: addDays(startsOn, lasts) };
  const values = {
    revision: 0,
    planId: told.drive ? null : planId,
    name,
    theme,
    content,
    targets: [{ id: null, ...target }],
    ...nothing,
    ...said,
    ...span,
  };
  const id = await draftMovement(db, office, entered.rootUnitId, values, startOfDay(startsOn));
  if (!told.drive) return;
  const { lasts: days, ...about } = told.drive;
  const drive = { revision: 0, ...about, startsOn, endsOn: addDays(startsOn, days), greetings: [] };
  await addDrive(db, office, id, drive, startOfDay(startsOn));
}

/** One movement from its launch to its review, as far as the agency's day goes. */
async function live(playing: Playing, entered: Entered, movement: Movement, launchedOn: Day, number: string) {
  const { tx, db, office, today } = playing;
  if (launchedOn > today) return;
  if (lastsThreeYears(movement)) {
    await editMovement(db, office, movement.id, { ...asTyped(movement), ...longRun }, startOfDay(launchedOn));
  }
  const answersDueOn = addDays(launchedOn, 22);
  const all = await unitsOn(tx, entered.agencyId, launchedOn, { category: "unit" });
  const unitIds = all.map(({ id }) => id).filter((id) => id !== entered.rootUnitId);
  const [{ revision } = { revision: 1 }] = await tx
    .select({ revision: movements.revision })
    .from(movements)
    .where(eq(movements.id, movement.id));
  const document = { revision, number, launchedOn, answersDueOn, unitIds, fileIds: [] };
  await launchMovement(db, office, movement.id, document, startOfDay(launchedOn));
  const told = await tx.select().from(launches).where(eq(launches.movementId, movement.id));
  await answerAsTold(playing, { ...movement, launchedOn, answersDueOn }, told);
  const urgedOn = addDays(answersDueOn, 3);
  if (urgedOn <= today) await urgeResponses(db, office, movement.id, startOfDay(urgedOn));
  if (movement.endsOn !== null && addDays(movement.endsOn, 12) <= today)
    await close(playing, movement.id, movement.endsOn);
}

/** A draft as its form holds it; those of a plan that last so long have no targets. */
function asTyped(of: Movement): MovementValues {
  const { revision, planId, parentId, parentLevel, parentName, parentDocument, name, theme, slogan, way } = of;
  const { scope, audience, content, criteria, startsOn, endsOn, until, pilots, checks } = of;
  return {
    ...{ revision, planId, parentId, parentLevel, parentName, parentDocument, name, theme, slogan, way, scope },
    ...{ audience, content, criteria, startsOn, endsOn, until, pilots, checks, targets: [] },
  };
}

async function close({ tx, db, office }: Playing, id: string, endsOn: Day) {
  const [now] = await tx.select().from(movements).where(eq(movements.id, id));
  const review = { ...toldReview, reviewedOn: addDays(endsOn, 10), revision: now!.revision, fileIds: [] };
  await closeMovement(db, office, id, review, startOfDay(addDays(endsOn, 10)));
}

async function reviewDrives({ tx, db, office, today }: Playing, agencyId: string) {
  for (const drive of await tx.select().from(drives).where(eq(drives.agencyId, agencyId))) {
    const reviewedOn = addDays(drive.endsOn, -2);
    if (reviewedOn >= today) continue;
    await reviewDrive(
      db,
      office,
      drive.id,
      { ...toldDriveReview, revision: drive.revision, reviewedOn },
      startOfDay(reviewedOn),
    );
  }
}

/** What was told more than two weeks ago has been read. */
async function readLongAgo(tx: Tx, agencyId: string, today: Day) {
  await tx
    .update(notices)
    .set({ readAt: sql`created_at + interval '1 day'` })
    .where(
      and(
        eq(notices.agencyId, agencyId),
        isNull(notices.readAt),
        lt(notices.createdAt, startOfDay(addDays(today, -14))),
      ),
    );
}
