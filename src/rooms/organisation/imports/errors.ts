import type { Cell, Column } from "#kernel/spreadsheets/index.ts";
import { tidy } from "#kernel/vietnamese/index.ts";
import type { ImportError } from "./types.ts";
import { type ReasonCode, type ReasonFacts, reasons } from "./words.vi.ts";

/** Collects the faults of one file. */
export type Faults = {
  /** Notes a fault of a cell; `text` defaults to what stands in the cell. */
  add: (
    row: number,
    column: FaultyColumn,
    reason: ReasonCode,
    facts?: { text?: string; near?: string | undefined },
  ) => void;
  /** True where the row has a fault. */
  has: (row: number) => boolean;
  /** All faults in reading order. */
  list: () => ImportError[];
};

/** Where a fault stands: a column of the table, or words for a place that is no column. */
export type FaultyColumn = { heading: string; index: number | null; cell?: Cell | undefined };

/** An empty collection. */
export function collectFaults(): Faults {
  const errors: ImportError[] = [];
  const faulty = new Set<number>();
  return {
    add(row, { heading, index, cell }, reason, facts = {}) {
      const said: ReasonFacts = { column: heading, text: facts.text ?? tidy(cell?.text ?? "") };
      if (facts.near) said.near = facts.near;
      faulty.add(row);
      errors.push({ row, column: heading, reason, message: reasons[reason](said), columnIndex: index });
    },
    has: (row) => faulty.has(row),
    list: () => [...errors].sort((a, b) => a.row - b.row || (a.columnIndex ?? -1) - (b.columnIndex ?? -1)),
  };
}

/** The column a field stands in, as a place of faults; `fallback` where the table has none. */
export function columnOf<F extends string>(columns: Column<F>[], field: F, fallback = "", cell?: Cell): FaultyColumn {
  const column = columns.find((one) => one.field === field);
  return { heading: column?.heading ?? fallback, index: column?.index ?? null, cell };
}
