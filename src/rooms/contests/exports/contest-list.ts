import { formatDay } from "#kernel/calendar/index.ts";
import { excelBook, type ListSheet } from "#kernel/spreadsheets/index.ts";
import type { ContestLine } from "../queries/contest-list.ts";
import { formatNames, kindNames, stateNameOf } from "../words.vi.ts";

/** The list of contests as an Excel file. */
export function contestListBook(agency: string, lines: readonly ContestLine[], today: string) {
  const sheet: ListSheet<ContestLine> = {
    sheet: "Cuộc thi",
    title: ["DANH SÁCH CUỘC THI", agency, `Tính đến ngày ${formatDay(today)}`],
    rows: lines,
    columns: [
      { head: "Cuộc thi", width: 60, cell: ({ name }) => name },
      { head: "Loại", width: 30, cell: ({ kind }) => kindNames[kind] },
      { head: "Hình thức", width: 22, cell: ({ kind, format }) => (kind === "own" ? formatNames[format] : null) },
      { head: "Nơi tổ chức", width: 36, cell: ({ organiser, ownerName }) => organiser ?? ownerName },
      { head: "Số văn bản", width: 18, cell: ({ number }) => number },
      { head: "Nhận bài từ", width: 14, day: true, cell: ({ startsOn }) => startsOn },
      { head: "Đến hết", width: 14, day: true, cell: ({ endsOn }) => endsOn },
      { head: "Số đơn vị", width: 10, cell: ({ units }) => units },
      { head: "Số bài", width: 10, cell: ({ entries }) => entries },
      { head: "Tình trạng", width: 20, cell: (line) => stateNameOf(line).word },
    ],
  };
  return excelBook(sheet);
}
