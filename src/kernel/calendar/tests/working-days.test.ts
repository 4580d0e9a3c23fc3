import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addDays,
  addWorkingDays,
  dayFromNumber,
  dayNumber,
  isWorkingDay,
  publicHolidays,
  workCalendar,
  workingDaysBetween,
} from "../index.ts";

const plain = workCalendar([]);
const announced = workCalendar();
const off = (from: string, to: string, calendar = announced) => {
  const days = Array.from({ length: dayNumber(to) - dayNumber(from) + 1 }, (_, n) => addDays(from, n));
  return days.every((day) => !isWorkingDay(day, calendar));
};

describe("public holidays, as they were announced", () => {
  test.each([
    ["Tết 2018", "2018-02-14", "2018-02-20"],
    ["Tết 2019", "2019-02-02", "2019-02-10"],
    ["Tết 2020", "2020-01-23", "2020-01-29"],
    ["Tết 2021", "2021-02-10", "2021-02-16"],
    ["Tết 2022", "2022-01-29", "2022-02-06"],
    ["Tết 2023", "2023-01-20", "2023-01-26"],
    ["Tết 2024", "2024-02-08", "2024-02-14"],
    ["Tết 2025", "2025-01-25", "2025-02-02"],
    ["Tết 2026", "2026-02-14", "2026-02-22"],
    ["30/4 và 01/5 năm 2019 (hoán đổi 29/4)", "2019-04-27", "2019-05-01"],
    ["30/4 và 01/5 năm 2022 (nghỉ bù)", "2022-04-30", "2022-05-03"],
    ["Giỗ Tổ, 30/4, 01/5 năm 2023", "2023-04-29", "2023-05-03"],
    ["30/4 và 01/5 năm 2024 (hoán đổi 29/4)", "2024-04-27", "2024-05-01"],
    ["30/4 và 01/5 năm 2025 (hoán đổi 02/5)", "2025-04-30", "2025-05-04"],
    ["Quốc khánh 2020, một ngày", "2020-09-02", "2020-09-02"],
    ["Quốc khánh 2021", "2021-09-02", "2021-09-05"],
    ["Quốc khánh 2022", "2022-09-01", "2022-09-04"],
    ["Quốc khánh 2023 (nghỉ bù)", "2023-09-01", "2023-09-04"],
    ["Quốc khánh 2024", "2024-08-31", "2024-09-03"],
    ["Quốc khánh 2025", "2025-08-30", "2025-09-02"],
    ["Quốc khánh 2026 (hoán đổi 31/8)", "2026-08-29", "2026-09-02"],
  ])("%s", (_, from, to) => {
    expect(off(from, to)).toBe(true);
    expect([isWorkingDay(addDays(from, -1), announced), isWorkingDay(addDays(to, 1), announced)]).toEqual([true, true]);
  });
  test("a Saturday is worked when it makes up for a swapped day", () => {
    expect(isWorkingDay("2024-05-04", announced)).toBe(true);
    expect(isWorkingDay("2024-05-04", plain)).toBe(false);
    expect(isWorkingDay("2024-04-29", plain)).toBe(true);
  });
  test("each has at least eleven days since 2021, no day twice, in order", () => {
    for (let year = 2021; year <= 2060; year++) {
      const days = publicHolidays(year).map((holiday) => holiday.day);
      expect(days.length).toBeGreaterThanOrEqual(11);
      expect(days).toEqual([...new Set(days)].sort());
      expect(days.every((day) => day.startsWith(String(year)))).toBe(true);
    }
  });
  test("the table overrides what the rule made", () => {
    const calendar = workCalendar([
      { day: "2027-02-04", name: "Làm việc theo thông báo", kind: "make_up" },
      { day: "2027-03-01", name: "Nghỉ theo thông báo", kind: "off" },
    ]);
    expect([isWorkingDay("2027-02-04", plain), isWorkingDay("2027-02-04", calendar)]).toEqual([false, true]);
    expect([isWorkingDay("2027-03-01", plain), isWorkingDay("2027-03-01", calendar)]).toEqual([true, false]);
  });
});

describe("working days", () => {
  test.each([
    ["over a weekend", "2023-02-10", 1, "2023-02-13"],
    ["over Tết 2024: five days from 07/02", "2024-02-07", 5, "2024-02-21"],
    ["over 30/4 2024, with the make-up Saturday", "2024-04-26", 3, "2024-05-04"],
    ["back over a weekend", "2023-02-13", -1, "2023-02-10"],
    ["none", "2023-02-12", 0, "2023-02-12"],
  ])("%s", (_, day, count, reached) => expect(addWorkingDays(day, count, announced)).toBe(reached));
  test("the n-th one is worked, and n of them lie between", () => {
    const anyDay = fc.integer({ min: dayNumber("2010-01-01"), max: dayNumber("2040-01-01") }).map(dayFromNumber);
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 60 }), (day, count) => {
        const reached = addWorkingDays(day, count, announced);
        expect(isWorkingDay(reached, announced)).toBe(true);
        expect(workingDaysBetween(day, reached, announced)).toBe(count);
        const back = addWorkingDays(reached, -count, announced);
        expect(back <= day && workingDaysBetween(back, day, announced) === 0).toBe(true);
      }),
    );
  });
});
