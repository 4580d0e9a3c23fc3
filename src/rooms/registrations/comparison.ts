import type { EntryState } from "#kernel/lists/index.ts";

/** A line of registration as far as the comparison asks; `achieved` are those of its titles that were given for its year. */
export type ComparedFacts = {
  unitId: string;
  unitName: string;
  awards: readonly string[];
  achieved: readonly string[];
  state: EntryState;
};

/** One unit of the comparison: titles counted each once, lines that got all they registered for, targets. */
export type ComparedUnit = {
  unitId: string;
  unitName: string;
  registered: number;
  accepted: number;
  achieved: number;
  asRegistered: number;
  targets: number;
  reached: number;
};

/** How many targets of a unit there are, and how many its last value reaches. */
export type TargetTally = { unitId: string; targets: number; reached: number };

/** Đăng ký và đạt, theo đơn vị, in the order in which the units come; what was returned counts as registered alone. */
export function comparedUnits(lines: readonly ComparedFacts[], tallies: readonly TargetTally[]): ComparedUnit[] {
  const units = new Map<string, ComparedUnit>();
  const of = new Map(tallies.map((tally) => [tally.unitId, tally]));
  for (const { unitId, unitName, awards, achieved, state } of lines) {
    const { targets = 0, reached = 0 } = of.get(unitId) ?? {};
    const fresh = { unitId, unitName, registered: 0, accepted: 0, achieved: 0, asRegistered: 0, targets, reached };
    const unit = units.get(unitId) ?? fresh;
    unit.registered += awards.length;
    if (state === "accepted") {
      unit.accepted += awards.length;
      unit.achieved += achieved.length;
      if (achieved.length === awards.length) unit.asRegistered += 1;
    }
    units.set(unitId, unit);
  }
  return [...units.values()];
}

/** Đạt như đăng ký, đạt một phần, chưa đạt: what became of one line. */
export function outcomeOfLine({ awards, achieved }: Pick<ComparedFacts, "awards" | "achieved">) {
  if (achieved.length === 0) return "not_yet";
  return achieved.length === awards.length ? "as_registered" : "partly";
}
