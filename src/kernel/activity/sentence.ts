/** What a line of the activity needs to be told: its verb's facts, as recorded. */
export type Facts = Record<string, string>;

/**
 * How a verb is told after the actor's name, without full stop: “gửi Báo cáo sơ kết”. Each room has one for every verb
 * its commands record, in its `activity.vi.ts`.
 */
export type ActivitySentence = {
  says: (facts: Facts) => string;
  /** She did it for the unit the line belongs to: its name follows hers in brackets. */
  forUnit?: true;
  /** What the recorded reason is; “Lý do” where nothing is said. */
  reason?: string;
};

export type ActivitySentences = Record<string, ActivitySentence>;

/** `2019-01-31` as facts hold it → `31/01/2019`; anything else as it is. */
export function dayInFacts(text: string | undefined): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(text ?? "") ? text!.split("-").reverse().join("/") : (text ?? "");
}
