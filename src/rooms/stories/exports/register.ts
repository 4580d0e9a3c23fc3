import { formatDay } from "#kernel/calendar/index.ts";
import { excelBook, type ListSheet } from "#kernel/spreadsheets/index.ts";
import type { RegisterLine } from "../queries/register.ts";
import { channelKindNames, stateWords } from "../words.vi.ts";

/** Sổ gửi tin, bài as an Excel file. */
export function registerBook(agency: string, lines: readonly RegisterLine[], today: string) {
  const sheet: ListSheet<RegisterLine> = {
    sheet: "Gửi tin, bài",
    title: ["SỔ GỬI TIN, BÀI", agency, `Tính đến ngày ${formatDay(today)}`],
    rows: lines,
    columns: [
      { head: "Ngày", width: 14, day: true, cell: ({ sentOn }) => sentOn },
      { head: "Tin, bài", width: 48, cell: ({ title }) => title },
      { head: "Đơn vị được nêu", width: 34, cell: ({ unitName }) => unitName },
      { head: "Kênh", width: 30, cell: ({ channelName }) => channelName },
      { head: "Loại kênh", width: 24, cell: ({ kind }) => channelKindNames[kind] },
      { head: "Liên kết", width: 40, cell: ({ url }) => url },
      { head: "Số", width: 20, cell: ({ number }) => number },
      { head: "Ghi chú", width: 30, cell: ({ note }) => note },
      { head: "Người ghi", width: 24, cell: ({ by }) => by ?? "Chương trình" },
      { head: "Số việc được tính", width: 14, cell: ({ counts }) => counts },
      { head: "Tình trạng bài", width: 24, cell: ({ state }) => stateWords[state].word },
    ],
  };
  return excelBook(sheet);
}
