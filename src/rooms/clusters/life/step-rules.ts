import type { Officer } from "#kernel/auth/index.ts";
import { formatDay } from "#kernel/calendar/index.ts";
import { type Reason, type Verdict, verdict } from "#kernel/verdict.ts";
import type { Ranking } from "../ranking/rank.ts";
import { leadsYear } from "../rules.ts";
import type { ClusterSheet, ClusterYear } from "../schema.ts";
import { nextYearState, type YearStep } from "../states.ts";
import type { TableLint } from "../table/lints.ts";
import { type ClusterRefusal, yearStateNames } from "../words.vi.ts";

/** What a step of a year is judged by. */
export type YearFacts = {
  year: ClusterYear;
  sheets: readonly Pick<ClusterSheet, "name" | "state" | "signedOn">[];
  lints: readonly TableLint[];
  /** As the settled scores rank now. */
  ranking: Ranking;
  today: string;
};

type Refusal = Reason<ClusterRefusal> | false;

/**
 * Đi một bước của năm: along the map, by who leads it, when what the step stands on is there. `explained`: a reason is given,
 * by which a pledge may be settled although a member has not signed.
 */
export function mayStepYear(officer: Officer, facts: YearFacts, step: YearStep, explained = false): Verdict {
  const { year } = facts;
  const open = nextYearState(year.state, step) !== undefined;
  return verdict<ClusterRefusal>([
    !leadsYear(officer, year) && { code: "cluster.not_leading" },
    !open && { code: "cluster.step_closed", facts: { now: yearStateNames[year.state].word } },
    open && (standsOn[step]?.(facts, explained) ?? false),
  ]);
}

const standsOn: Partial<Record<YearStep, (facts: YearFacts, explained: boolean) => Refusal>> = {
  pledge: ({ year, sheets }, explained) => {
    if (year.pledge.trim() === "") return { code: "cluster.pledge_empty" };
    const names = namesOf(sheets.filter(({ signedOn }) => signedOn === null));
    return names !== "" && !explained && { code: "cluster.unsigned", facts: { names } };
  },
  score: ({ lints }) => {
    const stops = lints.find((lint) => lint.stops);
    return stops !== undefined && { code: "cluster.table_stops", facts: { says: stops.says } };
  },
  cross: ({ year, sheets, today }) =>
    late("cluster.unsent", namesOf(sheets.filter(({ state }) => state === "drafting")), year.dues.self, today),
  finalise: ({ year, sheets, today }) =>
    late("cluster.unchecked", namesOf(sheets.filter(({ state }) => state !== "checked")), year.dues.checked, today),
  rank: ({ year, sheets, ranking }) => {
    const names = namesOf(sheets.filter(({ state }) => state !== "settled"));
    if (names !== "") return { code: "cluster.unsettled", facts: { names } };
    return openTie(ranking, year.flags, sheets.length);
  },
};

/** What is missing holds a step until its day is over; then it goes on without. */
function late(code: "cluster.unsent" | "cluster.unchecked", names: string, due: string | null, today: string): Refusal {
  const over = due !== null && today > due;
  return names !== "" && !over && { code, facts: { names, due: due === null ? "(chưa ghi)" : formatDay(due) } };
}

/** A tie over who gets a flag, while not every member has voted on it. */
function openTie({ ties, placed }: Ranking, flags: number, voters: number): Refusal {
  const tie = ties.find((one) => {
    const cast = Object.values(one.votes).reduce((sum, n) => sum + n, 0);
    return one.place <= flags && one.place + one.unitIds.length - 1 > flags && cast < voters;
  });
  if (!tie) return false;
  const names = placed.filter(({ unitId }) => tie.unitIds.includes(unitId)).map(({ name }) => name);
  return { code: "cluster.tie_at_flag", facts: { place: String(tie.place), names: names.join(", ") } };
}

const namesOf = (sheets: readonly { name: string }[]) => sheets.map(({ name }) => name).join(", ");
