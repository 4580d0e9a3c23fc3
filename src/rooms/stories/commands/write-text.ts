import { and, eq, sql } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import type { Db, Tx } from "#kernel/db/index.ts";
import { newId } from "#kernel/ids.ts";
import { insist } from "#kernel/verdict.ts";
import { storyById } from "../queries/stories.ts";
import { mayStepStory, mayWriteText } from "../rules.ts";
import { storyDrafts, storyTexts } from "../schema/parts.ts";
import { type Story, stories } from "../schema.ts";
import { renderBody } from "../text/render-body.ts";
import { moveStory } from "./move-story.ts";
import { tellNextHand } from "./tell-hands.ts";

/** Chữ của bài, as typed; `version` is that of the text it was begun from. */
export type Typed = { title: string; standfirst: string; body: string; version: number };

/** Saved as the newest text, or kept aside because another hand saved meanwhile. */
export type Saved = { kept: "newest"; version: number } | { kept: "aside"; textId: string };

/**
 * Lưu chữ. Two who write at once lose nothing: whoever saves second has her text kept aside, beside the one that is newer, and
 * puts both together.
 */
export function writeText(db: Db, officer: Officer, id: string, typed: Typed, now: Date): Promise<Saved> {
  return db.transaction(async (tx) => {
    const { story } = await storyById(tx, officer, id, now);
    insist(mayWriteText(officer, story));
    const { version: begunFrom, ...words } = typed;
    if (begunFrom !== story.textVersion || !(await putWords(tx, story, words, now))) {
      const textId = await keepText(tx, officer, id, { ...words, version: begunFrom, aside: true }, now);
      return { kept: "aside", textId } as const;
    }
    const version = story.textVersion + 1;
    await keepText(tx, officer, id, { ...words, version, aside: false }, now);
    await dropDraft(tx, officer, id);
    if (story.state === "assigned") {
      const fresh = { ...story, revision: story.revision + 1 };
      await moveStory(tx, officer, fresh, "write", {}, now);
    }
    return { kept: "newest", version } as const;
  });
}

/** Đính chính: changes the text of a story that is out; readers see what was corrected and when. */
export function correctStory(
  db: Db,
  officer: Officer,
  id: string,
  typed: Typed & { correction: string },
  now: Date,
): Promise<Saved> {
  return db.transaction(async (tx) => {
    const { story } = await storyById(tx, officer, id, now);
    insist(mayStepStory(officer, story, "correct"));
    const { version: begunFrom, correction, ...words } = typed;
    if (begunFrom !== story.textVersion || !(await putWords(tx, story, words, now))) {
      const textId = await keepText(tx, officer, id, { ...words, version: begunFrom, aside: true }, now);
      return { kept: "aside", textId } as const;
    }
    const version = story.textVersion + 1;
    await keepText(tx, officer, id, { ...words, version, aside: false, correction }, now);
    await dropDraft(tx, officer, id);
    await moveStory(tx, officer, { ...story, revision: story.revision + 1 }, "correct", { reason: correction }, now);
    await tellNextHand(tx, story, "corrected", correction, now);
    return { kept: "newest", version } as const;
  });
}

/** Lưu nháp: what is being typed, for its writer alone, on the server. */
export async function keepStoryDraft(
  db: Db,
  officer: Officer,
  id: string,
  values: Record<string, string>,
  now: Date,
): Promise<void> {
  const { story } = await storyById(db, officer, id, now);
  const correcting = mayStepStory(officer, story, "correct");
  insist(correcting.allowed ? correcting : mayWriteText(officer, story));
  await db
    .insert(storyDrafts)
    .values({ storyId: id, personId: officer.personId, values, savedAt: now })
    .onConflictDoUpdate({ target: [storyDrafts.storyId, storyDrafts.personId], set: { values, savedAt: now } });
}

/** Writes the words with their HTML when nobody saved in between; says whether it did. */
async function putWords(
  tx: Tx,
  story: Pick<Story, "id" | "textVersion">,
  words: Omit<Typed, "version">,
  now: Date,
): Promise<boolean> {
  const written = await tx
    .update(stories)
    .set({
      ...{ ...words, html: renderBody(words.body), changedAt: now },
      textVersion: sql`stories.text_version + 1`,
      revision: sql`stories.revision + 1`,
    })
    .where(and(eq(stories.id, story.id), eq(stories.textVersion, story.textVersion)))
    .returning({ id: stories.id });
  return written.length > 0;
}

async function keepText(
  tx: Tx,
  officer: Officer,
  storyId: string,
  text: Omit<Typed, "version"> & { version: number; aside: boolean; correction?: string },
  now: Date,
): Promise<string> {
  const id = newId();
  await tx.insert(storyTexts).values({ id, storyId, ...text, writtenBy: officer.personId, writtenAt: now });
  return id;
}

async function dropDraft(tx: Tx, officer: Officer, storyId: string): Promise<void> {
  await tx.delete(storyDrafts).where(and(eq(storyDrafts.storyId, storyId), eq(storyDrafts.personId, officer.personId)));
}
