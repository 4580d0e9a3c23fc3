import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { type Condition, condition } from "../../conditions/condition.ts";
import { type ConditionRow, rowsOf, rowsTyped } from "../condition-row.ts";
import { conditionsOf } from "../read-rows.ts";

/** Every rule of the country's catalogue and of the ladders of the plans. */
const rules = ["awards", "plans"].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".yaml"))
    .flatMap((name) => rulesIn(parse(readFileSync(`${folder}/${name}`, "utf8"), { merge: true }))),
);

type Written = { key: string; conditions?: unknown[]; rules?: { conditions: unknown[] }[] };
function rulesIn(file: { awards?: Written[]; ladder?: Written[] }): [string, Condition[]][] {
  const all = [...(file.awards ?? []), ...(file.ladder ?? [])];
  return all.flatMap(({ key, conditions, rules = [] }) =>
    [...(conditions ? [conditions] : []), ...rules.map((one) => one.conditions)].map((list): [string, Condition[]] => [
      key,
      list.map((one) => condition.parse(one)),
    ]),
  );
}

/** Rows as a browser posts them: every value a text, what is blank an empty text. */
function posted(rows: readonly ConditionRow[]): Record<string, unknown>[] {
  return rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([name, value]) => [name, Array.isArray(value) ? [...value, ""] : String(value ?? "")]),
    ),
  );
}

test("there are rules to look at", () => expect(rules.length).toBeGreaterThan(25));

test.each(rules)("%s: the form gives back exactly the conditions it was filled with", (_, conditions) => {
  const read = conditionsOf(rowsTyped(posted(rowsOf(conditions))));
  expect(read).toEqual({ ok: true, conditions });
});

test("every way to count time is kept", () => {
  const windows = [
    "span",
    "ever",
    { years: 3 },
    { since: ["bk-bo"] },
    { from: 2021, to: 2025 },
    { from: 2021 },
    { to: 2025 },
  ];
  const conditions = windows.map((within) => condition.parse({ is: "held", awards: ["cstdcs"], times: 2, within }));
  expect(conditionsOf(rowsTyped(posted(rowsOf(conditions))))).toEqual({ ok: true, conditions });
});

const row = (is: ConditionRow["is"], rest: object = {}): ConditionRow => ({ is, depth: 0, ...rest });
const errorsOf = (rows: ConditionRow[]) => {
  const read = conditionsOf(rows);
  return read.ok ? {} : read.errors;
};

describe("what is wrong is named at its field with the number of its condition", () => {
  test.each<[string, ConditionRow[], string, string]>([
    ["no condition at all", [], "add", "Thêm ít nhất một điều kiện."],
    [
      "letters for a number",
      [row("held", { times: "ba" })],
      "rows[0][times]",
      "Điều kiện 1: ghi bằng chữ số, ví dụ 3.",
    ],
    [
      "a number too small",
      [row("initiatives", { scope: "sector", times: "0" })],
      "rows[0][times]",
      "Điều kiện 1: ghi số từ 1 trở lên.",
    ],
    ["nobody proposes", [row("proposed")], "rows[0][by]", "Điều kiện 1: ghi nội dung, không để trống."],
    ["nothing to vouch for", [row("certified")], "rows[0][title]", "Điều kiện 1: ghi nội dung, không để trống."],
    [
      "no number of years",
      [row("held", { within: "years" })],
      "rows[0][withinYears]",
      "Điều kiện 1: ghi số năm, ví dụ 3.",
    ],
    [
      "no award to count from",
      [row("held", { within: "since" })],
      "rows[0][withinSince][0]",
      "Điều kiện 1: chọn danh hiệu làm mốc.",
    ],
    [
      "no share of members",
      [row("members", { rated: "done" })],
      "rows[0][percent]",
      "Điều kiện 1: ghi tỷ lệ hoặc số người.",
    ],
    ["an empty group", [row("any")], "rows[0][add]", "Điều kiện 1: ghi ít nhất một điều kiện."],
    [
      "a head whose unit is asked nothing",
      [row("headed_unit")],
      "rows[0][add]",
      "Điều kiện 1: thêm điều kiện mà đơn vị phải đạt.",
    ],
  ])("%s", (_, rows, field, said) => {
    expect(errorsOf(rows)).toEqual({ [field]: [said] });
  });

  test("deep inside groups too", () => {
    const rows = [
      row("rated", { atLeast: "done" }),
      row("headed_unit"),
      row("any", { depth: 1 }),
      row("proposed", { depth: 2 }),
    ];
    expect(errorsOf(rows)).toEqual({ "rows[3][by]": ["Điều kiện 2.1.1: ghi nội dung, không để trống."] });
    const two = [row("headed_unit"), row("rated", { atLeast: "done", depth: 1 }), row("years", { depth: 1 })];
    expect(Object.keys(errorsOf(two))).toEqual(["rows[2][atLeast]"]);
  });
});

test("what a unit must meet in two conditions is one that holds both", () => {
  const inner = [row("rated", { atLeast: "done", depth: 1 }), row("rated", { atLeast: "excellent", depth: 1 })];
  const read = conditionsOf([row("headed_unit"), ...inner]);
  expect(read.ok && read.conditions).toMatchObject([{ is: "headed_unit", unit: { is: "all", of: [{}, {}] } }]);
});

test("a new matter to vouch for gets its lasting name from its words, an old one keeps its own", () => {
  const named = (rest: object) => conditionsOf([row("certified", { title: "Lối sống giản dị", ...rest })]);
  expect(named({})).toMatchObject({ conditions: [{ about: "loi-song-gian-di" }] });
  expect(named({ about: "pham-chat" })).toMatchObject({ conditions: [{ about: "pham-chat" }] });
});

test("a posted form is made sound: unknown kinds are left away, no row stands deeper than its group", () => {
  const typed = [
    { is: "any", depth: "3" },
    { is: "rated", depth: "9" },
    { is: "drop table" },
    "x",
    { is: "proposed", depth: "-1" },
  ];
  expect(rowsTyped(typed).map(({ is, depth }) => [is, depth])).toEqual([
    ["any", 0],
    ["rated", 1],
    ["proposed", 0],
  ]);
});
