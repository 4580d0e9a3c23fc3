import { formatDay } from "#kernel/calendar/index.ts";
import { entryStateNames } from "#kernel/lists/index.ts";
import { excelBook, type ListSheet } from "#kernel/spreadsheets/index.ts";
import { holderNames } from "#rooms/awards/index.ts";
import { isTitle } from "../imports/index.ts";
import type { LineOfYear } from "../queries/overview.ts";

/** Bảng tổng hợp đăng ký danh hiệu thi đua, hình thức khen thưởng of a year as an Excel file. */
export function registeredBook(
  agency: string,
  year: number,
  lines: readonly LineOfYear[],
  nameOf: (key: string) => string,
  today: string,
) {
  const names = (keys: string[], titles: boolean) =>
    keys
      .map((key) => ({ key, name: nameOf(key) }))
      .filter((award) => isTitle(award) === titles)
      .map(({ name }) => name)
      .join(", ");
  const sheet: ListSheet<LineOfYear> = {
    sheet: `Đăng ký ${year}`,
    title: [
      `BẢNG TỔNG HỢP ĐĂNG KÝ DANH HIỆU THI ĐUA, HÌNH THỨC KHEN THƯỞNG NĂM ${year}`,
      agency,
      `Tính đến ngày ${formatDay(today)}`,
    ],
    rows: lines,
    columns: [
      { head: "Phòng, đơn vị", width: 36, cell: ({ unitName }) => unitName },
      { head: "Đối tượng", width: 14, cell: (line) => holderNames[line.holderKind] },
      { head: "Tên tập thể, họ và tên", width: 36, cell: ({ name }) => name },
      { head: "Chức vụ", width: 26, cell: ({ post }) => post },
      { head: "Danh hiệu thi đua đăng ký", width: 40, cell: ({ awards }) => names(awards, true) },
      { head: "Hình thức khen thưởng", width: 40, cell: ({ awards }) => names(awards, false) },
      { head: "Nội dung đăng ký", width: 50, cell: ({ deeds }) => deeds },
      { head: "Tên đề tài, sáng kiến", width: 50, cell: ({ initiative }) => initiative },
      { head: "Kết quả", width: 14, cell: ({ state }) => entryStateNames[state].word },
      { head: "Lý do trả lại", width: 40, cell: ({ reason, state }) => (state === "returned" ? reason : "") },
    ],
  };
  return excelBook(sheet);
}
