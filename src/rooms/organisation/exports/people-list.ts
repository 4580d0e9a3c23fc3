import type { Role } from "#kernel/auth/index.ts";
import { excelBook, type ListColumn } from "#kernel/spreadsheets/index.ts";
import type { PersonLine } from "../queries/people.ts";
import type { PersonalData } from "../queries/personal-data.ts";
import { roleNames, sexNames } from "../words.vi.ts";

type Line = PersonLine & { at: number };

const plain: ListColumn<Line>[] = [
  { head: "STT", width: 6, cell: (line) => line.at },
  { head: "Họ và tên", width: 28, cell: (line) => line.name },
  { head: "Chức vụ", width: 28, cell: (line) => line.title },
  { head: "Đơn vị công tác", width: 42, cell: (line) => line.unitName },
  { head: "Loại", width: 15, cell: (line) => line.category },
  { head: "Thư điện tử", width: 30, cell: (line) => line.email },
  { head: "Vai trò", width: 30, cell: (line) => line.roles.map((role) => roleNames[role as Role]).join("; ") },
];

/**
 * Danh sách cán bộ as an Excel file. With `data`, birth date, sex and party stand beside those whom it has them for; the
 * cells of others stay empty.
 */
export function peopleListFile(
  agency: string,
  day: string,
  lines: PersonLine[],
  data: Map<string, PersonalData> | null,
): Promise<Uint8Array<ArrayBuffer>> {
  const shown = day.split("-").reverse().join("/");
  return excelBook({
    sheet: "Danh sách cán bộ",
    title: [agency, `DANH SÁCH CÁN BỘ (đến ngày ${shown})`],
    columns: data ? [...plain.slice(0, 2), ...personal(data), ...plain.slice(2)] : plain,
    rows: lines.map((line, at) => ({ ...line, at: at + 1 })),
  });
}

function personal(data: Map<string, PersonalData>): ListColumn<Line>[] {
  const of = (line: Line) => data.get(line.id);
  return [
    { head: "Ngày sinh", width: 13, day: true, cell: (line) => of(line)?.birthDate },
    { head: "Giới tính", width: 10, cell: (line) => sexNames[of(line)?.sex as "male"] ?? null },
    { head: "Đảng viên", width: 10, cell: (line) => (of(line)?.partyMember ? "x" : null) },
    { head: "Ngày vào Đảng", width: 13, day: true, cell: (line) => of(line)?.partyDate },
  ];
}
