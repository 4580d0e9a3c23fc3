/**
 * Một năm của cụm, khối: opened, pledged by its members, perhaps reviewed at mid-year, scored by three hands, ranked and
 * closed at the year-end meeting. Scores may be taken up again until the year is closed. No other file names a step.
 */
export const yearLifecycle = {
  opened: { pledge: "pledged" },
  pledged: { review: "reviewed", score: "self_scoring" },
  reviewed: { score: "self_scoring" },
  self_scoring: { cross: "cross_checking" },
  cross_checking: { finalise: "finalising" },
  finalising: { rank: "ranked" },
  ranked: { unrank: "finalising", close: "closed" },
  closed: {},
} as const satisfies Record<string, Partial<Record<YearStep, string>>>;

export type YearStep = "pledge" | "review" | "score" | "cross" | "finalise" | "rank" | "unrank" | "close";
export type YearState = keyof typeof yearLifecycle;
export const yearStates = Object.keys(yearLifecycle) as [YearState, ...YearState[]];
export const yearSteps = ["pledge", "review", "score", "cross", "finalise", "rank", "unrank", "close"] as const;

/** Phiếu chấm của một thành viên: it scores itself, another checks, the head settles, also where a hand never came in time. */
export const sheetLifecycle = {
  drafting: { send: "sent", settle: "settled" },
  sent: { return: "drafting", check: "checked", settle: "settled" },
  checked: { settle: "settled" },
  settled: { reopen: "checked" },
} as const satisfies Record<string, Partial<Record<SheetStep, string>>>;

export type SheetStep = "send" | "return" | "check" | "settle" | "reopen";
export type SheetState = keyof typeof sheetLifecycle;
export const sheetStates = Object.keys(sheetLifecycle) as [SheetState, ...SheetState[]];

/** The state a step of the year leads to from here, or undefined when the step is not on the map. */
export function nextYearState(from: YearState, step: YearStep): YearState | undefined {
  const steps: Partial<Record<YearStep, YearState>> = yearLifecycle[from];
  return steps[step];
}

/** The state a step of a sheet leads to from here, or undefined when the step is not on the map. */
export function nextSheetState(from: SheetState, step: SheetStep): SheetState | undefined {
  const steps: Partial<Record<SheetStep, SheetState>> = sheetLifecycle[from];
  return steps[step];
}

/** Whether a year has come to a state: it stands there, or behind it. */
export function hasCome(now: YearState, to: YearState): boolean {
  return yearStates.indexOf(now) >= yearStates.indexOf(to);
}
