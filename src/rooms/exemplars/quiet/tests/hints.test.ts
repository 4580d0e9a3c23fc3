import { describe, expect, test } from "vitest";
import { isAllManagers, isQuietOne, type QuietFacts, recent } from "../hints.ts";
import { namesPerson, nameWindows } from "../windows.ts";

const none: QuietFacts = { ratings: [], initiatives: [], mentions: [] };
const rated = (...years: [number, "excellent" | "well_done" | "done"][]): QuietFacts => ({
  ...none,
  ratings: years.map(([year, level]) => ({ year, level })),
});

describe("a hint to look at somebody", () => {
  test.each<[string, QuietFacts, boolean]>([
    ["two good years of the last three", rated([2018, "well_done"], [2017, "excellent"]), true],
    ["one good year alone is none", rated([2018, "excellent"]), false],
    ["good years long ago are none", rated([2014, "excellent"], [2015, "excellent"]), false],
    ["plain ratings are none", rated([2018, "done"], [2017, "done"], [2016, "done"]), false],
    ["an initiative of the last five years", { ...none, initiatives: [{ year: 2016, title: "Sổ tay" }] }, true],
    ["an older initiative is none", { ...none, initiatives: [{ year: 2012, title: "Sổ tay" }] }, false],
    ["others tell of her", { ...none, mentions: [{ on: "2019-02-01", words: "Tin giới thiệu" }] }, true],
    ["nothing on record is none", none, false],
  ])("%s", (_, facts, hint) => {
    expect(isQuietOne(facts, 2019)).toBe(hint);
  });

  test("shows the facts it rests on alone", () => {
    expect(recent(rated([2018, "well_done"], [2012, "excellent"]), 2019).ratings).toEqual([
      { year: 2018, level: "well_done" },
    ]);
  });
});

describe("a list of managers alone", () => {
  const of = (...leads: (boolean | null)[]) => leads.map((one, n) => ({ name: String(n), post: "", leads: one }));
  test.each([
    ["head and deputy", of(true, true), true],
    ["one works directly", of(true, false), false],
    ["of one nobody knows", of(true, null), false],
    ["a list without people says nothing", [], false],
  ])("%s", (_, people, all) => {
    expect(isAllManagers(people)).toBe(all);
  });
});

describe("names in what others tell", () => {
  test.each([
    ["Chị Hồ Bích Tuyền giúp dân", "Hồ Bích Tuyền", true],
    ["chị hồ bích tuyền, giúp dân", "Hồ Bích Tuyền", true],
    ["Anh Trần Hòa giúp dân", "Trần Hoa", false],
    ["Bà Lê Hoàng Anh", "Lê Hoàng", true],
    ["Nguyễn Văn Anhh", "Nguyễn Văn Anh", false],
  ])("%s / %s", (text, name, named) => {
    expect(namesPerson(text, name)).toBe(named);
  });

  test("windows hold every run of two to six words without diacritics", () => {
    expect(nameWindows("Chị Hồ Bích Tuyền.")).toContain("ho bich tuyen");
    expect(nameWindows("a b")).toEqual(["a b"]);
  });
});
