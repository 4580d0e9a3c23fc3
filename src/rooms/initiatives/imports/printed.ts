import type { IgnoredRow, RowPair } from "#kernel/spreadsheets/index.ts";
import type { AuthorRow, InitiativeFindings, InitiativeRow } from "./types.ts";

/** Findings as the command line prints them; a contract with those who check imports. */
export type PrintedInitiatives = {
  kind: "initiatives";
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
export function printedInitiatives(file: string, findings: InitiativeFindings): PrintedInitiatives {
  return {
    kind: "initiatives",
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

function plainRow({ summary, authors, ...row }: InitiativeRow): object {
  const { faulty, ...said } = row;
  return { ...said, authors: authors.map(plainAuthor), ...(faulty ? { faulty } : {}) };
}

function plainAuthor({ unitId, ...author }: AuthorRow): object {
  return author;
}
