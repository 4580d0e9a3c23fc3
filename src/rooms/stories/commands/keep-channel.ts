import { and, eq, inArray, isNull, sql } from "drizzle-orm";
import { record } from "#kernel/activity/index.ts";
import type { Officer } from "#kernel/auth/index.ts";
import type { Db, Tx } from "#kernel/db/index.ts";
import { newId } from "#kernel/ids.ts";
import { notFound } from "#kernel/not-found.ts";
import { insist, Refused } from "#kernel/verdict.ts";
import { duties, plans } from "#rooms/plans/schema.ts";
import { mayKeepChannels } from "../rules.ts";
import { channelDuties, channels, sendings } from "../schema/channels.ts";
import { stories } from "../schema.ts";
import { publishedStates } from "../states.ts";
import type { ChannelKind } from "../terms.ts";
import { bringSending } from "./count-sending.ts";

/** A channel, and the duties of the agency's plans it counts for. */
export type KeptChannel = { kind: ChannelKind; name: string; url: string | null; active: boolean; dutyIds: string[] };

/**
 * Ghi một kênh: new, or changed; what was counted before stays counted, and what was sent here before it was tied to a duty counts
 * for it from now on. Gives its id.
 */
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
    const before = await tx
      .select({ id: channelDuties.dutyId })
      .from(channelDuties)
      .where(eq(channelDuties.channelId, row.id));
    await tx.delete(channelDuties).where(eq(channelDuties.channelId, row.id));
    if (counted.length > 0)
      await tx.insert(channelDuties).values(counted.map((duty) => ({ channelId: row.id, dutyId: duty.id })));
    const added = counted.filter((duty) => !before.some(({ id }) => id === duty.id));
    await countWhatWasSent(
      tx,
      officer,
      row.id,
      added.map(({ id }) => id),
      now,
    );
    await record(tx, officer, now, {
      verb: "channel.kept",
      subjectType: "channel",
      subjectId: row.id,
      facts: { name: kept.name },
    });
    return row.id;
  });
}

/** Stories that are out and were sent to the channel on a day of the periods of these duties become their proof. */
async function countWhatWasSent(tx: Tx, officer: Officer, channelId: string, dutyIds: string[], now: Date) {
  if (dutyIds.length === 0) return;
  const inPeriod = sql`exists (select 1 from obligations o where o.duty_id = any(${sql.param(dutyIds)}::uuid[])
    and (o.due_from is null or o.due_from <= sendings.sent_on) and (o.due_on is null or o.due_on >= sendings.sent_on))`;
  const sent = await tx
    .select({ sending: sendings, story: stories })
    .from(sendings)
    .innerJoin(stories, eq(stories.id, sendings.storyId))
    .where(
      and(
        eq(sendings.channelId, channelId),
        isNull(sendings.withdrawnAt),
        inArray(stories.state, [...publishedStates]),
        inPeriod,
      ),
    );
  for (const { sending, story } of sent) await bringSending(tx, officer, story, sending, now);
}
