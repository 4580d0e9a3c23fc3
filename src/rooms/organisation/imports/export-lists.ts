import type { Role } from "#kernel/auth/officer.ts";
import { type ListColumn, writeList } from "#kernel/spreadsheets/index.ts";
import type { PersonRow, UnitRow } from "./types.ts";
import { roleWords } from "./words.vi.ts";

/** A unit as a list shows it. */
export type ListedUnit = Pick<
  UnitRow,
  "name" | "abbreviation" | "parent" | "unitKind" | "validFrom" | "validTo" | "successors" | "staff"
>;

/** A person as a list shows her. */
export type ListedPerson = Pick<
  PersonRow,
  "name" | "birthDate" | "sex" | "post" | "unit" | "category" | "partyMember" | "partyDate"
> & { email?: string | null; roles?: Role[] };

const unitColumns: ListColumn[] = [
  { heading: "STT", width: 6, holds: "number" },
  { heading: "Tên đơn vị", width: 46 },
  { heading: "Tên viết tắt", width: 20 },
  { heading: "Đơn vị cấp trên trực tiếp", width: 36 },
  { heading: "Loại đơn vị", width: 20 },
  { heading: "Ngày thành lập", width: 14, holds: "day" },
  { heading: "Ngày kết thúc hoạt động", width: 16, holds: "day" },
  { heading: "Đơn vị kế thừa", width: 40 },
  { heading: "Biên chế", width: 10, holds: "number" },
];

const personColumns: ListColumn[] = [
  { heading: "STT", width: 6, holds: "number" },
  { heading: "Họ và tên", width: 28 },
  { heading: "Ngày sinh", width: 13, holds: "day" },
  { heading: "Giới tính", width: 9 },
  { heading: "Chức vụ", width: 26 },
  { heading: "Đơn vị công tác", width: 42 },
  { heading: "Loại", width: 15 },
  { heading: "Đảng viên", width: 9 },
  { heading: "Ngày vào Đảng", width: 13, holds: "day" },
  { heading: "Thư điện tử", width: 30 },
  { heading: "Vai trò", width: 30 },
];

/** Danh sách đơn vị as an .xlsx that {@link readUnits} reads back; without units it is the form to fill in. */
export function writeUnitsFile(title: string[], units: ListedUnit[]): Promise<Buffer> {
  const rows = units.map((unit, at) => [
    at + 1,
    unit.name,
    unit.abbreviation,
    unit.parent,
    unit.unitKind,
    unit.validFrom,
    unit.validTo,
    unit.successors.join("; "),
    unit.staff,
  ]);
  return writeList({ sheet: "Danh sách đơn vị", title, columns: unitColumns, rows });
}

/** Danh sách cán bộ as an .xlsx that {@link readPeople} reads back; without people it is the form to fill in. */
export function writePeopleFile(title: string[], people: ListedPerson[]): Promise<Buffer> {
  const rows = people.map((person, at) => [
    at + 1,
    person.name,
    person.birthDate,
    person.sex,
    person.post,
    person.unit,
    person.category,
    person.partyMember ? "x" : null,
    person.partyDate,
    person.email ?? null,
    (person.roles ?? []).map((role) => roleWords[role]).join("; "),
  ]);
  return writeList({ sheet: "Danh sách cán bộ", title, columns: personColumns, rows });
}
