import { describe, expect, test } from "vitest";
import { announcedHolidays, workCalendar } from "#kernel/calendar/index.ts";
import { national } from "#rooms/movements/index.ts";
import { anniversariesOf, yearAnniversaries } from "../calendar/anniversaries.ts";
import { monthAway, restsBetween, weeksAround, weeksOf } from "../calendar/days.ts";

describe("anniversaries", () => {
  /** As the plan of Sở Tư pháp Đắk Lắk for 2024 counts them. */
  const dakLak = [
    ["Ngày thành lập Đảng Cộng sản Việt Nam", "2024-02-03", 94],
    ["Chiến thắng Điện Biên Phủ", "2024-05-07", 70],
    ["Ngày sinh Chủ tịch Hồ Chí Minh", "2024-05-19", 134],
    ["Ngày Chủ tịch Hồ Chí Minh ra Lời kêu gọi thi đua ái quốc", "2024-06-11", 76],
    ["Ngày truyền thống ngành Tư pháp Việt Nam", "2024-08-28", 79],
    ["Ngày thành lập Quân đội nhân dân Việt Nam", "2024-12-22", 80],
  ] as const;

  test.each(dakLak)("%s is kept on %s for the %ith time", (name, on, ordinal) => {
    const kept = anniversariesOf(2024, national, []).find((one) => one.name === name);
    expect([kept?.on, kept?.ordinal]).toEqual([on, ordinal]);
  });

  test("a plan adds its own days; its other words for a national day give way", () => {
    const ofPlan = [
      { name: "Ngày giải phóng Buôn Ma Thuột", founded: "1975-03-10" },
      { name: "Ngày thành lập nước Cộng hòa xã hội chủ nghĩa Việt Nam", founded: "1945-09-02" },
      { name: "Thực hiện Di chúc của Chủ tịch Hồ Chí Minh", founded: 1969 },
    ];
    const kept = anniversariesOf(2024, national, ofPlan);
    expect(kept.filter(({ on }) => on === "2024-03-10").map(({ ordinal }) => ordinal)).toEqual([49]);
    expect(kept.filter(({ on }) => on === "2024-09-02")).toHaveLength(1);
    expect(yearAnniversaries(2024, ofPlan)).toEqual([
      { name: "Thực hiện Di chúc của Chủ tịch Hồ Chí Minh", ordinal: 55 },
    ]);
  });

  test("none is kept in or before the year of its founding, and five and ten are round", () => {
    expect(anniversariesOf(1945, national, []).some(({ name }) => name.startsWith("Quốc khánh"))).toBe(false);
    expect(anniversariesOf(1946, national, []).find(({ name }) => name.startsWith("Quốc khánh"))?.ordinal).toBe(1);
    expect(anniversariesOf(2025, national, []).find(({ name }) => name.startsWith("Quốc khánh"))?.round).toBe(true);
  });
});

describe("a month as weeks", () => {
  const calendar = workCalendar(announcedHolidays);

  test("begins on a Monday, ends on a Sunday and holds every day once, leap days too", () => {
    for (let n = 0; n < 240; n += 1) {
      const month = monthAway({ year: 2010, month: 1 }, n);
      const days = weeksOf(month, { due: [], kept: [], events: [], calendar }).flat();
      expect(days.length % 7).toBe(0);
      expect(new Set(days.map(({ on }) => on)).size).toBe(days.length);
      const inMonth = days.filter(({ inMonth: inside }) => inside);
      expect(inMonth).toHaveLength(new Date(Date.UTC(month.year, month.month, 0)).getUTCDate());
      expect(new Date(`${weeksAround(month).from}T00:00:00Z`).getUTCDay()).toBe(1);
    }
  });

  test("goes over the ends of years both ways", () => {
    expect(monthAway({ year: 2019, month: 12 }, 1)).toEqual({ year: 2020, month: 1 });
    expect(monthAway({ year: 2019, month: 1 }, -1)).toEqual({ year: 2018, month: 12 });
  });

  test("tells Tết by the lunar calendar as one rest: 2019 from 04/02, new year on 05/02", () => {
    const tet = restsBetween("2019-01-20", "2019-02-20", calendar).find(({ name }) => name === "Tết Nguyên đán");
    expect(tet && tet.from <= "2019-02-04" && tet.to >= "2019-02-08").toBe(true);
  });
});
