import type { Officer } from "#kernel/auth/index.ts";
import { isOpen } from "#kernel/life.ts";
import { type Verdict, verdict } from "#kernel/verdict.ts";
import { runsExemplars } from "../rules.ts";
import { type TipState, type TipStep, tipLifecycle } from "../states.ts";
import type { ExemplarRefusal } from "../words.vi.ts";
import { tipStateNames } from "./words.vi.ts";

/** Xử lý tin: those who run the exemplars of the agency, along the map. */
export function mayHandleTip(officer: Officer, tip: { state: TipState }, step: TipStep): Verdict {
  return verdict<ExemplarRefusal>([
    !runsExemplars(officer) && { code: "exemplar.not_in_charge" },
    !isOpen(tipLifecycle, tip.state, step) && {
      code: "tip.step_closed",
      facts: { now: tipStateNames[tip.state].word },
    },
  ]);
}
