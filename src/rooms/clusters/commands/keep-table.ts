import { isDeepStrictEqual } from "node:util";
import type { Officer } from "#kernel/auth/index.ts";
import type { Db } from "#kernel/db/index.ts";
import { insist, Overtaken } from "#kernel/verdict.ts";
import { tableOf, yearById } from "../queries/years.ts";
import { clusterTables } from "../schema.ts";
import { mayWriteTable } from "../table/rules.ts";
import type { ScoreTable } from "../table/table.ts";
import { tell } from "./tell.ts";

/**
 * Ghi bảng chấm điểm as a new version. `version` is the one that was read; throws {@link Overtaken} when another was saved since.
 * A change that changes nothing makes no version.
 */
export function saveTable(
  db: Db,
  officer: Officer,
  yearId: string,
  typed: { version: number; note: string; change: (table: ScoreTable) => ScoreTable },
  now: Date,
): Promise<void> {
  return db.transaction(async (tx) => {
    const { year, cluster } = await yearById(tx, officer, yearId);
    insist(mayWriteTable(officer, year));
    const { table, version } = await tableOf(tx, yearId);
    if (version !== typed.version) throw new Overtaken("cluster.moved_meanwhile");
    const content = typed.change(table);
    if (version > 0 && isDeepStrictEqual(content, table)) return;
    const saved = { savedBy: officer.personId, savedByName: officer.name, savedAt: now };
    const made = await tx
      .insert(clusterTables)
      .values({ yearId, version: version + 1, content, note: typed.note, ...saved })
      .onConflictDoNothing()
      .returning({ version: clusterTables.version });
    if (made.length === 0) throw new Overtaken("cluster.moved_meanwhile");
    const facts = { year: String(year.year), what: typed.note };
    await tell(tx, officer, cluster, "cluster.table_saved", now, { facts });
  });
}
