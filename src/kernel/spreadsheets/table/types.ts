import type { Cell } from "../grid.ts";

/** Why a row holds no record. `hidden`: the sender hid it; `blank`: nothing but a running number. */
export type Why =
  | "heading"
  | "title"
  | "header"
  | "column numbers"
  | "group"
  | "total"
  | "note"
  | "signature"
  | "hidden"
  | "blank";

/** A row that holds no record; rows are counted from 1, as people see them. */
export type IgnoredRow = { row: number; why: Why };

/** One column of a table. `heading`: group headings and own heading joined by " / ", as errors name it. */
export type Column<F extends string> = {
  index: number;
  path: string[];
  heading: string;
  field: F | null;
};

/** A group row ("II. Văn phòng (12 người)"): its number from 1, its text, and the text without number and count. */
export type Group = { row: number; text: string; name: string; outline: string };

/** One record of a table. */
export type TableRow<F extends string> = {
  /** From 1, as people see it. */
  row: number;
  /** Which table of the sheet, from 0. */
  table: number;
  /** The cell each field has; vertically merged cells count for every row they cover. */
  cells: Partial<Record<F, Cell>>;
  /** Fields whose cell is merged from a row above. */
  merged: F[];
  /** The group rows it stands under, outermost first. */
  groups: Group[];
  /** What stands in the running-number column ("3", "I", "1.2"), tidied; "" for none. */
  number: string;
};

/** One table of a sheet: its columns and the rows (from 1) its header takes. */
export type Table<F extends string> = { columns: Column<F>[]; headerRows: number[] };

/** All tables of a sheet, their records in order, and every other row that holds something. */
export type TableReading<F extends string> = { tables: Table<F>[]; rows: TableRow<F>[]; ignored: IgnoredRow[] };
