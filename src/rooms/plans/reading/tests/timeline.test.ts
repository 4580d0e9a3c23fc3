import { expect, test } from "vitest";
import { scopesOf } from "../scopes.ts";
import type { Tally } from "../tallies.ts";
import { timelineOf } from "../timeline.ts";

const tally = (dutyId: string, dueOn: string | null): Tally => ({
  dutyId,
  period: "p",
  dueFrom: null,
  dueOn,
  counts: { open: 2 },
  total: 2,
  one: null,
});
const titles = new Map([
  ["a", "Đăng ký"],
  ["b", "Giới thiệu"],
  ["c", "Đánh giá"],
]);
const span = { from: "2017-01-01", to: "2020-12-31" };
const scopes = scopesOf({ ...span, yearKind: "calendar", stages: [] });

test("each year holds the days on which something falls due, today lies on its own year, the next day is marked", () => {
  const tallies = [
    tally("a", "2018-01-31"),
    tally("a", "2019-01-31"),
    tally("b", "2019-03-30"),
    tally("c", "2019-12-31"),
    tally("a", null),
  ];
  const line = timelineOf(
    { scopes, span, tallies, titles, moments: [{ on: "2017-12-12", words: "Ban hành" }] },
    "2019-03-18",
  );
  expect(line.map(({ name, stands, marks }) => [name, stands, marks.map(({ words }) => words)])).toEqual([
    ["Năm 2017", "past", ["Ban hành"]],
    ["Năm 2018", "past", ["Đăng ký"]],
    ["Năm 2019", "now", ["Đăng ký", "Giới thiệu", "Đánh giá"]],
    ["Năm 2020", "ahead", []],
  ]);
  expect(line[2]?.passed).toBe(21);
  expect(line[2]?.marks.map(({ next }) => next)).toEqual([false, true, false]);
});

test("what falls due on one day stands together and is counted together", () => {
  const [, year] = timelineOf(
    { scopes, span, tallies: ["a", "b", "c"].map((id) => tally(id, "2018-06-30")), titles, moments: [] },
    "2018-01-01",
  );
  expect(year?.marks).toMatchObject([{ on: "2018-06-30", words: "Đăng ký và 2 việc khác", tally: { total: 6 } }]);
});

test("a plan of one year without stages is read by quarters", () => {
  const one = { from: "2024-01-01", to: "2024-12-31" };
  const line = timelineOf(
    {
      scopes: scopesOf({ ...one, yearKind: "calendar", stages: [] }),
      span: one,
      tallies: [tally("a", "2024-06-30")],
      titles,
      moments: [],
    },
    "2024-05-01",
  );
  expect(line.map(({ name, marks }) => [name, marks.length])).toEqual([
    ["Quý I/2024", 0],
    ["Quý II/2024", 1],
    ["Quý III/2024", 0],
    ["Quý IV/2024", 0],
  ]);
});

test("a plan of one school year is read by the quarters it runs through", () => {
  const one = { from: "2025-09-01", to: "2026-08-31" };
  const line = timelineOf(
    {
      scopes: scopesOf({ ...one, yearKind: "school", stages: [] }),
      span: one,
      tallies: [tally("a", "2026-01-20"), tally("b", "2026-06-30")],
      titles,
      moments: [{ on: "2025-08-28", words: "Ban hành" }],
    },
    "2026-02-01",
  );
  expect(line.map(({ name, marks }) => [name, marks.map(({ words }) => words)])).toEqual([
    ["Quý III/2025", ["Ban hành"]],
    ["Quý IV/2025", []],
    ["Quý I/2026", ["Đăng ký"]],
    ["Quý II/2026", ["Giới thiệu"]],
    ["Quý III/2026", []],
  ]);
});
