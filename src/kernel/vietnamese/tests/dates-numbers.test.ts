import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOfSerial, readDate, readDateNumber, readNumber, spanOf } from "../index.ts";

describe("dates as offices write them", () => {
  it.each([
    ["25/01/2019", "2019-01-25"],
    ["25/1/2019", "2019-01-25"],
    ["5.3.84", "1984-03-05"],
    ["5.3.04", "2004-03-05"],
    ["05-03-1984", "1984-03-05"],
    ["11 / 12 / 1984 ", "1984-12-11"],
    ["ngày 12 tháng 5 năm 1984", "1984-05-12"],
    ["12 tháng 5 năm 1984", "1984-05-12"],
    ["tháng 5/1984", "1984-05"],
    ["Tháng 4 năm 2024", "2024-04"],
    ["3/2024", "2024-03"],
    ["1984", "1984"],
    ["năm 1984", "1984"],
    ["'1984", "1984"],
    ["00/00/1960", "1960"],
    ["00/5/1960", "1960-05"],
    ["1984-05-12", "1984-05-12"],
    ["1984-05-12T00:00:00", "1984-05-12"],
    ["12/05/1984 00:00:00", "1984-05-12"],
    ["12051984", "1984-05-12"],
    ["19840512", "1984-05-12"],
    ["29/02/2024", "2024-02-29"],
    ["từ ngày 01/7/2025", "2025-07-01"],
  ])("%s is %s", (text, value) => expect(readDate(text)).toEqual({ ok: true, value }));

  it.each(["31/6/2025", "31/02/1979", "15/13/1985", "29/02/2023", "32/01/2020", "5/25/1984", "13/2024", "0/13/1984"])(
    "%s is meant as a date and is impossible",
    (text) => expect(readDate(text)).toEqual({ ok: false, why: "impossible date" }),
  );

  it.each(["18/02/2O07", "x", "Giải thể", "12/5", "tháng 5", "12/5/19884", "abc 1984"])("%s is no date", (text) =>
    expect(readDate(text)).toEqual({ ok: false, why: "not a date" }),
  );

  it.each(["", "  ", "-", "…/…/…"])("'%s' is empty", (text) =>
    expect(readDate(text)).toEqual({ ok: false, why: "empty" }),
  );

  it("reads numbers as years, day counts or digits run together", () => {
    expect(readDateNumber(1984)).toEqual({ ok: true, value: "1984" });
    expect(readDateNumber(25495)).toEqual({ ok: true, value: "1969-10-19" });
    expect(readDateNumber(45838.75)).toEqual({ ok: true, value: "2025-06-30" });
    expect(readDateNumber(1051984)).toEqual({ ok: true, value: "1984-05-01" });
    expect(readDateNumber(12)).toEqual({ ok: false, why: "not a date" });
    expect(readDateNumber(Number.NaN)).toEqual({ ok: false, why: "not a date" });
  });

  it("knows both day counts and the leap day that never was", () => {
    expect(dayOfSerial(1)).toBe("1900-01-01");
    expect(dayOfSerial(59)).toBe("1900-02-28");
    expect(dayOfSerial(61)).toBe("1900-03-01");
    expect(dayOfSerial(45839)).toBe("2025-07-01");
    expect(dayOfSerial(45839 - 1462, true)).toBe("2025-07-01");
  });

  it("reads back every day it could have been written as", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 80_000 }), fc.constantFrom("/", ".", "-"), (days, sign) => {
        const day = new Date(Date.UTC(1900, 2, 1) + days * 86_400_000).toISOString().slice(0, 10);
        const [y, m, d] = day.split("-") as [string, string, string];
        expect(readDate(`${Number(d)}${sign}${Number(m)}${sign}${y}`)).toEqual({ ok: true, value: day });
        expect(dayOfSerial(days + 61)).toBe(day);
      }),
    );
  });

  it("knows what a year and a month can mean", () => {
    expect(spanOf("1984")).toEqual({ first: "1984-01-01", last: "1984-12-31" });
    expect(spanOf("2024-02")).toEqual({ first: "2024-02-01", last: "2024-02-29" });
    expect(spanOf("2024-02-10")).toEqual({ first: "2024-02-10", last: "2024-02-10" });
  });
});

describe("numbers", () => {
  it.each([
    ["8", 8],
    [" 8 ", 8],
    ["1.234", 1234],
    ["1 234", 1234],
    ["12,5", 12.5],
    ["05 người", 5],
    ["50%", 50],
    ["-3", -3],
  ])("%s is %d", (text, value) => expect(readNumber(text)).toEqual({ ok: true, value }));

  it.each(["1O", "10+2", "mười", "1.2.3"])("%s is no number", (text) =>
    expect(readNumber(text)).toEqual({ ok: false, why: "not a number" }),
  );
});
