import { type Cell, type Column, columnOf, dateOf } from "#kernel/spreadsheets/index.ts";
import { type PartialDay, spanOf } from "#kernel/vietnamese/index.ts";
import type { Faults } from "../errors.ts";
import type { UnitField } from "./fields.ts";
import { splitPeriod } from "./period.ts";

type Line = { row: number; cells: Partial<Record<UnitField, Cell>>; columns: Column<UnitField>[] };

/** Ngày thành lập, ngày kết thúc: both read, and the order of the two checked. */
export function readValidity(
  line: Line,
  date1904: boolean,
  faults: Faults,
): { from: PartialDay | null; to: PartialDay | null } {
  const period = line.cells.period ? splitPeriod(line.cells.period) : null;
  const from = readDay(
    line,
    period ? "period" : "validFrom",
    period ? period.from : line.cells.validFrom,
    date1904,
    faults,
  );
  const to = readDay(line, period ? "period" : "validTo", period ? period.to : line.cells.validTo, date1904, faults);
  if (from !== null && to !== null && spanOf(to).last < spanOf(from).first) {
    const field = period ? "period" : "validTo";
    faults.add(line.row, columnOf(line.columns, field, "", line.cells[field]), "ends before it begins");
  }
  return { from, to };
}

const stillThere = /^(nay|đến nay|hiện nay|đang hoạt động|còn hoạt động|chưa|không|x)$/iu;

function readDay(
  line: Line,
  field: "validFrom" | "validTo" | "period",
  cell: Cell | undefined,
  date1904: boolean,
  faults: Faults,
): PartialDay | null {
  if (field === "validTo" && cell && stillThere.test(cell.text.trim())) return null;
  const reading = dateOf(cell, { date1904, pivot: 2049 });
  if (reading.ok) return reading.value;
  if (reading.why !== "empty") {
    faults.add(
      line.row,
      columnOf(line.columns, field, "", cell),
      cell?.error ? "error value in the cell" : reading.why,
    );
  }
  return null;
}
