import { and, eq, isNull, sql } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import { formatDay, startOfDay, vietnamDay, vietnamTime } from "#kernel/calendar/index.ts";
import type { Db, Tx } from "#kernel/db/index.ts";
import { takeProofAway } from "#rooms/plans/index.ts";
import { storyById } from "../queries/stories.ts";
import { sendings } from "../schema/channels.ts";
import type { Story } from "../schema.ts";
import { slugOf } from "../slug.ts";
import { bringSending, sendToOwnPortal, standingSendings } from "./count-sending.ts";
import { moveStory } from "./move-story.ts";
import { foundForStep } from "./step-story.ts";
import { tellNextHand } from "./tell-hands.ts";

type Out = Pick<
  Story,
  | "id"
  | "agencyId"
  | "unitId"
  | "exemplarId"
  | "state"
  | "title"
  | "revision"
  | "slug"
  | "publishAt"
  | "publishedAt"
  | "writerId"
  | "approvedBy"
  | "pitchedBy"
>;

/**
 * Hẹn giờ đăng; a moment that has come publishes at once, unless something holds the story. Gives whether it is out now.
 */
export function scheduleStory(
  db: Db,
  officer: Officer,
  id: string,
  given: { publishAt: Date; revision?: number },
  now: Date,
): Promise<"out" | "held" | "waits"> {
  return db.transaction(async (tx) => {
    const { story } = await foundForStep(tx, officer, id, "schedule", now);
    const { publishAt, revision } = given;
    const slug = story.slug ?? slugOf(story.title, id);
    const facts = { moment: `${vietnamTime(publishAt)}, ${formatDay(vietnamDay(publishAt))}` };
    await moveStory(tx, officer, story, "schedule", { to: { publishAt, slug }, facts, revision }, now);
    if (publishAt > now) return "waits";
    const again = await storyById(tx, officer, id, now);
    if (!again.holds.publicNow) return "held";
    await publishOut(tx, officer, again.story, now);
    return "out";
  });
}

/** Đăng: the story is out from its moment on; being on the own portal is a sending, and proof of what the plans ask. */
export async function publishOut(tx: Tx, officer: Officer | null, story: Out, now: Date): Promise<void> {
  const outAt = await readableFrom(tx, story.id, story.publishAt ?? now);
  const publishedAt = story.publishedAt ?? outAt;
  await moveStory(tx, officer, story, "publish", { to: { publishedAt, withdrawnAt: null } }, now);
  await sendToOwnPortal(tx, officer, story, vietnamDay(outAt), now);
  for (const sending of await standingSendings(tx, story.id)) await bringSending(tx, officer, story, sending, now);
  await tellNextHand(tx, story, "published", null, now);
}

/**
 * From when the public could read it: its moment, or the day on which the last thing that held it came after that (the decision
 * signed, the consent given). A story that waited over the end of a quarter was told in the next.
 */
async function readableFrom(tx: Tx, storyId: string, moment: Date): Promise<Date> {
  const { rows } = await tx.execute<{ day: string | null }>(sql`
    select greatest(
      (select r.decided_on from recognitions r where r.id = s.embargo_recognition_id),
      (select d.decided_on from award_decisions d where d.id = s.embargo_decision_id),
      (select max(c.given_on) from story_consents c where c.story_id = s.id and c.about = 'text' and c.withdrawn_on is null and s.consent_needed)
    )::text as day from stories s where s.id = ${storyId}`);
  const day = rows[0]?.day;
  return day && day > vietnamDay(moment) ? startOfDay(day) : moment;
}

/** Gỡ bài: with a reason that those inside read. */
export function withdrawStory(
  db: Db,
  officer: Officer,
  id: string,
  given: { reason: string; revision?: number },
  now: Date,
): Promise<void> {
  return db.transaction(async (tx) => {
    const { story } = await foundForStep(tx, officer, id, "withdraw", now);
    await withdrawOut(tx, officer, story, given.reason, now, given.revision);
  });
}

/** Takes a story that is out off the portal: it says so there, and counts for no duty any more, wherever it was sent. */
export async function withdrawOut(
  tx: Tx,
  officer: Officer | null,
  story: Out,
  reason: string,
  now: Date,
  revision?: number,
): Promise<void> {
  await moveStory(tx, officer, story, "withdraw", { reason, to: { withdrawnAt: now }, revision }, now);
  const sent = await standingSendings(tx, story.id);
  for (const { id } of sent) await takeProofAway(tx, officer, id, `Bài đã gỡ. ${reason}`.slice(0, 900), now);
  const own = sent.filter(({ kind }) => kind === "own_portal").map(({ id }) => id);
  for (const id of own)
    await tx
      .update(sendings)
      .set({ withdrawnAt: now, withdrawnReason: reason })
      .where(and(eq(sendings.id, id), isNull(sendings.withdrawnAt)));
  await tellNextHand(tx, story, "withdrawn", reason, now);
}
