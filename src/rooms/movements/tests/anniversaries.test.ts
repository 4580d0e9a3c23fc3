import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { programFolder } from "#kernel/settings/program-folder.ts";
import { calendarOf, keptBetween, keptIn, national } from "../anniversaries/calendar.ts";
import { checkedOrdinals } from "../anniversaries/check-text.ts";
import { greetedBy } from "../anniversaries/greeted.ts";
import type { OwnAnniversary } from "../schema/anniversaries.ts";

const own = (name: string, founded: string, change: Partial<OwnAnniversary> = {}): OwnAnniversary => ({
  ...{ id: name, agencyId: "stp", level: "province", name, founded, source: "", replaces: null, hidden: false },
  ...{ createdBy: null, createdAt: new Date(0) },
  ...change,
});
const ofDakLak = [
  own("Ngày giải phóng Buôn Ma Thuột", "1975-03-10"),
  own("Thành lập Sở Tư pháp Đắk Lắk", "1982-08-02", { level: "agency" }),
  own("Buôn Ma Thuột hình thành - phát triển", "1904-11-22"),
  own("Thực hiện Di chúc của Chủ tịch Hồ Chí Minh", "1969", { level: "country" }),
];
const calendar = calendarOf(ofDakLak);

describe("the calendar of an agency", () => {
  test.each([
    ["Ngày thành lập Đảng Cộng sản Việt Nam", "2024-02-03", 94],
    ["Ngày giải phóng Buôn Ma Thuột", "2024-03-10", 49],
    ["Chiến thắng Điện Biên Phủ", "2024-05-07", 70],
    ["Ngày sinh Chủ tịch Hồ Chí Minh", "2024-05-19", 134],
    ["Buôn Ma Thuột hình thành - phát triển", "2024-11-22", 120],
    ["Thực hiện Di chúc của Chủ tịch Hồ Chí Minh", null, 55],
  ])("%s is kept on %s of 2024 for the %ith time", (name, on, ordinal) => {
    const kept = keptIn(2024, calendar).find((one) => one.name === name);
    expect(kept).toMatchObject({ on, ordinal });
  });

  test("its own word takes the place of the country's, and what it does not keep is gone", () => {
    const replaced = own("Ngày Bác Hồ kêu gọi thi đua", "1948-06-11", {
      replaces: "Ngày Chủ tịch Hồ Chí Minh ra Lời kêu gọi thi đua ái quốc",
    });
    const hidden = own("Ngày Quốc tế Lao động", "1886-05-01", { replaces: "Ngày Quốc tế Lao động", hidden: true });
    const names = calendarOf([replaced, hidden]).map(({ name }) => name);
    expect(names).toHaveLength(national.length - 1);
    expect(names).toContain("Ngày Bác Hồ kêu gọi thi đua");
    expect(names).not.toContain("Ngày Quốc tế Lao động");
  });

  test("what a stretch greets is what the years greet, cut at its ends", () => {
    const day = fc
      .integer({ min: 0, max: 2000 })
      .map((n) => new Date(Date.UTC(2020, 0, 1 + n)).toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, day, (a, b) => {
        const [from, to] = a < b ? [a, b] : [b, a];
        const kept = keptBetween(from, to, calendar);
        for (const { on, founded, ordinal } of kept) {
          expect(on !== null && on >= from && on <= to).toBe(true);
          expect(Number(on!.slice(0, 4)) - Number(String(founded).slice(0, 4))).toBe(ordinal);
        }
        const middle = new Date((Date.parse(from) + Date.parse(to)) / 2).toISOString().slice(0, 10);
        const after = new Date(Date.parse(middle) + 86_400_000).toISOString().slice(0, 10);
        const halves =
          keptBetween(from, middle, calendar).length + (after <= to ? keptBetween(after, to, calendar).length : 0);
        expect(halves).toBe(kept.length);
      }),
    );
  });
});

test("a drive that goes over New Year counts each anniversary in the year in which it falls", () => {
  const drive = { startsOn: "2023-12-01", endsOn: "2024-03-31" };
  const greeted = greetedBy(drive, [
    { name: "Ngày thành lập Quân đội nhân dân Việt Nam", founded: "1944-12-22" },
    { name: "Ngày thành lập Đảng Cộng sản Việt Nam", founded: "1930-02-03" },
  ]);
  expect(greeted.map(({ on, ordinal }) => [on, ordinal])).toEqual([
    ["2023-12-22", 79],
    ["2024-02-03", 94],
  ]);
});

describe("ordinals of a text", () => {
  test("“95 năm” of the Party in 2024 is wrong: it is 94", () => {
    const text = "Lập thành tích chào mừng kỷ niệm 95 năm ngày thành lập Đảng Cộng sản Việt Nam trong toàn Ngành.";
    expect(checkedOrdinals(text, calendar, 2024)).toMatchObject([{ written: 95, right: 94, year: 2024 }]);
  });

  test("those of the whole plan of Đắk Lắk are right; only the word after 49 is not", () => {
    const text = readFileSync(join(programFolder(), "plans/texts/dak-lak.txt"), "utf8");
    const checked = checkedOrdinals(text, calendar, 2024);
    expect(checked.length).toBeGreaterThanOrEqual(11);
    expect(checked.filter(({ written, right }) => written !== right)).toEqual([]);
  });

  test("a day of the agency's own calendar is known as well as the country's", () => {
    const text =
      "Phong trào thi đua lập thành tích chào mừng kỷ niệm 121 năm Buôn Ma Thuột hình thành - phát triển (22/11/1904 - 22/11/2024).";
    expect(checkedOrdinals(text, calendar, 2024)).toMatchObject([{ written: 121, right: 120 }]);
  });

  test("what nobody knows is not judged", () => {
    expect(checkedOrdinals("Chào mừng kỷ niệm 30 năm thành lập câu lạc bộ.", calendar, 2024)).toEqual([]);
  });
});
