import { type PrintedFindings, printedFindings } from "#kernel/imports/index.ts";
import type { AccountRow, Findings, PersonRow, UnitRow } from "./types.ts";

/** The kinds of lists of this room. */
export type ImportKind = "units" | "people" | "accounts";

/** Findings as the command line prints them. */
export function printed(
  kind: ImportKind,
  file: string,
  findings: Findings<UnitRow | PersonRow | AccountRow>,
): PrintedFindings<ImportKind> {
  return printedFindings(kind, file, findings, plainRow);
}

function plainRow(row: UnitRow | PersonRow | AccountRow): object {
  const { successorRows: _rows, unitFound: _unit, ...plain } = row as UnitRow & PersonRow;
  return plain;
}
