/**
 * Sáng kiến, từ lúc viết đến khi công nhận: the unit or the author writes and sends; the office checks or returns with the
 * reason; what was checked goes before the council, which recognises, refuses or sends back. No other file names a step.
 */
export const initiativeLifecycle = {
  drafting: { send: "sent", withdraw: "withdrawn" },
  sent: { check: "checked", return: "returned", recall: "drafting", withdraw: "withdrawn" },
  returned: { send: "sent", withdraw: "withdrawn" },
  checked: { bring: "before_council", return: "returned", withdraw: "withdrawn" },
  before_council: {
    recognise: "recognised",
    refuse: "refused",
    return: "returned",
    put_back: "checked",
    withdraw: "withdrawn",
  },
  recognised: {},
  refused: {},
  withdrawn: {},
} as const satisfies Record<string, Partial<Record<InitiativeStep, string>>>;

export type InitiativeStep =
  | "send"
  | "recall"
  | "check"
  | "return"
  | "bring"
  | "put_back"
  | "recognise"
  | "refuse"
  | "withdraw";
export type InitiativeState = keyof typeof initiativeLifecycle;
export const initiativeStates = Object.keys(initiativeLifecycle) as [InitiativeState, ...InitiativeState[]];

/** The state a step leads to from here, or undefined when the step is not on the map. */
export function nextInitiative(from: InitiativeState, step: InitiativeStep): InitiativeState | undefined {
  const steps: Partial<Record<InitiativeStep, InitiativeState>> = initiativeLifecycle[from];
  return steps[step];
}

/** Phiên họp Hội đồng Sáng kiến: prepared with its list, opened when the quorum is there, closed with its minutes. */
export const sessionLifecycle = {
  prepared: { open: "sitting", cancel: "cancelled" },
  sitting: { close: "closed" },
  closed: {},
  cancelled: {},
} as const satisfies Record<string, Partial<Record<SessionStep, string>>>;

export type SessionStep = "open" | "close" | "cancel";
export type SessionState = keyof typeof sessionLifecycle;
export const sessionStates = Object.keys(sessionLifecycle) as [SessionState, ...SessionState[]];

/** The state a step of a session leads to from here, or undefined when the step is not on the map. */
export function nextSession(from: SessionState, step: SessionStep): SessionState | undefined {
  const steps: Partial<Record<SessionStep, SessionState>> = sessionLifecycle[from];
  return steps[step];
}
