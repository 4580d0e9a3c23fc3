import { expect, it } from "vitest";
import { readBook } from "#kernel/spreadsheets/index.ts";
import { readPeople, readUnits, writePeopleFile, writeUnitsFile } from "../index.ts";

const agency = "Cục Thi hành án dân sự tỉnh Thái Bình";
const title = ["DANH SÁCH", "(Tính đến ngày 31/12/2024)"];

it("a list of units that we write, we read back", async () => {
  const units = [
    {
      ...{ name: agency, abbreviation: "Cục THADS", parent: null, unitKind: "Cục", validFrom: "1993-07-01" },
      ...{ validTo: null, successors: [], staff: 30 },
    },
    {
      ...{ name: "Phòng Tổ chức cán bộ", abbreviation: null, parent: agency, unitKind: "Phòng", validFrom: "1993" },
      ...{ validTo: "2025-06-30", successors: ["Văn phòng", agency], staff: 4 },
    },
    {
      ...{ name: "Văn phòng", abbreviation: "VP", parent: agency, unitKind: "Văn phòng", validFrom: "1993-07" },
      ...{ validTo: null, successors: [], staff: null },
    },
  ];
  const book = await readBook(new Uint8Array(await writeUnitsFile(title, units)));
  const found = readUnits(book, { agency }, []);
  expect(found.errors).toEqual([]);
  expect(found.rows.map(({ row: _row, parentRow: _parent, successorRows: _rows, ...unit }) => unit)).toEqual(units);
});

it("a list of people that we write, we read back", async () => {
  const people = [
    {
      ...{
        name: "H'Nuên Niê Kdăm",
        birthDate: "1981-12-05",
        sex: "nữ" as const,
        post: "Chánh Văn phòng",
        unit: "Văn phòng",
      },
      ...{ category: "công chức" as const, partyMember: true, partyDate: "2008-06-15", email: "nuen@moj.gov.vn" },
      roles: ["head" as const, "council_member" as const, "emulation_officer" as const],
    },
    {
      ...{ name: "Trần Văn An", birthDate: "1979", sex: "nam" as const, post: null, unit: agency },
      ...{ category: "người lao động" as const, partyMember: false, partyDate: null, email: null, roles: [] },
    },
  ];
  const book = await readBook(new Uint8Array(await writePeopleFile(title, people)));
  const found = readPeople(book, { agency, asOf: "2024-12-31" }, [
    { name: agency },
    { name: "Văn phòng", parent: agency },
  ]);
  expect(found.errors).toEqual([]);
  expect(found.rows.map(({ row: _row, unitText: _text, unitFound: _unit, ...person }) => person)).toEqual(people);
});

it("an empty list is a form: it is read, and holds nothing", async () => {
  const book = await readBook(new Uint8Array(await writePeopleFile([], [])));
  expect(readPeople(book, { agency }, []).rows).toEqual([]);
});
