import type { Findings, IgnoredRow, RowPair } from "#kernel/spreadsheets/index.ts";

/** Findings as the command line prints them; a contract with those who check imports. */
export type PrintedFindings<Kind extends string = string> = {
  kind: Kind;
  file: string;
  /** The sheet; of a Word file the text that stands before the table. */
  sheet: string;
  rows: object[];
  errors: { row: number; column: string; reason: string }[];
  duplicates: RowPair[];
  not_duplicates: RowPair[];
  ignored_rows: IgnoredRow[];
  ignored_sheets: string[];
};

/** Turns findings into their printed form; what only the program needs of a row is left out by `plain`. */
export function printedFindings<Kind extends string, Row>(
  kind: Kind,
  file: string,
  findings: Findings<Row, string>,
  plain: (row: Row) => object,
): PrintedFindings<Kind> {
  return {
    ...{ kind, file, sheet: findings.sheet, rows: findings.rows.map(plain) },
    errors: findings.errors.map(({ row, column, reason }) => ({ row, column, reason })),
    ...{ duplicates: findings.duplicates, not_duplicates: findings.notDuplicates },
    ...{ ignored_rows: findings.ignoredRows, ignored_sheets: findings.ignoredSheets },
  };
}
