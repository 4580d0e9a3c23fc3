import { describe, expect, test } from "vitest";
import { addDays, dayFromNumber, dayNumber, dayOfLunar, leapMonthOf, lunarOf, tetOf } from "../index.ts";

/** Mồng một Tết as the Vietnamese calendar has it. Those marked * lie a day (in 1985 a month) before the Chinese one. */
const knownTet = `
  1968-01-29* 1969-02-16* 1970-02-06 1971-01-27 1972-02-15 1973-02-03 1974-01-23 1975-02-11 1976-01-31 1977-02-18
  1978-02-07 1979-01-28 1980-02-16 1981-02-05 1982-01-25 1983-02-13 1984-02-02 1985-01-21* 1986-02-09 1987-01-29
  1988-02-17 1989-02-06 1990-01-27 1991-02-15 1992-02-04 1993-01-23 1994-02-10 1995-01-31 1996-02-19 1997-02-07
  1998-01-28 1999-02-16 2000-02-05 2001-01-24 2002-02-12 2003-02-01 2004-01-22 2005-02-09 2006-01-29 2007-02-17*
  2008-02-07 2009-01-26 2010-02-14 2011-02-03 2012-01-23 2013-02-10 2014-01-31 2015-02-19 2016-02-08 2017-01-28
  2018-02-16 2019-02-05 2020-01-25 2021-02-12 2022-02-01 2023-01-22 2024-02-10 2025-01-29 2026-02-17 2027-02-06
  2028-01-26 2029-02-13 2030-02-02* 2031-01-23 2032-02-11 2033-01-31 2034-02-19 2035-02-08 2036-01-28 2037-02-15
  2038-02-04 2039-01-24 2040-02-12 2041-02-01 2042-01-22 2043-02-10 2044-01-30 2045-02-17 2046-02-06 2047-01-26
  2048-02-14 2049-02-02 2050-01-23`
  .trim()
  .split(/\s+/)
  .map((entry) => ({ day: entry.slice(0, 10), marked: entry.endsWith("*") }));

/** Leap months of lunar years (tháng nhuận). */
const knownLeapMonths: Record<number, number> = {
  1968: 7,
  1971: 5,
  1974: 4,
  1976: 8,
  1979: 6,
  1982: 4,
  1985: 2,
  1987: 7,
  1990: 5,
  1993: 3,
  1995: 8,
  1998: 5,
  2001: 4,
  2004: 2,
  2006: 7,
  2009: 5,
  2012: 4,
  2014: 9,
  2017: 6,
  2020: 4,
  2023: 2,
  2025: 6,
  2028: 5,
  2031: 3,
  2033: 11,
  2036: 6,
  2039: 5,
  2042: 2,
  2044: 7,
  2047: 5,
  2050: 3,
};

const chinese = new Intl.DateTimeFormat("en-u-ca-chinese", { timeZone: "UTC", day: "numeric", month: "numeric" });
const chineseDate = (day: string) => {
  const parts = chinese.formatToParts(new Date(`${day}T00:00:00Z`));
  const part = (type: string) => parts.find((one) => one.type === type)?.value;
  return `${part("month")}/${part("day")}`;
};

describe("Tết Nguyên đán", () => {
  test.each(knownTet)("$day", ({ day }) => {
    expect(tetOf(Number(day.slice(0, 4)))).toBe(day);
    expect(lunarOf(day)).toEqual({ year: Number(day.slice(0, 4)), month: 1, leap: false, date: 1 });
    expect(lunarOf(addDays(day, -1)).month).toBe(12);
  });
  test.each([["1968-01-30"], ["1969-02-17"], ["1985-02-20"], ["2007-02-18"], ["2030-02-03"]])(
    "is not kept on the Chinese new year %s, which comes later",
    (chineseNewYear) => {
      const tet = knownTet.find(({ day }) => day.slice(0, 4) === chineseNewYear.slice(0, 4))!;
      expect(tet.marked).toBe(true);
      expect(tetOf(Number(chineseNewYear.slice(0, 4))) < chineseNewYear).toBe(true);
    },
  );
});

describe("the lunar calendar", () => {
  test("has its leap months where they are known to be, and nowhere else", () => {
    const found = Object.fromEntries(
      Array.from({ length: 83 }, (_, n) => [1968 + n, leapMonthOf(1968 + n)]).filter(([, month]) => month !== null),
    );
    expect(found).toEqual(knownLeapMonths);
  });
  test("begins its months with the Chinese one of Intl or a day earlier, never later, 1968–2100", () => {
    const differing = Array.from({ length: 48_577 }, (_, n) => dayFromNumber(dayNumber("1968-01-01") + n))
      .filter((day) => lunarOf(day).date === 1)
      .map((day) => [chineseDate(day).split("/")[1], chineseDate(addDays(day, 1)).split("/")[1]])
      .filter(([on]) => on !== "1");
    expect(differing.length).toBeGreaterThan(30);
    expect(differing.length).toBeLessThan(80);
    expect(differing.every(([, after]) => after === "1")).toBe(true);
  });
  test("goes through every day without a gap, and back again", () => {
    let before = lunarOf("1967-12-31");
    for (let number = dayNumber("1968-01-01"); number < dayNumber("2051-01-01"); number++) {
      const day = dayFromNumber(number);
      const lunar = lunarOf(day);
      expect(lunar.date === before.date + 1 || (lunar.date === 1 && before.date >= 29)).toBe(true);
      expect(dayOfLunar(lunar)).toBe(day);
      before = lunar;
    }
  });
  test("has no thirtieth of a short month and no leap month in a common year", () => {
    expect(dayOfLunar({ year: 2024, month: 1, leap: false, date: 30 })).toBeNull();
    expect(dayOfLunar({ year: 2024, month: 2, leap: true, date: 1 })).toBeNull();
    expect(dayOfLunar({ year: 2025, month: 6, leap: true, date: 1 })).toBe("2025-07-25");
  });
  test.each([
    ["Giỗ Tổ 2025", 2025, 3, 10, "2025-04-07"],
    ["Giỗ Tổ 2023", 2023, 3, 10, "2023-04-29"],
    ["Trung thu 2024", 2024, 8, 15, "2024-09-17"],
    ["Đoan ngọ 2020, sau tháng tư nhuận", 2020, 5, 5, "2020-06-25"],
  ])("%s", (_, year, month, date, day) => expect(dayOfLunar({ year, month, leap: false, date })).toBe(day));
});
