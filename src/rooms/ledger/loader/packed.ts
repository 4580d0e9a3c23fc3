import { type SQL, sql } from "drizzle-orm";

/** Signs that stand in no text: between fields, between facts, between a holder and her facts, between holders. */
export const betweenFields = "\u001f";
export const betweenFacts = "\u001e";
const beforeFacts = "\u001d";
const betweenHolders = "\u001c";

/** The kinds of facts that come out of one query, the holder's name among them. */
export type FactKind =
  | "name"
  | "ratings"
  | "held"
  | "discipline"
  | "pending"
  | "certified"
  | "initiatives"
  | "led"
  | "service";

/** The packed facts of each kind, by the id of the holder. */
export type Packed = Record<FactKind, ReadonlyMap<string, string>>;

/** Many facts of one holder as one text: an aggregate over columns, null as nothing. */
export function packed(...columns: SQL[]): SQL {
  return sql`string_agg(concat(${sql.join(columns, sql`, E'\\x1f', `)}), E'\\x1e')`;
}

/**
 * Many holders with their packed facts (`id`, `facts`) as one text: ten thousand of them come in as one value of one row,
 * for a row and its columns cost more than what is in them.
 */
export const packedLot = sql`string_agg(id || E'\\x1d' || facts, E'\\x1c')`;

/** The facts of each kind by holder, out of one row a kind. */
export function byHolder(rows: readonly { kind: FactKind; lot: string | null }[]): Packed {
  const lots = new Map(rows.map(({ kind, lot }) => [kind, lot]));
  const of = (kind: FactKind) => holdersOf(lots.get(kind) ?? null);
  return {
    ...{ name: of("name"), ratings: of("ratings"), held: of("held"), discipline: of("discipline") },
    ...{ pending: of("pending"), certified: of("certified"), initiatives: of("initiatives"), led: of("led") },
    service: of("service"),
  };
}

function holdersOf(lot: string | null): Map<string, string> {
  const holders = new Map<string, string>();
  if (lot === null) return holders;
  for (const one of lot.split(betweenHolders)) {
    const at = one.indexOf(beforeFacts);
    holders.set(one.slice(0, at), one.slice(at + 1));
  }
  return holders;
}

/** The facts of a packed text, each as its fields. */
export function unpacked(text: string): string[][] {
  return text.split(betweenFacts).map((fact) => fact.split(betweenFields));
}

/** A field that may be nothing. */
export function orNull(field: string | undefined): string | null {
  return field ? field : null;
}

/** A number that may be nothing. */
export function numberOrNull(field: string | undefined): number | null {
  return field ? Number(field) : null;
}
