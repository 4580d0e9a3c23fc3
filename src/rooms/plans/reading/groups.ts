import type { Duty } from "../schema.ts";
import { countOf, needing, type Tally } from "./tallies.ts";

/** Duties as the plan page parts them. */
export const dutyGroups = ["now", "dated", "standing", "conditions", "all"] as const;
export type DutyGroup = (typeof dutyGroups)[number];

type Sorted = Pick<Duty, "id" | "due">;

/** Which of the groups a duty stands in by its rule: with dates, all the time, or a condition without a due rule. */
export function kindOf(duty: Pick<Duty, "due">): "dated" | "standing" | "conditions" {
  if (duty.due === null) return "conditions";
  return duty.due.type === "standing" ? "standing" : "dated";
}

/** Whether something about the duty needs a hand now: late, returned, waiting or due soon. */
export function needsHand(tallies: readonly Tally[]): boolean {
  return tallies.some((tally) => countOf(tally, needing) > 0);
}

/** The duties of a group, in the order of the text. */
export function inGroup<One extends Sorted>(
  duties: readonly One[],
  group: DutyGroup,
  talliesOf: (id: string) => readonly Tally[],
): One[] {
  if (group === "all") return [...duties];
  if (group === "now") return duties.filter(({ id }) => needsHand(talliesOf(id)));
  return duties.filter((duty) => kindOf(duty) === group);
}

/** The group asked for; else what needs a hand, and where nothing does, what has dates; else all. */
export function chosenGroup(asked: string | undefined, sizes: Record<DutyGroup, number>): DutyGroup {
  const named = dutyGroups.find((group) => group === asked);
  if (named) return named;
  return (["now", "dated"] as const).find((group) => sizes[group] > 0) ?? "all";
}
