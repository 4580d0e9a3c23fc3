/** Danh sách, bản đăng ký of a unit: sent as a whole; accepted when every entry is, returned when one is. */
export const listLifecycle = {
  drafting: { send: "sent" },
  sent: { recall: "drafting", accept: "accepted", return: "returned" },
  returned: { send: "sent" },
  accepted: {},
} as const satisfies Record<string, Partial<Record<ListStep, string>>>;

export type ListStep = "send" | "recall" | "accept" | "return";
export type ListState = keyof typeof listLifecycle;
export const listStates = Object.keys(listLifecycle) as [ListState, ...ListState[]];

/** Một mục của danh sách: answered one by one; a returned one is mended and waits anew. */
export const entryLifecycle = {
  waiting: { accept: "accepted", return: "returned" },
  returned: { mend: "waiting" },
  accepted: {},
} as const satisfies Record<string, Partial<Record<EntryStep, string>>>;

export type EntryStep = "accept" | "return" | "mend";
export type EntryState = keyof typeof entryLifecycle;
export const entryStates = Object.keys(entryLifecycle) as [EntryState, ...EntryState[]];

/** What the answers to its entries make of a list that was sent; null while one of them waits. */
export function answeredList(entries: readonly { state: EntryState }[]): "accepted" | "returned" | null {
  if (entries.some(({ state }) => state === "waiting")) return null;
  return entries.some(({ state }) => state === "returned") ? "returned" : "accepted";
}
