import { and, asc, eq, ne, sql } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import type { DbOrTx } from "#kernel/db/index.ts";
import { isHers, readCode } from "../door/code.ts";
import { type EventGuest, eventGuests, events } from "../schema.ts";
import { erasedGuest } from "../words.vi.ts";
import { unitNameOn } from "./visible.ts";

/**
 * Whether a guest waits for a seat: those invited by name sit first, then those whom units named, in the order in which they
 * were named. Nobody waits where seats are not counted.
 */
const waits = sql<boolean>`(event_guests.state = 'coming' and (select e.seats from events e where e.id = event_guests.event_id) <
  (select count(*) from event_guests o where o.event_id = event_guests.event_id and o.state = 'coming'
    and ((o.unit_id is not null)::int, o.number) <= ((event_guests.unit_id is not null)::int, event_guests.number)))`;

/** The people of an event, by their number; who was erased is told as such. One query. */
export async function guestsOf(db: DbOrTx, eventId: string, today: string) {
  const rows = await db
    .select({
      id: eventGuests.id,
      number: eventGuests.number,
      role: eventGuests.role,
      name: eventGuests.name,
      caption: eventGuests.caption,
      unitId: eventGuests.unitId,
      personId: eventGuests.personId,
      exemplarId: eventGuests.exemplarId,
      state: eventGuests.state,
      attendedAt: eventGuests.attendedAt,
      attendedWay: eventGuests.attendedWay,
      erasedOn: eventGuests.erasedOn,
      unitName: sql<string | null>`${unitNameOn(sql`event_guests.unit_id`, today)}`,
      waits: sql<boolean>`coalesce(${waits}, false)`,
    })
    .from(eventGuests)
    .where(eq(eventGuests.eventId, eventId))
    .orderBy(asc(eventGuests.number));
  return rows.map(({ erasedOn, ...line }) => (erasedOn ? { ...line, ...erasedGuest(erasedOn) } : line));
}
export type GuestLine = Awaited<ReturnType<typeof guestsOf>>[number];

/** How many people an event has: asked or coming, honoured, there. */
export async function guestCounts(db: DbOrTx, eventId: string) {
  const counted = (which: ReturnType<typeof sql>) => sql<number>`(count(*) filter (where ${which}))::int`;
  const [row] = await db
    .select({
      all: sql<number>`count(*)::int`,
      coming: counted(sql`${eventGuests.state} = 'coming'`),
      honoured: counted(sql`${eventGuests.role} = 'honoured' and ${eventGuests.state} <> 'not_coming'`),
      came: counted(sql`${eventGuests.attendedAt} is not null`),
    })
    .from(eventGuests)
    .where(eq(eventGuests.eventId, eventId));
  return row ?? { all: 0, coming: 0, honoured: 0, came: 0 };
}

/** What a code at the door turned out to be. */
export type AtDoor =
  | { found: "guest"; guest: EventGuest }
  /** A code of the program, but for another gathering. */
  | { found: "other"; title: string }
  | { found: "forged" }
  | { found: "unreadable" };

/** Whose code this is. A code of another event of the agency is told from one that nobody gave. At most two queries. */
export async function guestByCode(
  db: DbOrTx,
  officer: Officer,
  eventId: string,
  code: string,
  secret: string,
): Promise<AtDoor> {
  const read = readCode(code);
  if (!read) return { found: "unreadable" };
  const [guest] = await db
    .select()
    .from(eventGuests)
    .where(and(eq(eventGuests.eventId, eventId), eq(eventGuests.number, read.number)));
  if (guest && isHers(secret, eventId, guest, read.mark)) return { found: "guest", guest };
  const others = await db
    .select({ id: eventGuests.id, number: eventGuests.number, eventId: events.id, title: events.title })
    .from(eventGuests)
    .innerJoin(events, eq(events.id, eventGuests.eventId))
    .where(
      and(
        eq(events.agencyId, officer.agencyId),
        ne(events.id, eventId),
        eq(eventGuests.number, read.number),
        ne(events.state, "drafting"),
      ),
    )
    .orderBy(sql`events.starts_on desc`)
    .limit(500);
  const of = others.find((one) => isHers(secret, one.eventId, one, read.mark));
  return of ? { found: "other", title: of.title } : { found: "forged" };
}
