import { and, desc, eq, gte, inArray, lt, or, type SQL, sql } from "drizzle-orm";
import { type ActivityLine, activity } from "#kernel/activity/index.ts";
import { type Officer, readableUnits } from "#kernel/auth/index.ts";
import { addDays, startOfDay } from "#kernel/calendar/index.ts";
import type { DbOrTx } from "#kernel/db/index.ts";

/** Narrowing of the activity: units, people who acted, a day, lines older than an id. */
export type ActivityFilter = {
  unitIds?: readonly string[] | undefined;
  personIds?: readonly string[] | undefined;
  day?: string | null;
  before?: number | null;
};

/** A line with the name its unit had on that day. */
export type Line = ActivityLine & { unitName: string | null };

/** Lines of one page. */
export const linesAPage = 50;

/**
 * The activity an officer may see, newest first: all of it for those with a charge for the whole agency, for others what
 * concerns their units and what they did themselves. One query; one line more than asked when there are more.
 */
export function activityNewest(
  db: DbOrTx,
  officer: Officer,
  filter: ActivityFilter = {},
  limit = linesAPage,
): Promise<Line[]> {
  return db
    .select({ ...columns, unitName: unitNameThen })
    .from(activity)
    .where(and(seenBy(officer), narrowed(filter)))
    .orderBy(desc(activity.id))
    .limit(limit + 1);
}

const { id, agencyId, happenedAt, actorId, actorName, unitId, verb, subjectType, subjectId, facts, reason } = activity;
const columns = { id, agencyId, happenedAt, actorId, actorName, unitId, verb, subjectType, subjectId, facts, reason };

const unitNameThen = sql<string | null>`(select v.short_name from unit_versions v where v.unit_id = ${activity}.unit_id
  order by (v.valid_from <= ${activity}.happened_at::date and (v.valid_to is null or v.valid_to >= ${activity}.happened_at::date)) desc, v.valid_from desc limit 1)`;

/** Which lines she may see. */
export function seenBy(officer: Officer): SQL | undefined {
  const units = readableUnits(officer);
  const ofAgency = eq(activity.agencyId, officer.agencyId);
  if (units === "agency") return ofAgency;
  return and(ofAgency, or(inArray(activity.unitId, [...units]), eq(activity.actorId, officer.personId)));
}

function narrowed(filter: ActivityFilter): SQL | undefined {
  return and(
    filter.unitIds ? inArray(activity.unitId, [...filter.unitIds]) : undefined,
    filter.personIds ? inArray(activity.actorId, [...filter.personIds]) : undefined,
    filter.day ? gte(activity.happenedAt, startOfDay(filter.day)) : undefined,
    filter.day ? lt(activity.happenedAt, startOfDay(addDays(filter.day, 1))) : undefined,
    filter.before ? lt(activity.id, filter.before) : undefined,
  );
}
