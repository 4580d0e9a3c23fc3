/** Spreadsheets of offices: files of any kind read in, given back with marks, and lists written as .xlsx. */

export { errorsAtRows } from "./findings/at-rows.ts";
export { dateOf, isMark, textOf, withoutDittos } from "./findings/cells.ts";
export {
  collectFaults,
  columnOf,
  type FaultFacts,
  type FaultSentences,
  type Faults,
  type FaultyColumn,
} from "./findings/faults.ts";
export { NoTable } from "./findings/no-table.ts";
export { rowPairs } from "./findings/pairs.ts";
export { type ReturnedFile, returnFile } from "./findings/return-file.ts";
export type { CellFault, Findings, RowPair } from "./findings/types.ts";
export { commonFaults } from "./findings/words.vi.ts";
export {
  address,
  type Book,
  type Cell,
  cellAt,
  columnLetters,
  type FileKind,
  isBlank,
  type Merge,
  mergeAt,
  type Sheet,
  seenAt,
} from "./grid.ts";
export { inUnicode } from "./in-unicode.ts";
export { type Limits, usualLimits } from "./reading/limits.ts";
export { readBook, spreadsheetWorker } from "./reading/read-book.ts";
export { type UnreadableCode, UnreadableFile } from "./reading/unreadable.ts";
export { enough, type FieldWords, headingScore } from "./table/fields.ts";
export { type PickedSheet, pickSheet } from "./table/pick-sheet.ts";
export { readTables, type TableSigns } from "./table/read-table.ts";
export { groupName, isDitto, splitOutline } from "./table/row-words.ts";
export type { Column, Group, IgnoredRow, Table, TableReading, TableRow, Why } from "./table/types.ts";
export { type MarkRequest, markedFileName, markFile } from "./writing/mark-file.ts";
export type { Mark } from "./writing/marks.ts";
export { excelBook, type ListColumn, type ListSheet, type NotesSheet } from "./writing/write-book.ts";
