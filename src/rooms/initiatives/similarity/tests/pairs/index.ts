import { type Compared, compare, warningOf } from "#kernel/similarity/index.ts";
import { comparedOf } from "../../compared-of.ts";
import type { Family, How, Written } from "./types.ts";

/** Two texts, and whether one is taken from the other. `how`: of a copy how, else how honest ones are near each other. */
export type Pair = {
  earlier: Compared;
  later: Compared;
  same: boolean;
  how: How | "near" | "same_field" | "other_field";
};

/** The pairs of a set: each copy, each honest one, two honest ones of a field, and each family against its neighbour. */
export function pairsOfSet(families: readonly Family[]): Pair[] {
  return families.flatMap((family, n) => {
    const earlier = inForm(family);
    const honest = (later: Written, how: "near" | "same_field" | "other_field", than = earlier): Pair => ({
      ...{ earlier: than, later: inForm(later), same: false, how },
    });
    return [
      ...family.copies.map((later) => ({ earlier, later: inForm(later), same: true, how: later.how })),
      ...family.others.map((later) => honest(later, "same_field")),
      ...(family.near ?? []).map((later) => honest(later, "near")),
      honest(family.others[1]!, "same_field", inForm(family.others[0]!)),
      honest(families[(n + 1) % families.length]!, "other_field"),
    ];
  });
}

/** As the form of registration holds it: the first sentence tells the trouble, except where a copy begins with something else. */
function inForm({ title, text, ...more }: Written & { how?: How }): Compared {
  const whole = more.how === "part" || more.how === "turned" || more.how === "shortened";
  const end = whole ? 0 : text.indexOf(". ") + 1;
  const written = { before: text.slice(0, end), solution: text.slice(end).trim() };
  return comparedOf({ title, novelty: "", effect: "", ...written });
}

/** How well the warning does on a set: of what it warns of how much is copied, of what is copied how much it warns of. */
export function measured(pairs: readonly Pair[]) {
  const judged = pairs.map((pair) => ({ ...pair, warned: warningOf(compare(pair.later, pair.earlier)) !== null }));
  const right = judged.filter(({ same, warned }) => same && warned).length;
  const warned = judged.filter((one) => one.warned).length;
  const copied = judged.filter(({ same }) => same).length;
  return {
    pairs: pairs.length,
    copied,
    precision: warned === 0 ? 1 : right / warned,
    recall: right / copied,
    wrong: judged.filter(({ same, warned: said }) => same !== said),
  };
}
