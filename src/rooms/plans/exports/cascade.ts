import { formatDay } from "#kernel/calendar/index.ts";
import { excelBook, type ListSheet } from "#kernel/spreadsheets/index.ts";
import type { CascadeUnit } from "../queries/cascade.ts";
import { ownPlanNames, takenOverCounts, takenOverNames } from "../reading/cascade-words.vi.ts";
import type { Change } from "../reading/differences.vi.ts";
import type { Duty, Plan } from "../schema.ts";

type Line = { unit: CascadeUnit; duty: Duty };

/** The cascade as an Excel file: a sheet of units, and one of every unit and duty. */
export function cascadeBook(plan: Plan, duties: readonly Duty[], units: readonly CascadeUnit[], today: string) {
  const title = (first: string) => [
    first,
    `${plan.number ?? ""} ${plan.title}`.trim(),
    `Tính đến ngày ${formatDay(today)}`,
  ];
  const unitSheet: ListSheet<CascadeUnit> = {
    sheet: "Đơn vị",
    title: title("KẾ HOẠCH CỦA ĐƠN VỊ"),
    rows: units,
    columns: [
      { head: "Đơn vị", width: 40, cell: ({ name }) => name },
      { head: "Số kế hoạch", width: 20, cell: ({ child }) => child?.number },
      { head: "Ngày ban hành", width: 13, day: true, cell: ({ child }) => child?.issuedOn },
      { head: "Hạn", width: 13, day: true, cell: ({ dueOn }) => dueOn },
      { head: "Tình trạng", width: 22, cell: ({ stands }) => ownPlanNames[stands] },
      { head: "Muộn (ngày)", width: 9, cell: ({ late }) => late || null },
      { head: "Đã đưa vào", width: 9, cell: (unit) => takenOverCounts(unit).taken_over },
      { head: "Điều chỉnh", width: 9, cell: (unit) => takenOverCounts(unit).adapted },
      { head: "Chưa có", width: 9, cell: (unit) => takenOverCounts(unit).missing },
    ],
  };
  const dutySheet: ListSheet<Line> = {
    sheet: "Từng việc",
    title: title("TỪNG VIỆC TRONG KẾ HOẠCH CỦA ĐƠN VỊ"),
    rows: units.flatMap((unit) => duties.filter(({ id }) => unit.duties.has(id)).map((duty) => ({ unit, duty }))),
    columns: [
      { head: "Đơn vị", width: 36, cell: ({ unit }) => unit.name },
      { head: "Việc", width: 60, cell: ({ duty }) => duty.title },
      {
        head: "Trong kế hoạch của đơn vị",
        width: 18,
        cell: ({ unit, duty }) => takenOverNames[unit.duties.get(duty.id)!].word,
      },
      {
        head: "Khác ở chỗ",
        width: 60,
        cell: ({ unit, duty }) => (unit.differs.get(duty.id) ?? []).map(sentence).join("; "),
      },
    ],
  };
  return excelBook(unitSheet, dutySheet);
}

function sentence({ what, from, to }: Change): string {
  return `${what}: từ “${from}” thành “${to}”`;
}
