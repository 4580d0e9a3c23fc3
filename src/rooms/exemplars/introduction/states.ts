import { isOpen } from "#kernel/life.ts";

/**
 * Hồ sơ giới thiệu: prepared by the unit, sent by its head's confirmation, received or returned by the office; what came back
 * is mended and confirmed anew.
 */
export const introductionLifecycle = {
  prepared: { confirm: "sent", withdraw: "withdrawn" },
  sent: { receive: "received", return: "returned" },
  returned: { mend: "prepared", withdraw: "withdrawn" },
  received: {},
  withdrawn: {},
} as const satisfies Record<string, Partial<Record<IntroductionStep, string>>>;

export type IntroductionStep = "confirm" | "receive" | "return" | "mend" | "withdraw";
export type IntroductionState = keyof typeof introductionLifecycle;
export const introductionStates = Object.keys(introductionLifecycle) as [IntroductionState, ...IntroductionState[]];

/** The state a step leads to from here, or undefined when the step is not on the map. */
export function nextIntroduction(from: IntroductionState, step: IntroductionStep): IntroductionState | undefined {
  if (!isOpen(introductionLifecycle, from, step)) return undefined;
  const steps: Partial<Record<IntroductionStep, IntroductionState>> = introductionLifecycle[from];
  return steps[step];
}
