import { describe, expect, test } from "vitest";
import { chosenScope, inScope, type PlanSpan, scopesOf } from "../scopes.ts";

const dakLak: PlanSpan = {
  from: "2024-01-01",
  to: "2024-12-31",
  yearKind: "calendar",
  stages: [
    { key: "dot-1", name: "Đợt thứ nhất", from: "2024-01-01", to: "2024-06-30" },
    { key: "dot-2", name: "Đợt thứ hai", from: "2024-07-01", to: "2024-12-31" },
  ],
};
const caMau: PlanSpan = {
  from: "2017-01-01",
  to: "2020-12-31",
  yearKind: "calendar",
  stages: [{ key: "giai-doan", name: "Giai đoạn 2017 - 2020", from: "2017-01-01", to: "2020-12-31" }],
};

describe("the stretches a plan is read in", () => {
  test("are its stages where they divide it", () => {
    expect(scopesOf(dakLak).map(({ key }) => key)).toEqual(["dot-1", "dot-2", "all"]);
  });

  test("are its years where the one stage is the whole plan", () => {
    expect(scopesOf(caMau).map(({ name }) => name)).toEqual([
      "Năm 2017",
      "Năm 2018",
      "Năm 2019",
      "Năm 2020",
      "Cả kế hoạch",
    ]);
  });

  test("are work years of a court that counts so", () => {
    const years = scopesOf({ ...caMau, from: "2018-10-01", to: "2020-09-30", yearKind: "court", stages: [] });
    expect(years.map(({ name, from, to }) => [name, from, to])).toEqual([
      ["Năm công tác 2019", "2018-10-01", "2019-09-30"],
      ["Năm công tác 2020", "2019-10-01", "2020-09-30"],
      ["Cả kế hoạch", null, null],
    ]);
  });

  test("of one year without stages is one", () => {
    expect(scopesOf({ ...dakLak, stages: [] }).map(({ key }) => key)).toEqual(["all"]);
  });

  test.each([
    ["2019-03-18", undefined, "2019"],
    ["2016-03-18", undefined, "2017"],
    ["2023-03-18", undefined, "2020"],
    ["2019-03-18", "2018", "2018"],
    ["2019-03-18", "all", "all"],
    ["2019-03-18", "no-such", "2019"],
  ])("on %s, asked for %s, shows %s", (today, asked, key) => {
    expect(chosenScope(scopesOf(caMau), asked, today).key).toBe(key);
  });
});

describe("what belongs to a stretch", () => {
  const scopes = scopesOf(dakLak);
  const [first] = scopes;
  test.each([
    ["by its last day", { stage: null, period: "once", dueFrom: "2024-01-01", dueOn: "2024-06-30" }, true],
    ["not when due later", { stage: null, period: "once", dueFrom: "2024-01-01", dueOn: "2024-11-30" }, false],
    [
      "by its stage whatever the day",
      { stage: "dot-1", period: "once", dueFrom: "2024-01-01", dueOn: "2024-07-10" },
      true,
    ],
    ["not of another stage", { stage: "dot-2", period: "once", dueFrom: "2024-01-01", dueOn: null }, false],
    ["what stands all the time", { stage: null, period: "once", dueFrom: "2023-12-20", dueOn: null }, true],
    [
      "a stage that divides nothing counts not",
      { stage: "nam", period: "once", dueFrom: null, dueOn: "2024-11-30" },
      false,
    ],
  ])("%s", (_what, one, belongs) => {
    expect(inScope(one, first!, scopes)).toBe(belongs);
  });
});
