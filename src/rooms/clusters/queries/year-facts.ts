import type { DbOrTx } from "#kernel/db/index.ts";
import type { YearFacts } from "../life/step-rules.ts";
import type { ClusterSheet, ClusterYear } from "../schema.ts";
import { lintsOf } from "../table/lints.ts";
import type { ScoreTable } from "../table/table.ts";
import { rankingOf } from "./ranking.ts";
import { sheetsOf, tableOf } from "./years.ts";

/** What the steps of a year are judged by, with its sheets and table. */
export type WholeYear = Omit<YearFacts, "sheets"> & { sheets: ClusterSheet[]; table: ScoreTable };

/** All that the steps of a year are judged by. */
export async function yearFacts(db: DbOrTx, year: ClusterYear, today: string): Promise<WholeYear> {
  const sheets = await sheetsOf(db, year.id);
  const { table } = await tableOf(db, year.id);
  const ranking = await rankingOf(db, year, sheets, table);
  return { year, sheets, table, lints: lintsOf(table), ranking, today };
}
