import { and, eq, sql } from "drizzle-orm";
import { record } from "#kernel/activity/index.ts";
import type { Officer } from "#kernel/auth/index.ts";
import { vietnamDay } from "#kernel/calendar/index.ts";
import type { Db, Tx } from "#kernel/db/index.ts";
import { newId } from "#kernel/ids.ts";
import { insist, Overtaken } from "#kernel/verdict.ts";
import { actsFor, submitObligation, tellPerson } from "#rooms/plans/index.ts";
import { authorsOf, factsOf, type InitiativeFound, initiativeById } from "../queries/initiatives.ts";
import { obligationOfRound } from "../queries/rounds.ts";
import { isLate, mayBeSent, mayStep } from "../rules.ts";
import { type Initiative, initiativeSteps, initiatives } from "../schema.ts";
import { type InitiativeStep, nextInitiative } from "../states.ts";
import type { InitiativeAct } from "../words.vi.ts";

/** A step with its reason, asked of a page that showed a revision. */
export type StepTyped = { note: string | null; revision: number };

/** Gửi, rút lại, kiểm tra, trả lại, rút đăng ký: moves an initiative along its map. */
export function stepInitiative(
  db: Db,
  officer: Officer,
  id: string,
  step: InitiativeAct,
  typed: StepTyped,
  now: Date,
): Promise<void> {
  return db.transaction(async (tx) => {
    const today = vietnamDay(now);
    const found = await initiativeById(tx, officer, id, today);
    const authors = await authorsOf(tx, id);
    insist(mayStep(officer, factsOf(found, authors), step));
    if (found.initiative.revision !== typed.revision) throw new Overtaken("initiative.moved_meanwhile");
    if (step === "send")
      insist(
        mayBeSent(
          found.initiative,
          authors.map(({ share }) => share),
        ),
      );
    const first = step === "send" && found.initiative.sentOn === null;
    const sent = first ? { sentOn: today, late: isLate(found.round, today) } : {};
    await move(tx, officer, found.initiative, step, { note: typed.note, set: sent }, now);
    if (step === "send") await handIn(tx, officer, found, now);
    if (step === "return") await tellAuthors(tx, officer, found, authors, now);
  });
}

/** Writes a step if the initiative still stands as it was read: its state, its line in the timeline, the activity. */
export async function move(
  tx: Tx,
  officer: Officer,
  one: Initiative,
  step: InitiativeStep,
  with_: { note: string | null; document?: string | null; on?: string; set?: Partial<Initiative> },
  now: Date,
): Promise<void> {
  const leadsTo = nextInitiative(one.state, step)!;
  const moved = await tx
    .update(initiatives)
    .set({ ...with_.set, state: leadsTo, note: with_.note, revision: sql`${initiatives.revision} + 1` })
    .where(and(eq(initiatives.id, one.id), eq(initiatives.state, one.state), eq(initiatives.revision, one.revision)))
    .returning({ id: initiatives.id });
  if (moved.length === 0) throw new Overtaken("initiative.moved_meanwhile");
  await tx.insert(initiativeSteps).values({
    ...{ id: newId(), initiativeId: one.id, step, leadsTo, happenedOn: with_.on ?? vietnamDay(now) },
    ...{ reason: with_.note, document: with_.document ?? null, madeBy: officer.personId, madeAt: now },
  });
  await record(tx, officer, now, {
    verb: `initiative.${step}`,
    subjectType: "initiative",
    subjectId: one.id,
    unitId: one.unitId,
    facts: { title: one.title.slice(0, 200) },
    reason: with_.note,
  });
}

/**
 * The plan's own obligation is handed in with the first registration of the unit, so that nothing is typed twice; only by who
 * hands things in for the unit: an author who sends her own leaves that to her head.
 */
async function handIn(tx: Tx, officer: Officer, { initiative, round }: InitiativeFound, now: Date): Promise<void> {
  const for_ = actsFor(officer);
  if (for_ !== "agency" && !for_.includes(initiative.unitId)) return;
  const owed = await obligationOfRound(tx, round, initiative.unitId);
  if (!owed || !["open", "returned"].includes(owed.state)) return;
  const title = `Đăng ký sáng kiến: ${initiative.title}`.slice(0, 300);
  const url = `/initiatives/${initiative.id}`;
  const proofs = [{ kind: "registration_list" as const, title, url }];
  await submitObligation(tx, officer, owed.id, { note: "Gửi cùng đăng ký sáng kiến trong chương trình.", proofs }, now);
}

async function tellAuthors(
  tx: Tx,
  officer: Officer,
  { initiative }: InitiativeFound,
  authors: readonly { personId: string | null }[],
  now: Date,
): Promise<void> {
  const whom = new Set([initiative.createdBy, ...authors.map(({ personId }) => personId)]);
  for (const personId of whom)
    if (personId && personId !== officer.personId)
      await tellPerson(
        ...([tx, initiative.agencyId, personId] as const),
        `Sáng kiến “${initiative.title.slice(0, 120)}” được trả lại để bổ sung.`,
        `/initiatives/${initiative.id}`,
        now,
      );
}
