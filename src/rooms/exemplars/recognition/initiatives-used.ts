import { type Finding, type InitiativeFact, initiativeScopes, type Judgement } from "#rooms/awards/index.ts";

/**
 * The initiatives a judgement rests on: of each condition that was met by them as many as it asks, the narrowest scope that
 * suffices and the oldest first, so that what reaches farther stays free for a higher award. One used before is not taken
 * again, and where another way of an «any» is met without one, none is.
 */
export function initiativesUsed({ findings }: Pick<Judgement, "findings">): InitiativeFact[] {
  const taken = new Set<InitiativeFact>();
  for (const { condition, evidence } of findings.flatMap(restingOn)) {
    if (condition.is !== "initiatives") continue;
    const least = initiativeScopes.indexOf(condition.scope);
    const free = evidence
      .flatMap((one) => (one.of === "initiative" ? [one.fact] : []))
      .filter((fact) => fact.usedFor === null && initiativeScopes.indexOf(fact.scope) >= least && !taken.has(fact))
      .sort((a, b) => initiativeScopes.indexOf(a.scope) - initiativeScopes.indexOf(b.scope) || a.year - b.year);
    for (const fact of free.slice(0, condition.times)) taken.add(fact);
  }
  return [...taken];
}

/** The findings about initiatives without which this one would not be met. */
function restingOn(finding: Finding): Finding[] {
  if (finding.result !== "met") return [];
  if (finding.condition.is === "initiatives") return [finding];
  if (finding.condition.is !== "any") return finding.parts.flatMap(restingOn);
  const ways = finding.parts.filter(({ result }) => result === "met").map(restingOn);
  return ways.some((way) => way.length === 0) ? [] : (ways[0] ?? []);
}
