import { formatDay } from "#kernel/calendar/index.ts";
import { excelBook, type ListSheet } from "#kernel/spreadsheets/index.ts";
import type { EventLine } from "../queries/event-list.ts";
import { eventKindNames, eventStateNames } from "../words.vi.ts";

/** The list of events as an Excel file. */
export function eventListBook(agency: string, lines: readonly EventLine[], today: string) {
  const sheet: ListSheet<EventLine> = {
    sheet: "Sự kiện",
    title: ["DANH SÁCH SỰ KIỆN", agency, `Tính đến ngày ${formatDay(today)}`],
    rows: lines,
    columns: [
      { head: "Sự kiện", width: 60, cell: ({ title }) => title },
      { head: "Loại", width: 30, cell: ({ kind }) => eventKindNames[kind] },
      { head: "Từ ngày", width: 14, day: true, cell: ({ startsOn }) => startsOn },
      { head: "Giờ", width: 8, cell: ({ startsAt }) => startsAt },
      { head: "Đến ngày", width: 14, day: true, cell: ({ endsOn }) => endsOn },
      { head: "Địa điểm", width: 40, cell: ({ place }) => place },
      { head: "Đơn vị tổ chức", width: 36, cell: ({ ownerName }) => ownerName },
      { head: "Số giấy mời", width: 18, cell: ({ number }) => number },
      { head: "Số người mời, đăng ký", width: 12, cell: ({ coming }) => coming },
      { head: "Có mặt", width: 10, cell: ({ came }) => came },
      { head: "Điều mang về", width: 12, cell: (line) => line.takeaways },
      { head: "Tình trạng", width: 24, cell: ({ state }) => eventStateNames[state].word },
    ],
  };
  return excelBook(sheet);
}
