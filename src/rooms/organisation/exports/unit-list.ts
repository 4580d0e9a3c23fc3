import { excelBook, type ListColumn } from "#kernel/spreadsheets/index.ts";
import type { Named, TreeLine } from "../queries/unit-tree.ts";

const names = (of: Named[]) => of.map((person) => person.name).join(", ");

/** Columns of the Excel list; the same words as the template of the import, so that the file can come back. */
const columns: ListColumn<TreeLine & { at: number }>[] = [
  { head: "STT", width: 6, cell: (line) => line.at },
  { head: "Tên đơn vị", width: 48, cell: (line) => line.name },
  { head: "Tên viết tắt", width: 22, cell: (line) => line.abbreviation },
  { head: "Loại đơn vị", width: 20, cell: (line) => line.kind },
  { head: "Đơn vị cấp trên trực tiếp", width: 40, cell: (line) => line.parentName },
  { head: "Ngày thành lập", width: 14, day: true, cell: (line) => line.standsFrom },
  { head: "Ngày kết thúc hoạt động", width: 14, day: true, cell: (line) => line.standsTo },
  { head: "Biên chế", width: 10, cell: (line) => line.staffCount },
  { head: "Người đứng đầu", width: 26, cell: (line) => names(line.heads) },
  { head: "Phụ trách thi đua, khen thưởng", width: 26, cell: (line) => names(line.officers) },
  { head: "Số người", width: 10, cell: (line) => line.people },
];

/** Danh sách đơn vị as an Excel file, as of a day (dd/mm/yyyy in its title). */
export function unitListFile(agency: string, day: string, lines: TreeLine[]): Promise<Uint8Array<ArrayBuffer>> {
  const shown = day.split("-").reverse().join("/");
  return excelBook({
    sheet: "Danh sách đơn vị",
    title: [agency, `DANH SÁCH ĐƠN VỊ (đến ngày ${shown})`],
    columns,
    rows: lines.map((line, at) => ({ ...line, at: at + 1 })),
  });
}
