/**
 * Hồ sơ đề nghị công nhận: the unit proposes, the office sends it before the council (or back), a decision recognises. In the
 * special way it goes before the council with its reason instead of its conditions. No other file names a step.
 */
export const recognitionLifecycle = {
  proposed: { put_forward: "before_council", return: "returned", withdraw: "withdrawn" },
  returned: { propose_again: "proposed", withdraw: "withdrawn" },
  before_council: { recognise: "recognised", refuse: "refused", return: "returned" },
  recognised: {},
  refused: {},
  withdrawn: {},
} as const satisfies Record<string, Partial<Record<RecognitionStep, string>>>;

export type RecognitionStep = "put_forward" | "return" | "withdraw" | "propose_again" | "recognise" | "refuse";
export type RecognitionState = keyof typeof recognitionLifecycle;
export const recognitionStates = Object.keys(recognitionLifecycle) as [RecognitionState, ...RecognitionState[]];

/** States in which nothing is decided yet. */
export const openStates = ["proposed", "returned", "before_council"] as const satisfies readonly RecognitionState[];

/** The state a step leads to from here, or undefined when the step is not on the map. */
export function nextRecognition(from: RecognitionState, step: RecognitionStep): RecognitionState | undefined {
  const steps: Partial<Record<RecognitionStep, RecognitionState>> = recognitionLifecycle[from];
  return steps[step];
}
