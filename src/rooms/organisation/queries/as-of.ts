import { and, gte, isNull, lte, or, type SQL, sql } from "drizzle-orm";
import type { AnyPgColumn } from "drizzle-orm/pg-core";

/** Whether a row with a validity (both ends inclusive, open end = still) holds on a day. */
export function holdsOn(day: string, row: { validFrom: AnyPgColumn; validTo: AnyPgColumn }): SQL {
  return and(lte(row.validFrom, day), or(isNull(row.validTo), gte(row.validTo, day)))!;
}

/** The unit and all below it on a day, as a subquery of ids. */
export function subtreeOf(rootId: string, day: string): SQL {
  return sql`(select unit_id from unit_subtree(${rootId}::uuid, ${day}::date))`;
}
