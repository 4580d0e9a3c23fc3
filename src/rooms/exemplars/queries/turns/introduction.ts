import { type SQL, sql } from "drizzle-orm";
import { ids, type Reach } from "#kernel/turns/index.ts";
import { runsExemplars } from "../../rules.ts";
import { aboutExemplar, stands } from "./stands.ts";

/** Giới thiệu và đánh giá: what waits for a head's confirmation or for the office, and what it sent back to the unit. */
export function introductionTurns({ agencyId, units, headOf, officer }: Reach): SQL[] {
  const runs = officer !== null && runsExemplars(officer);
  const introduction = (kind: string, state: string, of: readonly string[]) => sql`
    ${aboutExemplar({ kind, id: sql`i.id`, dueOn: sql`i.met_on`, name: sql`e.name`, detail: sql`i.reason`, unitId: sql`i.unit_id` })}
    from introductions i join exemplars e on e.id = i.exemplar_id and ${stands}
    where i.state = ${state} and i.unit_id = any(${ids(of)})`;
  return [
    sql`${aboutExemplar({ kind: "introduction_sent", id: sql`i.id`, dueOn: sql`i.confirmed_at`, name: sql`e.name`, unitId: sql`i.unit_id` })}
      from introductions i join exemplars e on e.id = i.exemplar_id and ${stands}
      where ${runs} and i.agency_id = ${agencyId} and i.state = 'sent'`,
    sql`${aboutExemplar({ kind: "assessment_sent", id: sql`a.id`, dueOn: sql`a.created_at`, name: sql`e.name`, unitId: sql`e.unit_id` })}
      from exemplar_assessments a join exemplars e on e.id = a.exemplar_id and ${stands}
      where ${runs} and e.agency_id = ${agencyId} and a.state in ('sent', 'checked')`,
    introduction("introduction", "prepared", headOf),
    introduction("introduction_back", "returned", units),
    sql`${aboutExemplar({ kind: "assessment_back", id: sql`a.id`, dueOn: sql`a.created_at`, name: sql`e.name`, detail: sql`a.return_reason`, unitId: sql`e.unit_id` })}
      from exemplar_assessments a join exemplars e on e.id = a.exemplar_id and ${stands}
      where a.state = 'drafting' and a.return_reason is not null and e.unit_id = any(${ids(units)})`,
  ];
}
