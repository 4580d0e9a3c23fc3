import { and, eq, inArray, sql } from "drizzle-orm";
import { onDay } from "#kernel/clock.ts";
import type { Db } from "#kernel/db/index.ts";
import { log } from "#kernel/log.ts";
import { Overtaken } from "#kernel/verdict.ts";
import { agencyClocks } from "#rooms/organisation/index.ts";
import { consented, publicNow } from "../queries/holds.ts";
import { stories } from "../schema.ts";
import { publishedStates } from "../states.ts";
import { consentGone } from "./keep-consent.ts";
import { publishOut, withdrawOut } from "./publish-story.ts";

/**
 * Đăng bài đến giờ, of every agency by its own clock: writes down as published what the public may read already, with the
 * sending it is; and takes off what is out though the person's consent has run out. A story that something holds waits: it goes
 * out in the minute after nothing does. Gives how many went out.
 */
export async function publishDue(db: Db, now: Date): Promise<number> {
  let out = 0;
  for (const { id, clockDay } of await agencyClocks(db)) {
    out += await publishDueOf(db, id, clockDay ? onDay(clockDay, now) : now);
  }
  return out;
}

async function publishDueOf(db: Db, agencyId: string, now: Date): Promise<number> {
  const ofAgency = eq(stories.agencyId, agencyId);
  const due = and(ofAgency, eq(stories.state, "scheduled"), publicNow(now));
  const lapsed = and(ofAgency, inArray(stories.state, [...publishedStates]), sql`not ${consented("text", now)}`);
  let out = 0;
  for (const id of await idsWhere(db, due)) {
    if (await once(db, id, due, (tx, story) => publishOut(tx, null, story, now))) out += 1;
  }
  for (const id of await idsWhere(db, lapsed)) {
    await once(db, id, lapsed, (tx, story) => withdrawOut(tx, null, story, consentGone, now));
  }
  return out;
}

async function idsWhere(db: Db, where: ReturnType<typeof and>): Promise<string[]> {
  const rows = await db.select({ id: stories.id }).from(stories).where(where).limit(500);
  return rows.map(({ id }) => id);
}

type Tx = Parameters<Parameters<Db["transaction"]>[0]>[0];

/** In a transaction of its own, asked once more there; whom another hand was faster with is left for the next minute. */
async function once(
  db: Db,
  id: string,
  where: ReturnType<typeof and>,
  act: (tx: Tx, story: typeof stories.$inferSelect) => Promise<void>,
): Promise<boolean> {
  try {
    return await db.transaction(async (tx) => {
      const [story] = await tx
        .select()
        .from(stories)
        .where(and(eq(stories.id, id), where));
      if (story) await act(tx, story);
      return story !== undefined;
    });
  } catch (error) {
    if (!(error instanceof Overtaken)) throw error;
    log.info({ story: id }, "a story was moved by another hand while it was due");
    return false;
  }
}
