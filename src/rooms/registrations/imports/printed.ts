import { type PrintedFindings, printedFindings } from "#kernel/imports/index.ts";
import { subjects, type TitleFindings, type TitleRow } from "./types.ts";

/** Turns findings into their printed form; what only the program needs is left out. */
export function printedTitles(file: string, findings: TitleFindings): PrintedFindings<"titles"> {
  return printedFindings("titles", file, findings, plainRow);
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
