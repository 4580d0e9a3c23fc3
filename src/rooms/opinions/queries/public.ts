import { and, desc, eq, sql } from "drizzle-orm";
import type { DbOrTx } from "#kernel/db/index.ts";
import { isId } from "#kernel/ids.ts";
import { notFound } from "#kernel/not-found.ts";
import { agencies } from "#rooms/organisation/schema.ts";
import { calendarOf } from "#rooms/plans/index.ts";
import { daysLeft, standingOn, type WindowStanding } from "../days.ts";
import { type OpinionSubject, type OpinionWindow, opinionWindows } from "../schema.ts";
import { subjectsOf } from "./windows.ts";

/** What the public may know of: windows that were published, from their day of opening on. */
function isPublic(today: string) {
  return sql`opinion_windows.state not in ('drafting', 'withdrawn') and opinion_windows.opens_on <= ${today}::date`;
}

/** A window as anybody may read it; nothing of it that is meant for the office. */
export type PublicWindow = Pick<
  OpinionWindow,
  | "id"
  | "title"
  | "about"
  | "contact"
  | "opensOn"
  | "closesOn"
  | "lengthenReason"
  | "closedOn"
  | "closeReason"
  | "notice"
  | "concludedOn"
> & { standing: WindowStanding };

/** A name as anybody may read it: name, post, unit, what is proposed, achievement; of one taken out why. */
export type PublicSubject = Pick<
  OpinionSubject,
  "id" | "holder" | "name" | "post" | "unit" | "proposed" | "achievement" | "takenOutOn" | "takenOutReason"
>;

/** Windows of an agency the public may read: those that take opinions first, then the newest. One query. */
export async function publicWindows(
  db: DbOrTx,
  agencyId: string,
  today: string,
  part: { limit: number; offset: number; open?: boolean },
): Promise<{ rows: PublicWindow[]; total: number }> {
  const open = sql`opinion_windows.state = 'published' and opinion_windows.closes_on >= ${today}::date`;
  const rows = await db
    .select({ window: opinionWindows, total: sql<number>`count(*) over ()::int` })
    .from(opinionWindows)
    .where(and(eq(opinionWindows.agencyId, agencyId), isPublic(today), part.open ? open : undefined))
    .orderBy(sql`not (${open})`, desc(opinionWindows.opensOn), opinionWindows.id)
    .limit(part.limit)
    .offset(part.offset);
  return { rows: rows.map(({ window }) => shown(window, today)), total: rows[0]?.total ?? 0 };
}

/**
 * One window with its list and the working days left. Once it is concluded or cancelled its names are no longer told: they
 * were shown to be asked about, and not all of them were recognised. 404 when there is none.
 */
export async function publicWindow(db: DbOrTx, agencyId: string, id: string, today: string) {
  if (!isId(id)) return notFound();
  const [found] = await db
    .select()
    .from(opinionWindows)
    .where(and(eq(opinionWindows.id, id), eq(opinionWindows.agencyId, agencyId), isPublic(today)));
  const window = shown(found ?? notFound(), today);
  const asked = window.standing === "open" || window.standing === "over";
  const [subjects, calendar] = await Promise.all([asked ? subjectsOf(db, id) : [], calendarOf(db, agencyId)]);
  const left = window.standing === "open" ? daysLeft(window.closesOn!, today, calendar) : null;
  return { window, left, subjects: subjects.map(named) };
}
export type PublicWindowPage = Awaited<ReturnType<typeof publicWindow>>;

/** The agency at a key, with its clock; 404 when there is none. */
export async function agencyAt(db: DbOrTx, key: string) {
  const { id, name, practice, clockDay, retentionMonths } = agencies;
  const [found] = await db
    .select({ id, key: agencies.key, name, practice, clockDay, retentionMonths })
    .from(agencies)
    .where(eq(agencies.key, key));
  return found ?? notFound();
}

function shown(window: OpinionWindow, today: string): PublicWindow {
  const { id, title, about, contact, opensOn, closesOn, lengthenReason, closedOn, closeReason } = window;
  const { notice, concludedOn } = window;
  const said = { id, title, about, contact, opensOn, closesOn, lengthenReason, closedOn, closeReason };
  return { ...said, notice, concludedOn, standing: standingOn(window, today) };
}

function named(subject: OpinionSubject): PublicSubject {
  const { id, holder, name, post, unit, proposed, achievement, takenOutOn, takenOutReason } = subject;
  const out = takenOutOn !== null;
  return { id, holder, name, post, unit, proposed, achievement: out ? "" : achievement, takenOutOn, takenOutReason };
}
