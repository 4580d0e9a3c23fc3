import { above, hasColumn, placeOf, textIn } from "#kernel/imports/index.ts";
import {
  type Book,
  collectFaults,
  type Faults,
  NoTable,
  type PickedSheet,
  pickSheet,
  textOf,
  withoutDittos,
} from "#kernel/spreadsheets/index.ts";
import { tidyLines } from "#kernel/vietnamese/index.ts";
import { type HolderLine, readHolder } from "#rooms/ledger/imports/index.ts";
import { type KnownUnit, knownCandidates, unitFinder, withAgency } from "#rooms/organisation/imports/index.ts";
import { isTitle, type KnownName, readAwardCell, suits } from "./award-cell.ts";
import { titlePairs } from "./duplicates.ts";
import { type TitleField, titleSigns } from "./fields.ts";
import type { TitleContext, TitleFindings, TitleRow } from "./types.ts";
import { noTable, type ReasonCode, reasons } from "./words.vi.ts";

type Line = Omit<HolderLine<TitleField>, "faults"> & { faults: Faults<ReasonCode>; catalogue: readonly KnownName[] };

/** What is known beside the file: the units of the agency, and the catalogue where there is one at hand. */
export type TitlesKnown = { units: KnownUnit[]; catalogue?: readonly KnownName[] };

/**
 * Reads a list of registered titles from a file: whom, which titles and commendations, what deed and initiative; what is
 * faulty and why, who stands there twice. Nothing is written anywhere. Throws {@link NoTable}.
 */
export function readTitles(book: Book, context: TitleContext, known: TitlesKnown, sheet?: string): TitleFindings {
  const picked = pickSheet(book, titleSigns, sheet);
  if (!picked) throw new NoTable(noTable);
  const faults = collectFaults(reasons);
  const find = unitFinder(knownCandidates(withAgency(known.units, context)), context.agency);
  const cellsOf = withoutDittos(picked.reading.rows);
  const titles = titlesOf(picked);
  const rows = picked.reading.rows.map((record): TitleRow => {
    const line: Line = {
      row: record.row,
      cells: cellsOf.get(record) ?? record.cells,
      columns: picked.reading.tables[record.table]?.columns ?? [],
      groups: record.groups,
      titles,
      faults,
      find,
      home: context.unit ?? context.agency,
      year: context.year ?? null,
      catalogue: known.catalogue ?? [],
    };
    return readTitle(line);
  });
  const read = rows.map((row): TitleRow => (faults.has(row.row) ? { ...row, faulty: true } : row));
  return {
    sheet: picked.sheet.name,
    rows: read,
    errors: faults.list(),
    ...titlePairs(read),
    ignoredRows: picked.reading.ignored,
    ignoredSheets: picked.ignored,
  };
}

function readTitle(line: Line): TitleRow {
  const holder = readHolder(line, said(line, "titles") || said(line, "both"));
  const { kind } = holder;
  const collective = kind === "collective";
  const unread = collective || line.cells.unit?.error !== undefined;
  return {
    ...{ row: line.row, kind, name: holder.stranger ? null : holder.name, post: collective ? null : holder.post },
    ...{ unit: unread ? null : holder.unit, unitText: textOf(line.cells.unit) ?? holder.unitText ?? "" },
    unitId: unread && !collective ? null : holder.unitId,
    ...awardsOf(line, kind),
    deeds: tidyLines(said(line, "deeds")).join("\n") || null,
    initiative: textIn(line, "initiative"),
    year: line.year ?? yearAbove(line),
  };
}

/** Danh hiệu and hình thức, in two columns or in one. */
function awardsOf(line: Line, kind: TitleRow["kind"]): Pick<TitleRow, "titles" | "commendations" | "written"> {
  const read = (["titles", "commendations", "both"] as const)
    .filter((field) => hasColumn(line, field))
    .map((field) => ({ field, text: cellText(line, field) }));
  const place = placeOf(line, read.length > 0 ? [read[0]!.field] : ["titles"], "Danh hiệu thi đua");
  const broken = read.some(({ field }) => line.cells[field]?.error);
  if (!broken && read.every(({ text }) => text === "")) line.faults.add(line.row, place, "empty required cell");
  const all = read.flatMap(({ field, text }) => {
    const { awards, unknown } = readAwardCell(text, kind, line.catalogue);
    const at = placeOf(line, [field], "Danh hiệu thi đua");
    for (const word of unknown) line.faults.add(line.row, at, "unknown title", { text: word });
    for (const award of awards)
      if (!suits(award, kind)) line.faults.add(line.row, at, unsuited[kind], { text: award.name });
    return awards;
  });
  const text = (field: "titles" | "commendations" | "both") => read.find((one) => one.field === field)?.text ?? "";
  return {
    titles: all.filter(isTitle),
    commendations: all.filter((award) => !isTitle(award)),
    written: {
      titles: [text("titles"), text("both")].filter(Boolean).join("; "),
      commendations: text("commendations"),
    },
  };
}

const unsuited = {
  person: "title for a collective given to a person",
  collective: "title for a person given to a collective",
  household: "title not for a household",
} as const satisfies Record<TitleRow["kind"], ReasonCode>;

/** The cell with its line breaks; one that shows an error is told. */
function cellText(line: Line, field: TitleField): string {
  return textIn(line, field) === null ? "" : said(line, field);
}

function said(line: Line, field: TitleField): string {
  const cell = line.cells[field];
  return cell?.error ? "" : (cell?.text ?? "").trim();
}

function yearAbove(line: Line): number | null {
  for (const text of above(line)) {
    const found = /n[aă]m\s+((?:19|20)\d{2})(?!\d)/iu.exec(text.replace(/ngày.*?n[aă]m\s+\d{4}/giu, ""))?.[1];
    if (found) return Number(found);
  }
  return null;
}

/** The titles over the table, and the name of the sheet. */
function titlesOf({ sheet, reading }: PickedSheet<TitleField>): string[] {
  const header = reading.tables[0]?.headerRows[0] ?? 0;
  const over = reading.ignored
    .filter(({ row, why }) => row < header && ["title", "note", "heading"].includes(why))
    .flatMap(({ row }) => (sheet.rows[row - 1] ?? []).flatMap((cell) => textOf(cell ?? undefined) ?? []));
  return [sheet.name, ...over];
}
