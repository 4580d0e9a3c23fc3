import { type SQL, sql } from "drizzle-orm";
import { ids, type Reach } from "#kernel/turns/index.ts";
import { aboutExemplar, stands } from "./stands.ts";

/** Tổng kết: cases that were returned and wait for what is missing. */
export function recognitionTurn({ units }: Reach): SQL {
  return sql`${aboutExemplar({ kind: "recognition", id: sql`r.id`, dueOn: sql`r.proposed_on`, name: sql`e.name`, detail: sql`r.note`, unitId: sql`e.unit_id` })}
    from recognitions r join exemplars e on e.id = r.exemplar_id and ${stands}
    where r.state = 'returned' and e.unit_id = any(${ids(units)})`;
}
