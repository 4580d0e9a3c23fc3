import { describe, expect, test } from "vitest";
import { bandNote, bandsByDay, columnTitle, doneOf, type MatrixDuty, unitsPerPage } from "../matrix.ts";

const duty = (key: string, dueOn: string | null, position: number): MatrixDuty => ({
  id: key,
  key,
  title: key,
  position,
  dueOn,
  counts: {},
});

test("columns stand by last day, within a day in the order of the text, those without a day last", () => {
  const bands = bandsByDay([
    duty("c", null, 1),
    duty("b", "2024-06-30", 4),
    duty("a", "2024-06-30", 2),
    duty("d", "2024-01-31", 9),
  ]);
  expect(bands.map(({ dueOn, duties }) => [dueOn, duties.map(({ key }) => key)])).toEqual([
    ["2024-01-31", ["d"]],
    ["2024-06-30", ["a", "b"]],
    [null, ["c"]],
  ]);
});

test("received in time or late, answered «không có» and excused count as done", () => {
  expect(doneOf({ accepted: 3, accepted_late: 1, none: 1, excused: 1, waiting: 2, late: 1 })).toEqual({
    done: 6,
    all: 9,
  });
});

describe("units on a page", () => {
  const columns = (n: number, counts: MatrixDuty["counts"]) => Array.from({ length: n }, () => ({ counts }));
  test.each([
    ["few columns: as many as may stand", columns(5, { accepted: 24 }), 100],
    ["forty quiet columns", columns(40, { open: 500 }), 52],
    ["forty columns that all need a hand", columns(40, { late: 500 }), 20],
    ["none at all", [], 100],
  ])("%s", (_name, duties, units) => {
    expect(unitsPerPage(duties)).toBe(units);
  });
});

test.each([
  ["Gửi báo cáo sơ kết đợt 1", "Gửi báo cáo sơ kết đợt 1"],
  ["Ban hành và gửi văn bản phát động của đơn vị", "Ban hành và gửi văn bản phát động…"],
  ["Phong trào “Vì người nghèo - Không để ai bị bỏ lại phía sau”", "Phong trào “Vì người nghèo - Không…"],
])("%s fits a column as %s", (title, short) => {
  expect(columnTitle(title)).toBe(short);
});

test.each([
  ["2024-06-16", "đã qua"],
  ["2024-06-17", "hôm nay"],
  ["2024-06-30", "còn 13\u00a0ngày"],
  [null, undefined],
])("beside %s stands %s", (dueOn, note) => {
  expect(bandNote(dueOn, "2024-06-17")).toBe(note);
});
