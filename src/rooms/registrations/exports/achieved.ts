import { formatDay } from "#kernel/calendar/index.ts";
import { entryStateNames } from "#kernel/lists/index.ts";
import { excelBook, type ListSheet } from "#kernel/spreadsheets/index.ts";
import { holderNames } from "#rooms/awards/index.ts";
import type { ComparedLine } from "../queries/achieved.ts";

/** Bảng so đăng ký và đạt of a year as an Excel file, line by line. */
export function achievedBook(
  agency: string,
  year: number,
  lines: readonly ComparedLine[],
  nameOf: (key: string) => string,
  today: string,
) {
  const names = (keys: readonly string[]) => keys.map(nameOf).join(", ");
  const sheet: ListSheet<ComparedLine> = {
    sheet: `Đăng ký và đạt ${year}`,
    title: [`SO SÁNH ĐĂNG KÝ VÀ KẾT QUẢ ĐẠT NĂM ${year}`, agency, `Tính đến ngày ${formatDay(today)}`],
    rows: lines,
    columns: [
      { head: "Phòng, đơn vị", width: 36, cell: ({ unitName }) => unitName },
      { head: "Đối tượng", width: 14, cell: (line) => holderNames[line.holderKind] },
      { head: "Tên tập thể, họ và tên", width: 36, cell: ({ name }) => name },
      { head: "Chức vụ", width: 26, cell: ({ post }) => post },
      { head: "Đăng ký", width: 50, cell: ({ awards }) => names(awards) },
      { head: "Duyệt", width: 14, cell: ({ state }) => entryStateNames[state].word },
      { head: "Đạt", width: 50, cell: ({ achieved }) => names(achieved) },
      { head: "Chưa đạt", width: 50, cell: (line) => names(line.awards.filter((key) => !line.achieved.includes(key))) },
    ],
  };
  return excelBook(sheet);
}
