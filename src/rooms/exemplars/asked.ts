import type { Officer } from "#kernel/auth/index.ts";
import type { DbOrTx } from "#kernel/db/index.ts";
import { weighsExemplars } from "./rules.ts";

/** Ý kiến chưa giải quyết về một điển hình: how many, and where they are summed up. */
export type OpenOpinions = { n: number; href: string };

/**
 * What this room asks of rooms above it, given when the application is put together: which exemplars have opinions of the public
 * that wait for an answer. Ids without an entry have none; an absent function: nobody can be asked.
 */
export type AskedOfExemplars = {
  openOpinionsOf?: (db: DbOrTx, exemplarIds: readonly string[]) => Promise<Map<string, OpenOpinions>>;
};

/** The same, told only to those who weigh a recognition: the exemplar herself and her unit do not learn of it here. */
export async function openOpinionsFor(
  db: DbOrTx,
  officer: Officer,
  asked: AskedOfExemplars,
  exemplarIds: readonly string[],
): Promise<Map<string, OpenOpinions>> {
  if (!asked.openOpinionsOf || exemplarIds.length === 0 || !weighsExemplars(officer)) return new Map();
  return asked.openOpinionsOf(db, exemplarIds);
}
