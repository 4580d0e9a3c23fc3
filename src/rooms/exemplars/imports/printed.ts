import type { IgnoredRow, RowPair } from "#kernel/spreadsheets/index.ts";
import { registerLevelNames } from "../terms.ts";
import { type EntryFindings, type EntryRow, type EntrySpan, subjects } from "./types.ts";

/** Findings as the command line prints them; a contract with those who check imports. */
export type PrintedEntries = {
  kind: "exemplars";
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

/** Turns findings into their printed form; what only the program needs is left out. */
export function printedEntries(file: string, findings: EntryFindings): PrintedEntries {
  return {
    kind: "exemplars",
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

function plainRow(row: EntryRow): object {
  return {
    ...{ row: row.row, subject: subjects[row.subject], name: row.name, post: row.post, unit: row.unit },
    ...{ unitText: row.unitText, levels: row.levels.map((level) => registerLevelNames[level]) },
    ...{ span: spanWords(row.period), year: row.year, summary: row.summary, mentor: row.mentor },
    ...(row.kind === null ? {} : { kind: row.kind }),
    ...(row.faulty ? { faulty: true } : {}),
  };
}

/** “hằng năm”, “giai đoạn 2021-2025”. */
export function spanWords(period: EntrySpan): string {
  return period === null ? "hằng năm" : `giai đoạn ${period.from}-${period.to}`;
}
