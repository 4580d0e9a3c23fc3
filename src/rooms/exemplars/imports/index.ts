/** The small door of the lists of registered exemplars: pure, so that the command line starts at once. */
export { printedEntries, spanWords } from "./printed.ts";
export { readEntries } from "./read-entries.ts";
export type { EntryContext, EntryFindings, EntryRow, EntrySpan, EntrySubject } from "./types.ts";
