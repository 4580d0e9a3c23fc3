import type { EntryState } from "#kernel/lists/index.ts";
import type { AwardLevel } from "#rooms/awards/index.ts";
import type { RegisterLevel } from "../terms.ts";

/** What of a registration line came true. `as_registered` at every level it was registered for, `lower` at some level. */
export type Outcome = "as_registered" | "lower" | "not_yet";

/** A registration line as far as the comparison asks; `awarded` are the levels of what was recognised for its year. */
export type LineFacts = {
  unitId: string;
  unitName: string;
  levels: readonly RegisterLevel[];
  entryState: EntryState;
  nurtured: boolean;
  introduced: boolean;
  proposed: boolean;
  awarded: readonly AwardLevel[];
};

/** Ngành, tỉnh, bộ stand at one level of awards (Luật 06/2022/QH15). */
const levelOfAward: Record<RegisterLevel, AwardLevel> = {
  grassroots: "grassroots",
  sector: "sector",
  province: "sector",
  ministry: "sector",
  state: "state",
};

/** The level of awards at which what is registered for a level is recognised. */
export function awardLevelOf(level: RegisterLevel): AwardLevel {
  return levelOfAward[level];
}

/** Đạt đến đâu so với đăng ký; a line without a level asks for any. */
export function outcomeOfLine({ levels, awarded }: Pick<LineFacts, "levels" | "awarded">): Outcome {
  if (awarded.length === 0) return "not_yet";
  return levels.every((level) => awarded.includes(awardLevelOf(level))) ? "as_registered" : "lower";
}

/** One unit of the comparison: numbers of registration lines, each counted once. */
export type ComparedUnit = {
  unitId: string;
  unitName: string;
  registered: number;
  accepted: number;
  nurtured: number;
  introduced: number;
  proposed: number;
  achieved: number;
  asRegistered: number;
};

/** Đăng ký và đạt, theo đơn vị, in the order in which the units come; what was returned counts as registered alone. */
export function comparedUnits(lines: readonly LineFacts[]): ComparedUnit[] {
  const units = new Map<string, ComparedUnit>();
  for (const line of lines) {
    const { unitId, unitName } = line;
    const unit = units.get(unitId) ?? { unitId, unitName, ...nothing };
    const outcome = outcomeOfLine(line);
    const more = (so: number, is: boolean) => so + (is && line.entryState === "accepted" ? 1 : 0);
    units.set(unitId, {
      ...unit,
      registered: unit.registered + 1,
      accepted: more(unit.accepted, true),
      nurtured: more(unit.nurtured, line.nurtured),
      introduced: more(unit.introduced, line.introduced),
      proposed: more(unit.proposed, line.proposed),
      achieved: more(unit.achieved, outcome !== "not_yet"),
      asRegistered: more(unit.asRegistered, outcome === "as_registered"),
    });
  }
  return [...units.values()];
}

const nothing = { registered: 0, accepted: 0, nurtured: 0, introduced: 0, proposed: 0, achieved: 0, asRegistered: 0 };
