import { formatDay } from "#kernel/calendar/index.ts";
import { excelBook, type ListSheet } from "#kernel/spreadsheets/index.ts";
import type { ExemplarLine } from "../queries/exemplar-list.ts";
import { holderKindNames, stageNames, standingWords } from "../words.vi.ts";

/** The list of exemplars as an Excel file. */
export function exemplarListBook(agency: string, lines: readonly ExemplarLine[], today: string) {
  const sheet: ListSheet<ExemplarLine> = {
    sheet: "Điển hình",
    title: ["DANH SÁCH ĐIỂN HÌNH", agency, `Tính đến ngày ${formatDay(today)}`],
    rows: lines,
    columns: [
      { head: "Tên", width: 34, cell: ({ name }) => name },
      { head: "Chức vụ, nơi công tác", width: 40, cell: ({ caption }) => caption },
      { head: "Đối tượng", width: 16, cell: (line) => holderKindNames[line.holderKind] },
      { head: "Loại", width: 30, cell: ({ kindName }) => kindName },
      { head: "Cách làm", width: 40, cell: ({ practice }) => practice },
      { head: "Lĩnh vực", width: 22, cell: ({ field }) => field },
      { head: "Đơn vị chịu trách nhiệm", width: 36, cell: ({ unitName }) => unitName },
      { head: "Ngày phát hiện", width: 14, day: true, cell: ({ detectedOn }) => detectedOn },
      { head: "Công nhận gần nhất", width: 14, day: true, cell: ({ recognisedOn }) => recognisedOn },
      { head: "Khâu", width: 18, cell: ({ stage }) => stageNames[stage].now },
      { head: "Hiệu lực", width: 20, cell: ({ standing }) => standingWords[standing].word },
    ],
  };
  return excelBook(sheet);
}
