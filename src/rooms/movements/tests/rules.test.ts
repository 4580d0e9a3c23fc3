import { describe, expect, test } from "vitest";
import type { Officer } from "#kernel/auth/index.ts";
import { emptinessOf, type Lived } from "../emptiness.ts";
import { lastsThreeYears } from "../length.ts";
import { mayClose, mayEdit, mayLaunch, mayRespond } from "../rules.ts";

const officer = (unit: string, covers: "agency" | Set<string>): Officer => ({
  ...{ personId: "p", accountId: "a", name: "Hoa", caption: "", agencyId: "stp", unitId: unit },
  mandates: [{ role: "emulation_officer", unitId: unit, covers }],
});
const hoa = officer("so", "agency");
const minh = officer("van-phong", new Set(["van-phong"]));
const draft = {
  ...{ ownerUnitId: "so", state: "drafting" as const, content: "Nội dung", theme: null, way: "regular" as const },
  ...{ startsOn: "2024-01-01", endsOn: "2024-12-31", pilots: "", checks: "" },
};
const long = { endsOn: "2026-12-31" };

describe("who may launch which movement", () => {
  test.each([
    ["the agency's officer, complete", hoa, {}, []],
    ["not another unit's officer", minh, {}, ["movement.not_in_charge"]],
    ["not without content", hoa, { content: " " }, ["movement.content_missing"]],
    ["not without a first day", hoa, { startsOn: null }, ["movement.start_missing"]],
    ["not a themed one without its theme", hoa, { way: "theme" as const }, ["movement.theme_missing"]],
    ["not twice", hoa, { state: "launched" as const }, ["movement.not_a_draft"]],
    ["not a long one without pilots and checks", hoa, long, ["movement.pilots_missing", "movement.checks_missing"]],
    ["a long one with both", hoa, { ...long, pilots: "Văn phòng", checks: "Mỗi năm một lần" }, []],
    ["an open one needs neither", hoa, { endsOn: null }, []],
  ])("%s", (_, who, change, reasons) => {
    const answer = mayLaunch(who, { ...draft, ...change });
    expect(answer.allowed ? [] : answer.reasons.map(({ code }) => code)).toEqual(reasons);
  });

  test.each([
    ["2021-01-01", "2023-12-31", true],
    ["2021-01-01", "2023-12-30", false],
    ["2020-02-29", "2023-02-27", true],
    ["2021-01-01", null, false],
  ])("from %s to %s is three years or more: %s", (startsOn, endsOn, is) => {
    expect(lastsThreeYears({ startsOn, endsOn })).toBe(is);
  });
});

test("what was closed is neither edited, closed again nor answered", () => {
  const closed = { ...draft, state: "closed" as const };
  expect(mayEdit(hoa, closed).allowed).toBe(false);
  expect(mayClose(hoa, closed).allowed).toBe(false);
  expect(mayRespond(minh, closed, { unitId: "van-phong", state: "waiting" }).allowed).toBe(false);
  const running = { ...draft, state: "launched" as const };
  expect(mayRespond(minh, running, { unitId: "van-phong", state: "answered" }).allowed).toBe(true);
  expect(mayRespond(minh, running, { unitId: "thanh-tra", state: "waiting" }).allowed).toBe(false);
});

describe("a movement that is only on paper", () => {
  const lived: Lived = {
    ...{ state: "launched", launchedOn: "2024-01-10", endsOn: "2024-12-31", answersDueOn: "2024-01-31" },
    ...{ units: 20, answered: 0, registrations: 0, exemplars: 0 },
  };
  test.each([
    ["on the day of the launch nothing is missing yet", {}, "2024-01-10", 0],
    ["past the day for answers, nobody launched it on", {}, "2024-02-01", 1],
    ["a month later nobody registered either", {}, "2024-02-09", 2],
    ["after a quarter no exemplar came of it", {}, "2024-04-09", 3],
    ["past its end it was not reviewed", {}, "2025-01-01", 4],
    ["one that lives has nothing of this", { answered: 18, registrations: 40, exemplars: 2 }, "2024-12-31", 0],
    ["what nobody could be asked is not said", { registrations: null, exemplars: null, answered: 1 }, "2024-12-31", 0],
    ["a closed one is not asked", { state: "closed" as const }, "2025-06-01", 0],
  ])("%s", (_, change, today, sentences) => {
    expect(emptinessOf({ ...lived, ...change }, today)).toHaveLength(sentences);
  });
});
