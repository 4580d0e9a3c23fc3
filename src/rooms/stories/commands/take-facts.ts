import { eq } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import { vietnamDay } from "#kernel/calendar/index.ts";
import type { Db, Tx } from "#kernel/db/index.ts";
import { newId } from "#kernel/ids.ts";
import { insist } from "#kernel/verdict.ts";
import { factsAtSource } from "../queries/facts.ts";
import { storyById } from "../queries/stories.ts";
import { mayTakeFacts } from "../rules.ts";
import { storyFacts } from "../schema/parts.ts";
import { stories } from "../schema.ts";
import { recordOf } from "./move-story.ts";

/** Writes the facts of a story as its exemplar's record has them now, in place of those it had. */
export async function takeFacts(tx: Tx, story: { id: string; exemplarId: string | null }, now: Date): Promise<void> {
  await tx.delete(storyFacts).where(eq(storyFacts.storyId, story.id));
  if (story.exemplarId === null) return;
  const source = await factsAtSource(tx, story.exemplarId, now);
  if (source.length === 0) return;
  const taken = { storyId: story.id, takenOn: vietnamDay(now) };
  await tx.insert(storyFacts).values(source.map((fact, position) => ({ id: newId(), ...taken, ...fact, position })));
}

/** Lấy lại dữ kiện: as they are today. What a head confirmed was other facts, so her confirmation is asked anew. */
export function takeFactsAnew(db: Db, officer: Officer, id: string, now: Date): Promise<void> {
  return db.transaction(async (tx) => {
    const { story } = await storyById(tx, officer, id, now);
    insist(mayTakeFacts(officer, story));
    await takeFacts(tx, story, now);
    await tx.update(stories).set({ confirmedBy: null, confirmedAt: null, changedAt: now }).where(eq(stories.id, id));
    await recordOf(tx, officer, story, "story.facts_taken", now);
  });
}
