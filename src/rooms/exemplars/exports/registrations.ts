import { formatDay } from "#kernel/calendar/index.ts";
import { entryStateNames } from "#kernel/lists/index.ts";
import { excelBook, type ListSheet } from "#kernel/spreadsheets/index.ts";
import type { EntryOfYear } from "../queries/registration-lists.ts";
import { registerLevelNames } from "../terms.ts";
import { holderKindNames } from "../words.vi.ts";

/** Bản tổng hợp đăng ký điển hình of a year as an Excel file. */
export function registrationsBook(agency: string, year: number, lines: readonly EntryOfYear[], today: string) {
  const sheet: ListSheet<EntryOfYear> = {
    sheet: `Đăng ký ${year}`,
    title: [`TỔNG HỢP ĐĂNG KÝ ĐIỂN HÌNH NĂM ${year}`, agency, `Tính đến ngày ${formatDay(today)}`],
    rows: lines,
    columns: [
      { head: "Đơn vị", width: 36, cell: ({ unitName }) => unitName },
      { head: "Tên tập thể, cá nhân, mô hình", width: 36, cell: ({ name }) => name },
      { head: "Chức vụ", width: 28, cell: ({ post }) => post },
      { head: "Đối tượng", width: 16, cell: (line) => holderKindNames[line.holderKind] },
      { head: "Loại điển hình", width: 30, cell: ({ kindName }) => kindName },
      { head: "Cấp đăng ký", width: 18, cell: (line) => line.levels.map((one) => registerLevelNames[one]).join(", ") },
      {
        head: "Thời gian",
        width: 22,
        cell: (line) => (line.periodFrom ? `Giai đoạn ${line.periodFrom}-${line.periodTo}` : `Năm ${year}`),
      },
      { head: "Thành tích, nội dung", width: 60, cell: ({ summary }) => summary },
      { head: "Người theo dõi, bồi dưỡng", width: 28, cell: ({ mentor }) => mentor },
      { head: "Kết quả", width: 14, cell: ({ state }) => entryStateNames[state].word },
      { head: "Lý do trả lại", width: 40, cell: ({ reason }) => reason },
    ],
  };
  return excelBook(sheet);
}
