import type { Book } from "../grid.ts";
import { markedFileName, markFile } from "../writing/mark-file.ts";
import type { Mark } from "../writing/marks.ts";
import type { Findings } from "./types.ts";
import { duplicateSentence, toMendHeading } from "./words.vi.ts";

/** A file given back to its sender. */
export type ReturnedFile = { name: string; bytes: Uint8Array };

/**
 * The sender's file with what is to be mended: faulty cells in red, and beside each row what to do; rows that stand
 * there twice are named too. A file without faults comes back without marks.
 */
export async function returnFile<Row>(
  file: { name: string; bytes: Uint8Array; book: Book },
  findings: Findings<Row>,
): Promise<ReturnedFile> {
  const marks: Mark[] = [
    ...findings.errors.map(({ row, columnIndex, column, message }) => ({
      row,
      column: columnIndex,
      reason: column === "(group)" ? message : `${column}: ${message}`,
    })),
    ...findings.duplicates.map(([first, later]) => ({ row: later, column: null, reason: duplicateSentence(first) })),
  ];
  const headerRow = findings.ignoredRows.find(({ why }) => why === "header")?.row ?? null;
  const request = { sheet: findings.sheet, marks, heading: toMendHeading, headerRow };
  return { name: markedFileName(file.name, file.book), bytes: await markFile(file.bytes, file.book, request) };
}
