import {
  collectFaults,
  type FaultSentences,
  type Findings,
  type PickedSheet,
  type RowPair,
  textOf,
  withoutDittos,
} from "#kernel/spreadsheets/index.ts";
import type { ListLine } from "./line.ts";

/** How a room reads one of its lists: its sentences of faults, the titles of a table, one row, and what stands twice. */
export type ListReader<Field extends string, Code extends string, Row> = {
  reasons: FaultSentences<Code>;
  titles(picked: PickedSheet<Field>, table: number): string[];
  row(line: ListLine<Field, Code>): Row;
  pairs(rows: Row[]): { duplicates: RowPair[]; notDuplicates: RowPair[] };
};

/** Reads every row of the sheet that was picked; a row with a fault is marked. Nothing is written anywhere. */
export function readList<Field extends string, Code extends string, Row extends { row: number; faulty?: true }>(
  picked: PickedSheet<Field>,
  reader: ListReader<Field, Code, Row>,
): Findings<Row, Code> {
  const faults = collectFaults(reader.reasons);
  const cellsOf = withoutDittos(picked.reading.rows);
  const titles = picked.reading.tables.map((_, at) => reader.titles(picked, at));
  const rows = picked.reading.rows.map((record) =>
    reader.row({
      row: record.row,
      cells: cellsOf.get(record) ?? record.cells,
      written: record.cells,
      columns: picked.reading.tables[record.table]?.columns ?? [],
      groups: record.groups,
      titles: titles[record.table] ?? [],
      faults,
    }),
  );
  const read = rows.map((row): Row => (faults.has(row.row) ? { ...row, faulty: true } : row));
  return {
    sheet: picked.sheet.name,
    rows: read,
    errors: faults.list(),
    ...reader.pairs(read),
    ignoredRows: picked.reading.ignored,
    ignoredSheets: picked.ignored,
  };
}

/** The titles and notes between a table and the one before it. */
export function titlesOver<Field extends string>({ sheet, reading }: PickedSheet<Field>, table: number): string[] {
  const header = reading.tables[table]?.headerRows[0] ?? 0;
  const before = Math.max(0, ...reading.rows.filter((row) => row.table < table).map((row) => row.row));
  return reading.ignored
    .filter(({ row, why }) => row > before && row < header && (why === "title" || why === "note"))
    .flatMap(({ row }) => (sheet.rows[row - 1] ?? []).flatMap((cell) => textOf(cell ?? undefined) ?? []));
}
