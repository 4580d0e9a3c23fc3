import {
  type Cell,
  type Column,
  columnOf,
  type Group,
  type TableReading,
  type TableRow,
  textOf,
  withoutDittos,
} from "#kernel/spreadsheets/index.ts";
import { readNumber } from "#kernel/vietnamese/index.ts";
import type { Faults } from "../errors.ts";
import { readValidity } from "./dates.ts";
import type { UnitField } from "./fields.ts";
import { kindAsWritten, kindFromName } from "./kinds.ts";
import { unitNames } from "./names.ts";

/** A row whose own cells are read, before it is tied to other units. */
export type UnitDraft = {
  row: number;
  cells: Partial<Record<UnitField, Cell>>;
  columns: Column<UnitField>[];
  groups: Group[];
  name: string | null;
  abbreviation: string | null;
  unitKind: string | null;
  validFrom: string | null;
  validTo: string | null;
  staff: number | null;
};

/** Reads what each row says of itself. */
export function draftUnits(reading: TableReading<UnitField>, date1904: boolean, faults: Faults): UnitDraft[] {
  const cellsOf = withoutDittos(reading.rows);
  return reading.rows.map((line) => {
    const cells = cellsOf.get(line) ?? line.cells;
    const columns = reading.tables[line.table]?.columns ?? [];
    return { ...readOwn(line, cells, columns, date1904, faults), cells, columns, groups: line.groups };
  });
}

function readOwn(
  line: TableRow<UnitField>,
  cells: Partial<Record<UnitField, Cell>>,
  columns: Column<UnitField>[],
  date1904: boolean,
  faults: Faults,
) {
  const { row } = line;
  const written = textOf(cells.name);
  const fault = cells.name?.error ? "error value in the cell" : "empty required cell";
  if (written === null || cells.name?.error)
    faults.add(row, columnOf(columns, "name", "Tên đơn vị", cells.name), fault);
  const { name, short } = written === null || cells.name?.error ? { name: null, short: null } : unitNames(written);
  const kind = textOf(cells.kind);
  const validity = readValidity({ row, cells, columns }, date1904, faults);
  return {
    row,
    name,
    abbreviation: textOf(cells.abbreviation) ?? short,
    unitKind: kind !== null ? kindAsWritten(kind) : name === null ? null : kindFromName(name),
    validFrom: validity.from,
    validTo: validity.to,
    staff: readStaff(row, cells.staff, columns, faults),
  };
}

/** Biên chế: a whole number of people. */
function readStaff(row: number, cell: Cell | undefined, columns: Column<UnitField>[], faults: Faults): number | null {
  if (!cell) return null;
  const reading = cell.number !== undefined ? ({ ok: true, value: cell.number } as const) : readNumber(cell.text);
  if (reading.ok && Number.isInteger(reading.value) && reading.value >= 0) return reading.value;
  if (!reading.ok && reading.why === "empty") return null;
  faults.add(row, columnOf(columns, "staff", "", cell), cell.error ? "error value in the cell" : "not a number");
  return null;
}
