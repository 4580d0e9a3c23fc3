import type { DisciplineFact, PendingFact } from "#rooms/awards/index.ts";
import type { Ranking } from "./rank.ts";

/** What of a member's record speaks on the flag: discipline decided and matters open in the year. Numbers only: who it was stays in the ledger. */
export type FlagFacts = { disciplines: number; pending: number };

/** Whether a discipline was decided in a year, or a matter was open in it. */
export function factsInYear(
  record: {
    discipline: readonly Pick<DisciplineFact, "decidedOn">[];
    pending: readonly Pick<PendingFact, "from" | "to">[];
  },
  year: number,
  asOf: string,
): FlagFacts {
  const [first, last] = [`${year}-01-01`, `${year}-12-31`];
  return {
    disciplines: record.discipline.filter(({ decidedOn }) => decidedOn >= first && decidedOn <= last).length,
    pending: record.pending.filter(({ from, to }) => from <= last && (to === null || to > asOf)).length,
  };
}

/**
 * Đề nghị tặng cờ: down the ranking, as many as there are flags, passing over who had somebody disciplined in the year or a
 * matter that is not concluded (Luật TĐKT Đ.26: leads its cluster; a matter holds). Of those who share the last place that gets one, none:
 * the cluster has to choose.
 */
export function proposedForFlag(
  { placed }: Ranking,
  facts: ReadonlyMap<string, FlagFacts>,
  flags: number,
): { unitIds: string[]; undecided: boolean } {
  const clean = placed.filter(({ unitId }) => {
    const { disciplines = 0, pending = 0 } = facts.get(unitId) ?? {};
    return disciplines === 0 && pending === 0;
  });
  const last = clean[flags - 1];
  const next = clean[flags];
  const undecided = last !== undefined && next !== undefined && last.place === next.place;
  const chosen = undecided ? clean.filter(({ place }) => place < last.place) : clean.slice(0, flags);
  return { unitIds: chosen.map(({ unitId }) => unitId), undecided };
}
