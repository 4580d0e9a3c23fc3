import { type SQL, sql } from "drizzle-orm";

/** Days ahead that count as «trong 7 ngày», and those shown below as «sau đó». */
export const weekAhead = 7;
export const laterAhead = 30;

/** A list of ids as an array of the database. */
export function ids(list: readonly string[]): SQL {
  return sql`${sql.param([...list])}::uuid[]`;
}

/**
 * Which obligations are answered by some units: their own, and those they inherited from units that are no more. `of` is
 * how the query calls their table, with the point; "" where it has no name.
 */
export function answeredBy(units: readonly string[], of: "o." | "" = "o."): SQL {
  const [unit, heir] = [sql.raw(`${of}unit_id`), sql.raw(`${of}heir_id`)];
  return sql`((${unit} = any(${ids(units)}) and ${heir} is null) or ${heir} = any(${ids(units)}))`;
}

/** The short name of a unit as it stands on a day, or as it last stood: `nameOn("o.unit_id", today)`. */
export function nameOn(unit: string, day: string): SQL<string> {
  return sql<string>`(select v.short_name from unit_versions v where v.unit_id = ${sql.raw(unit)}
    order by (v.valid_from <= ${day}::date and (v.valid_to is null or v.valid_to >= ${day}::date)) desc, v.valid_from desc limit 1)`;
}

/**
 * Which obligations `o` of duties `d` ask for a hand: open or returned; of a duty «nếu có» only what was returned, for
 * nobody is nagged about what may not be there.
 */
export const asksForHand: SQL = sql`(o.state = 'returned' or (o.state = 'open' and not d.if_any))`;
