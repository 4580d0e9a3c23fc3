import { type SQL, sql } from "drizzle-orm";
import { ids, type Reach, type TurnBook, turn } from "#kernel/turns/index.ts";
import { respondsFor, runsMovementsOf } from "../rules.ts";
import { turnWords } from "../turns.ts";

/** Turns about movements: launches to answer, reviews and visits that wait for those who run them, findings. */
export const movementTurns: TurnBook = {
  words: turnWords,
  sources: (reach) => [...ofUnits(reach), ...ofRunners(reach)],
};

/** A new launch is told at once; one acknowledged when its day comes near. */
function ofUnits({ units, officer, today, until }: Reach): SQL[] {
  const mine = ids(officer === null ? units : units.filter((id) => respondsFor(officer, id)));
  return [
    sql`${turn({ kind: "movement_respond", id: sql`l.id`, subject: sql`m.id`, dueOn: sql`m.answers_due_on`, name: sql`m.name`, unitId: sql`l.unit_id` })}
      from launches l join movements m on m.id = l.movement_id and m.state = 'launched'
      where l.unit_id = any(${mine})
        and (l.state = 'waiting' or (l.state = 'acknowledged' and coalesce(m.answers_due_on, ${today}::date) <= ${until}::date))`,
    sql`${turn({ kind: "finding_open", id: sql`f.id`, subject: sql`i.id`, dueOn: sql`f.due_on`, name: sql`f.text`, unitId: sql`i.unit_id` })}
      from findings f join inspections i on i.id = f.inspection_id
      where i.unit_id = any(${mine}) and f.state = 'open' and f.due_on <= ${until}::date`,
  ];
}

/** What waits for the word of those who run the movements of a unit has no day that binds. */
function ofRunners({ agencyId, officer, today, until }: Reach): SQL[] {
  const charged = officer?.mandates.map(({ unitId }) => unitId) ?? [];
  const run = ids([...new Set(charged)].filter((id) => officer !== null && runsMovementsOf(officer, id)));
  return [
    sql`${turn({ kind: "movement_review", id: sql`m.id`, dueOn: sql`null`, name: sql`m.name`, unitId: sql`m.owner_unit_id` })}
      from movements m where m.agency_id = ${agencyId} and m.owner_unit_id = any(${run}) and m.state = 'launched' and m.ends_on < ${today}::date`,
    sql`${turn({ kind: "drive_review", id: sql`d.id`, dueOn: sql`null`, name: sql`d.name`, unitId: sql`d.owner_unit_id` })}
      from drives d where d.agency_id = ${agencyId} and d.owner_unit_id = any(${run}) and d.state = 'open' and d.ends_on < ${today}::date
        and exists (select 1 from movements m where m.state = 'launched' and (m.id = d.movement_id or (d.movement_id is null and m.plan_id = d.plan_id)))`,
    sql`${turn({ kind: "inspection_planned", id: sql`i.id`, dueOn: sql`i.planned_on`, name: sql`i.purpose`, unitId: sql`i.unit_id` })}
      from inspections i
      where i.agency_id = ${agencyId} and i.owner_unit_id = any(${run}) and i.state = 'planned' and i.planned_on <= ${until}::date`,
    sql`${turn({ kind: "finding_answered", id: sql`f.id`, subject: sql`i.id`, dueOn: sql`null`, name: sql`f.text`, unitId: sql`i.unit_id` })}
      from findings f join inspections i on i.id = f.inspection_id
      where i.agency_id = ${agencyId} and i.owner_unit_id = any(${run}) and f.state = 'answered'`,
  ];
}
