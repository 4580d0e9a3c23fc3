import type { Condition, Within } from "../conditions/condition.ts";

/** The catalogue key of a rung: `ninh-binh.co-so-nam`. */
export function rungKey(planKey: string, rung: string): string {
  return `${planKey}.${rung}`;
}

/** A condition of a pack, which calls sibling rungs by their short keys, with the keys of the catalogue. */
export function qualified(condition: Condition, planKey: string, siblings: ReadonlySet<string>): Condition {
  const name = (key: string) => (siblings.has(key) ? rungKey(planKey, key) : key);
  const names = (keys: string[]) => keys.map(name);
  const window = (within: Within): Within =>
    typeof within === "object" && "since" in within ? { since: names(within.since) } : within;
  switch (condition.is) {
    case "held":
      return {
        ...condition,
        ...(condition.awards && { awards: names(condition.awards) }),
        within: window(condition.within),
      };
    case "rated":
    case "years":
      return { ...condition, ...(condition.since && { since: names(condition.since) }) };
    case "members":
      return { ...condition, ...(condition.holding && { holding: names(condition.holding) }) };
    case "undisciplined":
    case "initiatives":
      return { ...condition, within: window(condition.within) };
    case "headed_unit":
      return { ...condition, unit: qualified(condition.unit, planKey, siblings) };
    case "all":
    case "any":
    case "some":
      return { ...condition, of: condition.of.map((one) => qualified(one, planKey, siblings)) };
    default:
      return condition;
  }
}

/** Every award a condition speaks of, in compound ones too. */
export function awardsNamed(condition: Condition): string[] {
  switch (condition.is) {
    case "held":
      return [...(condition.awards ?? []), ...sinceOf(condition.within)];
    case "rated":
    case "years":
      return condition.since ?? [];
    case "members":
      return condition.holding ?? [];
    case "undisciplined":
    case "initiatives":
      return sinceOf(condition.within);
    case "headed_unit":
      return awardsNamed(condition.unit);
    case "all":
    case "any":
    case "some":
      return condition.of.flatMap(awardsNamed);
    default:
      return [];
  }
}

function sinceOf(within: Within): string[] {
  return typeof within === "object" && "since" in within ? within.since : [];
}
