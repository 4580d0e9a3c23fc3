import { and, asc, inArray, type SQL, sql } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import type { DbOrTx } from "#kernel/db/index.ts";
import { events } from "../schema.ts";
import type { EventState } from "../states.ts";
import { visibleTo } from "./visible.ts";

/** Days to look at, first and last, and of whom: all the agency has, or what these units hold, are asked to, or she is asked to herself. */
export type EventStretch = { from: string; to: string; units: "agency" | readonly string[] };

/** Events that people were told of and that stand on some day of a stretch, for a calendar; by day and hour. One query. */
export function eventsBetween(
  db: DbOrTx,
  officer: Officer,
  { from, to, units }: EventStretch,
  states: readonly EventState[] = ["invited", "held", "closed"],
) {
  return db
    .select({
      id: events.id,
      title: events.title,
      place: events.place,
      state: events.state,
      startsOn: events.startsOn,
      startsAt: events.startsAt,
      endsOn: events.endsOn,
      endsAt: events.endsAt,
      revision: events.revision,
      createdAt: events.createdAt,
    })
    .from(events)
    .where(
      and(
        visibleTo(officer),
        inArray(events.state, [...states]),
        sql`events.starts_on <= ${to}::date and events.ends_on >= ${from}::date`,
        units === "agency" ? undefined : concerns(officer, units),
      ),
    )
    .orderBy(asc(events.startsOn), asc(events.startsAt), asc(events.id));
}
export type EventBetween = Awaited<ReturnType<typeof eventsBetween>>[number];

function concerns(officer: Officer, units: readonly string[]): SQL {
  const hers = sql`${sql.param([...units])}::uuid[]`;
  return sql`(events.owner_unit_id = any(${hers})
    or exists (select 1 from event_units u where u.event_id = events.id and u.unit_id = any(${hers}))
    or exists (select 1 from event_guests g where g.event_id = events.id and g.person_id = ${officer.personId} and g.state <> 'not_coming'))`;
}
