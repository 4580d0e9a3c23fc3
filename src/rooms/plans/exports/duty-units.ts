import { formatDay } from "#kernel/calendar/index.ts";
import { excelBook, type ListSheet } from "#kernel/spreadsheets/index.ts";
import { periodName } from "../due-rules/index.ts";
import type { DutyUnit } from "../queries/duty-units.ts";
import type { Duty, Plan } from "../schema.ts";
import { standingNames } from "../words.vi.ts";

/** The units of a duty as an Excel file. */
export function dutyUnitsBook(plan: Plan, duty: Duty, lines: readonly DutyUnit[], today: string) {
  const sheet: ListSheet<DutyUnit> = {
    sheet: "Đơn vị",
    title: [duty.title, `${plan.number ?? ""} ${plan.title}`.trim(), `Tính đến ngày ${formatDay(today)}`],
    rows: lines,
    columns: [
      { head: "Đơn vị", width: 44, cell: ({ unitName }) => unitName },
      { head: "Nhóm", width: 28, cell: ({ groupName }) => groupName },
      { head: "Kỳ", width: 16, cell: ({ period }) => periodName(period, plan.yearKind) || "Cả kế hoạch" },
      { head: "Ngày cuối cùng", width: 14, day: true, cell: ({ dueOn }) => dueOn },
      { head: "Tình trạng", width: 18, cell: ({ standing }) => standingNames[standing].unit },
      { head: "Gửi ngày", width: 14, day: true, cell: ({ submittedOn }) => submittedOn },
      { head: "Cần có", width: 9, cell: ({ target }) => target },
      { head: "Đã có", width: 9, cell: ({ target, done }) => (target === null ? null : done) },
    ],
  };
  return excelBook(sheet);
}
