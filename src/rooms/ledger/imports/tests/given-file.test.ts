import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { readBook, returnFile } from "#kernel/spreadsheets/index.ts";
import { printedAwards, readAwards } from "../index.ts";

const given = join(dirname(fileURLToPath(import.meta.url)), "given", "a5-khen-thuong-soc-trang");

describe("the gold book of Sóc Trăng, 3,000 awards since 1993 (.xlsx, VNI in the old rows)", async () => {
  const expected = JSON.parse(gunzipSync(readFileSync(`${given}.expected.json.gz`)).toString("utf8"));
  const bytes = new Uint8Array(readFileSync(`${given}.xlsx`));
  const book = await readBook(bytes);
  const context = { ...expected.context, today: "2026-01-02" };
  const findings = readAwards(book, context, expected.known_units, expected.sheet);
  const found = printedAwards(expected.file, findings);

  it("is read row by row as expected", () => expect(found.rows).toEqual(expected.rows));
  it("shows every faulty cell with its reason", () => expect(found.errors).toEqual(expected.errors));
  it("holds 24 awards twice", () => expect(found.duplicates).toEqual(expected.duplicates));
  it("takes nobody for another", () => expect(found.not_duplicates).toEqual([]));
  it("leaves out headings, years, totals, remarks and signatures, each for its reason", () =>
    expect(found.ignored_rows).toEqual(expected.ignored_rows));

  it("comes back with the faulty cells marked", async () => {
    const back = await returnFile({ name: expected.file, bytes, book }, findings);
    const again = await readBook(back.bytes);
    expect(again.sheets[0]?.rows[17]?.[10]?.text).toContain("Danh mục chưa có “Lao động giỏi”");
    expect(again.sheets[0]?.rows[451]?.[10]?.text).toContain("Trùng với dòng 447");
  }, 30_000);
});
