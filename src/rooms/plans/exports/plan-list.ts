import { formatDay } from "#kernel/calendar/index.ts";
import { excelBook, type ListSheet } from "#kernel/spreadsheets/index.ts";
import type { PlanLine } from "../queries/plan-list.ts";
import { issuedWords, periodWords } from "../reading/plan-words.vi.ts";
import { planStateNames } from "../words.vi.ts";

/** The list of plans as an Excel file. */
export function planListBook(agency: string, lines: readonly PlanLine[], today: string) {
  const sheet: ListSheet<PlanLine> = {
    sheet: "Kế hoạch",
    title: ["DANH SÁCH KẾ HOẠCH", agency, `Tính đến ngày ${formatDay(today)}`],
    rows: lines,
    columns: [
      { head: "Số, ký hiệu", width: 18, cell: ({ number }) => number },
      { head: "Tên kế hoạch", width: 60, cell: ({ title }) => title },
      { head: "Cơ quan ban hành", width: 34, cell: ({ issuerName }) => issuerName },
      {
        head: "Ngày ban hành",
        width: 14,
        day: true,
        cell: (line) => line.issuedOn ?? (line.issuedMonth ? issuedWords(line) : null),
      },
      { head: "Giai đoạn", width: 16, cell: (line) => periodWords(line, null) },
      { head: "Tình trạng", width: 16, cell: ({ state }) => planStateNames[state].word },
      { head: "Số việc", width: 9, cell: ({ duties }) => duties },
      { head: "Mục có hạn", width: 10, cell: ({ dated }) => dated },
      { head: "Đã xong", width: 10, cell: ({ done }) => done },
      { head: "Chờ nhận", width: 10, cell: ({ waiting }) => waiting },
      { head: "Quá hạn", width: 10, cell: ({ late }) => late },
      { head: "Chưa đạt", width: 10, cell: ({ missed }) => missed },
    ],
  };
  return excelBook(sheet);
}
