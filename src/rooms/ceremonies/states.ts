/**
 * Sự kiện: drafted, its invitation sent (day and place may move), held with its minutes, closed when the minutes are confirmed;
 * or cancelled with the reason. No other file names a step.
 */
export const eventLifecycle = {
  drafting: { invite: "invited", withdraw: "withdrawn" },
  invited: { postpone: "invited", hold: "held", cancel: "cancelled" },
  held: { confirm: "closed", undo: "invited" },
  closed: { reopen: "held" },
  cancelled: {},
  withdrawn: {},
} as const satisfies Record<string, Partial<Record<EventStep, string>>>;

export type EventStep = "invite" | "withdraw" | "postpone" | "hold" | "cancel" | "confirm" | "undo" | "reopen";
export type EventState = keyof typeof eventLifecycle;
export const eventStates = Object.keys(eventLifecycle) as [EventState, ...EventState[]];

/** Đơn vị được mời: says who comes, or that nobody does; may say it anew until the event. */
export const invitedUnitLifecycle = {
  waiting: { register: "registered", decline: "declined" },
  registered: { register: "registered", decline: "declined" },
  declined: { register: "registered" },
} as const satisfies Record<string, Partial<Record<InvitedUnitStep, string>>>;

export type InvitedUnitStep = "register" | "decline";
export type InvitedUnitState = keyof typeof invitedUnitLifecycle;
export const invitedUnitStates = Object.keys(invitedUnitLifecycle) as [InvitedUnitState, ...InvitedUnitState[]];

/** Một người dự: asked, comes or does not. */
export const guestLifecycle = {
  invited: { accept: "coming", decline: "not_coming" },
  coming: { decline: "not_coming" },
  not_coming: { accept: "coming" },
} as const satisfies Record<string, Partial<Record<GuestStep, string>>>;

export type GuestStep = "accept" | "decline";
export type GuestState = keyof typeof guestLifecycle;
export const guestStates = Object.keys(guestLifecycle) as [GuestState, ...GuestState[]];

/** Điều mang về áp dụng: promised until a day, answered with its result, settled or given back; or dropped with the reason. */
export const takeawayLifecycle = {
  open: { answer: "answered", drop: "dropped" },
  answered: { settle: "settled", return: "open" },
  settled: {},
  dropped: {},
} as const satisfies Record<string, Partial<Record<TakeawayStep, string>>>;

export type TakeawayStep = "answer" | "drop" | "settle" | "return";
export type TakeawayState = keyof typeof takeawayLifecycle;
export const takeawayStates = Object.keys(takeawayLifecycle) as [TakeawayState, ...TakeawayState[]];

/** Đợt lựa chọn: open for nominees, chosen with the reasons (may be chosen anew), announced on its day; or cancelled. */
export const selectionLifecycle = {
  open: { choose: "chosen", cancel: "cancelled" },
  chosen: { choose: "chosen", announce: "announced", cancel: "cancelled" },
  announced: {},
  cancelled: {},
} as const satisfies Record<string, Partial<Record<SelectionStep, string>>>;

export type SelectionStep = "choose" | "announce" | "cancel";
export type SelectionState = keyof typeof selectionLifecycle;
export const selectionStates = Object.keys(selectionLifecycle) as [SelectionState, ...SelectionState[]];

/** The state a step of an event leads to from here, or undefined when the step is not on the map. */
export function nextEvent(from: EventState, step: EventStep): EventState | undefined {
  const steps: Partial<Record<EventStep, EventState>> = eventLifecycle[from];
  return steps[step];
}

/** The state a step of an invited unit leads to from here, or undefined when the step is not on the map. */
export function nextInvitedUnit(from: InvitedUnitState, step: InvitedUnitStep): InvitedUnitState | undefined {
  const steps: Partial<Record<InvitedUnitStep, InvitedUnitState>> = invitedUnitLifecycle[from];
  return steps[step];
}

/** The state a step of a guest leads to from here, or undefined when the step is not on the map. */
export function nextGuest(from: GuestState, step: GuestStep): GuestState | undefined {
  const steps: Partial<Record<GuestStep, GuestState>> = guestLifecycle[from];
  return steps[step];
}

/** The state a step of a takeaway leads to from here, or undefined when the step is not on the map. */
export function nextTakeaway(from: TakeawayState, step: TakeawayStep): TakeawayState | undefined {
  const steps: Partial<Record<TakeawayStep, TakeawayState>> = takeawayLifecycle[from];
  return steps[step];
}

/** The state a step of a selection leads to from here, or undefined when the step is not on the map. */
export function nextSelection(from: SelectionState, step: SelectionStep): SelectionState | undefined {
  const steps: Partial<Record<SelectionStep, SelectionState>> = selectionLifecycle[from];
  return steps[step];
}
