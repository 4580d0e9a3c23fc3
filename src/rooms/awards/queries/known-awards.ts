import { and, asc, eq, inArray, isNull, or, sql } from "drizzle-orm";
import type { DbOrTx } from "#kernel/db/index.ts";
import { isId } from "#kernel/ids.ts";
import { notFound } from "#kernel/not-found.ts";
import type { DatedRule } from "../conditions/dated-rules.ts";
import type { KnownAward } from "../road-map/known-award.ts";
import { type Award, type AwardRule, awardRules, awards } from "../schema.ts";
import type { AwardNames } from "../wording/condition-title.ts";

/** An agency's own versions stand before those of the country: their numbers go on from here. */
const ownVersionsFrom = 1000;

/** What an agency may see: the country's catalogue and its own rungs. */
function seenBy(agencyId: string) {
  return or(isNull(awards.agencyId), eq(awards.agencyId, agencyId));
}

/** The catalogue as an agency sees it, its own rungs first, each in its order. */
export function awardsOf(db: DbOrTx, agencyId: string): Promise<Award[]> {
  return db.select().from(awards).where(seenBy(agencyId)).orderBy(asc(awards.agencyId), asc(awards.position));
}

/** One award the agency sees; unseen and absent are both «not found». */
export async function awardById(db: DbOrTx, agencyId: string, id: string): Promise<Award> {
  if (!isId(id)) return notFound();
  const [found] = await db
    .select()
    .from(awards)
    .where(and(eq(awards.id, id), seenBy(agencyId)));
  return found ?? notFound();
}

/** All versions of an award's rule that hold for an agency, newest first. */
export async function versionsOf(db: DbOrTx, agencyId: string, awardId: string): Promise<AwardRule[]> {
  const rows = await db
    .select()
    .from(awardRules)
    .where(and(eq(awardRules.awardId, awardId), or(isNull(awardRules.agencyId), eq(awardRules.agencyId, agencyId))));
  return rows.sort((a, b) => standingOf(b) - standingOf(a));
}

/** Awards with their rules as last read, by agency: good as long as the stamp of their rows is the same. */
const kept = new Map<string, { stamp: string; awards: readonly KnownAward[] }>();

/** So many agencies are kept at once; the one read longest ago makes room. */
const mostKept = 200;

/**
 * Every award an agency sees with all versions of its rule, for judging and road maps. They change a few times a year and
 * are asked for at every turn: one query tells whether they are still the ones read before, two more read them anew.
 */
export async function knownAwards(db: DbOrTx, agencyId: string): Promise<readonly KnownAward[]> {
  const stamp = await stampOf(db, agencyId);
  const known = kept.get(agencyId);
  if (known?.stamp === stamp) return known.awards;
  const awards = await readAwards(db, agencyId);
  kept.delete(agencyId);
  kept.set(agencyId, { stamp, awards });
  if (kept.size > mostKept) kept.delete(kept.keys().next().value!);
  return awards;
}

/**
 * The place and the writing transaction of every row: whoever changes one, in whatever process, changes the stamp. Asked
 * before the rows are read, so that a change in between is noticed the next time.
 */
async function stampOf(db: DbOrTx, agencyId: string): Promise<string> {
  const { rows } = await db.execute<{ stamp: string }>(sql`
    select md5(string_agg(row, ',' order by row)) as stamp from (
      select concat('a', ctid, xmin) as row from awards where agency_id is null or agency_id = ${agencyId}
      union all
      select concat('r', ctid, xmin) from award_rules where agency_id is null or agency_id = ${agencyId}) of_all`);
  return rows[0]?.stamp ?? "";
}

async function readAwards(db: DbOrTx, agencyId: string): Promise<KnownAward[]> {
  const list = await awardsOf(db, agencyId);
  const rows = await db
    .select()
    .from(awardRules)
    .where(
      and(
        inArray(
          awardRules.awardId,
          list.map((one) => one.id),
        ),
        or(isNull(awardRules.agencyId), eq(awardRules.agencyId, agencyId)),
      ),
    );
  return list.map((award) => ({
    ...award,
    rules: rows.filter((row) => row.awardId === award.id).map((row) => asDatedRule(row, award.key)),
  }));
}

/** A row as a rule that can be judged by. */
export function asDatedRule(row: AwardRule, award: string): DatedRule {
  return { ...row, award, version: standingOf(row) };
}

/** The names of all awards an agency sees, by key. */
export function namesOf(list: readonly { key: string; name: string }[]): AwardNames {
  return new Map(list.map((one) => [one.key, one.name]));
}

function standingOf(row: AwardRule): number {
  return row.version + (row.agencyId === null ? 0 : ownVersionsFrom);
}
