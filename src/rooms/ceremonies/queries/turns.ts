import { type SQL, sql } from "drizzle-orm";
import { ids, type Reach, type TurnBook, turn } from "#kernel/turns/index.ts";
import { answersForUnit, runsEvents } from "../rules.ts";
import { turnWords } from "../turns.ts";

/** Turns about events: invitations to answer, minutes to write and confirm. */
export const ceremonyTurns: TurnBook = {
  words: turnWords,
  sources: (reach) => [...ofUnits(reach), ...ofRunners(reach)],
};

/** Within so many days after an event each unit that had somebody there says what it will apply. */
const daysToPromise = 10;

/** An invitation is told at once: until its day, or the event's. */
function ofUnits({ units, personId, officer, today, until }: Reach): SQL[] {
  const mine = ids(officer === null ? units : units.filter((id) => answersForUnit(officer, id)));
  const due = sql`coalesce(e.register_by, e.starts_on)`;
  return [
    sql`${turn({ kind: "event_register", id: sql`u.id`, subject: sql`e.id`, dueOn: due, name: sql`e.title`, detail: sql`u.unit_id`, unitId: sql`u.unit_id` })}
      from event_units u join events e on e.id = u.event_id and e.state = 'invited'
      where u.unit_id = any(${mine}) and u.state = 'waiting'`,
    sql`${turn({ kind: "event_takeaway", id: sql`u.id`, subject: sql`e.id`, dueOn: sql`e.held_on + ${daysToPromise}::int`, name: sql`e.title`, unitId: sql`u.unit_id` })}
      from event_units u join events e on e.id = u.event_id and e.state in ('held', 'closed')
      where u.unit_id = any(${mine}) and e.held_on > ${today}::date - 60
        and exists (select 1 from event_guests g where g.event_id = e.id and g.unit_id = u.unit_id and g.attended_at is not null)
        and not exists (select 1 from takeaways t where t.event_id = e.id and t.unit_id = u.unit_id)`,
    sql`${turn({ kind: "takeaway_open", id: sql`t.id`, subject: sql`t.event_id`, dueOn: sql`t.due_on`, name: sql`t.content`, unitId: sql`t.unit_id` })}
      from takeaways t where t.state = 'open' and t.due_on <= ${until}::date
        and ((t.person_id is null and t.unit_id = any(${mine})) or t.person_id = ${personId}::uuid)`,
  ];
}

/** What waits for the word of those who run the events of a unit has no day that binds. */
function ofRunners({ agencyId, officer, headOf, today, until }: Reach): SQL[] {
  const charged = officer?.mandates.map(({ unitId }) => unitId) ?? [];
  const run = ids([...new Set(charged)].filter((id) => officer !== null && runsEvents(officer, id)));
  return [
    sql`${turn({ kind: "event_minutes", id: sql`e.id`, dueOn: sql`null`, name: sql`e.title`, unitId: sql`e.owner_unit_id` })}
      from events e where e.agency_id = ${agencyId} and e.owner_unit_id = any(${run}) and e.state = 'invited' and e.ends_on < ${today}::date`,
    sql`${turn({ kind: "event_confirm", id: sql`e.id`, dueOn: sql`null`, name: sql`e.title`, unitId: sql`e.owner_unit_id` })}
      from events e where e.agency_id = ${agencyId} and e.owner_unit_id = any(${ids(headOf)}) and e.state = 'held'`,
    sql`${turn({ kind: "takeaway_answered", id: sql`t.id`, subject: sql`e.id`, dueOn: sql`null`, name: sql`t.content`, unitId: sql`t.unit_id` })}
      from takeaways t join events e on e.id = t.event_id
      where t.agency_id = ${agencyId} and e.owner_unit_id = any(${run}) and t.state = 'answered'`,
    sql`${turn({ kind: "selection_choose", id: sql`s.id`, dueOn: sql`s.announce_on`, name: sql`s.title`, unitId: sql`s.owner_unit_id` })}
      from selections s where s.agency_id = ${agencyId} and s.owner_unit_id = any(${run}) and s.state = 'open' and s.proposals_due_on < ${today}::date`,
    sql`${turn({ kind: "selection_announce", id: sql`s.id`, dueOn: sql`s.announce_on`, name: sql`s.title`, unitId: sql`s.owner_unit_id` })}
      from selections s where s.agency_id = ${agencyId} and s.owner_unit_id = any(${run}) and s.state = 'chosen' and s.announce_on <= ${until}::date`,
  ];
}
