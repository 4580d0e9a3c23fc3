import type { YearState } from "../states.ts";
import type { YearDue } from "../terms.ts";

/** The due day that binds while a year stands in a state; null when nothing is owed any more. */
export function dueOfState(state: YearState): YearDue | null {
  const due: Record<YearState, YearDue | null> = {
    opened: "pledge",
    pledged: "review",
    reviewed: "self",
    self_scoring: "self",
    cross_checking: "checked",
    finalising: "final",
    ranked: "ranking",
    closed: null,
  };
  return due[state];
}
