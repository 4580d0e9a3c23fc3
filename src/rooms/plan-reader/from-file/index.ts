/** The small door of readings out of files: no pages and no database, so that the command line starts at once. */
export { type PrintedReading, printedReading } from "../contract.ts";
export { usualLimits } from "../extraction/limits.ts";
export { bookOfWordFile, isWordFile } from "../extraction/tables-of-file.ts";
export { UnreadableDocument } from "../extraction/unreadable.ts";
export { readingOfFile } from "../threads/ask.ts";
export { bookOf } from "./book-of.ts";
export { draftFile } from "./draft-file.ts";
