import { type SQL, sql } from "drizzle-orm";
import { ids, type Reach } from "#kernel/turns/index.ts";
import { aboutExemplar, stands } from "./stands.ts";

/** Bồi dưỡng: plans to make, to agree to, talks and items that fall due. */
export function nurturingTurns(reach: Reach): SQL[] {
  const { units, personId, until } = reach;
  const named = personId ? sql`n.helper_id = ${personId} or` : sql``;
  const running = sql`from nurturings n join exemplars e on e.id = n.exemplar_id and ${stands}
    where n.state = 'running' and (${named} e.unit_id = any(${ids(units)}))`;
  return [
    sql`${aboutExemplar({ kind: "nurture", id: sql`e.id`, dueOn: sql`coalesce(e.nurtured_on, e.detected_on)`, name: sql`e.name`, unitId: sql`e.unit_id` })}
      from exemplars e left join nurturings n on n.exemplar_id = e.id
      where e.agency_id = ${reach.agencyId} and e.unit_id = any(${ids(units)}) and e.stage = 'nurturing' and ${stands} and n.exemplar_id is null`,
    ...(personId ? [agreements(personId)] : []),
    sql`${aboutExemplar({ kind: "check_in", id: sql`e.id`, dueOn: sql`n.next_check_in_on`, name: sql`e.name`, unitId: sql`e.unit_id` })}
      ${running} and n.next_check_in_on <= ${until}::date`,
    sql`${aboutExemplar({ kind: "item", id: sql`i.id`, dueOn: sql`i.due_on`, name: sql`e.name`, detail: sql`i.title`, unitId: sql`e.unit_id` })}
      from nurturing_items i join (select n.exemplar_id ${running}) mine on mine.exemplar_id = i.exemplar_id
      join exemplars e on e.id = i.exemplar_id where i.state = 'open' and i.due_on <= ${until}::date`,
  ];
}

function agreements(personId: string): SQL {
  return sql`${aboutExemplar({ kind: "agree", id: sql`e.id`, dueOn: sql`n.touched_on`, name: sql`e.name`, unitId: sql`e.unit_id` })}
    from nurturings n join exemplars e on e.id = n.exemplar_id and ${stands}
    where n.state = 'drafting' and ((n.committee_id = ${personId} and n.committee_agreed_at is null)
      or (n.head_id = ${personId} and n.head_agreed_at is null))`;
}
