import { fold } from "#kernel/vietnamese/index.ts";
import type { CascadeUnit } from "../queries/cascade.ts";
import type { OwnPlan } from "./cascade.ts";

/** Which units of a cascade are shown; `name` is compared without diacritics. */
export type CascadeFilter = { state?: OwnPlan | "gaps" | undefined; name: string };

/** Units as narrowed; `gaps`: those whose plan is there but lacks a duty or changes one. */
export function narrowedUnits(units: readonly CascadeUnit[], { state, name }: CascadeFilter): CascadeUnit[] {
  const wanted = fold(name);
  return units.filter((unit) => {
    if (wanted !== "" && !fold(unit.name).includes(wanted)) return false;
    if (state === undefined) return true;
    if (state !== "gaps") return unit.stands === state;
    return unit.child !== null && [...unit.duties.values()].some((stands) => stands !== "taken_over");
  });
}
