/** Vòng đời của bản đọc: kept for its reader until it becomes a plan. */
export const readingLifecycle = {
  open: { confirm: "confirmed" },
  confirmed: {},
} as const satisfies Record<string, Partial<Record<"confirm", string>>>;

export type ReadingState = keyof typeof readingLifecycle;
export const readingStates = Object.keys(readingLifecycle) as [ReadingState, ...ReadingState[]];

/** Vòng đời của một đề xuất trong bản đọc. */
export const proposalLifecycle = {
  waiting: { accept: "accepted", reject: "rejected" },
  accepted: { reject: "rejected", reopen: "waiting" },
  rejected: { accept: "accepted", reopen: "waiting" },
} as const satisfies Record<string, Partial<Record<ProposalStep, string>>>;

export type ProposalStep = "accept" | "reject" | "reopen";
export type ProposalState = keyof typeof proposalLifecycle;
export const proposalStates = Object.keys(proposalLifecycle) as [ProposalState, ...ProposalState[]];

/** The states from which a step leads to another, and to which; the map has one target a step. */
export function wayOf(step: ProposalStep): { from: ProposalState[]; to: ProposalState } {
  const ways = proposalStates.flatMap((from) => {
    const steps: Partial<Record<ProposalStep, ProposalState>> = proposalLifecycle[from];
    return steps[step] === undefined ? [] : [{ from, to: steps[step] }];
  });
  return { from: ways.map((way) => way.from), to: ways[0]!.to };
}
