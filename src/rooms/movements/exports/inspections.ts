import { formatDay } from "#kernel/calendar/index.ts";
import { excelBook, type ListSheet } from "#kernel/spreadsheets/index.ts";
import { inspectionStateNames } from "../inspections/words.vi.ts";
import type { InspectionLine } from "../queries/inspections.ts";

/** The list of visits as an Excel file. */
export function inspectionBook(agency: string, lines: readonly InspectionLine[], today: string) {
  const sheet: ListSheet<InspectionLine> = {
    sheet: "Kiểm tra",
    title: ["DANH SÁCH KIỂM TRA, ĐÔN ĐỐC", agency, `Tính đến ngày ${formatDay(today)}`],
    rows: lines,
    columns: [
      { head: "Đơn vị", width: 44, cell: ({ unitName }) => unitName },
      { head: "Nội dung", width: 50, cell: ({ purpose }) => purpose },
      { head: "Phong trào", width: 40, cell: ({ movementName }) => movementName },
      { head: "Dự kiến", width: 14, day: true, cell: ({ plannedOn }) => plannedOn },
      { head: "Ngày kiểm tra", width: 14, day: true, cell: ({ heldOn }) => heldOn },
      { head: "Thành viên đoàn", width: 36, cell: ({ members }) => members },
      { head: "Kiến nghị", width: 10, cell: ({ all }) => all },
      { head: "Đã khắc phục", width: 12, cell: ({ settled }) => settled },
      { head: "Tình trạng", width: 20, cell: ({ state }) => inspectionStateNames[state].word },
    ],
  };
  return excelBook(sheet);
}
