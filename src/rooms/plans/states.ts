/** Vòng đời kế hoạch: soạn thảo, đã ban hành, đã kết thúc. No other file names a step of a plan. */
export const planLifecycle = {
  drafting: { issue: "issued" },
  issued: { amend: "issued", close: "closed" },
  closed: { reopen: "issued" },
} as const satisfies Record<string, Partial<Record<PlanStep, string>>>;

export type PlanStep = "issue" | "amend" | "close" | "reopen";
export type PlanState = keyof typeof planLifecycle;
export const planStates = Object.keys(planLifecycle) as [PlanState, ...PlanState[]];

/**
 * Vòng đời của một việc có hạn. «Quá hạn» is not a state but open or returned after its last day,
 * so that it needs nobody to set it and nobody can forget to.
 */
export const obligationLifecycle = {
  open: { submit: "submitted", excuse: "excused", lapse: "lapsed" },
  submitted: { accept: "accepted", return: "returned", recall: "open", excuse: "excused" },
  returned: { submit: "submitted", excuse: "excused", lapse: "lapsed" },
  accepted: { reopen: "returned" },
  excused: { revive: "open" },
  lapsed: { revive: "open" },
} as const satisfies Record<string, Partial<Record<ObligationStep, string>>>;

export type ObligationStep = "submit" | "accept" | "return" | "recall" | "excuse" | "lapse" | "revive" | "reopen";
export type ObligationState = keyof typeof obligationLifecycle;
export const obligationStates = Object.keys(obligationLifecycle) as [ObligationState, ...ObligationState[]];

/** The state a step leads to from here, or undefined when the step is not on the map. */
export function nextPlanState(from: PlanState, step: PlanStep): PlanState | undefined {
  const steps: Partial<Record<PlanStep, PlanState>> = planLifecycle[from];
  return steps[step];
}

/** The state a step leads to from here, or undefined when the step is not on the map. */
export function nextObligationState(from: ObligationState, step: ObligationStep): ObligationState | undefined {
  const steps: Partial<Record<ObligationStep, ObligationState>> = obligationLifecycle[from];
  return steps[step];
}
