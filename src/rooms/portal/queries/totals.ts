import { sql } from "drizzle-orm";
import type { DbOrTx } from "#kernel/db/index.ts";
import { publicNow } from "#rooms/stories/index.ts";
import { publicExemplar } from "./exemplars.ts";

/** How many exemplars the public may know, how many of them some unit does likewise, how many movements were launched. */
export async function publicTotals(db: DbOrTx, agencyId: string, today: string) {
  const { rows } = await db.execute<{ exemplars: number; takenUp: number; movements: number }>(sql`
    select count(*)::int as exemplars,
      (count(*) filter (where exists (select 1 from replications r where r.exemplar_id = e.id and r.state in ('trying', 'reported', 'confirmed'))))::int as "takenUp",
      (select count(*)::int from movements m where m.agency_id = ${agencyId} and m.state in ('launched', 'closed') and m.launched_on <= ${today}::date) as movements
    from exemplars e where ${publicExemplar(agencyId, today)}`);
  return rows[0]!;
}

/** Fields with how many public stories each has, the fullest first; at most sixteen. */
export async function storyFields(db: DbOrTx, agencyId: string, now: Date) {
  const { rows } = await db.execute<{ field: string; stories: number }>(sql`
    select stories.field, count(*)::int as stories from stories
    where stories.agency_id = ${agencyId} and stories.field is not null and ${publicNow(now)}
    group by stories.field order by count(*) desc, stories.field limit 16`);
  return rows;
}
