import { and, eq, getTableColumns, isNull } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import type { Db, Tx } from "#kernel/db/index.ts";
import { newId } from "#kernel/ids.ts";
import { notFound } from "#kernel/not-found.ts";
import { insist, Overtaken, Refused } from "#kernel/verdict.ts";
import { takeProofAway } from "#rooms/plans/index.ts";
import { narrowConsents } from "../queries/consents.ts";
import { storyById } from "../queries/stories.ts";
import { maySend } from "../rules.ts";
import { channels, sendings } from "../schema/channels.ts";
import { consentReachNames } from "../words.vi.ts";
import { bringSending } from "./count-sending.ts";
import { recordOf } from "./move-story.ts";

/** Một lần gửi, as it is told; at least one of link, file and number stands behind it. */
export type NewSending = {
  channelId: string;
  sentOn: string;
  url: string | null;
  fileId: string | null;
  number: string | null;
  note: string | null;
};

/**
 * Ghi lần gửi một bài tới một kênh: it is proof of the duties the channel counts for, in the period of its day. Nobody's story
 * goes farther than she agreed to. Gives how many obligations it came to.
 */
export function sendStory(db: Db, officer: Officer, id: string, sent: NewSending, now: Date): Promise<number> {
  return db.transaction(async (tx) => {
    const { story } = await storyById(tx, officer, id, now);
    insist(maySend(officer, story));
    const channel = await channelOf(tx, officer, sent.channelId);
    if (channel.kind === "own_portal") throw new Refused([{ code: "sending.by_publishing" }]);
    const [narrow] = channel.kind === "meeting" ? [] : await narrowConsents(tx, id);
    if (narrow) {
      const facts = { name: narrow.personName, reach: consentReachNames[narrow.reach].toLocaleLowerCase("vi") };
      throw new Refused([{ code: "story.consent_narrow", facts }]);
    }
    const row = { ...sent, id: newId(), agencyId: story.agencyId, storyId: id };
    const [made] = await tx
      .insert(sendings)
      .values({ ...row, recordedBy: officer.personId, recordedAt: now })
      .onConflictDoNothing()
      .returning();
    if (!made) throw new Refused([{ code: "sending.same_day" }]);
    await recordOf(tx, officer, story, "story.sent", now, { channel: channel.name });
    return bringSending(tx, officer, story, made, now);
  });
}

/** Rút một lần gửi đã ghi nhầm: it stays in the register, marked, and counts no more. */
export function withdrawSending(
  db: Db,
  officer: Officer,
  id: string,
  sendingId: string,
  reason: string,
  now: Date,
): Promise<void> {
  return db.transaction(async (tx) => {
    const { story } = await storyById(tx, officer, id, now);
    insist(maySend(officer, story));
    const [sending] = await tx
      .select({ ...getTableColumns(sendings), kind: channels.kind, channel: channels.name })
      .from(sendings)
      .innerJoin(channels, eq(channels.id, sendings.channelId))
      .where(and(eq(sendings.id, sendingId), eq(sendings.storyId, id)));
    if (!sending) return notFound();
    if (sending.kind === "own_portal") throw new Refused([{ code: "sending.by_publishing" }]);
    const gone = await tx
      .update(sendings)
      .set({ withdrawnAt: now, withdrawnReason: reason })
      .where(and(eq(sendings.id, sendingId), isNull(sendings.withdrawnAt)))
      .returning({ id: sendings.id });
    if (gone.length === 0) throw new Overtaken("sending.already_withdrawn");
    await takeProofAway(tx, officer, sendingId, reason, now);
    await recordOf(tx, officer, story, "story.sending_withdrawn", now, { channel: sending.channel }, reason);
  });
}

async function channelOf(tx: Tx, officer: Officer, channelId: string) {
  const [channel] = await tx
    .select()
    .from(channels)
    .where(and(eq(channels.id, channelId), eq(channels.agencyId, officer.agencyId)));
  return channel ?? notFound();
}
