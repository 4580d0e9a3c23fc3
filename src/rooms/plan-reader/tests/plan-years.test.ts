import { expect, test } from "vitest";
import { yearsOf } from "../structure/plan-years.ts";

test.each([
  ["of its one year", "Phát động thi đua năm 2026", { from: 2026, to: 2026 }],
  ["of a stage", "Nhân rộng điển hình giai đoạn 2026 - 2030", { from: 2026, to: 2030 }],
  [
    "of an anniversary, counted from a founding day",
    "Thi đua chào mừng 96 năm thành lập Đoàn (26/3/1931 – 26/3/2027)",
    { from: 2027, to: 2027 },
  ],
])("the years of a plan %s", (_, title, years) => {
  expect(yearsOf(title, "", "", "2027-03-01")).toEqual(years);
});
