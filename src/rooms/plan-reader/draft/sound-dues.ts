import type { PlanPack } from "#rooms/plans/packs/index.ts";
import { toMend } from "./to-mend.ts";

/** The pack with the words of the plan in the place of every due rule that breaks a rule of packs (an end before its start). */
export function withSoundDues(pack: PlanPack): PlanPack {
  const broken = new Set(toMend(pack).map(({ duty }) => duty));
  const duties = pack.duties.map((duty, at) =>
    broken.has(at)
      ? { ...duty, due: { type: "relative" as const, text: duty.quote, working: false }, strict: false }
      : duty,
  );
  return { ...pack, duties };
}
