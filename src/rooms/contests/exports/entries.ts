import { formatDay, vietnamDay } from "#kernel/calendar/index.ts";
import { excelBook, type ListSheet } from "#kernel/spreadsheets/index.ts";
import { erasedAuthor } from "../erased-words.vi.ts";
import type { EntryLine } from "../queries/entries.ts";
import { entryStateNames, originNames } from "../words.vi.ts";

/** Sổ bài dự thi as an Excel file, with authors: for those who organise. */
export function entriesBook(contest: string, lines: readonly EntryLine[], today: string) {
  const sheet: ListSheet<EntryLine> = {
    sheet: "Bài dự thi",
    title: ["SỔ BÀI DỰ THI", contest, `Tính đến ngày ${formatDay(today)}`],
    rows: lines,
    columns: [
      { head: "Số phách", width: 10, cell: ({ blindNumber }) => blindNumber },
      { head: "Tên bài", width: 50, cell: ({ title }) => title },
      { head: "Tác giả", width: 28, cell: ({ author }) => author || erasedAuthor },
      { head: "Đơn vị, nơi ở", width: 36, cell: ({ unitName, place }) => unitName ?? place },
      { head: "Liên hệ", width: 24, cell: ({ contact }) => contact },
      { head: "Gửi qua", width: 22, cell: ({ origin }) => originNames[origin] },
      { head: "Tính ngày", width: 14, day: true, cell: (line) => line.postmarkedOn ?? vietnamDay(line.submittedAt) },
      { head: "Số chữ", width: 10, cell: ({ words }) => words },
      { head: "Giống bài đã có (%)", width: 12, cell: ({ likeness, likeWarning }) => (likeWarning ? likeness : null) },
      { head: "Tình trạng", width: 18, cell: ({ state }) => entryStateNames[state].word },
      { head: "Lý do", width: 40, cell: ({ reason }) => reason },
    ],
  };
  return excelBook(sheet);
}
