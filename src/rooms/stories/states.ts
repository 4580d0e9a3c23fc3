/**
 * Vòng đời của một tin, bài: pitched, given to somebody, written, its facts confirmed by the head of the unit, edited by the
 * editorial board, checked for content and personal data, approved, given a moment, published; then corrected or withdrawn
 * where everybody sees it. Each hand may give it back with a reason. No other file names a step.
 */
export const storyLifecycle = {
  pitched: { assign: "assigned", decline: "declined" },
  declined: { reopen: "pitched" },
  assigned: { assign: "assigned", write: "writing", decline: "declined" },
  writing: { assign: "writing", hand_over: "before_head", decline: "declined" },
  before_head: { confirm: "editing", return: "writing" },
  editing: { edit: "checking", return: "writing" },
  checking: { check: "before_approval", return: "editing" },
  before_approval: { approve: "approved", return: "editing" },
  approved: { schedule: "scheduled", return: "editing" },
  scheduled: { schedule: "scheduled", unschedule: "approved", publish: "published", return: "editing" },
  published: { correct: "corrected", withdraw: "withdrawn" },
  corrected: { correct: "corrected", withdraw: "withdrawn" },
  withdrawn: { reopen: "editing" },
} as const satisfies Record<string, Partial<Record<StoryStep, string>>>;

export type StoryStep =
  | "assign"
  | "decline"
  | "reopen"
  | "write"
  | "hand_over"
  | "confirm"
  | "return"
  | "edit"
  | "check"
  | "approve"
  | "schedule"
  | "unschedule"
  | "publish"
  | "correct"
  | "withdraw";
export type StoryState = keyof typeof storyLifecycle;
export const storyStates = Object.keys(storyLifecycle) as [StoryState, ...StoryState[]];

/** Đã đăng: the states in which readers outside the agency may have it before them. */
export const publishedStates = ["published", "corrected"] as const satisfies readonly StoryState[];

/** The state a step leads to from here, or undefined when the step is not on the map. */
export function nextStory(from: StoryState, step: StoryStep): StoryState | undefined {
  const steps: Partial<Record<StoryStep, StoryState>> = storyLifecycle[from];
  return steps[step];
}
