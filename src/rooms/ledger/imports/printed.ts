import { type PrintedFindings, printedFindings } from "#kernel/imports/index.ts";
import { type AwardFindings, type AwardRow, subjects } from "./types.ts";

/** Findings as the command line prints them. */
export function printedAwards(file: string, findings: AwardFindings): PrintedFindings<"awards"> {
  return printedFindings("awards", file, findings, plainRow);
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
