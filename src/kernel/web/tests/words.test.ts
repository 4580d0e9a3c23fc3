import { describe, expect, test } from "vitest";
import { count, day, dayLong, dueWords, fileSize, initial, moment, units, when } from "../words.ts";

const today = "2023-06-05";

describe("dates and numbers as officers write them", () => {
  test("a day is day/month/year, with its weekday where it matters", () => {
    expect([day("2019-01-31"), dayLong("2019-03-30")]).toEqual(["31/01/2019", "Thứ Bảy, 30/03/2019"]);
  });

  test("a moment is told by the clock of Việt Nam, wherever the server stands", () => {
    expect(moment(new Date("2023-06-04T17:30:00Z"))).toBe("00:30, 05/06/2023");
  });

  test.each([
    ["today", "2023-06-05T01:42:00Z", "08:42"],
    ["earlier this year", "2023-06-01T10:00:00Z", "01/06"],
    ["another year", "2022-12-31T10:00:00Z", "31/12/2022"],
  ])("activity of %s", (_, at, words) => {
    expect(when(new Date(at), today)).toBe(words);
  });

  test.each([
    ["2023-05-31", "late", "Quá 5 ngày"],
    ["2023-06-05", "soon", "Hôm nay"],
    ["2023-06-07", "soon", "Còn 2 ngày"],
    ["2023-06-12", "soon", "Còn 7 ngày"],
    ["2023-06-13", "open", "Còn 8 ngày"],
    [null, "open", "Chưa có ngày"],
  ])("due %s on 05/06/2023 reads %s: %s", (dueOn, state, words) => {
    expect(dueWords(dueOn, today)).toEqual({ state, words: words.replace(/(\d) /, "$1\u00a0") });
  });

  test.each([
    [0, "0"],
    [999, "999"],
    [1214, "1.214"],
    [1234567, "1.234.567"],
    [24.3, "24,3"],
    [1234.5678, "1.234,5678"],
    [-5, "−5"],
  ])("%d is written %s", (n, words) => {
    expect(count(n)).toBe(words);
  });

  test("a number never parts from its unit", () => {
    expect([units(5, "ngày"), fileSize(25_480_000), fileSize(900)]).toEqual([
      "5\u00a0ngày",
      "24,3\u00a0MB",
      "900\u00a0B",
    ]);
  });

  test("the disc beside a person shows the given name", () => {
    expect([initial("Đinh Thị Hoa"), initial("Y Thuyên Niê "), initial("ánh")]).toEqual(["H", "N", "Á"]);
  });
});
