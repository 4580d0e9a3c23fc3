/**
 * Đợt lấy ý kiến: drafted with its list, published for some working days, over, concluded. It is over after its last day by
 * itself, without anybody's hand; `close` ends it before that day, with a reason. No other file names a step.
 */
export const windowLifecycle = {
  drafting: { publish: "published", withdraw: "withdrawn" },
  published: { lengthen: "published", close: "closed", conclude: "concluded", cancel: "cancelled" },
  closed: { conclude: "concluded", cancel: "cancelled" },
  concluded: {},
  withdrawn: {},
  cancelled: {},
} as const satisfies Record<string, Partial<Record<WindowStep, string>>>;

export type WindowStep = "publish" | "withdraw" | "lengthen" | "close" | "conclude" | "cancel";
export type WindowState = keyof typeof windowLifecycle;
export const windowStates = Object.keys(windowLifecycle) as [WindowState, ...WindowState[]];

/**
 * Ý kiến: received, then admitted (tiếp nhận), set aside with a reason, or joined to one that says the same; what was admitted
 * may be answered. Each of these may be taken back.
 */
export const opinionLifecycle = {
  received: { admit: "admitted", set_aside: "set_aside", join: "joined" },
  admitted: { answer: "answered", set_aside: "set_aside", join: "joined" },
  answered: { reopen: "admitted" },
  set_aside: { reopen: "received" },
  joined: { reopen: "received" },
} as const satisfies Record<string, Partial<Record<OpinionStep, string>>>;

export type OpinionStep = "admit" | "set_aside" | "join" | "answer" | "reopen";
export type OpinionState = keyof typeof opinionLifecycle;
export const opinionStates = Object.keys(opinionLifecycle) as [OpinionState, ...OpinionState[]];

/** The state a step of a window leads to from here, or undefined when the step is not on the map. */
export function nextWindow(from: WindowState, step: WindowStep): WindowState | undefined {
  const steps: Partial<Record<WindowStep, WindowState>> = windowLifecycle[from];
  return steps[step];
}

/** The state a step of an opinion leads to from here, or undefined when the step is not on the map. */
export function nextOpinion(from: OpinionState, step: OpinionStep): OpinionState | undefined {
  const steps: Partial<Record<OpinionStep, OpinionState>> = opinionLifecycle[from];
  return steps[step];
}
