import { and, asc, eq, sql } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import type { DbOrTx } from "#kernel/db/index.ts";
import { isId } from "#kernel/ids.ts";
import { notFound } from "#kernel/not-found.ts";
import { type Anniversary, calendarOf } from "../anniversaries/calendar.ts";
import { anniversaries, type OwnAnniversary } from "../schema/anniversaries.ts";

/** The calendar of anniversaries of an agency. One query. */
export async function anniversariesOfAgency(db: DbOrTx, agencyId: string): Promise<Anniversary[]> {
  return calendarOf(await ownAnniversaries(db, agencyId));
}

/** The rows an agency wrote itself, those it took out as well. */
export function ownAnniversaries(db: DbOrTx, agencyId: string): Promise<OwnAnniversary[]> {
  return db
    .select()
    .from(anniversaries)
    .where(eq(anniversaries.agencyId, agencyId))
    .orderBy(asc(anniversaries.founded), asc(anniversaries.name));
}

/** One row of the officer's agency. */
export async function ownAnniversaryById(db: DbOrTx, officer: Officer, id: string): Promise<OwnAnniversary> {
  if (!isId(id)) return notFound();
  const [found] = await db
    .select()
    .from(anniversaries)
    .where(and(eq(anniversaries.id, id), eq(anniversaries.agencyId, officer.agencyId)));
  return found ?? notFound();
}

/** Which drives that touch a year greet what, by the founding they wrote. One query. */
export async function greetingDrives(db: DbOrTx, agencyId: string, year: number) {
  const { rows } = await db.execute<{ id: string; name: string; founded: string }>(sql`
    select d.id, d.name, g.founded from drives d join drive_greetings g on g.drive_id = d.id
    where d.agency_id = ${agencyId} and d.starts_on <= make_date(${year}, 12, 31) and d.ends_on >= make_date(${year}, 1, 1)
    order by d.starts_on, d.name`);
  return rows;
}
