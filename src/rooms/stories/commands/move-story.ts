import { and, eq, sql } from "drizzle-orm";
import { record, theProgram } from "#kernel/activity/index.ts";
import type { Officer } from "#kernel/auth/index.ts";
import type { Tx } from "#kernel/db/index.ts";
import { newId } from "#kernel/ids.ts";
import { Overtaken } from "#kernel/verdict.ts";
import { type Story, stories, storySteps } from "../schema.ts";
import { nextStory, type StoryStep } from "../states.ts";

type Moved = Pick<Story, "id" | "agencyId" | "unitId" | "state" | "title" | "revision">;

/** What a step says beside itself: the words of whoever makes it, other columns it sets, facts for the activity. */
export type StepWords = {
  reason?: string | null;
  to?: Partial<Omit<Story, "id" | "agencyId" | "state" | "searchText">>;
  facts?: Record<string, string>;
  /** The revision of the page it was made on; a second hand on an older page is noticed. */
  revision?: number | undefined;
};

/** The one writer of a story's state: moves it along the map, with a row of its steps and a line of the activity. */
export async function moveStory(
  tx: Tx,
  officer: Officer | null,
  story: Moved,
  step: StoryStep,
  words: StepWords,
  now: Date,
): Promise<void> {
  const state = nextStory(story.state, step)!;
  const { reason = null, to = {}, facts = {} } = words;
  const moved = await tx
    .update(stories)
    .set({ ...to, state, reason, revision: sql`stories.revision + 1`, changedAt: now })
    .where(
      and(
        eq(stories.id, story.id),
        eq(stories.state, story.state),
        eq(stories.revision, words.revision ?? story.revision),
      ),
    )
    .returning({ id: stories.id });
  if (moved.length === 0) throw new Overtaken("story.moved_meanwhile");
  const by = officer?.personId ?? null;
  await tx
    .insert(storySteps)
    .values({ id: newId(), storyId: story.id, step, leadsTo: state, reason, madeBy: by, madeAt: now });
  await recordOf(tx, officer, story, `story.${step}`, now, facts, reason);
}

/** A line of the activity about a story. */
export async function recordOf(
  tx: Tx,
  officer: Officer | null,
  story: Pick<Story, "id" | "agencyId" | "unitId" | "title">,
  verb: string,
  now: Date,
  facts: Record<string, string> = {},
  reason: string | null = null,
): Promise<void> {
  await record(tx, officer ?? { ...theProgram, agencyId: story.agencyId }, now, {
    verb,
    subjectType: "story",
    subjectId: story.id,
    unitId: story.unitId,
    facts: { title: story.title.slice(0, 200), ...facts },
    reason,
  });
}
