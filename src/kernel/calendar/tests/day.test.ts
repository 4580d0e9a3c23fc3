import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import {
  addDays,
  addMonths,
  anniversaryDay,
  anniversaryIn,
  dayFromNumber,
  dayNumber,
  dayOf,
  daysBetween,
  endOfDay,
  formatDay,
  formatDayInWords,
  formatDayLong,
  isDay,
  parseTypedDay,
  startOfDay,
  vietnamDay,
  vietnamTime,
  weekdayName,
  weekdayOf,
  yearOf,
  yearWindow,
} from "../index.ts";

const anyDay = fc.integer({ min: dayNumber("1900-01-01"), max: dayNumber("2200-12-31") }).map(dayFromNumber);

describe("a day", () => {
  test("is what Temporal says, whatever is added to it", () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.integer({ min: -50_000, max: 50_000 }),
        fc.integer({ min: -600, max: 600 }),
        (day, days, months) => {
          const plain = Temporal.PlainDate.from(day);
          expect(addDays(day, days)).toBe(plain.add({ days }).toString());
          expect(addMonths(day, months)).toBe(plain.add({ months }).toString());
          expect(weekdayOf(day)).toBe(plain.dayOfWeek);
          expect(daysBetween(day, addDays(day, days))).toBe(days);
        },
      ),
    );
  });
  test("follows the one before it, through a century", () => {
    let plain = Temporal.PlainDate.from("1900-01-01");
    for (let number = dayNumber("1900-01-01"); number < dayNumber("2001-01-01"); number++) {
      expect(dayFromNumber(number)).toBe(plain.toString());
      plain = plain.add({ days: 1 });
    }
  });
  test.each([
    ["2024-02-29", true],
    ["2023-02-29", false],
    ["1900-02-29", false],
    ["2000-02-29", true],
    ["2023-13-01", false],
    ["2023-00-10", false],
    ["2023-04-31", false],
    ["2023-4-3", false],
    ["25/01/2019", false],
    ["", false],
  ])("%s exists: %s", (text, exists) => expect(isDay(text)).toBe(exists));
  test("a day that does not exist is a mistake of the program", () => {
    expect(() => dayOf(2023, 2, 29)).toThrow(RangeError);
  });
});

describe("days as officers write them", () => {
  test.each([
    ["25/01/2019", "2019-01-25"],
    [" 5/1/2019 ", "2019-01-05"],
    ["05-01-2019", "2019-01-05"],
    ["5.1.2019", "2019-01-05"],
    ["2019-01-25", "2019-01-25"],
    ["31/02/2019", null],
    ["25/01/19", null],
    ["mai", null],
    ["", null],
  ])("“%s” is %s", (typed, day) => expect(parseTypedDay(typed)).toBe(day));
  test("what is shown can be typed back", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(parseTypedDay(formatDay(day))).toBe(day);
      }),
    );
  });
  test("weekday, long form and the form of documents", () => {
    expect(weekdayName("2024-06-30")).toBe("Chủ nhật");
    expect(formatDayLong("2019-01-25")).toBe("Thứ Sáu, 25/01/2019");
    expect(formatDayInWords("2017-12-05")).toBe("ngày 05 tháng 12 năm 2017");
    expect(formatDayInWords("2019-01-25")).toBe("ngày 25 tháng 01 năm 2019");
    expect(formatDayInWords("2019-03-25")).toBe("ngày 25 tháng 3 năm 2019");
  });
});

describe("Vietnamese time", () => {
  test("the day turns at 17:00 UTC", () => {
    expect(vietnamDay(new Date("2019-01-31T16:59:59.999Z"))).toBe("2019-01-31");
    expect(vietnamDay(new Date("2019-01-31T17:00:00Z"))).toBe("2019-02-01");
    expect(vietnamTime(new Date("2019-01-31T17:05:00Z"))).toBe("00:05");
  });
  test("every day has 24 hours, summer and winter, and is as the zone Asia/Ho_Chi_Minh has it", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: dayNumber("1976-01-01"), max: dayNumber("2100-01-01") }).map(dayFromNumber),
        (day) => {
          expect(endOfDay(day).getTime() - startOfDay(day).getTime()).toBe(86_399_999);
          expect(vietnamDay(startOfDay(day))).toBe(day);
          expect(vietnamDay(endOfDay(day))).toBe(day);
          const zoned = Temporal.PlainDate.from(day).toZonedDateTime("Asia/Ho_Chi_Minh");
          expect(startOfDay(day).getTime()).toBe(Number(zoned.epochMilliseconds));
        },
      ),
    );
  });
});

describe("years of agencies", () => {
  test.each([
    ["2023-09-30", "calendar", 2023],
    ["2023-09-30", "court", 2023],
    ["2023-10-01", "court", 2024],
    ["2023-08-31", "school", 2023],
    ["2023-09-01", "school", 2024],
  ] as const)("%s is of the %s year %s", (day, kind, year) => {
    expect(yearOf(day, kind)).toBe(year);
    const { first, last } = yearWindow(year, kind);
    expect([first <= day, day <= last]).toEqual([true, true]);
  });
  test("one year ends the day before the next begins", () => {
    for (const kind of ["calendar", "court", "school"] as const) {
      for (let year = 2000; year < 2040; year++) {
        expect(addDays(yearWindow(year, kind).last, 1)).toBe(yearWindow(year + 1, kind).first);
      }
    }
  });
});

describe("anniversaries of the Đắk Lắk plan", () => {
  test.each([
    ["thành lập Đảng Cộng sản Việt Nam", "1930-02-03", 94],
    ["giải phóng Buôn Ma Thuột", "1975-03-10", 49],
    ["Ngày sinh Chủ tịch Hồ Chí Minh", "1890-05-19", 134],
    ["Di chúc của Chủ tịch Hồ Chí Minh", 1969, 55],
  ])("%s", (_, founded, ordinal) => expect(anniversaryIn(founded, 2024)).toBe(ordinal));
  test("are kept on their day; one of 29/02 on 28/02 in common years", () => {
    expect(anniversaryDay("1930-02-03", 2024)).toBe("2024-02-03");
    expect(anniversaryDay("2000-02-29", 2023)).toBe("2023-02-28");
    expect(anniversaryDay("2000-02-29", 2024)).toBe("2024-02-29");
  });
});
