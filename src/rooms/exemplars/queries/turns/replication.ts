import { type SQL, sql } from "drizzle-orm";
import { ids, type Reach } from "#kernel/turns/index.ts";
import { aboutExemplar, stands } from "./stands.ts";

/** Nhân rộng: results to report, to confirm, follow-ups to answer, plans alongside to review. */
export function replicationTurns({ agencyId, units, headOf, until }: Reach): SQL[] {
  return [
    sql`${aboutExemplar({ kind: "report", id: sql`r.id`, dueOn: sql`r.report_on`, name: sql`e.name`, unitId: sql`r.unit_id` })}
      from replications r join exemplars e on e.id = r.exemplar_id and ${stands}
      where r.unit_id = any(${ids(units)}) and r.state = 'trying' and r.report_on <= ${until}::date`,
    sql`${aboutExemplar({ kind: "confirm", id: sql`r.id`, dueOn: sql`r.reported_on`, name: sql`e.name`, unitId: sql`r.unit_id` })}
      from replications r join exemplars e on e.id = r.exemplar_id
      where r.unit_id = any(${ids(headOf)}) and r.state = 'reported'`,
    sql`${aboutExemplar({ kind: "follow_up", id: sql`f.id`, dueOn: sql`f.due_on`, name: sql`e.name`, detail: sql`f.months`, unitId: sql`coalesce(r.unit_id, e.unit_id)` })}
      from follow_ups f join exemplars e on e.id = f.exemplar_id and ${stands} left join replications r on r.id = f.replication_id
      where f.agency_id = ${agencyId} and f.answer is null and f.due_on <= ${until}::date and coalesce(r.unit_id, e.unit_id) = any(${ids(units)})`,
    sql`${aboutExemplar({ kind: "companion", id: sql`c.id`, dueOn: sql`c.due_on`, name: sql`e.name`, unitId: sql`c.unit_id` })}
      from companion_plans c join exemplars e on e.id = c.exemplar_id and ${stands}
      where c.unit_id = any(${ids(units)}) and c.reviewed_on is null and c.due_on <= ${until}::date`,
  ];
}
