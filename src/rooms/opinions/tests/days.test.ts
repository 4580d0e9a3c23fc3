import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, dayFromNumber, dayNumber, isWorkingDay, workCalendar } from "#kernel/calendar/index.ts";
import { closingDay, daysLeft, standingOn } from "../days.ts";

const calendar = workCalendar();

/** Every day from one after `from` to `to`. */
const between = (from: string, to: string) =>
  Array.from({ length: dayNumber(to) - dayNumber(from) }, (_, n) => addDays(from, n + 1));

describe("the last day of n working days", () => {
  test.each([
    ["opened on a Monday, five days: the next Monday", "2020-05-11", 5, "2020-05-18"],
    ["opened on a Saturday, which is not counted anyway", "2020-05-16", 1, "2020-05-18"],
    ["over Tết 2024, seven days of rest", "2024-02-05", 5, "2024-02-19"],
    ["with the Saturday that makes up for 29/4/2024", "2024-04-26", 4, "2024-05-06"],
    ["ending on that make-up Saturday itself", "2024-04-26", 3, "2024-05-04"],
    ["over Giỗ Tổ, 30/4 and 01/5 of 2023", "2023-04-26", 10, "2023-05-15"],
  ])("%s", (_, opensOn, count, last) => expect(closingDay(opensOn, count, calendar)).toBe(last));

  test("any day, any length: it is worked, n days are worked until it, one working day more moves it on", () => {
    const anyDay = fc.integer({ min: dayNumber("2014-01-01"), max: dayNumber("2035-01-01") }).map(dayFromNumber);
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 60 }), (opensOn, count) => {
        const last = closingDay(opensOn, count, calendar);
        expect(isWorkingDay(last, calendar)).toBe(true);
        expect(between(opensOn, last).filter((day) => isWorkingDay(day, calendar))).toHaveLength(count);
        expect(closingDay(opensOn, count + 1, calendar) > last).toBe(true);
        expect(daysLeft(last, opensOn, calendar)).toBe(count);
        expect(daysLeft(last, last, calendar)).toBe(0);
      }),
    );
  });

  test("a day of rest of the agency's own moves it by one", () => {
    const own = workCalendar([{ day: "2020-05-14", name: "Nghỉ theo quyết định", kind: "off" }]);
    expect(closingDay("2020-05-11", 5, own)).toBe("2020-05-19");
  });
});

test("a published window opens and is over by the day alone; the last day counts", () => {
  const window = { state: "published", opensOn: "2020-05-11", closesOn: "2020-05-18" } as const;
  const seen = ["2020-05-10", "2020-05-11", "2020-05-18", "2020-05-19"].map((day) => standingOn(window, day));
  expect(seen).toEqual(["coming", "open", "open", "over"]);
  expect(standingOn({ ...window, state: "closed" }, "2020-05-12")).toBe("over");
  expect(standingOn({ ...window, state: "drafting", closesOn: null }, "2020-06-12")).toBe("drafting");
});
