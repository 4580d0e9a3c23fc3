import { and, asc, eq, inArray, isNull, or } from "drizzle-orm";
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

/** Every award an agency sees with all versions of its rule, for judging and road maps. Two queries. */
export async function knownAwards(db: DbOrTx, agencyId: string): Promise<KnownAward[]> {
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
