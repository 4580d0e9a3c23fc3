import { vietnamDay, vietnamTime } from "#kernel/calendar/index.ts";
import { excelBook, type ListSheet } from "#kernel/spreadsheets/index.ts";
import type { GuestLine } from "../queries/guests.ts";
import type { GatheringEvent } from "../schema.ts";
import { whenWords } from "../views/when-words.ts";
import { attendanceWayNames, guestRoleNames, guestStateNames } from "../words.vi.ts";

/** The people of an event as an Excel file. */
export function peopleBook(event: GatheringEvent, lines: readonly GuestLine[]) {
  const sheet: ListSheet<GuestLine> = {
    sheet: "Người dự",
    title: ["DANH SÁCH NGƯỜI DỰ", event.title, `${whenWords(event)}; ${event.place}`],
    rows: lines,
    columns: [
      { head: "Số", width: 8, cell: ({ number }) => number },
      { head: "Họ và tên", width: 32, cell: ({ name }) => name },
      { head: "Chức vụ, nơi công tác", width: 44, cell: ({ caption }) => caption },
      { head: "Đơn vị", width: 36, cell: ({ unitName }) => unitName },
      { head: "Tư cách", width: 28, cell: ({ role }) => guestRoleNames[role] },
      { head: "Trả lời", width: 16, cell: (one) => (one.waits ? "Chờ chỗ" : guestStateNames[one.state].word) },
      { head: "Ngày có mặt", width: 14, day: true, cell: ({ attendedAt }) => attendedAt && vietnamDay(attendedAt) },
      { head: "Giờ", width: 8, cell: ({ attendedAt }) => attendedAt && vietnamTime(attendedAt) },
      { head: "Ghi bằng", width: 22, cell: ({ attendedWay }) => attendedWay && attendanceWayNames[attendedWay] },
    ],
  };
  return excelBook(sheet);
}
