/** Kiểm tra: planned, held with its findings, closed when every finding is settled; or called off with the reason. */
export const inspectionLifecycle = {
  planned: { hold: "held", call_off: "called_off" },
  held: { close: "closed" },
  closed: {},
  called_off: {},
} as const satisfies Record<string, Partial<Record<InspectionStep, string>>>;

export type InspectionStep = "hold" | "close" | "call_off";
export type InspectionState = keyof typeof inspectionLifecycle;
export const inspectionStates = Object.keys(inspectionLifecycle) as [InspectionState, ...InspectionState[]];

/** Kiến nghị: answered by the unit with what it mended, then settled, or given back with the reason. */
export const findingLifecycle = {
  open: { answer: "answered" },
  answered: { settle: "settled", return: "open" },
  settled: {},
} as const satisfies Record<string, Partial<Record<FindingStep, string>>>;

export type FindingStep = "answer" | "settle" | "return";
export type FindingState = keyof typeof findingLifecycle;
export const findingStates = Object.keys(findingLifecycle) as [FindingState, ...FindingState[]];

/** The state a step of an inspection leads to from here, or undefined when the step is not on the map. */
export function nextInspection(from: InspectionState, step: InspectionStep): InspectionState | undefined {
  const steps: Partial<Record<InspectionStep, InspectionState>> = inspectionLifecycle[from];
  return steps[step];
}

/** The state a step of a finding leads to from here, or undefined when the step is not on the map. */
export function nextFinding(from: FindingState, step: FindingStep): FindingState | undefined {
  const steps: Partial<Record<FindingStep, FindingState>> = findingLifecycle[from];
  return steps[step];
}
