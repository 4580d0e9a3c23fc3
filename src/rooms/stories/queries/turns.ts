import { type SQL, sql } from "drizzle-orm";
import { endOfDay } from "#kernel/calendar/index.ts";
import { ids, type Reach, type TurnBook, turn } from "#kernel/turns/index.ts";
import { approves, edits, runsStories } from "../rules.ts";
import { type StoryTurnKind, turnWords } from "../turns.ts";
import { heldNow } from "./story-list.ts";

/** Turns about stories: each step asks whoever's hand it is. */
export const storyTurns: TurnBook = {
  words: turnWords,
  sources: ({ agencyId, personId, headOf, officer, today }: Reach) => {
    const own = sql`stories.agency_id = ${agencyId}`;
    const runs = officer !== null && runsStories(officer);
    const board = officer !== null && edits(officer);
    const head = officer !== null && approves(officer);
    const me = sql`${personId}::uuid`;
    return [
      waiting("story_pitched", sql`${own} and ${runs} and stories.state = 'pitched'`),
      waiting(
        "story_writing",
        sql`${own} and stories.writer_id = ${me} and stories.state in ('assigned', 'writing')`,
        true,
      ),
      waiting("story_confirm", sql`${own} and stories.state = 'before_head' and stories.unit_id = any(${ids(headOf)})`),
      waiting("story_editing", sql`${own} and ${board} and stories.state = 'editing'`),
      waiting(
        "story_checking",
        sql`${own} and ${runs} and stories.state = 'checking' and stories.edited_by is distinct from ${me}`,
      ),
      waiting("story_approval", sql`${own} and ${head} and stories.state = 'before_approval'`),
      waiting("story_scheduling", sql`${own} and ${board} and stories.state = 'approved'`),
      waiting("story_held", sql`${own} and ${board} and ${heldNow(endOfDay(today))}`),
    ];
  },
};

function waiting(kind: StoryTurnKind, where: SQL, dated = false): SQL {
  return sql`${turn({
    kind,
    id: sql`stories.id`,
    dueOn: dated ? sql`stories.due_on` : sql`null`,
    name: sql`stories.title`,
    detail: sql`stories.reason`,
    unitId: sql`stories.unit_id`,
  })} from stories where ${where}`;
}
