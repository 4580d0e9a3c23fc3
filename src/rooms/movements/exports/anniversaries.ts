import { formatDay } from "#kernel/calendar/index.ts";
import { excelBook, type ListSheet } from "#kernel/spreadsheets/index.ts";
import type { KeptAnniversary } from "../anniversaries/calendar.ts";
import { anniversaryLevelNames } from "../words.vi.ts";

/** The anniversaries of a year as an Excel file. */
export function anniversaryBook(agency: string, kept: readonly KeptAnniversary[], year: number) {
  const sheet: ListSheet<KeptAnniversary> = {
    sheet: "Ngày kỷ niệm",
    title: [`NGÀY KỶ NIỆM NĂM ${year}`, agency],
    rows: kept,
    columns: [
      { head: "Kỷ niệm ngày", width: 14, day: true, cell: ({ on }) => on },
      { head: "Ngày kỷ niệm", width: 60, cell: ({ name }) => name },
      { head: "Số năm", width: 10, cell: ({ ordinal }) => ordinal },
      {
        head: "Ngày gốc",
        width: 14,
        cell: ({ founded }) => (typeof founded === "number" ? String(founded) : formatDay(founded)),
      },
      { head: "Cấp", width: 16, cell: ({ level }) => anniversaryLevelNames[level] },
      { head: "Căn cứ", width: 50, cell: ({ source }) => source },
    ],
  };
  return excelBook(sheet);
}
