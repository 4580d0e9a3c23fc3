import { and, eq, inArray, sql } from "drizzle-orm";
import { record } from "#kernel/activity/index.ts";
import type { Officer } from "#kernel/auth/index.ts";
import type { Db } from "#kernel/db/index.ts";
import { newId } from "#kernel/ids.ts";
import { notFound } from "#kernel/not-found.ts";
import { insist, Refused } from "#kernel/verdict.ts";
import { duties, plans } from "#rooms/plans/schema.ts";
import { mayKeepChannels } from "../rules.ts";
import { channelDuties, channels } from "../schema/channels.ts";
import type { ChannelKind } from "../terms.ts";

/** A channel, and the duties of the agency's plans it counts for. */
export type KeptChannel = { kind: ChannelKind; name: string; url: string | null; active: boolean; dutyIds: string[] };

/** Ghi một kênh: new, or changed; what was counted before stays counted. Gives its id. */
export function keepChannel(
  db: Db,
  officer: Officer,
  id: string | null,
  kept: KeptChannel,
  now: Date,
): Promise<string> {
  return db.transaction(async (tx) => {
    insist(mayKeepChannels(officer));
    const { dutyIds, ...columns } = kept;
    const ofAgency = eq(channels.agencyId, officer.agencyId);
    if (kept.kind === "own_portal") {
      const [own] = await tx
        .select({ id: channels.id })
        .from(channels)
        .where(and(ofAgency, eq(channels.kind, "own_portal")));
      if (own && own.id !== id) throw new Refused([{ code: "channel.one_own_portal" }]);
    }
    const row = { id: id ?? newId(), agencyId: officer.agencyId, ...columns };
    if (id === null) await tx.insert(channels).values({ ...row, position: sql`(select count(*) from channels)` });
    else {
      const changed = await tx
        .update(channels)
        .set(columns)
        .where(and(eq(channels.id, id), ofAgency))
        .returning({ id: channels.id });
      if (changed.length === 0) return notFound();
    }
    const own = tx
      .select({ id: duties.id })
      .from(duties)
      .innerJoin(plans, eq(plans.id, duties.planId))
      .where(eq(plans.agencyId, officer.agencyId));
    const counted =
      dutyIds.length === 0
        ? []
        : await tx
            .select({ id: duties.id })
            .from(duties)
            .where(and(inArray(duties.id, dutyIds), inArray(duties.id, own)));
    await tx.delete(channelDuties).where(eq(channelDuties.channelId, row.id));
    if (counted.length > 0)
      await tx.insert(channelDuties).values(counted.map((duty) => ({ channelId: row.id, dutyId: duty.id })));
    await record(tx, officer, now, {
      verb: "channel.kept",
      subjectType: "channel",
      subjectId: row.id,
      facts: { name: kept.name },
    });
    return row.id;
  });
}
