import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { bookOf } from "#kernel/imports/index.ts";
import { printedEntries, readEntries } from "../index.ts";

const given = join(dirname(fileURLToPath(import.meta.url)), "given", "a3-dang-ky-dien-hinh-ninh-binh");

describe("the list of a legal aid centre in Ninh Bình (Word)", async () => {
  const expected = JSON.parse(readFileSync(`${given}.expected.json`, "utf8"));
  const book = await bookOf(new Uint8Array(readFileSync(`${given}.docx`)));
  const found = printedEntries(expected.file, readEntries(book, expected.context, expected.known_units));

  it("is read row by row as expected", () => expect(found.rows).toEqual(expected.rows));
  it("shows every faulty cell with its reason", () => expect(found.errors).toEqual(expected.errors));
  it("knows one person written in two ways", () => expect(found.duplicates).toEqual(expected.duplicates));
  it("takes nobody for another", () => expect(found.not_duplicates).toEqual(expected.not_duplicates));
  it("leaves out headings, column numbers, groups and totals", () =>
    expect(found.ignored_rows).toEqual(expected.ignored_rows));
});
