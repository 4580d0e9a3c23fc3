import { type PrintedFindings, printedFindings } from "#kernel/imports/index.ts";
import { registerLevelNames } from "../terms.ts";
import { type EntryFindings, type EntryRow, type EntrySpan, subjects } from "./types.ts";

/** Findings as the command line prints them. */
export function printedEntries(file: string, findings: EntryFindings): PrintedFindings<"exemplars"> {
  return printedFindings("exemplars", file, findings, plainRow);
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
