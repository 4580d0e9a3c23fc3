import type { IgnoredRow, RowPair } from "#kernel/spreadsheets/index.ts";
import { subjects, type TitleFindings, type TitleRow } from "./types.ts";

/** Findings as the command line prints them; a contract with those who check imports. */
export type PrintedTitles = {
  kind: "titles";
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
export function printedTitles(file: string, findings: TitleFindings): PrintedTitles {
  return {
    kind: "titles",
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

function plainRow(row: TitleRow): object {
  const names = (list: TitleRow["titles"]) => list.map(({ name }) => name);
  return {
    ...{ row: row.row, subject: subjects[row.kind], name: row.name, post: row.post, unit: row.unit },
    ...{ unitText: row.unitText, titles: names(row.titles), commendations: names(row.commendations) },
    ...(row.deeds === null ? {} : { deeds: row.deeds }),
    ...{ initiative: row.initiative, year: row.year },
    ...(row.faulty ? { faulty: true } : {}),
  };
}
