import { and, eq, or, sql } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import type { DbOrTx } from "#kernel/db/index.ts";
import { runsEvents, seesAllEvents } from "../rules.ts";
import { events } from "../schema.ts";
import { visibleTo } from "./visible.ts";

/**
 * Whether the officer may have this file for an event's sake, asked before a file is given out: pictures and papers of events
 * she sees; a signed list or minutes only with those who see the people.
 */
export async function holdsEventFileFor(db: DbOrTx, officer: Officer, fileId: string): Promise<boolean> {
  const picture = sql`exists (select 1 from event_pictures p where p.event_id = events.id and p.removed_at is null
    and (p.file_id = ${fileId} or p.small_file_id = ${fileId}))`;
  const open = sql`exists (select 1 from event_files f where f.event_id = events.id and f.file_id = ${fileId}
    and f.kind in ('invitation', 'programme'))`;
  const paper = sql`exists (select 1 from event_files f where f.event_id = events.id and f.file_id = ${fileId})`;
  const rows = await db
    .select({ ownerUnitId: events.ownerUnitId, open: sql<boolean>`(${picture} or ${open})` })
    .from(events)
    .where(and(visibleTo(officer), or(picture, paper), eq(events.agencyId, officer.agencyId)));
  return rows.some((row) => row.open || runsEvents(officer, row.ownerUnitId) || seesAllEvents(officer));
}
