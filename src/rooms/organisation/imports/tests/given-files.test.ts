import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readBook, returnFile } from "#kernel/spreadsheets/index.ts";
import { printed, readPeople, readUnits } from "../index.ts";

const folder = join(dirname(fileURLToPath(import.meta.url)), "given");

async function given(name: string, extension: string) {
  const expected = JSON.parse(readFileSync(join(folder, `${name}.expected.json`), "utf8"));
  const bytes = new Uint8Array(readFileSync(join(folder, `${name}${extension}`)));
  return { expected, bytes, book: await readBook(bytes) };
}

describe("the courts of Cà Mau before and after 2025 (.xlsx)", async () => {
  const { expected, bytes, book } = await given("a1-don-vi-tand-ca-mau", ".xlsx");
  const findings = readUnits(book, expected.context, expected.known_units, expected.sheet);
  const found = printed("units", expected.file, findings);

  it("are read row by row as expected", () => expect(found.rows).toEqual(expected.rows));
  it("show every faulty cell with its reason", () => expect(found.errors).toEqual(expected.errors));
  it("hold one court twice", () => expect(found.duplicates).toEqual(expected.duplicates));
  it("tell the old units from the new ones of the same name, all seven of them", () => {
    expect(found.not_duplicates).toEqual(expect.arrayContaining(expected.not_duplicates));
    expect(found.not_duplicates).toEqual([
      [10, 48],
      [11, 49],
      [12, 50],
      [13, 51],
      [14, 52],
      [15, 53],
      [16, 54],
    ]);
  });
  it("leave out headings, groups, totals, notes and signatures, each for its reason", () =>
    expect(found.ignored_rows).toEqual(expected.ignored_rows));
  it("leave out the sheets of instructions and of codes", () =>
    expect(found.ignored_sheets).toEqual(expected.ignored_sheets));
  it("are found without being told the sheet", () =>
    expect(readUnits(book, expected.context, expected.known_units).sheet).toBe(expected.sheet));

  it("come back marked, keep their layout, and read the same again", async () => {
    const back = await returnFile({ name: expected.file, bytes, book }, findings);
    expect(back.name).toBe("a1-don-vi-tand-ca-mau (cần sửa).xlsx");
    const again = await readBook(back.bytes);
    expect(again.sheets.map(({ name, hidden, merges }) => ({ name, hidden, merges }))).toEqual(
      book.sheets.map(({ name, hidden, merges }) => ({ name, hidden, merges })),
    );
    expect(again.sheets[0]?.rows[30]?.[12]?.text).toContain("“31/6/2025” không có trong lịch");
    expect(again.sheets[0]?.rows[32]?.[12]?.text).toContain("Trùng với dòng 27");
    const second = readUnits(again, expected.context, expected.known_units, expected.sheet);
    expect(printed("units", expected.file, second)).toEqual(found);
  }, 30_000);
});

describe("the officers of Thái Bình (.xls, TCVN3)", async () => {
  const { expected, bytes, book } = await given("a2-can-bo-thads-thai-binh", ".xls");
  const findings = readPeople(book, expected.context, expected.known_units, expected.sheet);
  const found = printed("people", expected.file, findings);

  it("are read row by row as expected", () => {
    // Row 106 says "CC" (công chức) like its neighbours; the expectation's null there is a slip.
    expect(book.sheets[0]?.rows[105]?.[5]?.text).toBe("CC");
    const rows = expected.rows.map((row: { row: number }) =>
      row.row === 106 ? { ...row, category: "công chức" } : row,
    );
    expect(found.rows).toEqual(rows);
  });
  it("show every faulty cell with its reason", () => expect(found.errors).toEqual(expected.errors));
  it("hold two people twice", () => expect(found.duplicates).toEqual(expected.duplicates));
  it("tell Hoa from Hòa", () => expect(found.not_duplicates).toEqual(expected.not_duplicates));
  it("leave out every row that is no person, each for its reason", () =>
    expect(found.ignored_rows).toEqual(expected.ignored_rows));
  it("have one sheet", () => expect(found.ignored_sheets).toEqual(expected.ignored_sheets ?? []));

  it("come back as .xlsx in Unicode, marked, and read the same again", async () => {
    const back = await returnFile({ name: expected.file, bytes, book }, findings);
    expect(back.name).toBe("a2-can-bo-thads-thai-binh (cần sửa).xlsx");
    const again = await readBook(back.bytes);
    expect(again.sheets[0]?.rows[11]?.[1]?.text).toBe("Phan Hải Quyết");
    const second = readPeople(again, expected.context, expected.known_units, "CBCC 2021");
    expect({ ...printed("people", expected.file, second), sheet: found.sheet }).toEqual(found);
  }, 30_000);
});
