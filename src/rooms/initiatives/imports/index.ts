/** The small door of lists of initiatives: pure, so that the command line starts at once. */
export { type PrintedInitiatives, printedInitiatives } from "./printed.ts";
export { readInitiatives } from "./read-initiatives.ts";
export type { AuthorRow, InitiativeContext, InitiativeFindings, InitiativeRow } from "./types.ts";
