import { type Book, readBook } from "#kernel/spreadsheets/index.ts";
import { bookOfWordFile, isWordFile } from "../extraction/tables-of-file.ts";

/** A list as it was sent: the tables of a Word file, else a spreadsheet. Throws what tells the sender what to do. */
export async function bookOf(bytes: Uint8Array): Promise<Book> {
  return isWordFile(bytes) ? bookOfWordFile(bytes) : readBook(bytes);
}
