import { and, desc, eq, gt, isNull, lte, or, type SQL, sql } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import type { Day } from "#kernel/calendar/index.ts";
import type { DbOrTx } from "#kernel/db/index.ts";
import { isId } from "#kernel/ids.ts";
import { notFound } from "#kernel/not-found.ts";
import { people } from "#rooms/organisation/schema.ts";
import { maySeeRatings } from "../rules.ts";
import { awardDecisions, heldAwards, outsiders, serviceStarts } from "../schema.ts";
import { certificationsOf } from "./certifications.ts";
import { initiativesOf } from "./initiative-uses.ts";
import { ratingsOf } from "./ratings.ts";

/** Units where she has or had a post on the day: whose head and officers may need what is said of her. */
export async function unitIdsOf(db: DbOrTx, personId: string, day: Day): Promise<string[]> {
  const { rows } = await db.execute<{ id: string }>(sql`
    select distinct unit_id as id from posts where person_id = ${personId}
      and valid_from <= ${day} and (valid_to is null or valid_to >= ${day})`);
  return rows.map(({ id }) => id);
}

/** A person of the reader's agency with the post of the day, else the last one; 404 when unseen. */
export async function personShown(db: DbOrTx, officer: Pick<Officer, "agencyId">, id: string, day: Day) {
  if (!isId(id)) return notFound();
  const [found] = await db
    .select({
      id: people.id,
      name: people.name,
      category: people.category,
      place: sql<string>`coalesce((select t.title || ', ' || v.name from posts t join unit_versions v on v.unit_id = t.unit_id
        where t.person_id = people.id order by (t.valid_from <= ${day} and (t.valid_to is null or t.valid_to >= ${day})) desc,
          t.main desc, t.valid_from desc, (v.valid_from <= ${day}) desc, v.valid_from desc limit 1), '')`,
    })
    .from(people)
    .where(and(eq(people.id, id), eq(people.agencyId, officer.agencyId), isNull(people.mergedInto)));
  return found ?? notFound();
}

/** Since when somebody serves, as far as it was entered. */
export async function serviceOf(db: DbOrTx, personId: string) {
  const [found] = await db
    .select({ since: serviceStarts.since, document: serviceStarts.document })
    .from(serviceStarts)
    .where(eq(serviceStarts.personId, personId));
  return found ?? null;
}

/** Quá trình thi đua, khen thưởng of a person as of a day; ratings only for those who may see them. */
export async function personRecordPage(db: DbOrTx, officer: Officer, id: string, asOf: Day, today: Day) {
  const person = await personShown(db, officer, id, asOf);
  const [awards, initiatives, unitIds] = await Promise.all([
    awardsOf(db, eq(heldAwards.personId, id), asOf),
    initiativesOf(db, id, asOf),
    unitIdsOf(db, id, today),
  ]);
  const seesRatings = maySeeRatings(officer, { id, unitIds }).allowed;
  const rated = seesRatings
    ? (await ratingsOf(db, { personId: id })).filter(({ year }) => String(year) <= asOf.slice(0, 4))
    : [];
  const service = seesRatings ? await serviceOf(db, id) : null;
  const certifications = seesRatings ? await certificationsOf(db, { personId: id, unitId: null }, asOf) : [];
  return { person, awards, initiatives, ratings: rated, service, certifications, seesRatings, unitIds };
}
export type PersonRecordShown = Awaited<ReturnType<typeof personRecordPage>>;

/** A unit of the reader's agency under its name of the day; 404 when unseen. */
export async function unitShown(db: DbOrTx, officer: Pick<Officer, "agencyId">, id: string, day: Day) {
  if (!isId(id)) return notFound();
  const { rows } = await db.execute<{ id: string; name: string; category: string }>(sql`
    select u.id, v.name, u.category from units u join unit_versions v on v.unit_id = u.id
    where u.id = ${id} and u.agency_id = ${officer.agencyId} order by (v.valid_from <= ${day}) desc, v.valid_from desc limit 1`);
  return rows[0] ?? notFound();
}

/** The same of a unit: what it holds, and what the units it came from held, each under the name of its day. */
export async function unitRecordPage(db: DbOrTx, officer: Officer, id: string, asOf: Day) {
  const unit = await unitShown(db, officer, id, asOf);
  const before = await predecessorsOf(db, id, asOf);
  const collective = (unitId: SQL | string) =>
    and(eq(heldAwards.holderKind, "collective"), sql`${heldAwards.unitId} = ${unitId}`)!;
  const [awards, inherited, ratings] = await Promise.all([
    awardsOf(db, collective(id), asOf),
    before.length === 0
      ? Promise.resolve([])
      : awardsOf(
          db,
          and(
            eq(heldAwards.holderKind, "collective"),
            sql`${heldAwards.unitId} = any(${sql.param(before.map((one) => one.id))}::uuid[])`,
          )!,
          asOf,
        ),
    ratingsOf(db, { unitId: id }),
  ]);
  const names = new Map(before.map((one) => [one.id, one.name]));
  return {
    unit,
    certifications: await certificationsOf(db, { personId: null, unitId: id }, asOf),
    awards,
    inherited: inherited.map((one) => ({ ...one, heldBy: names.get(one.unitId ?? "") ?? one.holderName })),
    ratings: ratings.filter(({ year }) => String(year) <= asOf.slice(0, 4)),
  };
}
export type UnitRecordShown = Awaited<ReturnType<typeof unitRecordPage>>;

/** The same of a household or of somebody known by name. */
export async function outsiderRecordPage(db: DbOrTx, officer: Pick<Officer, "agencyId">, id: string, asOf: Day) {
  if (!isId(id)) return notFound();
  const [outsider] = await db
    .select()
    .from(outsiders)
    .where(and(eq(outsiders.id, id), eq(outsiders.agencyId, officer.agencyId)));
  if (!outsider) return notFound();
  return { outsider, awards: await awardsOf(db, eq(heldAwards.outsiderId, id), asOf) };
}

/** Units that went into this one by the day, however many changes ago, under their last names. One query. */
async function predecessorsOf(db: DbOrTx, unitId: string, asOf: Day): Promise<{ id: string; name: string }[]> {
  const { rows } = await db.execute<{ id: string; name: string }>(sql`
    with recursive before as (
      select s.from_unit_id as id from unit_successions s join unit_changes c on c.id = s.change_id
        where s.to_unit_id = ${unitId} and s.from_unit_id <> ${unitId} and c.happened_on <= ${asOf}
      union
      select s.from_unit_id from unit_successions s join unit_changes c on c.id = s.change_id join before b on s.to_unit_id = b.id
        where s.from_unit_id <> ${unitId} and c.happened_on <= ${asOf})
    select b.id, (select v.name from unit_versions v where v.unit_id = b.id order by v.valid_from desc limit 1) as name from before b`);
  return rows;
}

function awardsOf(db: DbOrTx, holder: SQL, asOf: Day) {
  return db
    .select({
      id: heldAwards.id,
      unitId: heldAwards.unitId,
      holderName: heldAwards.holderName,
      holderPost: heldAwards.holderPost,
      unitName: heldAwards.unitName,
      awardName: heldAwards.awardName,
      year: heldAwards.year,
      fromYear: heldAwards.fromYear,
      decisionNumber: heldAwards.decisionNumber,
      decidedOn: heldAwards.decidedOn,
      decidedBy: awardDecisions.decidedBy,
      achievement: heldAwards.achievement,
      goldBook: heldAwards.goldBook,
      state: heldAwards.state,
      revokedOn: heldAwards.revokedOn,
      revocationReason: heldAwards.revocationReason,
      heldNow: sql<boolean>`(${heldAwards.revokedOn} is null or ${gt(heldAwards.revokedOn, asOf)})`,
    })
    .from(heldAwards)
    .innerJoin(awardDecisions, eq(awardDecisions.id, heldAwards.decisionId))
    .where(and(holder, or(isNull(heldAwards.sortOn), lte(heldAwards.sortOn, asOf))))
    .orderBy(sql`${heldAwards.sortOn} desc nulls last`, desc(heldAwards.id));
}
export type RecordAward = Awaited<ReturnType<typeof awardsOf>>[number];
