import { formatDay } from "#kernel/calendar/index.ts";
import { excelBook, type ListSheet } from "#kernel/spreadsheets/index.ts";
import type { PlanMatrix } from "../queries/matrix.ts";
import { bandsByDay, type MatrixDuty } from "../reading/matrix.ts";
import type { MatrixLine } from "../reading/matrix-cells.ts";
import type { Scope } from "../reading/scopes.ts";
import { finished } from "../reading/tallies.ts";
import type { Plan } from "../schema.ts";
import { standingNames } from "../words.vi.ts";

/** The table of a plan as an Excel file, every unit of it: one row a unit, one column a duty. */
export function matrixBook(plan: Plan, scope: Scope, matrix: PlanMatrix, today: string) {
  const duties = bandsByDay(matrix.columns).flatMap((band) => band.duties);
  const sheet: ListSheet<MatrixLine> = {
    sheet: "Bảng đơn vị và việc",
    title: [
      "BẢNG ĐƠN VỊ VÀ VIỆC",
      `${plan.number ?? ""} ${plan.title}`.trim(),
      `${scope.name}, tính đến ngày ${formatDay(today)}`,
    ],
    rows: matrix.lines,
    columns: [
      { head: "Nhóm", width: 26, cell: ({ group }) => group },
      { head: "Đơn vị", width: 36, cell: ({ name }) => name },
      ...duties.map((duty) => ({ head: headOf(duty), width: 18, cell: (line: MatrixLine) => wordOf(line, duty) })),
      {
        head: "Đã xong",
        width: 9,
        cell: ({ cells }) => [...cells.values()].filter(({ standing }) => finished.includes(standing)).length,
      },
      { head: "Phải làm", width: 9, cell: ({ cells }) => cells.size },
    ],
  };
  return excelBook(sheet);
}

function headOf(duty: MatrixDuty): string {
  return duty.dueOn === null ? duty.title : `${duty.title} (hạn ${formatDay(duty.dueOn)})`;
}

function wordOf(line: MatrixLine, duty: MatrixDuty): string {
  const cell = line.cells.get(duty.id);
  return cell ? standingNames[cell.standing].unit : "–";
}
