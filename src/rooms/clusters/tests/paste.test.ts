import { describe, expect, test } from "vitest";
import { readBook } from "#kernel/spreadsheets/index.ts";
import { readTableBook } from "../table/from-book.ts";
import { tableBook, tableYaml } from "../table/give-out.ts";
import { cellsOf, pasteColumns, readPaste } from "../table/paste.ts";
import { groupsOf, readCriterion } from "../table/rows.ts";
import type { ScoreTable } from "../table/table.ts";

const typed = {
  group: "Chuyên môn",
  title: "Hòa giải",
  effect: "",
  by: "",
  points: "10",
  cap: "",
  each: "",
  size: "",
  bands: [],
  evidence: "Báo cáo",
  gate: "",
  scorer: "",
};

describe("a line as typed", () => {
  test.each([
    ["usual words left empty", {}, { by: "mark", max: 10 }],
    ["by its Vietnamese name, without diacritics", { by: "dat moi co diem" }, { by: "standard", max: 10 }],
    ["over-fulfilment", { by: "over", points: "20", cap: "120 %" }, { by: "over", standard: 20, cap: 120 }],
    ["a count", { by: "count", points: "6", each: "1,5" }, { by: "count", each: 1.5, max: 6 }],
    ["a sample", { by: "sample", size: "10", each: "0,4" }, { by: "sample", size: 10, each: 0.4 }],
    [
      "bands, empty rows passed over",
      {
        by: "bands",
        bands: [
          { from: "80", to: "89,99", points: "5" },
          { from: "", to: "", points: "" },
          { from: "90", to: "", points: "8" },
        ],
      },
      {
        by: "bands",
        bands: [
          { from: 80, to: 89.99, points: 5 },
          { from: 90, to: null, points: 8 },
        ],
      },
    ],
  ])("%s", (_, change, formula) => {
    const read = readCriterion({ ...typed, ...change });
    expect(read.ok && read.criterion.formula).toEqual(formula);
  });

  test("every fault at its field", () => {
    const read = readCriterion({
      ...typed,
      title: "",
      by: "bands",
      effect: "?",
      bands: [{ from: "90", to: "80", points: "x" }],
    });
    expect(read.ok ? [] : read.faults.map(({ field }) => field)).toEqual([
      "title",
      "effect",
      "bands[0][points]",
      "bands[0][to]",
    ]);
  });
});

const groups = groupsOf(
  [
    { ...typed, by: "over", cap: "120", points: "40" },
    { ...typed, title: "Báo cáo đúng hạn", by: "standard", gate: "group" },
    { ...typed, group: "Phong trào", title: "Trang tin", by: "sample", size: "10", each: "0,4", points: "" },
    {
      ...typed,
      group: "Phong trào",
      title: "Bài viết",
      by: "bands",
      points: "",
      bands: [
        { from: "4", to: "11,5", points: "5" },
        { from: "12", to: "", points: "8" },
      ],
    },
    {
      ...typed,
      group: "Phong trào",
      title: "Trễ hạn",
      effect: "deduction",
      by: "count",
      each: "0,5",
      points: "3",
      evidence: "",
      scorer: "head",
    },
  ].map((row) => {
    const read = readCriterion(row);
    if (!read.ok) throw new Error(JSON.stringify(read.faults));
    return read;
  }),
);
const table: ScoreTable = { title: "Bảng 2024", total: 100, groups, ties: [] };

test("what goes to Excel comes back by the clipboard as it was", () => {
  const cells = [[...pasteColumns], ...cellsOf(table)].map((row) => row.join("\t")).join("\r\n");
  const read = readPaste(cells);
  expect(read).toEqual({ ok: true, groups, head: {} });
});
test("a group named once counts for the lines below it", () => {
  const [first, second] = cellsOf(table);
  const read = readPaste([first!.join("\t"), ["", ...second!.slice(1)].join("\t")].join("\n"));
  expect(read.ok && read.groups.map(({ criteria }) => criteria.length)).toEqual([2]);
});
test("what is given out as YAML comes back as it was, with title and total", () => {
  expect(readPaste(tableYaml(table))).toEqual({ ok: true, groups, head: { title: "Bảng 2024", total: 100 } });
});
test("what is wrong is told by line, and nothing is taken", () => {
  const wrong = readPaste("Nhóm\tTiêu chí A\t\tTheo khung\t\nNhóm\tTiêu chí B\t\t\tmười\n");
  expect(wrong).toEqual({
    ok: false,
    says: ["Dòng 1: Ghi ít nhất một khung: từ, đến, điểm.", "Dòng 2: Ghi số điểm lớn hơn 0, ví dụ 10 hoặc 2,5."],
  });
  expect(readPaste("groups: [").ok).toBe(false);
  expect(readPaste("a: b").ok).toBe(false);
  expect(readPaste(" ").ok).toBe(false);
});

describe("a file", () => {
  test("the Excel file that is given out reads back as the same table", async () => {
    const book = await readBook(await tableBook("Khối tham mưu", 2024, table));
    expect(readTableBook(book)).toEqual({ ok: true, groups, head: {} });
  });

  const sheetOf = (rows: string[][]) => ({
    kind: "xlsx" as const,
    date1904: false,
    sheets: [
      {
        name: "Bảng",
        hidden: false,
        rows: rows.map((row) => row.map((text) => (text ? { text } : null))),
        merges: [],
        hiddenRows: [],
        hiddenColumns: [],
        widths: [],
      },
    ],
  });

  test("with a number before each row it is read from the heads on, and a fault is told by the row of the file", () => {
    const head = ["STT", ...pasteColumns];
    const right = sheetOf([["BẢNG CHẤM ĐIỂM"], [], head, ["1", ...cellsOf(table)[0]!]]);
    expect(readTableBook(right)).toMatchObject({ ok: true });
    const wrong = sheetOf([["BẢNG CHẤM ĐIỂM"], [], head, ["1", "Chuyên môn", "Hòa giải", "", "", "mười"]]);
    const read = readTableBook(wrong);
    expect(read.ok ? [] : read.says).toEqual([expect.stringMatching(/^Dòng 4: /)]);
  });

  test("without the heads it is refused, and the columns are named", () => {
    const read = readTableBook(sheetOf([["Một", "hai"]]));
    expect(read.ok ? "" : read.says[0]).toContain("Nhóm, Tiêu chí");
  });
});
