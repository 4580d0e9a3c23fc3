import { bookOfWordFile, isWordFile, UnreadableDocument } from "#kernel/documents/index.ts";
import { type Book, NoTable, readBook, UnreadableFile } from "#kernel/spreadsheets/index.ts";

/** The kinds of file a list comes in, by their real content, and the endings a browser offers for them. */
export const listFiles = {
  kinds: ["docx", "xlsx", "xls", "text", "zip"],
  accept: ".docx,.xlsx,.xls,.ods,.csv",
} as const;

/** A list as it was sent: the tables of a Word file, else a spreadsheet. Throws what {@link isToldOfFile} knows. */
export async function bookOf(bytes: Uint8Array): Promise<Book> {
  return isWordFile(bytes) ? bookOfWordFile(bytes) : readBook(bytes);
}

/** Whether a failure is a fault of the file, whose message tells the sender what to do about it. */
export function isToldOfFile(failure: unknown): failure is Error {
  return [NoTable, UnreadableFile, UnreadableDocument].some((kind) => failure instanceof kind);
}
