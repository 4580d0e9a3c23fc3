/**
 * Bốn khâu: phát hiện, bồi dưỡng, tổng kết (công nhận), nhân rộng. One visible life; the stage is the farthest one reached.
 * An exemplar may be recognised again, at a higher rung, without leaving its stage. No other file names a step.
 */
export const stageLifecycle = {
  detected: { nurture: "nurturing" },
  nurturing: { recognise: "recognised" },
  recognised: { recognise: "recognised", replicate: "replicating" },
  replicating: { recognise: "replicating" },
} as const satisfies Record<string, Partial<Record<StageStep, string>>>;

export type StageStep = "nurture" | "recognise" | "replicate";
export type Stage = keyof typeof stageLifecycle;
export const stages = Object.keys(stageLifecycle) as [Stage, ...Stage[]];

/**
 * Hiệu lực: whether the exemplar stands, whatever its stage. A violation suspends it at once; then it is restored or
 * struck off, which is for ever. What its unit withdrew may be taken up again.
 */
export const standingLifecycle = {
  active: { suspend: "suspended", strike_off: "struck_off", withdraw: "withdrawn" },
  suspended: { restore: "active", strike_off: "struck_off", withdraw: "withdrawn" },
  withdrawn: { readmit: "active" },
  struck_off: {},
} as const satisfies Record<string, Partial<Record<StandingStep, string>>>;

export type StandingStep = "suspend" | "restore" | "strike_off" | "withdraw" | "readmit";
export type ExemplarStanding = keyof typeof standingLifecycle;
export const exemplarStandings = Object.keys(standingLifecycle) as [ExemplarStanding, ...ExemplarStanding[]];

/**
 * Tin giới thiệu: received from anyone, looked into, taken up as a candidate, joined to one that tells the same, or declined
 * with the reason. What was declined may be opened again.
 */
export const tipLifecycle = {
  received: { check: "checking", take_up: "taken_up", join: "joined", decline: "declined" },
  checking: { take_up: "taken_up", join: "joined", decline: "declined" },
  taken_up: {},
  joined: {},
  declined: { reopen: "received" },
} as const satisfies Record<string, Partial<Record<TipStep, string>>>;

export type TipStep = "check" | "take_up" | "join" | "decline" | "reopen";
export type TipState = keyof typeof tipLifecycle;
export const tipStates = Object.keys(tipLifecycle) as [TipState, ...TipState[]];

/** Danh sách đăng ký of a unit: sent as a whole; accepted when every entry is, returned when one is. */
export const listLifecycle = {
  drafting: { send: "sent" },
  sent: { recall: "drafting", accept: "accepted", return: "returned" },
  returned: { send: "sent" },
  accepted: {},
} as const satisfies Record<string, Partial<Record<ListStep, string>>>;

export type ListStep = "send" | "recall" | "accept" | "return";
export type ListState = keyof typeof listLifecycle;
export const listStates = Object.keys(listLifecycle) as [ListState, ...ListState[]];

/** Một mục của danh sách: answered one by one; a returned one is mended and waits anew. */
export const entryLifecycle = {
  waiting: { accept: "accepted", return: "returned" },
  returned: { mend: "waiting" },
  accepted: {},
} as const satisfies Record<string, Partial<Record<EntryStep, string>>>;

export type EntryStep = "accept" | "return" | "mend";
export type EntryState = keyof typeof entryLifecycle;
export const entryStates = Object.keys(entryLifecycle) as [EntryState, ...EntryState[]];

/** Đánh giá theo tiêu chí: the unit assesses itself, the office checks, then the final word. */
export const assessmentLifecycle = {
  drafting: { send: "sent" },
  sent: { return: "drafting", check: "checked" },
  checked: { settle: "settled" },
  settled: {},
} as const satisfies Record<string, Partial<Record<AssessmentStep, string>>>;

export type AssessmentStep = "send" | "return" | "check" | "settle";
export type AssessmentState = keyof typeof assessmentLifecycle;
export const assessmentStates = Object.keys(assessmentLifecycle) as [AssessmentState, ...AssessmentState[]];

/** The state a step of an assessment leads to from here, or undefined when the step is not on the map. */
export function nextAssessment(from: AssessmentState, step: AssessmentStep): AssessmentState | undefined {
  const steps: Partial<Record<AssessmentStep, AssessmentState>> = assessmentLifecycle[from];
  return steps[step];
}

/** Whether a step is on the map of a life from here. */
export function isOpen(map: Record<string, object>, from: string, step: string): boolean {
  return Object.hasOwn(map[from] ?? {}, step);
}

/** The stage a step leads to from here, or undefined when the step is not on the map. */
export function nextStage(from: Stage, step: StageStep): Stage | undefined {
  const steps: Partial<Record<StageStep, Stage>> = stageLifecycle[from];
  return steps[step];
}

/** The standing a step leads to from here, or undefined when the step is not on the map. */
export function nextStanding(from: ExemplarStanding, step: StandingStep): ExemplarStanding | undefined {
  const steps: Partial<Record<StandingStep, ExemplarStanding>> = standingLifecycle[from];
  return steps[step];
}

/** Whether a stage has been reached: the one it is in, and those before. */
export function hasReached(now: Stage, stage: Stage): boolean {
  return stages.indexOf(now) >= stages.indexOf(stage);
}
