import { rm, stat } from "node:fs/promises";
import { type SQL, sql } from "drizzle-orm";
import type { DbOrTx } from "#kernel/db/index.ts";
import { placeOf } from "./place.ts";

/** Days for which a file that a form keeps waits to be attached to something. */
export const daysToAttach = 7;

/** Contents younger than this stay on disk: somebody may just be bringing them again. In milliseconds. */
const justBrought = 3_600_000;

/**
 * Dọn tệp bỏ dở: takes away the files of an agency that were brought before a moment and never attached to anything.
 * Attached is what a column called `file_id` (or ending so) of any table points to, and what `kept` says of a file `f`.
 * The content goes from the disk with the last row that has it. Gives how many went.
 */
export async function sweepFiles(
  db: DbOrTx,
  dataFolder: string,
  given: { agencyId: string; before: Date; kept: SQL },
): Promise<number> {
  const columns = await pointingColumns(db);
  const attached = columns.map(
    ({ table, column }) =>
      sql`exists (select 1 from ${sql.identifier(table)} t where t.${sql.identifier(column)} = f.id)`,
  );
  const { rows } = await db.execute<{ sha256: string }>(sql`
    delete from files f
    where f.agency_id = ${given.agencyId} and f.uploaded_at < ${given.before.toISOString()}::timestamptz
      and not (${sql.join([...attached, given.kept], sql` or `)})
    returning f.sha256`);
  for (const sha256 of new Set(rows.map((row) => row.sha256))) await removeContent(db, dataFolder, sha256);
  return rows.length;
}

/** Every column of the program's tables that points to a file. */
export async function pointingColumns(db: DbOrTx): Promise<{ table: string; column: string }[]> {
  const { rows } = await db.execute<{ table: string; column: string }>(sql`
    select c.table_name as "table", c.column_name as "column" from information_schema.columns c
    join information_schema.tables t using (table_schema, table_name)
    where c.table_schema = current_schema() and t.table_type = 'BASE TABLE' and c.data_type = 'uuid'
      and (c.column_name = 'file_id' or c.column_name like '%\\_file\\_id')
    order by 1, 2`);
  return rows;
}

async function removeContent(db: DbOrTx, dataFolder: string, sha256: string): Promise<void> {
  const { rows } = await db.execute(sql`select 1 from files where sha256 = ${sha256} limit 1`);
  if (rows.length > 0) return;
  const place = placeOf(dataFolder, sha256);
  const there = await stat(place).catch(() => null);
  if (there && Date.now() - there.mtimeMs > justBrought) await rm(place, { force: true });
}
