/** The small door of readings out of files: no pages and no database, so that the command line starts at once. */
export { type PrintedReading, printedReading } from "../contract.ts";
export { readingOfFile } from "../threads/ask.ts";
export { draftFile } from "./draft-file.ts";
