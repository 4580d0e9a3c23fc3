import { type SQL, sql } from "drizzle-orm";
import { ids, type Reach, type TurnBook, turn } from "#kernel/turns/index.ts";
import { answersForUnit, runsEvents } from "../rules.ts";
import { turnWords } from "../turns.ts";

/** Turns about events: invitations to answer, minutes to write and confirm. */
export const ceremonyTurns: TurnBook = {
  words: turnWords,
  sources: (reach) => [...ofUnits(reach), ...ofRunners(reach)],
};

/** An invitation is told at once: until its day, or the event's. */
function ofUnits({ units, officer }: Reach): SQL[] {
  const mine = ids(officer === null ? units : units.filter((id) => answersForUnit(officer, id)));
  const due = sql`coalesce(e.register_by, e.starts_on)`;
  return [
    sql`${turn({ kind: "event_register", id: sql`u.id`, subject: sql`e.id`, dueOn: due, name: sql`e.title`, detail: sql`u.unit_id`, unitId: sql`u.unit_id` })}
      from event_units u join events e on e.id = u.event_id and e.state = 'invited'
      where u.unit_id = any(${mine}) and u.state = 'waiting'`,
  ];
}

/** What waits for the word of those who run the events of a unit has no day that binds. */
function ofRunners({ agencyId, officer, headOf, today }: Reach): SQL[] {
  const charged = officer?.mandates.map(({ unitId }) => unitId) ?? [];
  const run = ids([...new Set(charged)].filter((id) => officer !== null && runsEvents(officer, id)));
  return [
    sql`${turn({ kind: "event_minutes", id: sql`e.id`, dueOn: sql`null`, name: sql`e.title`, unitId: sql`e.owner_unit_id` })}
      from events e where e.agency_id = ${agencyId} and e.owner_unit_id = any(${run}) and e.state = 'invited' and e.ends_on < ${today}::date`,
    sql`${turn({ kind: "event_confirm", id: sql`e.id`, dueOn: sql`null`, name: sql`e.title`, unitId: sql`e.owner_unit_id` })}
      from events e where e.agency_id = ${agencyId} and e.owner_unit_id = any(${ids(headOf)}) and e.state = 'held'`,
  ];
}
