import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readBook } from "#kernel/spreadsheets/index.ts";
import { printedInitiatives, readInitiatives } from "../index.ts";

const given = join(dirname(fileURLToPath(import.meta.url)), "given", "a4-dang-ky-thi-dua-dak-lak");

describe("the initiatives of a department in Đắk Lắk (second sheet)", async () => {
  const expected = JSON.parse(readFileSync(`${given}.sang-kien.expected.json`, "utf8"));
  const book = await readBook(new Uint8Array(readFileSync(`${given}.xlsx`)));
  const read = readInitiatives(book, expected.context, expected.known_units, expected.sheet);
  const found = printedInitiatives(expected.file, read);
  const places = (errors: { row: number; column: string }[]) =>
    errors.map(({ row, column }) => `${row} ${column}`).sort();

  it("are read with their authors, units and shares as expected", () => expect(found.rows).toEqual(expected.rows));
  it("show every faulty cell", () => {
    expect(places(found.errors)).toEqual(places(expected.errors));
    expect(read.errors.find(({ row }) => row === 17)?.message).toContain("110%");
  });
  it("know one name written in two ways", () => expect(found.duplicates).toEqual(expected.duplicates));
  it("leave out headings, column numbers, totals and the other sheets", () => {
    expect(found.ignored_rows).toEqual(expected.ignored_rows);
    expect(found.ignored_sheets).toEqual(expected.ignored_sheets);
  });
  it("the sheet is found without being told", () =>
    expect(readInitiatives(book, expected.context, expected.known_units).sheet).toBe("Mau 02"));
});
