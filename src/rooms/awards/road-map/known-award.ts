import type { DatedRule } from "../conditions/dated-rules.ts";
import { awardsNamed } from "../ladder/qualified.ts";
import type { AwardCycle, AwardFamily, AwardLevel, HolderKind } from "../terms.ts";

/** An award with all versions of its rule, as far as a road map asks. */
export type KnownAward = {
  id: string;
  key: string;
  name: string;
  family: AwardFamily;
  level: AwardLevel;
  cycle: AwardCycle;
  holders: readonly HolderKind[];
  high: boolean;
  periodFrom: number | null;
  periodTo: number | null;
  planId: string | null;
  /** Kinds of exemplars a rung is for; null = for all. */
  kinds: readonly string[] | null;
  rules: readonly DatedRule[];
};

/** The awards on the way to one: itself and, step by step, all that its conditions name. */
export function wayTo(target: string, awards: readonly KnownAward[]): KnownAward[] {
  const byKey = new Map(awards.map((one) => [one.key, one]));
  const wanted = new Set([target]);
  for (const key of wanted)
    for (const rule of byKey.get(key)?.rules ?? [])
      for (const condition of rule.conditions) for (const named of awardsNamed(condition)) wanted.add(named);
  return awards.filter((one) => wanted.has(one.key));
}
