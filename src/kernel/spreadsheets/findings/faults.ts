import { tidy } from "#kernel/vietnamese/index.ts";
import type { Cell } from "../grid.ts";
import type { Column } from "../table/types.ts";
import type { CellFault } from "./types.ts";

/** What is said of a faulty cell: its column, what stands there, and what would be right where that is known. */
export type FaultFacts = { column: string; text: string; near?: string };

/** What the sender is told, by the code of the fault. */
export type FaultSentences<Code extends string> = Record<Code, (facts: FaultFacts) => string>;

/** Where a fault stands: a column of the table, or words for a place that is no column. */
export type FaultyColumn = { heading: string; index: number | null; cell?: Cell | undefined };

/** Collects the faults of one file. */
export type Faults<Code extends string> = {
  /** Notes a fault of a cell; `text` defaults to what stands in the cell. */
  add: (row: number, column: FaultyColumn, reason: Code, facts?: { text?: string; near?: string | undefined }) => void;
  /** True where the row has a fault. */
  has: (row: number) => boolean;
  /** All faults in reading order. */
  list: () => CellFault<Code>[];
};

/** An empty collection, told in these sentences. */
export function collectFaults<Code extends string>(sentences: FaultSentences<Code>): Faults<Code> {
  const errors: CellFault<Code>[] = [];
  const faulty = new Set<number>();
  return {
    add(row, { heading, index, cell }, reason, facts = {}) {
      const said: FaultFacts = { column: heading, text: facts.text ?? tidy(cell?.text ?? "") };
      if (facts.near) said.near = facts.near;
      faulty.add(row);
      errors.push({ row, column: heading, reason, message: sentences[reason](said), columnIndex: index });
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
