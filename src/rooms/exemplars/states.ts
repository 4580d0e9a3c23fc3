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
