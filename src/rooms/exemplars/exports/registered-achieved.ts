import { formatDay } from "#kernel/calendar/index.ts";
import { entryStateNames } from "#kernel/lists/index.ts";
import { excelBook, type ListSheet } from "#kernel/spreadsheets/index.ts";
import { levelNames } from "#rooms/awards/index.ts";
import { type ComparedUnit, comparedUnits, outcomeOfLine } from "../comparison/tally.ts";
import { comparedNames, outcomeNames } from "../comparison/words.vi.ts";
import type { ComparedLine } from "../queries/registered-achieved.ts";
import { registerLevelNames } from "../terms.ts";
import { holderKindNames, stageNames } from "../words.vi.ts";

/** So sánh đăng ký và đạt of a year as an Excel file: the units, and every registration line behind the numbers. */
export function registeredAchievedBook(agency: string, year: number, lines: readonly ComparedLine[], today: string) {
  const title = [`SO SÁNH ĐĂNG KÝ VÀ ĐẠT NĂM ${year}`, agency, `Tính đến ngày ${formatDay(today)}`];
  const units: ListSheet<ComparedUnit> = {
    ...{ sheet: "Theo đơn vị", title, rows: comparedUnits(lines) },
    columns: [
      { head: "Đơn vị", width: 40, cell: ({ unitName }) => unitName },
      ...(Object.keys(comparedNames) as (keyof typeof comparedNames)[]).map((key) => ({
        ...{ head: comparedNames[key], width: 14, cell: (unit: ComparedUnit) => unit[key] },
      })),
    ],
  };
  const each: ListSheet<ComparedLine> = {
    ...{ sheet: "Từng mục đăng ký", title, rows: lines },
    columns: [
      { head: "Đơn vị", width: 36, cell: ({ unitName }) => unitName },
      { head: "Tên tập thể, cá nhân, mô hình", width: 36, cell: ({ name }) => name },
      { head: "Chức vụ", width: 28, cell: ({ post }) => post },
      { head: "Đối tượng", width: 16, cell: (line) => holderKindNames[line.holderKind] },
      { head: "Loại điển hình", width: 30, cell: ({ kindName }) => kindName },
      { head: "Cấp đăng ký", width: 18, cell: ({ levels }) => levels.map((one) => registerLevelNames[one]).join(", ") },
      { head: "Duyệt đăng ký", width: 14, cell: ({ entryState }) => entryStateNames[entryState].word },
      { head: "Khâu", width: 18, cell: ({ stage }) => (stage ? stageNames[stage].now : "") },
      { head: "Cấp đã đạt", width: 24, cell: ({ awarded }) => awarded.map((one) => levelNames[one]).join(", ") },
      { head: "Kết quả", width: 24, cell: (line) => outcomeNames[outcomeOfLine(line)].word },
    ],
  };
  return excelBook(units, each);
}
