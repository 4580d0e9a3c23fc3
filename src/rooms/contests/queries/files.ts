import { and, eq, sql } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import type { DbOrTx } from "#kernel/db/index.ts";
import { judges, organises, seesAllContests } from "../rules.ts";
import { contests } from "../schema.ts";
import { handsOf } from "./contests.ts";
import { visibleTo } from "./visible.ts";

/**
 * Whether the officer may have this file for a contest's sake: what a unit showed of its taking part, for those who see all
 * contests; the file of an entry for those who organise and do not judge. Judges have files by their sheets alone.
 */
export async function holdsContestFileFor(db: DbOrTx, officer: Officer, fileId: string): Promise<boolean> {
  const [found] = await db
    .select({
      id: contests.id,
      ownerUnitId: contests.ownerUnitId,
      ofEntry: sql<boolean>`exists (select 1 from contest_entry_files f join contest_entries e on e.id = f.entry_id
        where e.contest_id = contests.id and f.file_id = ${fileId})`,
    })
    .from(contests)
    .where(
      and(
        eq(contests.agencyId, officer.agencyId),
        visibleTo(officer),
        sql`(exists (select 1 from contest_launches l where l.contest_id = contests.id and l.file_id = ${fileId})
          or exists (select 1 from contest_entry_files f join contest_entries e on e.id = f.entry_id
            where e.contest_id = contests.id and f.file_id = ${fileId}))`,
      ),
    )
    .limit(1);
  if (!found) return false;
  const hands = await handsOf(db, found.id);
  if (found.ofEntry) return organises(officer, found, hands);
  return seesAllContests(officer) && !judges(officer, hands);
}
