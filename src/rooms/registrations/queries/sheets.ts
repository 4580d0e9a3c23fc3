import { asc, eq, sql } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import type { DbOrTx } from "#kernel/db/index.ts";
import { isId } from "#kernel/ids.ts";
import type { ListState } from "#kernel/lists/index.ts";
import { notFound } from "#kernel/not-found.ts";
import { titleLines } from "../schema.ts";
import { unitNameOn, visibleTo } from "./visible.ts";

/** A sheet with the names of its unit and of what it is for. */
export type NamedSheet = {
  id: string;
  agencyId: string;
  unitId: string;
  unitName: string;
  year: number;
  movementId: string | null;
  driveId: string | null;
  /** Of which movement or drive; null for the whole work of the year. */
  ofName: string | null;
  state: ListState;
  sentAt: Date | null;
  sentByName: string | null;
  late: boolean;
  revision: number;
};

/** One sheet the officer may see; unseen and absent are both «not found». */
export async function sheetById(db: DbOrTx, officer: Officer, id: string, today: string): Promise<NamedSheet> {
  if (!isId(id)) return notFound();
  const { rows } = await db.execute<Omit<NamedSheet, "sentAt"> & { sentAt: string | null }>(sql`
    select s.id, s.agency_id as "agencyId", s.unit_id as "unitId", s.year, s.movement_id as "movementId",
      s.drive_id as "driveId", coalesce(m.name, d.name) as "ofName", s.state, s.sent_at::text as "sentAt",
      p.name as "sentByName", s.late, s.revision, ${unitNameOn(sql`s.unit_id`, today)} as "unitName"
    from title_sheets s left join movements m on m.id = s.movement_id left join drives d on d.id = s.drive_id
      left join people p on p.id = s.sent_by
    where s.id = ${id} and ${visibleTo(officer)}`);
  const found = rows[0] ?? notFound();
  return { ...found, sentAt: found.sentAt ? new Date(found.sentAt) : null };
}

/** The lines of a sheet in their order. */
export function linesOf(db: DbOrTx, sheetId: string) {
  return db
    .select()
    .from(titleLines)
    .where(eq(titleLines.sheetId, sheetId))
    .orderBy(asc(titleLines.position), asc(titleLines.id));
}
