import type { IgnoredRow, RowPair } from "#kernel/spreadsheets/index.ts";
import { type AwardFindings, type AwardRow, subjects } from "./types.ts";

/** Findings as the command line prints them; a contract with those who check imports. */
export type PrintedAwards = {
  kind: "awards";
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
export function printedAwards(file: string, findings: AwardFindings): PrintedAwards {
  return {
    kind: "awards",
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

function plainRow(row: AwardRow): object {
  return {
    ...{ row: row.row, subject: subjects[row.kind], name: row.name, post: row.post, unit: row.unit },
    ...{ unitText: row.unitText, award: row.award, decisionNumber: row.decisionNumber, decisionDate: row.decisionDate },
    year: row.year,
    ...(row.fromYear === undefined ? {} : { fromYear: row.fromYear }),
    ...(row.faulty ? { faulty: true } : {}),
  };
}
