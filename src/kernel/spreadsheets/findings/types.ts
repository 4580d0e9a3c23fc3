import type { IgnoredRow } from "../table/types.ts";

/** One faulty cell. `column` is the heading, "(group)" where the group row is at fault. */
export type CellFault<Code extends string = string> = {
  row: number;
  column: string;
  reason: Code;
  /** What to do, for the screen and the returned file. */
  message: string;
  /** The column of the faulty cell from 0, null for the group row's fault. */
  columnIndex: number | null;
};

/** Two rows (numbers from 1, the earlier first). */
export type RowPair = [number, number];

/** All that a good import finds in one sheet. `duplicates` are the same thing twice, `notDuplicates` only look alike. */
export type Findings<Row, Code extends string = string> = {
  sheet: string;
  rows: Row[];
  errors: CellFault<Code>[];
  duplicates: RowPair[];
  notDuplicates: RowPair[];
  ignoredRows: IgnoredRow[];
  ignoredSheets: string[];
};
