import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readBook, returnFile } from "#kernel/spreadsheets/index.ts";
import { printedTitles, readTitles } from "../index.ts";

const given = join(dirname(fileURLToPath(import.meta.url)), "given", "a4-dang-ky-thi-dua-dak-lak");

describe("the registrations of Đắk Lắk for 2024 (.xlsx): collectives and people in one table, initiatives on another sheet", async () => {
  const expected = JSON.parse(readFileSync(`${given}.expected.json`, "utf8"));
  const bytes = new Uint8Array(readFileSync(`${given}.xlsx`));
  const book = await readBook(bytes);
  const findings = readTitles(book, expected.context, { units: expected.known_units });
  const found = printedTitles(expected.file, findings);

  it("is found among the other sheets", () =>
    expect([found.sheet, found.ignored_sheets]).toEqual([expected.sheet, expected.ignored_sheets]));
  it("is read row by row as expected", () => expect(found.rows).toEqual(expected.rows));
  it("shows every faulty cell with its reason", () => expect(found.errors).toEqual(expected.errors));
  it("knows who stands there twice, and who only looks alike", () => {
    expect(found.duplicates).toEqual(expected.duplicates);
    expect(found.not_duplicates).toEqual(expected.not_duplicates);
  });
  it("leaves out headings, groups, totals, remarks and signatures, each for its reason", () =>
    expect(found.ignored_rows).toEqual(expected.ignored_rows));

  it("comes back with the faulty cells marked", async () => {
    const back = await returnFile({ name: expected.file, bytes, book }, findings);
    const again = await readBook(back.bytes);
    const texts = again.sheets.flatMap(({ rows }) =>
      rows.flatMap((row) => (row ?? []).map((cell) => cell?.text ?? "")),
    );
    expect(texts.filter((text) => text.includes("“Tập thể lao động xuất sắc” dành cho tập thể"))).not.toEqual([]);
    expect(texts.filter((text) => text.includes("Trùng với dòng 63"))).not.toEqual([]);
  }, 30_000);
});
