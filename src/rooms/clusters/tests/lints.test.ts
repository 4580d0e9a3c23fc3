import { expect, test } from "vitest";
import { lintsOf } from "../table/lints.ts";
import { criterion, group, table } from "./tables.ts";

const sound = table([group("a", [criterion("b", { formula: { by: "mark", max: 100 } })])], { total: 100, ties: ["a"] });
const says = (of: typeof sound) => lintsOf(of).map((one) => one.says);

test("a sound table has nothing to be said of", () => expect(lintsOf(sound)).toEqual([]));
test("points that do not add up to the stated total are told with both sums; bonus and over-fulfilment do not count", () => {
  const bonus = criterion("c", { effect: "bonus", formula: { by: "mark", max: 15 } });
  expect(says({ ...sound, groups: [...sound.groups, group("x", [bonus])] })).toEqual([]);
  const over = criterion("b", { formula: { by: "over", standard: 90, cap: 120 } });
  expect(says({ ...sound, groups: [group("a", [over])] })).toEqual([
    "Các tiêu chí cộng lại được 90 điểm, còn tổng điểm ghi là 100.",
  ]);
});
test("bands that overlap are told, with which counts", () => {
  const bands = [
    { from: 80, to: 90, points: 50 },
    { from: 90, to: null, points: 100 },
  ];
  expect(says(table([group("a", [criterion("b", { formula: { by: "bands", bands } })])]))).toEqual([
    "“b”: khung từ 80 đến 90 và khung từ 90 trở lên chồng nhau; giá trị ở chỗ chồng lấy khung cao điểm hơn.",
  ]);
  const apart = [{ from: 80, to: 89.99, points: 50 }, bands[1]!];
  expect(says(table([group("a", [criterion("b", { formula: { by: "bands", bands: apart } })])]))).toEqual([]);
});
test("a criterion without evidence, a deduction that asks for it, a tie that leads nowhere", () => {
  expect(says(table([group("a", [criterion("b", { evidence: "" })])]))).toEqual(["“b”: chưa ghi minh chứng cần có."]);
  const off = criterion("b", { effect: "deduction", gate: "evidence" });
  expect(says(table([group("a", [off])]))[0]).toContain("điểm trừ không cần minh chứng");
  expect(says({ ...sound, ties: ["gone"] })).toEqual(["Thứ tự xét khi bằng điểm nêu “gone” mà bảng không còn."]);
});
test("what cannot be scored stops", () => {
  expect(lintsOf(table([])).filter(({ stops }) => stops)).toHaveLength(1);
  const empty = criterion("b", { formula: { by: "bands", bands: [] } });
  expect(lintsOf(table([group("a", [empty])])).filter(({ stops }) => stops)).toHaveLength(1);
});
