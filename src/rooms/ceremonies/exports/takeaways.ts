import { formatDay } from "#kernel/calendar/index.ts";
import { excelBook, type ListSheet } from "#kernel/spreadsheets/index.ts";
import type { TakeawayLine } from "../queries/takeaways.ts";
import { takeawayStateNames } from "../words.vi.ts";

/** What was taken home, as an Excel file. */
export function takeawaysBook(agency: string, lines: readonly TakeawayLine[], today: string) {
  const sheet: ListSheet<TakeawayLine> = {
    sheet: "Điều mang về",
    title: ["ĐIỀU MANG VỀ ÁP DỤNG", agency, `Tính đến ngày ${formatDay(today)}`],
    rows: lines,
    columns: [
      { head: "Sẽ làm gì", width: 60, cell: ({ content }) => content },
      { head: "Đơn vị", width: 36, cell: ({ unitName }) => unitName },
      { head: "Người nhận", width: 28, cell: ({ personName }) => personName },
      { head: "Ai giúp", width: 36, cell: (of) => of.helperExemplarName ?? of.helperUnitName },
      { head: "Từ sự kiện", width: 44, cell: ({ eventTitle }) => eventTitle },
      { head: "Hạn", width: 14, day: true, cell: ({ dueOn }) => dueOn },
      { head: "Tình trạng", width: 18, cell: ({ state }) => takeawayStateNames[state].word },
      { head: "Kết quả", width: 60, cell: ({ result }) => result },
    ],
  };
  return excelBook(sheet);
}
