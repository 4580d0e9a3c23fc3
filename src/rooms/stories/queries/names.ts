import { type SQL, sql } from "drizzle-orm";

/** The name on a day of the unit a story tells of; when it is gone, its last name. */
export function unitNameOn(day: string): SQL<string> {
  return sql<string>`(select v.name from unit_versions v where v.unit_id = stories.unit_id
    order by (v.valid_from <= ${day}::date and (v.valid_to is null or v.valid_to >= ${day}::date)) desc, v.valid_from desc limit 1)`;
}

/** The name of the person in a column of `stories`. */
export function personIn(
  column: "writer_id" | "pitched_by" | "confirmed_by" | "edited_by" | "checked_by" | "approved_by",
) {
  return sql<string | null>`(select p.name from people p where p.id = ${sql.raw(`stories.${column}`)})`;
}
