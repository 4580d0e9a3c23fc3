import type { HolderRecord } from "../record.ts";
import { type Ahead, type Milestone, wayAhead } from "./earliest.ts";
import { type KnownAward, wayTo } from "./known-award.ts";

/** Người có thể kịp: the first year in which the award could be given, years to spare, and the milestones on the way. */
export type Candidate = {
  holder: HolderRecord["holder"];
  earliest: number;
  spare: number;
  milestones: readonly Milestone[];
};

/**
 * Tính ngược: who could still reach an award by a year, those with the least time to spare first. People whose records say
 * the same are reckoned once, so that an agency of many thousands takes seconds.
 */
export function backwards(awards: readonly KnownAward[], target: string, by: number, now: Omit<Ahead, "years">) {
  const way = wayTo(target, awards);
  const ahead = { ...now, years: by - now.from + 1 };
  const reckoned = new Map<string, { earliest: number; milestones: readonly Milestone[] } | null>();
  return (record: HolderRecord): Candidate | null => {
    const mark = markOf(record);
    let answer = reckoned.get(mark);
    if (answer === undefined) {
      const { earliest, milestones } = wayAhead(way, record, ahead, target);
      const first = earliest.get(target);
      answer = first === undefined ? null : { earliest: first, milestones };
      reckoned.set(mark, answer);
    }
    return answer && { holder: record.holder, ...answer, spare: by - answer.earliest };
  };
}

/** All of a record that can change the way to an award. */
function markOf(record: HolderRecord): string {
  const held = record.held.map((one) => `${one.award}${one.year}${one.decidedOn}`);
  const ratings = record.ratings.map((one) => `${one.year}${one.level}`);
  const discipline = record.discipline.map((one) => `${one.form}${one.decidedOn}${one.servedOn}`);
  const initiatives = record.initiatives.map((one) => `${one.year}${one.scope}${one.usedFor}`);
  return [
    record.holder.kind,
    held.sort(),
    ratings.sort(),
    discipline.sort(),
    initiatives.sort(),
    record.inServiceSince,
  ].join("|");
}
