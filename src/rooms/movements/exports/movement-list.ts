import { formatDay } from "#kernel/calendar/index.ts";
import { excelBook, type ListSheet } from "#kernel/spreadsheets/index.ts";
import type { MovementLine } from "../queries/movement-list.ts";
import { movementStateNames, wayNames } from "../words.vi.ts";

/** The list of movements as an Excel file. */
export function movementListBook(agency: string, lines: readonly MovementLine[], today: string) {
  const sheet: ListSheet<MovementLine> = {
    sheet: "Phong trào",
    title: ["DANH SÁCH PHONG TRÀO THI ĐUA", agency, `Tính đến ngày ${formatDay(today)}`],
    rows: lines,
    columns: [
      { head: "Phong trào", width: 60, cell: ({ name }) => name },
      { head: "Chủ đề", width: 40, cell: ({ theme }) => theme },
      { head: "Hình thức", width: 16, cell: (line) => wayNames[line.way] },
      { head: "Nơi phát động", width: 36, cell: ({ ownerName }) => ownerName },
      { head: "Số văn bản", width: 18, cell: ({ number }) => number },
      { head: "Ngày phát động", width: 14, day: true, cell: ({ launchedOn }) => launchedOn },
      { head: "Từ ngày", width: 14, day: true, cell: ({ startsOn }) => startsOn },
      { head: "Đến ngày", width: 14, day: true, cell: ({ endsOn }) => endsOn },
      { head: "Đến dịp", width: 24, cell: ({ until }) => until },
      { head: "Số đơn vị", width: 10, cell: ({ units }) => units },
      { head: "Đã phát động", width: 12, cell: ({ answered }) => answered },
      { head: "Tình trạng", width: 18, cell: (line) => movementStateNames[line.state].word },
    ],
  };
  return excelBook(sheet);
}
