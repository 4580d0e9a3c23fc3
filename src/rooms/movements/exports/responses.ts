import { formatDay } from "#kernel/calendar/index.ts";
import { excelBook, type ListSheet } from "#kernel/spreadsheets/index.ts";
import type { LaunchLine } from "../queries/movements.ts";
import type { Movement } from "../schema.ts";
import { responseStateNames } from "../words.vi.ts";

/** The units of a movement and their responses as an Excel file. */
export function responsesBook(movement: Pick<Movement, "name">, lines: readonly LaunchLine[], today: string) {
  const sheet: ListSheet<LaunchLine> = {
    sheet: "Đơn vị",
    title: ["HƯỞNG ỨNG CỦA CÁC ĐƠN VỊ", movement.name, `Tính đến ngày ${formatDay(today)}`],
    rows: lines,
    columns: [
      { head: "Đơn vị", width: 44, cell: ({ unitName }) => unitName },
      { head: "Tình trạng", width: 24, cell: ({ state }) => responseStateNames[state].word },
      { head: "Muộn", width: 8, cell: ({ late }) => (late ? "Muộn" : "") },
      { head: "Số văn bản", width: 20, cell: ({ number }) => number },
      { head: "Ngày văn bản", width: 14, day: true, cell: ({ documentOn }) => documentOn },
      { head: "Gửi ngày", width: 14, day: true, cell: ({ answeredOn }) => answeredOn },
      { head: "Điều chỉnh", width: 12, cell: ({ adapted, number }) => (number ? (adapted ? "Có" : "Không") : "") },
      { head: "Nội dung của đơn vị", width: 60, cell: ({ content }) => content },
    ],
  };
  return excelBook(sheet);
}
