import {
  type Book,
  collectFaults,
  columnOf,
  dateOf,
  type Faults,
  NoTable,
  pickSheet,
  type TableRow,
  textOf,
  withoutDittos,
} from "#kernel/spreadsheets/index.ts";
import { personName, readNumber, sameTextKey, tidy, tidyLines } from "#kernel/vietnamese/index.ts";
import {
  type KnownUnit,
  knownCandidates,
  readNameCell,
  type UnitFinder,
  unitFinder,
  withAgency,
} from "#rooms/organisation/imports/index.ts";
import { type InitiativeField, initiativeSigns } from "./fields.ts";
import type { AuthorRow, InitiativeContext, InitiativeFindings, InitiativeRow } from "./types.ts";
import { noTable, type ReasonCode, reasons } from "./words.vi.ts";

type Record_ = TableRow<InitiativeField>;
type Reading = {
  columns: Parameters<typeof columnOf<InitiativeField>>[0];
  faults: Faults<ReasonCode>;
  find: UnitFinder;
  home: string;
  context: InitiativeContext;
  date1904: boolean;
};

/** Half a tenth of a percent an author: three who wrote 33,3 each mean a third. */
const slack = 0.15;

/**
 * Reads a list of initiatives from a file: what each is called, its authors in the rows below each other with their units and
 * shares, since when it is applied; what is faulty and why, what stands there twice. Nothing is written anywhere. Throws
 * {@link NoTable}.
 */
export function readInitiatives(
  book: Book,
  context: InitiativeContext,
  knownUnits: KnownUnit[],
  sheet?: string,
): InitiativeFindings {
  const picked = pickSheet(book, initiativeSigns, sheet);
  if (!picked) throw new NoTable(noTable);
  const faults = collectFaults(reasons);
  const find = unitFinder(knownCandidates(withAgency(knownUnits, context)), context.agency);
  const cellsOf = withoutDittos(picked.reading.rows);
  const records = picked.reading.rows.map((one): Record_ => ({ ...one, cells: cellsOf.get(one) ?? one.cells }));
  const rows = together(records).map((one) => {
    const columns = picked.reading.tables[one[0]!.table]?.columns ?? [];
    const home = context.unit ?? context.agency;
    return readOne(one, { columns, faults, find, home, context, date1904: book.date1904 ?? false });
  });
  return {
    sheet: picked.sheet.name,
    rows,
    errors: faults.list(),
    ...pairsOf(rows),
    ignoredRows: picked.reading.ignored,
    ignoredSheets: picked.ignored,
  };
}

/** An initiative begins where its name stands; rows without one hold further authors of it. */
function together(records: readonly Record_[]): Record_[][] {
  const found: Record_[][] = [];
  for (const one of records) {
    const begins = textOf(one.cells.title) !== null && !one.merged.includes("title");
    if (begins || found.length === 0 || (one.number !== "" && !one.merged.includes("number"))) found.push([one]);
    else found.at(-1)!.push(one);
  }
  return found;
}

function readOne(records: Record_[], reading: Reading): InitiativeRow {
  const first = records[0]!;
  const title = tidy(first.cells.title?.text ?? "") || null;
  if (title === null) fault(reading, first, "title", "empty required cell");
  const named = records.filter(({ cells }) => cells.author || cells.unit || cells.share);
  const authors = (named.length > 0 ? named : [first]).map((one) => readAuthor(one, reading));
  readShares(authors, records, reading);
  const applied = dateOf(first.cells.appliedFrom, { date1904: reading.date1904, pivot: reading.context.year ?? 2100 });
  if (!applied.ok && applied.why !== "empty") fault(reading, first, "appliedFrom", applied.why);
  const row: InitiativeRow = {
    ...{ row: first.row, title, authors, field: said(first, "field") },
    ...{ appliedFrom: applied.ok ? applied.value : null, year: reading.context.year ?? null },
    summary: tidyLines(first.cells.summary?.text ?? "").join(" ") || null,
  };
  const faulty = records.some((one) => reading.faults.has(one.row));
  return faulty ? { ...row, faulty: true } : row;
}

function readAuthor(one: Record_, reading: Reading): AuthorRow {
  const written = (one.cells.author?.text ?? "").replace(/\s*\([^)]*\)\s*$/u, "");
  const { name } = readNameCell(written);
  if (!name) fault(reading, one, "author", "empty required cell");
  const text = said(one, "unit");
  const found = text === null ? null : reading.find(text, { within: reading.home });
  if (found && !found.ok) fault(reading, one, "unit", found.why, "near" in found ? found.near : undefined);
  const unit = found?.ok ? (found.unit as typeof found.unit & { known?: KnownUnit }) : null;
  return {
    ...{ row: one.row, name: name ? personName(name) : null, unit: unit?.name ?? null, unitText: text },
    ...{ share: shareIn(one), unitId: unit?.known?.id ?? null },
  };
}

/** “60”, “60%”, “33,4”, or a cell shown in percent, which holds 0,6. */
function shareIn({ cells }: Record_): number | null {
  const cell = cells.share;
  if (!cell || cell.error) return null;
  if (cell.number !== undefined) return cell.number;
  const read = readNumber(cell.text);
  return read.ok ? read.value : null;
}

/** The shares of one initiative: all there, and a hundred together. One author alone need not write it. */
function readShares(authors: AuthorRow[], records: Record_[], reading: Reading): void {
  const inParts = authors.every(({ share }) => share === null || share <= 1);
  for (const one of authors) if (inParts && one.share !== null) one.share = round(one.share * 100);
  if (authors.length === 1 && authors[0]!.share === null) authors[0]!.share = 100;
  const missing = authors.filter(({ share }) => share === null);
  for (const { row } of missing) {
    const record = records.find((one) => one.row === row)!;
    fault(reading, record, "share", record.cells.share?.text ? "not a number" : "share missing");
  }
  const sum = round(authors.reduce((all, { share }) => all + (share ?? 0), 0));
  if (missing.length > 0 || Math.abs(sum - 100) <= slack) return;
  const place = columnOf(reading.columns, "share", "Tỷ lệ đóng góp", records[0]!.cells.share);
  reading.faults.add(records[0]!.row, place, "shares do not add up to 100", { text: String(sum).replace(".", ",") });
}

const round = (n: number) => Math.round(n * 100) / 100;

function said(one: Record_, field: InitiativeField): string | null {
  return textOf(one.cells[field]);
}

const names: Partial<Record<InitiativeField, string>> = {
  title: "Tên sáng kiến",
  author: "Tác giả",
  unit: "Đơn vị công tác",
  share: "Tỷ lệ đóng góp",
  appliedFrom: "Ngày áp dụng",
};

function fault(reading: Reading, one: Record_, field: InitiativeField, why: ReasonCode, near?: string): void {
  const place = columnOf(reading.columns, field, names[field], one.cells[field]);
  reading.faults.add(one.row, place, why, near === undefined ? {} : { near });
}

/** The same initiative twice: one name, tones and spaces aside. */
function pairsOf(rows: readonly InitiativeRow[]): Pick<InitiativeFindings, "duplicates" | "notDuplicates"> {
  const first = new Map<string, number>();
  const duplicates: [number, number][] = [];
  for (const { row, title } of rows) {
    if (title === null) continue;
    const earlier = first.get(sameTextKey(title));
    if (earlier === undefined) first.set(sameTextKey(title), row);
    else duplicates.push([earlier, row]);
  }
  return { duplicates, notDuplicates: [] };
}
