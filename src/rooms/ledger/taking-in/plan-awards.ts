import type { NewAward } from "../commands/enter-awards.ts";
import type { DecisionFacts } from "../commands/kept-decision.ts";
import type { AwardRow } from "../imports/index.ts";
import { type CheckedAwards, nameKey, type Taking, type TakingResult } from "./types.ts";

/** Awards to be entered, decision by decision, and what of the file stays out. */
export type AwardsPlan = { decisions: { facts: DecisionFacts; awards: NewAward[] }[]; result: TakingResult };

/** Whether a row goes in: a good one, or one whose award alone the catalogue does not know, where that was chosen. */
export function goesIn(checked: CheckedAwards, taking: Taking): (row: AwardRow) => boolean {
  const reasons = new Map<number, string[]>();
  for (const { row, reason } of checked.findings.errors) reasons.set(row, [...(reasons.get(row) ?? []), reason]);
  const unknownAlone = (row: AwardRow) => (reasons.get(row.row) ?? []).every((reason) => reason === "unknown award");
  return (row) => !row.faulty || (taking.keepUnknown && row.awardText !== "" && unknownAlone(row));
}

/** Works out what the rows of a checked file become; twins and what the book has already stay out. */
export function planAwards(checked: CheckedAwards, taking: Taking): AwardsPlan {
  const twins = new Set(checked.findings.duplicates.map(([, later]) => later));
  const known = new Set(checked.known);
  const people = new Map(
    checked.matches.filter(({ key, sure }) => sure || taking.same.has(key)).map(({ key, personId }) => [key, personId]),
  );
  const fits = goesIn(checked, taking);
  const result: TakingResult = {
    awards: 0,
    people: 0,
    collectives: 0,
    outside: 0,
    rowsKnown: 0,
    rowsTwice: 0,
    rowsFaulty: 0,
  };
  const decisions = new Map<string, AwardsPlan["decisions"][number]>();
  for (const row of checked.findings.rows) {
    if (!fits(row)) result.rowsFaulty++;
    else if (known.has(row.row)) result.rowsKnown++;
    else if (twins.has(row.row)) result.rowsTwice++;
    else {
      const award = awardOf(row, people.get(nameKey(row)) ?? null);
      const facts = factsOf(row);
      const key = [facts.number, facts.decidedOn].join("|");
      const decision = decisions.get(key) ?? { facts, awards: [] };
      decisions.set(key, { ...decision, awards: [...decision.awards, award] });
      result.awards++;
      if (award.holder.personId) result.people++;
      else if (award.holder.kind === "collective") result.collectives++;
      else result.outside++;
    }
  }
  return { decisions: [...decisions.values()], result };
}

function awardOf(row: AwardRow, personId: string | null): NewAward {
  const { year, achievement, goldBook, post } = row;
  const partial = row.decisionDate !== null && row.decisionDate.length < 10 ? `Ngày ký ghi ${row.decisionDate}` : null;
  return {
    holder: {
      ...{ kind: row.kind, name: row.name ?? "", personId, unitId: row.unitId, post },
      unitName: row.kind === "collective" ? row.name : (row.unit ?? row.unitText),
    },
    ...{ awardKey: row.awardKey, awardName: row.award ?? row.awardText, year, fromYear: row.fromYear ?? null },
    ...{ achievement, goldBook, note: [row.note, partial].filter(Boolean).join(". ") || null },
  };
}

/** A day that is known in part is no day; its words go into the remark. */
function factsOf(row: AwardRow): DecisionFacts {
  const whole = row.decisionDate?.length === 10 ? row.decisionDate : null;
  return { number: row.decisionNumber, decidedOn: whole, decidedBy: row.decidedBy };
}
