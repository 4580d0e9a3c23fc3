import { expect, test } from "vitest";
import { driveState, movementState, responseState } from "../schema.ts";
import {
  driveLifecycle,
  driveStates,
  movementLifecycle,
  movementStates,
  nextMovement,
  nextResponse,
  responseLifecycle,
  responseStates,
} from "../states.ts";
import { movementStateNames, responseStateNames } from "../words.vi.ts";

const reached = (start: string, map: Record<string, Record<string, string>>) =>
  [...new Set([start, ...Object.values(map).flatMap((steps) => Object.values(steps))])].sort();

test("every state can be reached", () => {
  expect(reached("drafting", movementLifecycle)).toEqual([...movementStates].sort());
  expect(reached("waiting", responseLifecycle)).toEqual([...responseStates].sort());
  expect(reached("open", driveLifecycle)).toEqual([...driveStates].sort());
});

test("the database knows the same states, in the same order", () => {
  expect(movementState.enumValues).toEqual(movementStates);
  expect(responseState.enumValues).toEqual(responseStates);
  expect(driveState.enumValues).toEqual(driveStates);
});

test("every state has its words", () => {
  expect(Object.keys(movementStateNames)).toEqual(movementStates);
  expect(Object.keys(responseStateNames)).toEqual(responseStates);
});

test("a movement is launched once, and closed only after it was launched", () => {
  expect(nextMovement("launched", "launch")).toBeUndefined();
  expect(nextMovement("drafting", "close")).toBeUndefined();
  expect(nextResponse("answered", "acknowledge")).toBeUndefined();
});
