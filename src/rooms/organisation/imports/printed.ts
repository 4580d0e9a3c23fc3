import type { IgnoredRow } from "#kernel/spreadsheets/index.ts";
import type { AccountRow, Findings, PersonRow, RowPair, UnitRow } from "./types.ts";

/** The kinds of lists of this room. */
export type ImportKind = "units" | "people" | "accounts";

/** Findings as the command line prints them; a contract with those who check imports. */
export type PrintedFindings = {
  kind: ImportKind;
  file: string;
  sheet: string;
  rows: object[];
  errors: { row: number; column: string; reason: string }[];
  duplicates: RowPair[];
  not_duplicates: RowPair[];
  ignored_rows: IgnoredRow[];
  ignored_sheets: string[];
};

/** Turns findings into their printed form; what only the program needs is left out. */
export function printed(
  kind: ImportKind,
  file: string,
  findings: Findings<UnitRow | PersonRow | AccountRow>,
): PrintedFindings {
  return {
    kind,
    file,
    sheet: findings.sheet,
    rows: findings.rows.map(plainRow),
    errors: findings.errors.map(({ row, column, reason }) => ({ row, column, reason })),
    duplicates: findings.duplicates,
    not_duplicates: findings.notDuplicates,
    ignored_rows: findings.ignoredRows,
    ignored_sheets: findings.ignoredSheets,
  };
}

function plainRow(row: UnitRow | PersonRow | AccountRow): object {
  const { successorRows: _rows, unitFound: _unit, ...plain } = row as UnitRow & PersonRow;
  return plain;
}
