/**
 * Cuộc thi: drafted with its rules, launched to units; one of our own goes through rounds of blind judging, has its names
 * opened once, and is announced; one of another body is followed and concluded. Judging a quiz is one act that closes its round.
 * No other file names a step.
 */
export const contestLifecycle = {
  drafting: { launch: "launched", withdraw: "withdrawn" },
  launched: { extend: "launched", judge: "judging", conclude: "concluded", cancel: "cancelled" },
  judging: { judge: "judging", open: "opened", cancel: "cancelled" },
  opened: { announce: "announced" },
  announced: {},
  concluded: { reopen: "launched" },
  withdrawn: {},
  cancelled: {},
} as const satisfies Record<string, Partial<Record<ContestStep, string>>>;

export type ContestStep =
  | "launch"
  | "withdraw"
  | "extend"
  | "judge"
  | "conclude"
  | "cancel"
  | "open"
  | "announce"
  | "reopen";
export type ContestState = keyof typeof contestLifecycle;
export const contestStates = Object.keys(contestLifecycle) as [ContestState, ...ContestState[]];

/** Bài dự thi: received, held against the rules by a person, taken in or barred; its author may take it back. */
export const entryLifecycle = {
  received: { accept: "accepted", bar: "barred", withdraw: "withdrawn", mend: "received" },
  accepted: { bar: "barred", withdraw: "withdrawn" },
  barred: { accept: "accepted" },
  withdrawn: {},
} as const satisfies Record<string, Partial<Record<EntryStep, string>>>;

export type EntryStep = "accept" | "bar" | "withdraw" | "mend";
export type EntryState = keyof typeof entryLifecycle;
export const entryStates = Object.keys(entryLifecycle) as [EntryState, ...EntryState[]];

/** Vòng chấm: begun when its entries are given out, closed when every sheet is in; then its scores are seen. */
export const roundLifecycle = {
  waiting: { begin: "judging" },
  judging: { close: "closed" },
  closed: {},
} as const satisfies Record<string, Partial<Record<RoundStep, string>>>;

export type RoundStep = "begin" | "close";
export type RoundState = keyof typeof roundLifecycle;
export const roundStates = Object.keys(roundLifecycle) as [RoundState, ...RoundState[]];

/** Phiếu chấm: given out, marked (and mended until the round closes), or taken back because of a conflict. */
export const sheetLifecycle = {
  assigned: { submit: "submitted", release: "released" },
  submitted: { mend: "submitted", release: "released" },
  released: {},
} as const satisfies Record<string, Partial<Record<SheetStep, string>>>;

export type SheetStep = "submit" | "mend" | "release";
export type SheetState = keyof typeof sheetLifecycle;
export const sheetStates = Object.keys(sheetLifecycle) as [SheetState, ...SheetState[]];

/** Khiếu nại kết quả: waits for its answer. */
export const complaintLifecycle = {
  open: { answer: "answered" },
  answered: {},
} as const satisfies Record<string, Partial<Record<"answer", string>>>;

export type ComplaintState = keyof typeof complaintLifecycle;
export const complaintStates = Object.keys(complaintLifecycle) as [ComplaintState, ...ComplaintState[]];

/** Bài làm of a quiz: answered as long as entries are taken, sent once; one that was printed is opened when it comes back by post. */
export const paperLifecycle = {
  printed: { take: "open" },
  open: { keep: "open", send: "sent" },
  sent: {},
} as const satisfies Record<string, Partial<Record<PaperStep, string>>>;

export type PaperStep = "take" | "keep" | "send";

export type PaperState = keyof typeof paperLifecycle;
export const paperStates = Object.keys(paperLifecycle) as [PaperState, ...PaperState[]];

/** The state a step of a contest leads to from here, or undefined when the step is not on the map. */
export function nextContest(from: ContestState, step: ContestStep): ContestState | undefined {
  const steps: Partial<Record<ContestStep, ContestState>> = contestLifecycle[from];
  return steps[step];
}

/** The state a step of an entry leads to from here, or undefined when the step is not on the map. */
export function nextEntry(from: EntryState, step: EntryStep): EntryState | undefined {
  const steps: Partial<Record<EntryStep, EntryState>> = entryLifecycle[from];
  return steps[step];
}
