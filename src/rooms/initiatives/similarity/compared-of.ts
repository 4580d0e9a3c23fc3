import type { Compared } from "#kernel/similarity/index.ts";

/** The texts of an initiative as its form holds them. */
export type InitiativeTexts = { title: string; before: string; solution: string; novelty: string; effect: string };

/**
 * What each part weighs: two honest initiatives may answer the same trouble and boast the same effect; what is done and what
 * is new in it is theirs.
 */
const weights = { before: 0.35, solution: 1, novelty: 1, effect: 0.5 } as const;
export type ComparedPart = keyof typeof weights;

/** An initiative as the comparison reads it. */
export function comparedOf(one: InitiativeTexts): Compared {
  const parts = (Object.keys(weights) as ComparedPart[]).map((part) => ({
    part,
    weight: weights[part],
    text: one[part],
  }));
  return { title: one.title, parts };
}

/** All of its text in one, for the index. */
export function wholeText(one: InitiativeTexts): string {
  return [one.title, one.before, one.solution, one.novelty, one.effect].join(".\n");
}
