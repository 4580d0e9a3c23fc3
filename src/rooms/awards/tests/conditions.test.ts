import { describe, expect, test } from "vitest";
import { type Condition, condition } from "../conditions/condition.ts";
import { yearSpan } from "../conditions/span.ts";
import { weigh } from "../conditions/weigh.ts";
import type { HolderRecord } from "../record.ts";
import { anh, centre, held, rated } from "./known-people.ts";

const in2023 = yearSpan(2023);
const congress = { from: 2021, to: 2025, yearKind: "calendar" as const };

type Case = [string, Record<string, unknown>, Partial<HolderRecord>, "met" | "failed" | "not_asked", number?];

function result(asked: Condition, record: HolderRecord, span = in2023, asOf = "2023-12-31") {
  return weigh(asked, { record, span, asOf, award: "ninh-binh.nganh-nam" });
}

function table(record: HolderRecord, span: typeof in2023, asOf: string, cases: Case[]) {
  test.each(cases)("%s", (_, asked, known, expected, have) => {
    const finding = result(condition.parse(asked), { ...record, ...known }, span, asOf);
    expect(finding.result).toBe(expected);
    if (have !== undefined) expect(finding.have).toBe(have);
  });
}

describe("held", () => {
  table(anh, in2023, "2023-12-31", [
    ["once is enough when once is asked", { is: "held", awards: ["cstdcs"] }, { held: held("cstdcs", 2019) }, "met", 1],
    ["nothing held", { is: "held", awards: ["cstdcs"] }, {}, "failed", 0],
    ["another award does not count", { is: "held", awards: ["cstdcs"] }, { held: held("ldtt", 2023) }, "failed", 0],
    ["one of several", { is: "held", awards: ["bk-bo", "bk-tinh"] }, { held: held("bk-tinh", 2020) }, "met", 1],
    ["too few", { is: "held", awards: ["cstdcs"], times: 3 }, { held: held("cstdcs", 2021, 2022) }, "failed", 2],
    [
      "only in the year judged",
      { is: "held", awards: ["ldtt"], within: "span" },
      { held: held("ldtt", 2022) },
      "failed",
      0,
    ],
    [
      "a decision of a later day is not known yet",
      { is: "held", awards: ["ldtt"] },
      { held: [{ ...held("ldtt", 2023)[0]!, decidedOn: "2024-01-15" }] },
      "failed",
      0,
    ],
    [
      "the same title of one year counts once",
      { is: "held", awards: ["ldtt"], times: 2 },
      { held: held("ldtt", 2022, 2022) },
      "failed",
      1,
    ],
    [
      "two commendations of one year count twice",
      { is: "held", awards: ["giay-khen"], times: 2 },
      { held: held("giay-khen", 2022, 2022) },
      "met",
      2,
    ],
    [
      "three in a row up to the year judged",
      { is: "held", awards: ["cstdcs"], times: 3, consecutive: true },
      { held: held("cstdcs", 2021, 2022, 2023) },
      "met",
      3,
    ],
    [
      "three in a row up to the year before",
      { is: "held", awards: ["cstdcs"], times: 3, consecutive: true },
      { held: held("cstdcs", 2020, 2021, 2022) },
      "met",
      3,
    ],
    [
      "a row that ended earlier",
      { is: "held", awards: ["cstdcs"], times: 3, consecutive: true },
      { held: held("cstdcs", 2019, 2020, 2021) },
      "failed",
      0,
    ],
    [
      "a gap breaks the row",
      { is: "held", awards: ["cstdcs"], times: 3, consecutive: true },
      { held: held("cstdcs", 2020, 2022, 2023) },
      "failed",
      2,
    ],
    [
      "a row whose steps may be three years",
      { is: "held", awards: ["cstd-bo"], times: 2, consecutive: true, apart: 3 },
      { held: held("cstd-bo", 2018, 2021) },
      "met",
      2,
    ],
    [
      "within the last years",
      { is: "held", awards: ["ttldxs"], within: { years: 2 } },
      { held: held("ttldxs", 2021) },
      "failed",
      0,
    ],
    [
      "since another award",
      { is: "held", awards: ["cstdcs"], times: 2, within: { since: ["bk-bo"] } },
      { held: [...held("bk-bo", 2020), ...held("cstdcs", 2020, 2021, 2022)] },
      "met",
      2,
    ],
    [
      "never given the other award",
      { is: "held", awards: ["cstdcs"], within: { since: ["bk-bo"] } },
      { held: held("cstdcs", 2021) },
      "failed",
      0,
    ],
    [
      "in named years",
      { is: "held", awards: ["cstdcs"], within: { from: 2015, to: 2018 } },
      { held: held("cstdcs", 2019) },
      "failed",
      0,
    ],
    ["by level", { is: "held", levels: ["sector", "state"] }, { held: held("giay-khen", 2021) }, "failed", 0],
    ["by level, held", { is: "held", levels: ["sector", "state"] }, { held: held("bk-tinh", 2021) }, "met", 1],
    ["by family", { is: "held", families: ["commendation"] }, { held: held("ldtt", 2021) }, "failed", 0],
    [
      "by ground",
      { is: "held", awards: ["bk-bo"], grounds: ["themed"] },
      { held: [{ ...held("bk-bo", 2023)[0]!, ground: "themed" }] },
      "met",
      1,
    ],
    [
      "by another ground",
      { is: "held", awards: ["bk-bo"], grounds: ["themed"] },
      { held: held("bk-bo", 2023) },
      "failed",
      0,
    ],
    [
      "without a year it counts only when no year is asked",
      { is: "held", awards: ["bk-bo"], within: "span" },
      { held: [{ ...held("bk-bo", 2023)[0]!, year: null, decidedOn: null }] },
      "failed",
      0,
    ],
    [
      "without a year it counts as ever held",
      { is: "held", awards: ["bk-bo"] },
      { held: [{ ...held("bk-bo", 2023)[0]!, year: null, decidedOn: null }] },
      "met",
      1,
    ],
  ]);
});

describe("rated", () => {
  table(anh, in2023, "2023-12-31", [
    ["excellent in the year", { is: "rated", atLeast: "excellent" }, { ratings: rated(2023, "excellent") }, "met"],
    [
      "well done is less than excellent",
      { is: "rated", atLeast: "excellent" },
      { ratings: rated(2023, "well_done") },
      "failed",
    ],
    [
      "excellent is more than well done",
      { is: "rated", atLeast: "well_done" },
      { ratings: rated(2023, "excellent") },
      "met",
    ],
    ["no rating is never guessed", { is: "rated", atLeast: "well_done" }, {}, "failed"],
    [
      "two years up to the year judged",
      { is: "rated", atLeast: "excellent", years: 2 },
      { ratings: rated(2022, "excellent", "excellent") },
      "met",
      2,
    ],
    [
      "the year judged not rated yet: up to the year before",
      { is: "rated", atLeast: "excellent", years: 2 },
      { ratings: rated(2021, "excellent", "excellent") },
      "met",
      2,
    ],
    [
      "a year missing in between",
      { is: "rated", atLeast: "done", years: 3 },
      { ratings: [...rated(2021, "done"), ...rated(2023, "done")] },
      "failed",
      2,
    ],
    [
      "one excellent year among five",
      { is: "rated", atLeast: "well_done", years: 5, excellentYears: 1 },
      { ratings: rated(2019, "well_done", "well_done", "excellent", "well_done", "well_done") },
      "met",
      5,
    ],
    [
      "none excellent among five",
      { is: "rated", atLeast: "well_done", years: 5, excellentYears: 1 },
      { ratings: rated(2019, "well_done", "well_done", "well_done", "well_done", "well_done") },
      "failed",
      5,
    ],
    [
      "five years since an award",
      { is: "rated", atLeast: "well_done", years: 5, since: ["bk-bo"] },
      {
        held: held("bk-bo", 2018),
        ratings: rated(2019, "well_done", "well_done", "well_done", "well_done", "well_done"),
      },
      "met",
    ],
    [
      "the award came in the second of five years",
      { is: "rated", atLeast: "well_done", years: 5, since: ["bk-bo"] },
      {
        held: held("bk-bo", 2020),
        ratings: rated(2019, "well_done", "well_done", "well_done", "well_done", "well_done"),
      },
      "failed",
    ],
    [
      "the award never came",
      { is: "rated", atLeast: "well_done", years: 5, since: ["bk-bo"] },
      { ratings: rated(2019, "well_done", "well_done", "well_done", "well_done", "well_done") },
      "failed",
    ],
  ]);
});

describe("undisciplined", () => {
  const reprimand = { form: "reprimand" as const, decidedOn: "2023-05-04", servedOn: null };
  table(centre, in2023, "2023-12-31", [
    ["nobody was", { is: "undisciplined", from: "reprimand" }, {}, "met", 0],
    [
      "one reprimand of one of the staff",
      { is: "undisciplined", from: "reprimand" },
      { discipline: [reprimand] },
      "failed",
      1,
    ],
    [
      "a reprimand is less than a warning",
      { is: "undisciplined", from: "warning" },
      { discipline: [reprimand] },
      "met",
      0,
    ],
    [
      "a delayed raise weighs as a warning",
      { is: "undisciplined", from: "warning" },
      { discipline: [{ ...reprimand, form: "raise_delayed" }] },
      "failed",
      1,
    ],
    [
      "the year before does not count",
      { is: "undisciplined", from: "reprimand" },
      { discipline: [{ ...reprimand, decidedOn: "2022-12-31" }] },
      "met",
      0,
    ],
    [
      "the first day of the year does",
      { is: "undisciplined", from: "reprimand" },
      { discipline: [{ ...reprimand, decidedOn: "2023-01-01" }] },
      "failed",
      1,
    ],
    [
      "ever",
      { is: "undisciplined", from: "reprimand", within: "ever" },
      { discipline: [{ ...reprimand, decidedOn: "2001-12-31" }] },
      "failed",
      1,
    ],
    [
      "in the last five years",
      { is: "undisciplined", from: "reprimand", within: { years: 5 } },
      { discipline: [{ ...reprimand, decidedOn: "2018-12-31" }] },
      "met",
      0,
    ],
  ]);

  test("of a court year, the day after 30/9 belongs to the next year", () => {
    const asked = condition.parse({ is: "undisciplined", from: "reprimand" });
    const record = { ...centre, discipline: [{ ...reprimand, decidedOn: "2023-10-01" }] };
    expect(result(asked, record, yearSpan(2023, "court")).result).toBe("met");
    expect(result(asked, record, yearSpan(2024, "court")).result).toBe("failed");
  });
});

describe("initiatives, years, members", () => {
  const initiative = { year: 2023, scope: "grassroots" as const, title: "Mẫu biên bản rút gọn", usedFor: null };
  const tally = {
    year: 2023,
    members: 10,
    holding: { ldtt: 7, cstdcs: 1 },
    rated: { excellent: 2, done: 7, not_done: 1 },
  };
  table(anh, in2023, "2023-12-31", [
    ["an initiative of the year", { is: "initiatives", scope: "grassroots" }, { initiatives: [initiative] }, "met", 1],
    [
      "already used for another award",
      { is: "initiatives", scope: "grassroots" },
      { initiatives: [{ ...initiative, usedFor: "bk-bo" }] },
      "failed",
      0,
    ],
    [
      "used for this very award",
      { is: "initiatives", scope: "grassroots" },
      { initiatives: [{ ...initiative, usedFor: "ninh-binh.nganh-nam" }] },
      "met",
      1,
    ],
    ["of too small a scope", { is: "initiatives", scope: "sector" }, { initiatives: [initiative] }, "failed", 0],
    [
      "of a larger scope than asked",
      { is: "initiatives", scope: "grassroots" },
      { initiatives: [{ ...initiative, scope: "national" }] },
      "met",
      1,
    ],
    [
      "of the years before",
      { is: "initiatives", scope: "grassroots", within: { years: 3 } },
      { initiatives: [{ ...initiative, year: 2020 }] },
      "failed",
      0,
    ],
    ["twenty years of service on the day", { is: "years", atLeast: 20 }, { inServiceSince: "2003-12-31" }, "met", 20],
    ["a day too few", { is: "years", atLeast: 20 }, { inServiceSince: "2004-01-01" }, "failed", 19],
    ["service not known", { is: "years", atLeast: 1 }, {}, "failed", 0],
    [
      "five years after an award",
      { is: "years", atLeast: 5, since: ["bk-bo"] },
      { held: held("bk-bo", 2018) },
      "met",
      5,
    ],
    [
      "four years after an award",
      { is: "years", atLeast: 5, since: ["bk-bo"] },
      { held: held("bk-bo", 2019) },
      "failed",
      4,
    ],
    ["seventy of a hundred members", { is: "members", holding: ["ldtt"], percent: 70 }, { members: [tally] }, "met", 7],
    [
      "one member fewer",
      { is: "members", holding: ["ldtt"], percent: 70 },
      { members: [{ ...tally, holding: { ldtt: 6 } }] },
      "failed",
      6,
    ],
    ["at least one fighter", { is: "members", holding: ["cstdcs"], count: 1 }, { members: [tally] }, "met", 1],
    ["not all finished their tasks", { is: "members", rated: "done", percent: 100 }, { members: [tally] }, "failed", 9],
    ["members not known", { is: "members", rated: "done", percent: 100 }, {}, "failed", 0],
  ]);
});

describe("vouched for", () => {
  const vouched = { about: "moral", by: "Tạ Thị Minh Nguyệt", on: "2023-06-12", year: 2023 };
  const put = { award: "ninh-binh.nganh-nam", by: "Sở Tư pháp", on: "2023-11-02", year: 2023 };
  table(anh, in2023, "2023-12-31", [
    ["certified for the year", { is: "certified", about: "moral" }, { certifications: [vouched] }, "met", 1],
    [
      "certified for another year",
      { is: "certified", about: "moral" },
      { certifications: [{ ...vouched, year: 2022 }] },
      "failed",
      0,
    ],
    [
      "something else was certified",
      { is: "certified", about: "moral" },
      { certifications: [{ ...vouched, about: "unity" }] },
      "failed",
      0,
    ],
    [
      "certified later than one looks",
      { is: "certified", about: "moral" },
      { certifications: [{ ...vouched, on: "2024-02-01" }] },
      "failed",
      0,
    ],
    ["proposed for this award", { is: "proposed", by: "Sở Tư pháp" }, { proposals: [put] }, "met", 1],
    [
      "proposed for another",
      { is: "proposed", by: "Sở Tư pháp" },
      { proposals: [{ ...put, award: "bk-bo" }] },
      "failed",
      0,
    ],
  ]);
});

describe("heads and compound conditions", () => {
  const asked = { is: "headed_unit", unit: { is: "held", awards: ["ttldxs"], within: "span" } };
  const led = (unit: HolderRecord, to: string | null = null) => ({ headships: [{ from: "2020-01-01", to, unit }] });
  table(anh, congress, "2025-11-30", [
    ["who heads nothing is not asked", asked, {}, "not_asked"],
    ["a head whose unit holds it", asked, led({ ...centre, held: held("ttldxs", 2022) }), "met"],
    ["a head whose unit does not", asked, led(centre), "failed"],
    ["who no longer heads it is not asked", asked, led(centre, "2024-06-30"), "not_asked"],
    [
      "a condition for collectives does not concern a person",
      { is: "undisciplined", from: "reprimand", for: ["collective"] },
      {},
      "not_asked",
    ],
    [
      "an unverified condition is not asked",
      { is: "undisciplined", from: "reprimand", unverified: true },
      {},
      "not_asked",
    ],
    [
      "all",
      {
        is: "all",
        of: [
          { is: "held", awards: ["a"] },
          { is: "held", awards: ["b"] },
        ],
      },
      { held: held("a", 2022) },
      "failed",
      1,
    ],
    [
      "any",
      {
        is: "any",
        of: [
          { is: "held", awards: ["a"] },
          { is: "held", awards: ["b"] },
        ],
      },
      { held: held("a", 2022) },
      "met",
      1,
    ],
    [
      "two of three",
      {
        is: "some",
        atLeast: 2,
        of: [
          { is: "held", awards: ["a"] },
          { is: "held", awards: ["b"] },
          { is: "held", awards: ["c"] },
        ],
      },
      { held: [...held("a", 2022), ...held("c", 2023)] },
      "met",
      2,
    ],
    [
      "one of three where two are asked",
      {
        is: "some",
        atLeast: 2,
        of: [
          { is: "held", awards: ["a"] },
          { is: "held", awards: ["b"] },
          { is: "held", awards: ["c"] },
        ],
      },
      { held: held("c", 2023) },
      "failed",
      1,
    ],
    [
      "all of what concerns the holder",
      {
        is: "all",
        of: [
          { is: "held", awards: ["a"] },
          { is: "held", awards: ["b"], for: ["collective"] },
        ],
      },
      { held: held("a", 2022) },
      "met",
      1,
    ],
  ]);
});
