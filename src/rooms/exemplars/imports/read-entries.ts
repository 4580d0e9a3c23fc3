import {
  type Book,
  collectFaults,
  NoTable,
  type PickedSheet,
  pickSheet,
  textOf,
  withoutDittos,
} from "#kernel/spreadsheets/index.ts";
import { tidyLines } from "#kernel/vietnamese/index.ts";
import { type KnownUnit, knownCandidates, unitFinder, withAgency } from "#rooms/organisation/imports/index.ts";
import { entryPairs } from "./duplicates.ts";
import { type EntryField, entrySigns } from "./fields.ts";
import { type Line, textIn } from "./line.ts";
import { readHolder, readMentor } from "./read-holder.ts";
import { readLevels } from "./read-levels.ts";
import { readSpan } from "./read-span.ts";
import type { EntryContext, EntryFindings, EntryRow } from "./types.ts";
import { noTable, reasons } from "./words.vi.ts";

/**
 * Reads a list of registered exemplars from a file: whom or what, of which unit, at which level, for how long; what is
 * faulty and why, what stands there twice. Nothing is written anywhere. Throws {@link NoTable}.
 */
export function readEntries(book: Book, context: EntryContext, knownUnits: KnownUnit[], sheet?: string): EntryFindings {
  const picked = pickSheet(book, entrySigns, sheet);
  if (!picked) throw new NoTable(noTable);
  const faults = collectFaults(reasons);
  const find = unitFinder(knownCandidates(withAgency(knownUnits, context)), context.agency);
  const cellsOf = withoutDittos(picked.reading.rows);
  const titles = titlesOf(picked);
  const rows = picked.reading.rows.map((record): EntryRow => {
    const line: Line = {
      row: record.row,
      cells: cellsOf.get(record) ?? record.cells,
      written: record.cells,
      columns: picked.reading.tables[record.table]?.columns ?? [],
      groups: record.groups,
      titles,
      faults,
      find,
      home: context.unit ?? context.agency,
      context,
    };
    return readEntry(line);
  });
  const read = rows.map((row): EntryRow => (faults.has(row.row) ? { ...row, faulty: true } : row));
  return {
    sheet: picked.sheet.name,
    rows: read,
    errors: faults.list(),
    ...entryPairs(read),
    ignoredRows: picked.reading.ignored,
    ignoredSheets: picked.ignored,
  };
}

function readEntry(line: Line): EntryRow {
  const { subject, name, post, unit, unitText, unitId, collectiveId } = readHolder(line);
  const levels = readLevels(line);
  const { period, year } = readSpan(line);
  const summary = line.cells.summary?.error ? null : tidyLines(line.cells.summary?.text ?? "").join(" ");
  return {
    ...{ row: line.row, subject, name, post, unit, unitText, levels, period, year },
    ...{ kind: textIn(line, "kind"), summary: summary || null, mentor: readMentor(line), unitId, collectiveId },
  };
}

/** The titles over the table, and in Word the paragraph before it. */
function titlesOf({ sheet, reading }: PickedSheet<EntryField>): string[] {
  const header = reading.tables[0]?.headerRows[0] ?? 0;
  const over = reading.ignored
    .filter(({ row, why }) => row < header && (why === "title" || why === "note"))
    .flatMap(({ row }) => (sheet.rows[row - 1] ?? []).flatMap((cell) => textOf(cell ?? undefined) ?? []));
  return [sheet.name, ...over];
}
