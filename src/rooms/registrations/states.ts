/** Giao ước: written, put before the units to be signed, closed. What was signed is not written anew. */
export const pledgeLifecycle = {
  drafting: { open: "open" },
  open: { close: "closed" },
  closed: {},
} as const satisfies Record<string, Partial<Record<PledgeStep, string>>>;

export type PledgeStep = "open" | "close";
export type PledgeState = keyof typeof pledgeLifecycle;
export const pledgeStates = Object.keys(pledgeLifecycle) as [PledgeState, ...PledgeState[]];
