import { type SQL, sql } from "drizzle-orm";

/** Signs that stand in no text: between the fields of a fact, and between facts. */
const betweenFields = "\u001f";
const betweenFacts = "\u001e";

/**
 * Many facts of one holder as one text, so that 100,000 holders come in as 100,000 rows and not as a million: an
 * aggregate over columns, null as nothing.
 */
export function packed(...columns: SQL[]): SQL {
  return sql`string_agg(concat(${sql.join(columns, sql`, ${sql.raw("E'\\x1f'")}, `)}), ${sql.raw("E'\\x1e'")})`;
}

/** The facts of a packed text, each as its fields. */
export function unpacked(text: string | null): string[][] {
  return text === null ? [] : text.split(betweenFacts).map((fact) => fact.split(betweenFields));
}

/** A field that may be nothing. */
export function orNull(field: string | undefined): string | null {
  return field ? field : null;
}

/** A number that may be nothing. */
export function numberOrNull(field: string | undefined): number | null {
  return field ? Number(field) : null;
}
