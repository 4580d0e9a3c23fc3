import { expect, test } from "vitest";
import { standingOf } from "../progress.ts";
import { obligationState, planState } from "../schema.ts";
import { obligationLifecycle, obligationStates, planLifecycle, planStates } from "../states.ts";
import { planStateNames, standingNames } from "../words.vi.ts";

const reached = (start: string, map: Record<string, Record<string, string>>) =>
  [...new Set([start, ...Object.values(map).flatMap((steps) => Object.values(steps))])].sort();

test("every state of plan and obligation can be reached", () => {
  expect(reached("drafting", planLifecycle)).toEqual([...planStates].sort());
  expect(reached("open", obligationLifecycle)).toEqual([...obligationStates].sort());
});

test("the database knows the same states, in the same order", () => {
  expect(planState.enumValues).toEqual(planStates);
  expect(obligationState.enumValues).toEqual(obligationStates);
});

test("every state has a name for its readers", () => {
  expect(Object.keys(planStateNames)).toEqual(planStates);
  const standings = obligationStates.flatMap((state) =>
    ["2024-01-01", "2024-06-20", "2025-01-01", null].map((dueOn) =>
      standingOf(
        { state, dueOn, late: false, answeredNone: false, ifAny: false, quota: null, awaits: false },
        "2024-06-17",
      ),
    ),
  );
  for (const standing of standings) expect(standingNames[standing]).toBeDefined();
});
