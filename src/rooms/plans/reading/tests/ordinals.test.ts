import { expect, test } from "vitest";
import { greeted } from "../ordinals.ts";

const party = {
  name: "Ngày thành lập Đảng",
  founded: "1930-02-03",
  ordinal: 94,
  stage: "dot-1",
  quote: "kỷ niệm 94 năm ngày thành lập Đảng (03/02/1930 - 03/02/2024)",
};
const town = {
  name: "Giải phóng Buôn Ma Thuột",
  founded: "1975-03-10",
  ordinal: 49,
  stage: "dot-1",
  quote: "kỷ niệm 49 ngày giải phóng Buôn Ma Thuột (10/3/1975 - 10/3/2024)",
};
const testament = {
  name: "Di chúc",
  founded: 1969,
  ordinal: 55,
  stage: "dot-2",
  quote: "kỷ niệm 55 năm thực hiện Di chúc (1969 - 2024)",
};
const wrong = {
  name: "Lời kêu gọi",
  founded: "1948-06-11",
  ordinal: 75,
  quote: "kỷ niệm 75 năm Lời kêu gọi (11/6/1948 - 11/6/2024)",
};
const year = { from: "2024-01-01", to: "2024-12-31" };

test("the ordinal is counted from the founding, in the order of the year", () => {
  const all = greeted([town, party, testament], { ...year, stage: undefined }, "2024-06-17");
  expect(all.map(({ name, ordinal, on }) => [name, ordinal, on])).toEqual([
    ["Ngày thành lập Đảng", 94, "2024-02-03"],
    ["Giải phóng Buôn Ma Thuột", 49, "2024-03-10"],
    ["Di chúc", 55, null],
  ]);
});

test("a text that says days for years, or another number, is quoted", () => {
  expect(greeted([party], year, "2024-06-17")[0]?.says).toBeNull();
  expect(greeted([town], year, "2024-06-17")[0]?.says).toContain("49 ngày giải phóng");
  expect(greeted([wrong], year, "2024-06-17")[0]).toMatchObject({ ordinal: 76, says: wrong.quote });
});

test("a stage greets its own, and those of no stage that fall into it", () => {
  const first = { from: "2024-01-01", to: "2024-06-30", stage: "dot-1" };
  const names = greeted([party, testament, wrong], first, "2024-03-01").map(({ name }) => name);
  expect(names).toEqual(["Ngày thành lập Đảng", "Lời kêu gọi"]);
});
