import type { Condition } from "./condition.ts";

/** Whether a condition asks the head's unit for the share of its members: then these have to be counted. */
export function asksMembersOfUnit(condition: Condition): boolean {
  if (condition.is === "headed_unit") return asksMembers(condition.unit);
  return partsOf(condition).some(asksMembersOfUnit);
}

function asksMembers(condition: Condition): boolean {
  return condition.is === "members" || partsOf(condition).some(asksMembers);
}

function partsOf(condition: Condition): readonly Condition[] {
  return condition.is === "all" || condition.is === "any" || condition.is === "some" ? condition.of : [];
}
