import { formatDay } from "#kernel/calendar/index.ts";
import { excelBook, type ListSheet } from "#kernel/spreadsheets/index.ts";
import { type InitiativeScope, scopeNames } from "#rooms/awards/index.ts";
import type { RegisterLine } from "../queries/register.ts";
import { initiativeStateNames, kindNames } from "../words.vi.ts";

/** Sổ sáng kiến as an Excel file. */
export function registerBook(agency: string, lines: readonly RegisterLine[], today: string) {
  const sheet: ListSheet<RegisterLine> = {
    sheet: "Sáng kiến",
    title: ["SỔ SÁNG KIẾN, ĐỀ TÀI", agency, `Tính đến ngày ${formatDay(today)}`],
    rows: lines,
    columns: [
      { head: "Năm", width: 8, cell: ({ year }) => year },
      { head: "Loại", width: 12, cell: ({ kind }) => kindNames[kind] },
      { head: "Tên sáng kiến, đề tài", width: 60, cell: ({ title }) => title },
      { head: "Tác giả, đồng tác giả (tỷ lệ đóng góp)", width: 50, cell: ({ authors }) => authors },
      { head: "Đơn vị đăng ký", width: 36, cell: ({ unitName }) => unitName },
      { head: "Lĩnh vực", width: 24, cell: ({ field }) => field },
      { head: "Áp dụng từ", width: 14, day: true, cell: ({ appliedFrom }) => appliedFrom },
      { head: "Ngày gửi", width: 14, day: true, cell: ({ sentOn }) => sentOn },
      { head: "Quá hạn", width: 10, cell: ({ late }) => (late ? "Quá hạn" : "") },
      { head: "Tình trạng", width: 22, cell: ({ state }) => initiativeStateNames[state].word },
      {
        head: "Phạm vi ảnh hưởng",
        width: 22,
        cell: ({ scope }) => (scope ? scopeNames[scope as InitiativeScope] : ""),
      },
      { head: "Số quyết định", width: 20, cell: ({ number }) => number },
    ],
  };
  return excelBook(sheet);
}
