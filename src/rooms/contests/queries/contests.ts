import { and, asc, eq, getTableColumns, sql } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import type { DbOrTx } from "#kernel/db/index.ts";
import { isId } from "#kernel/ids.ts";
import { notFound } from "#kernel/not-found.ts";
import { people } from "#rooms/organisation/schema.ts";
import { duties, plans } from "#rooms/plans/schema.ts";
import {
  type Contest,
  contestCriteria,
  contestDuties,
  contestHands,
  contestLaunches,
  contestPrizes,
  contestRounds,
  contests,
} from "../schema.ts";
import { visibleTo } from "./visible.ts";

/** One contest the officer may see; unseen and absent are both «not found». */
export async function contestById(db: DbOrTx, officer: Officer, id: string): Promise<Contest> {
  if (!isId(id)) return notFound();
  const [found] = await db
    .select()
    .from(contests)
    .where(and(eq(contests.id, id), visibleTo(officer)));
  return found ?? notFound();
}

/** The same with its jury and organisers: what most rules ask. */
export async function contestWithHands(db: DbOrTx, officer: Officer, id: string) {
  const contest = await contestById(db, officer, id);
  return { contest, hands: await handsOf(db, id) };
}

/** Tiêu chí, giải, vòng of a contest, each in its order. */
export async function partsOf(db: DbOrTx, contestId: string) {
  const criteria = await db
    .select()
    .from(contestCriteria)
    .where(eq(contestCriteria.contestId, contestId))
    .orderBy(contestCriteria.position);
  const prizes = await db
    .select()
    .from(contestPrizes)
    .where(eq(contestPrizes.contestId, contestId))
    .orderBy(contestPrizes.position);
  const rounds = await db
    .select()
    .from(contestRounds)
    .where(eq(contestRounds.contestId, contestId))
    .orderBy(contestRounds.position);
  return { criteria, prizes, rounds };
}
export type ContestParts = Awaited<ReturnType<typeof partsOf>>;

/** Ban giám khảo, ban tổ chức, the chair first. */
export function handsOf(db: DbOrTx, contestId: string) {
  return db
    .select({ ...getTableColumns(contestHands), name: people.name })
    .from(contestHands)
    .innerJoin(people, eq(people.id, contestHands.personId))
    .where(eq(contestHands.contestId, contestId))
    .orderBy(sql`array_position(array['chair', 'judge', 'organiser'], contest_hands.role)`, asc(people.sortKey));
}
export type HandLine = Awaited<ReturnType<typeof handsOf>>[number];

/** The duties of plans a contest counts for, with their plans. */
export function dutiesOf(db: DbOrTx, contestId: string) {
  return db
    .select({
      id: duties.id,
      title: duties.title,
      key: duties.key,
      planId: plans.id,
      planNumber: plans.number,
      planTitle: plans.title,
    })
    .from(contestDuties)
    .innerJoin(duties, eq(duties.id, contestDuties.dutyId))
    .innerJoin(plans, eq(plans.id, duties.planId))
    .where(eq(contestDuties.contestId, contestId))
    .orderBy(asc(plans.issuedOn), asc(duties.position));
}
export type DutyLine = Awaited<ReturnType<typeof dutiesOf>>[number];

/** Duties of issued plans whose proof may be a document: what a contest may count for. Contests named in the duty come first. */
export function contestableDuties(db: DbOrTx, agencyId: string) {
  return db
    .select({ id: duties.id, title: duties.title, planNumber: plans.number, planTitle: plans.title })
    .from(duties)
    .innerJoin(plans, eq(plans.id, duties.planId))
    .where(
      and(
        eq(plans.agencyId, agencyId),
        eq(plans.state, "issued"),
        sql`'document' = any(${duties.proofs})`,
        sql`${duties.retiredInVersion} is null`,
      ),
    )
    .orderBy(
      sql`vn_fold(${duties.title}) !~ '\\mthi (viet|tim hieu)|cuoc thi|hoi thi'`,
      asc(plans.issuedOn),
      asc(duties.position),
    )
    .limit(200);
}
export type DutyChoice = Awaited<ReturnType<typeof contestableDuties>>[number];

/**
 * The units a contest was launched to and how each takes part: entries that count (of our own contest), or what it reported.
 * One query.
 */
export async function launchesOf(db: DbOrTx, contestId: string, today: string) {
  return db
    .select({
      ...getTableColumns(contestLaunches),
      unitName: unitNameOn(today),
      entries: sql<number>`(select count(*)::int from contest_authors a join contest_entries e on e.id = a.entry_id
        where a.contest_id = contest_launches.contest_id and a.unit_id = contest_launches.unit_id and e.state = 'accepted')`,
    })
    .from(contestLaunches)
    .where(eq(contestLaunches.contestId, contestId))
    .orderBy(
      sql`(select min(v.position) from unit_versions v where v.unit_id = contest_launches.unit_id)`,
      unitNameOn(today),
    );
}
export type LaunchLine = Awaited<ReturnType<typeof launchesOf>>[number];

function unitNameOn(day: string) {
  return sql<string>`(select v.short_name from unit_versions v where v.unit_id = contest_launches.unit_id
    order by (v.valid_from <= ${day}::date and (v.valid_to is null or v.valid_to >= ${day}::date)) desc, v.valid_from desc limit 1)`;
}

/** One launch of a contest the officer may see. */
export async function launchById(db: DbOrTx, officer: Officer, contestId: string, launchId: string) {
  const contest = await contestById(db, officer, contestId);
  if (!isId(launchId)) return notFound();
  const [launch] = await db
    .select({ ...getTableColumns(contestLaunches), unitName: unitNameOn("9999-12-31") })
    .from(contestLaunches)
    .where(and(eq(contestLaunches.id, launchId), eq(contestLaunches.contestId, contest.id)));
  return launch ? { contest, launch } : notFound();
}

/** The name on a day of the unit that owns a contest; when it is gone, its last name. */
export function ownerNameOn(day: string) {
  return sql<string>`(select v.name from unit_versions v where v.unit_id = contests.owner_unit_id
    order by (v.valid_from <= ${day}::date and (v.valid_to is null or v.valid_to >= ${day}::date)) desc, v.valid_from desc limit 1)`;
}
