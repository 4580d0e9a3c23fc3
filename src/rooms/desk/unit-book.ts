import { excelBook, type ListColumn } from "#kernel/spreadsheets/index.ts";
import { day } from "#kernel/web/index.tsx";
import { periodName, standingNames } from "#rooms/plans/index.ts";
import type { UnitLine } from "./queries/unit-obligations.ts";

/** What a unit owes, as an Excel file: one row a thing, dates as dates. */
export function unitBook(unitName: string, lines: UnitLine[], today: string): Promise<Uint8Array<ArrayBuffer>> {
  return excelBook({
    sheet: "Việc phải làm",
    title: [`Việc phải làm của ${unitName}`, `Tính đến ngày ${day(today)}`],
    rows: lines,
    columns,
  });
}

const columns: ListColumn<UnitLine>[] = [
  { head: "Việc", width: 60, cell: (line) => line.title },
  { head: "Kế hoạch", width: 24, cell: (line) => line.planNumber ?? line.planTitle },
  { head: "Kỳ", width: 18, cell: (line) => periodName(line.period, line.yearKind) },
  { head: "Hạn", width: 14, day: true, cell: (line) => line.dueOn },
  { head: "Tình trạng", width: 18, cell: (line) => standingNames[line.standing].unit },
  { head: "Kế thừa từ", width: 28, cell: (line) => line.inheritedFrom },
  { head: "Ngày gửi", width: 14, day: true, cell: (line) => line.submittedOn },
  { head: "Đã có", width: 10, cell: (line) => (line.target === null ? null : line.done) },
  { head: "Cần có", width: 10, cell: (line) => line.target },
];
