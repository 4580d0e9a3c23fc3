import type { Officer } from "#kernel/auth/index.ts";
import type { Db, Tx } from "#kernel/db/index.ts";
import { insist } from "#kernel/verdict.ts";
import { changedFacts } from "../queries/facts.ts";
import { type StoryFound, storyById } from "../queries/stories.ts";
import { mayStepStory } from "../rules.ts";
import type { Story } from "../schema.ts";
import { nextStory, type StoryStep } from "../states.ts";
import { moveStory, type StepWords } from "./move-story.ts";
import { tellNextHand } from "./tell-hands.ts";

/** Steps that need no more than the hand they belong to and, of some, a reason. */
export type PlainStep = Extract<
  StoryStep,
  "decline" | "reopen" | "hand_over" | "confirm" | "return" | "edit" | "check" | "approve" | "unschedule"
>;

/** Một bước của bài, by whose turn it is; the next hand is told. */
export function stepStory(
  db: Db,
  officer: Officer,
  id: string,
  step: PlainStep,
  given: { reason?: string | null; revision?: number },
  now: Date,
): Promise<void> {
  return db.transaction(async (tx) => {
    const found = await foundForStep(tx, officer, id, step, now);
    const { reason = null, revision } = given;
    await moveStory(tx, officer, found.story, step, { reason, revision, to: signature(officer, step, now) }, now);
    await tellNextHand(tx, found.story, nextStory(found.story.state, step)!, reason, now);
  });
}

/** Phân công: who writes it, and until when. */
export function assignStory(
  db: Db,
  officer: Officer,
  id: string,
  given: { writerId: string; writer: string; dueOn: string | null; revision?: number },
  now: Date,
): Promise<void> {
  return db.transaction(async (tx) => {
    const { story } = await foundForStep(tx, officer, id, "assign", now);
    const { writerId, writer, dueOn, revision } = given;
    await moveStory(tx, officer, story, "assign", { to: { writerId, dueOn }, facts: { writer }, revision }, now);
    await tellNextHand(tx, { ...story, writerId }, "assigned", null, now);
  });
}

/** The story through the officer's eyes, once the rule of the step said yes. */
export async function foundForStep(
  tx: Tx,
  officer: Officer,
  id: string,
  step: StoryStep,
  now: Date,
): Promise<StoryFound> {
  const found = await storyById(tx, officer, id, now);
  insist(mayStepStory(officer, found.story, step, { factsChanged: await changedFacts(tx, found.story, now) }));
  return found;
}

/** Whose name a step leaves on the story; what goes back loses those that came after. */
function signature({ personId }: Officer, step: PlainStep, now: Date): NonNullable<StepWords["to"]> {
  const none = { by: null, at: null };
  const set = (name: "confirmed" | "edited" | "checked" | "approved", of: { by: string | null; at: Date | null }) =>
    ({ [`${name}By`]: of.by, [`${name}At`]: of.at }) as Partial<Story>;
  const mine = { by: personId, at: now };
  switch (step) {
    case "confirm":
      return set("confirmed", mine);
    case "edit":
      return set("edited", mine);
    case "check":
      return set("checked", mine);
    case "approve":
      return set("approved", mine);
    case "return":
    case "reopen":
      return { ...set("edited", none), ...set("checked", none), ...set("approved", none), publishAt: null };
    case "unschedule":
      return { publishAt: null };
    default:
      return {};
  }
}
