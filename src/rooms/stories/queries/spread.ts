import { and, desc, eq, inArray, isNotNull, type SQL, sql } from "drizzle-orm";
import { type Officer, readableUnits } from "#kernel/auth/index.ts";
import type { DbOrTx } from "#kernel/db/index.ts";
import { seesAllStories } from "../rules.ts";
import { stories } from "../schema.ts";
import { publishedStates } from "../states.ts";
import { unitNameOn } from "./names.ts";

const sent = sql<number>`(select count(*)::int from sendings s join channels c on c.id = s.channel_id
  where s.story_id = stories.id and s.withdrawn_at is null and c.kind <> 'own_portal')`;
const takers = sql<number>`(select count(distinct r.unit_id)::int from replications r
  where r.exemplar_id = stories.exemplar_id and r.state in ('trying', 'reported', 'confirmed'))`;

/** Out for readers, told of units of this agency. */
function outOf(agencyId: string): SQL {
  return and(
    eq(stories.agencyId, agencyId),
    inArray(stories.state, [...publishedStates]),
    isNotNull(stories.publishedAt),
  )!;
}

/**
 * Lan tỏa: how often each story that is out was read on the portal, how many other places it was sent to, how many units took the
 * way over; of the units the officer sees, the most read first. A count of readers, never who. At most 200; one query.
 */
export function spreadMostRead(db: DbOrTx, officer: Officer, today: string) {
  const units = seesAllStories(officer) ? "agency" : readableUnits(officer);
  return db
    .select({
      id: stories.id,
      title: stories.title,
      unitName: unitNameOn(today),
      publishedAt: sql<Date>`stories.published_at`.mapWith(stories.publishedAt),
      views: stories.views,
      sent,
      takers,
    })
    .from(stories)
    .where(and(outOf(officer.agencyId), units === "agency" ? undefined : inArray(stories.unitId, [...units])))
    .orderBy(desc(stories.views), desc(stories.publishedAt), desc(stories.id))
    .limit(200);
}
export type SpreadLine = Awaited<ReturnType<typeof spreadMostRead>>[number];

/** The same, summed for each unit that stories are out of: what is told to the unit. One query. */
export function spreadByUnit(db: DbOrTx, agencyId: string) {
  return db
    .select({
      unitId: stories.unitId,
      n: sql<number>`count(*)::int`,
      views: sql<number>`sum(stories.views)::int`,
      takers: sql<number>`(select count(distinct r.unit_id)::int from replications r join stories o on o.exemplar_id = r.exemplar_id
        where o.unit_id = stories.unit_id and o.agency_id = ${agencyId} and o.published_at is not null
          and o.state in ('published', 'corrected') and r.state in ('trying', 'reported', 'confirmed'))`,
    })
    .from(stories)
    .where(outOf(agencyId))
    .groupBy(stories.unitId);
}
