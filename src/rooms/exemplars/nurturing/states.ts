/**
 * Vòng đời của kế hoạch bồi dưỡng. Cấp ủy and head make it together (Cà Mau, mục III.3.3): it runs once both have agreed,
 * and every later change is an adjustment with its reason.
 */
export const nurturingLifecycle = {
  drafting: { agree: "running" },
  running: { adjust: "running", close: "closed" },
  closed: { reopen: "running" },
} as const satisfies Record<string, Partial<Record<NurturingStep, string>>>;

export type NurturingStep = "agree" | "adjust" | "close" | "reopen";
export type NurturingState = keyof typeof nurturingLifecycle;
export const nurturingStates = Object.keys(nurturingLifecycle) as [NurturingState, ...NurturingState[]];

/** Vòng đời của một mục: mục tiêu đạt, việc làm xong, hỗ trợ đã cấp, điểm yếu đã khắc phục; or dropped with a reason. */
export const nurturingItemLifecycle = {
  open: { fulfil: "done", drop: "dropped" },
  done: { take_back: "open" },
  dropped: { take_back: "open" },
} as const satisfies Record<string, Partial<Record<NurturingItemStep, string>>>;

export type NurturingItemStep = "fulfil" | "drop" | "take_back";
export type NurturingItemState = keyof typeof nurturingItemLifecycle;
export const nurturingItemStates = Object.keys(nurturingItemLifecycle) as [NurturingItemState, ...NurturingItemState[]];

/** The state a step leads to from here, or undefined when the step is not on the map. */
export function nextNurturingState(from: NurturingState, step: NurturingStep): NurturingState | undefined {
  const steps: Partial<Record<NurturingStep, NurturingState>> = nurturingLifecycle[from];
  return steps[step];
}

/** The state a step leads to from here, or undefined when the step is not on the map. */
export function nextItemState(from: NurturingItemState, step: NurturingItemStep): NurturingItemState | undefined {
  const steps: Partial<Record<NurturingItemStep, NurturingItemState>> = nurturingItemLifecycle[from];
  return steps[step];
}
