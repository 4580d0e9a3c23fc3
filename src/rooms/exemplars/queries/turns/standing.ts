import { type SQL, sql } from "drizzle-orm";
import type { Reach } from "#kernel/turns/index.ts";
import { runsExemplars } from "../../rules.ts";
import { aboutExemplar } from "./stands.ts";

/** Hiệu lực: suspended ones whose ground is gone wait for the word of those who run the agency's exemplars. */
export function standingTurn({ agencyId, officer }: Reach): SQL {
  const runs = officer !== null && runsExemplars(officer);
  return sql`${aboutExemplar({ kind: "decide", id: sql`e.id`, dueOn: sql`e.decide_from`, name: sql`e.name`, unitId: sql`e.unit_id` })}
    from exemplars e where ${runs} and e.agency_id = ${agencyId} and e.standing = 'suspended' and e.decide_from is not null`;
}
