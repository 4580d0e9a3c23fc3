import { and, asc, eq, getTableColumns, sql } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import type { DbOrTx } from "#kernel/db/index.ts";
import { isId } from "#kernel/ids.ts";
import { notFound } from "#kernel/not-found.ts";
import { duties, plans } from "#rooms/plans/schema.ts";
import { channelDuties, channels } from "../schema/channels.ts";

/** The channels of an agency in their order, with how often each was used and for how many duties it counts. */
export function channelsInOrder(db: DbOrTx, agencyId: string) {
  return db
    .select({
      ...getTableColumns(channels),
      sent: sql<number>`(select count(*)::int from sendings s where s.channel_id = channels.id and s.withdrawn_at is null)`,
      duties: sql<number>`(select count(*)::int from channel_duties d where d.channel_id = channels.id)`,
    })
    .from(channels)
    .where(eq(channels.agencyId, agencyId))
    .orderBy(asc(channels.position), asc(channels.name));
}
export type ChannelLine = Awaited<ReturnType<typeof channelsInOrder>>[number];

/** One channel of the officer's agency with the duties it counts for; else «not found». */
export async function channelById(db: DbOrTx, officer: Officer, id: string) {
  if (!isId(id)) return notFound();
  const [channel] = await db
    .select()
    .from(channels)
    .where(and(eq(channels.id, id), eq(channels.agencyId, officer.agencyId)));
  if (!channel) return notFound();
  const counted = await db
    .select({ dutyId: channelDuties.dutyId })
    .from(channelDuties)
    .where(eq(channelDuties.channelId, id));
  return { ...channel, dutyIds: counted.map(({ dutyId }) => dutyId) };
}

/** Duties of issued plans whose proof may be a story, by plan and position: what a channel may count for. */
export function storyDuties(db: DbOrTx, agencyId: string) {
  return db
    .select({ id: duties.id, title: duties.title, planTitle: plans.title, planNumber: plans.number })
    .from(duties)
    .innerJoin(plans, eq(plans.id, duties.planId))
    .where(
      and(
        eq(plans.agencyId, agencyId),
        eq(plans.state, "issued"),
        sql`'story' = any(${duties.proofs})`,
        sql`${duties.retiredInVersion} is null`,
      ),
    )
    .orderBy(asc(plans.issuedOn), asc(duties.position));
}
