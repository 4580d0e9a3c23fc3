import { expect, it } from "vitest";
import { readBook } from "#kernel/spreadsheets/index.ts";
import { type ImportKind, readAccounts, readPeople, readUnits } from "../../imports/index.ts";
import type { PersonLine } from "../../queries/people.ts";
import type { PersonalData } from "../../queries/personal-data.ts";
import type { TreeLine } from "../../queries/unit-tree.ts";
import { importTemplate } from "../import-templates.ts";
import { peopleListFile } from "../people-list.ts";
import { unitListFile } from "../unit-list.ts";

const agency = "Cục Thi hành án dân sự tỉnh Thái Bình";

const unit: TreeLine = {
  ...{ id: "u1", category: "unit", name: agency, shortName: "Cục", abbreviation: "Cục THADS", kind: "Cục" },
  ...{ parentId: null, groupName: null, staffCount: 30, standsFrom: "1993-07-01", standsTo: null, depth: 0 },
  ...{ parentName: null, heads: [{ id: "p1", name: "Trần Văn An" }], officers: [], people: 12 },
};
const office: TreeLine = {
  ...{ ...unit, id: "u2", name: "Văn phòng", abbreviation: null, kind: "Văn phòng", staffCount: null },
  ...{ parentName: agency, standsFrom: "1993-07-15", standsTo: "2025-06-30", heads: [] },
};

it("a list of units that we write, we read back", async () => {
  const book = await readBook(await unitListFile(agency, "2024-12-31", [unit, office]));
  const found = readUnits(book, { agency }, []);
  expect(found.errors).toEqual([]);
  const read = found.rows.map(({ name, abbreviation, parent, unitKind, validFrom, validTo, staff }) => [
    ...[name, abbreviation, parent, unitKind, validFrom, validTo, staff],
  ]);
  expect(read).toEqual([
    [agency, "Cục THADS", null, "Cục", "1993-07-01", null, 30],
    ["Văn phòng", null, agency, "Văn phòng", "1993-07-15", "2025-06-30", null],
  ]);
});

it("a list of people that we write, we read back, partial days and roles of several words too", async () => {
  const nuen: PersonLine = {
    ...{ id: "p1", name: "H'Nuên Niê Kdăm", category: "công chức", email: "nuen@moj.gov.vn", hasAccount: true },
    ...{ title: "Chánh Văn phòng", position: "head", unitId: "u2", unitName: "Văn phòng" },
    roles: ["head", "council_member", "emulation_officer"],
  };
  const an: PersonLine = { ...nuen, id: "p2", name: "Trần Văn An", email: null, unitName: agency, roles: [] };
  const data = new Map<string, PersonalData>([
    ["p1", { birthDate: "1981-12-05", sex: "female", partyMember: true, partyDate: "2008-06" }],
    ["p2", { birthDate: "1979", sex: "male", partyMember: false, partyDate: null }],
  ]);
  const book = await readBook(await peopleListFile(agency, "2024-12-31", [nuen, an], data));
  const found = readPeople(book, { agency, asOf: "2024-12-31" }, [
    { name: agency },
    { name: "Văn phòng", parent: agency },
  ]);
  expect(found.errors).toEqual([]);
  const read = found.rows.map(({ name, birthDate, sex, post, unit: at, category, partyMember, partyDate }) => [
    ...[name, birthDate, sex, post, at, category, partyMember, partyDate],
  ]);
  expect(read).toEqual([
    ["H'Nuên Niê Kdăm", "1981-12-05", "nữ", "Chánh Văn phòng", "Văn phòng", "công chức", true, "2008-06"],
    ["Trần Văn An", "1979", "nam", "Chánh Văn phòng", agency, "công chức", false, null],
  ]);
  expect(found.rows.map(({ email, roles }) => [email, roles])).toEqual([
    ["nuen@moj.gov.vn", ["head", "council_member", "emulation_officer"]],
    [null, []],
  ]);
});

it.each<ImportKind>(["units", "people", "accounts"])(
  "the form for a list of %s is read, and holds nothing",
  async (kind) => {
    const book = await readBook(await importTemplate(kind));
    const read = { units: readUnits, people: readPeople, accounts: readAccounts }[kind];
    expect(read(book, { agency, asOf: "2024-12-31" }, []).rows).toEqual([]);
  },
);
