import type { HolderKind } from "../terms.ts";
import type { Condition } from "./condition.ts";
import type { DatedRule } from "./dated-rules.ts";

/** Something a rule wants vouched for: its key, how it reads, and who is to vouch. */
export type Certifiable = { about: string; title: string; by: string };

/** Everything a rule wants certified of this kind of holder, in compound conditions too. */
export function certifiableIn(rule: DatedRule | null, holder: HolderKind): Certifiable[] {
  return rule ? rule.conditions.flatMap((one) => inCondition(one, holder)) : [];
}

function inCondition(condition: Condition, holder: HolderKind): Certifiable[] {
  if (condition.unverified || condition.for?.includes(holder) === false) return [];
  if (condition.is === "certified")
    return [
      { about: condition.about, title: condition.title ?? condition.about, by: condition.by ?? "người có trách nhiệm" },
    ];
  if (condition.is === "all" || condition.is === "any" || condition.is === "some")
    return condition.of.flatMap((one) => inCondition(one, holder));
  return [];
}
