import { describe, expect, test } from "vitest";
import { amountsOf } from "../grammar/amounts.ts";
import { zeroRulesOf } from "../grammar/zero-rules.ts";
import type { ReadAmount } from "../reading.ts";

const read = (sentence: string) =>
  amountsOf(sentence.toLowerCase()).map(({ amount: { unit: _, ...amount } }) => amount);

describe("numbers to reach or not to pass", () => {
  test.each<[string, ReadAmount[]]>([
    ["tối thiểu 01 điển hình", [{ min: 1 }]],
    ["ít nhất một hoạt động", [{ min: 1 }]],
    ["ít nhất 02 tập thể và 03 cá nhân", [{ min: 2 }, { min: 3 }]],
    ["không quá 01 tập thể, 03 cá nhân", [{ max: 1 }, { max: 3 }]],
    [
      "giới thiệu 02 tập thể, 05 cá nhân",
      [
        { min: 2, max: 2 },
        { min: 5, max: 5 },
      ],
    ],
    ["từ 02 đến 05 cá nhân", [{ min: 2, max: 5 }]],
    ["2-3 bài viết", [{ min: 2, max: 3 }]],
    ["từ 300 lao động trở lên", [{ min: 300 }]],
    ["từ đủ 36 tháng", [{ min: 36 }]],
    ["hai năm liên tục", [{ min: 2, max: 2 }]],
    ["02 năm liên tục trở lên", [{ min: 2 }]],
    ["ít nhất 02 năm học liên tục", [{ min: 2 }]],
    ["05 năm liên tục hoàn thành tốt nhiệm vụ trở lên", [{ min: 5, max: 5 }]],
    ["điểm trung bình từ 8.0 trở lên", [{ min: 8 }]],
    ["năng suất tăng 1,2 lần", [{ min: 1.2, max: 1.2 }]],
    ["công tác liên tục từ 03 năm", [{ min: 3 }]],
    ["liên tục trong 03 năm", [{ min: 3, max: 3 }]],
    ["ít nhất 02 cá nhân, đơn vị sự nghiệp chọn 01 cá nhân", [{ min: 2 }, { min: 1, max: 1 }]],
    ["thời gian không quá 01 ngày đối với cấp cơ sở và 02 ngày đối với cấp bộ", [{ max: 1 }, { max: 2 }]],
    ["kinh phí 150 triệu đồng", [{ min: 150_000_000, max: 150_000_000 }]],
    ["giải nhất: 10.000.000 đồng", [{ min: 10_000_000, max: 10_000_000 }]],
    ["không quá 12,8‰, năm 2024 và 2025 được xếp loại", [{ max: 12.8 }]],
    ["số lượng 1.000 cuốn", [{ min: 1000, max: 1000 }]],
    ["14/14 ấp tổ chức", [{ min: 14, max: 14 }]],
    ["ít nhất 25/30 lớp", [{ min: 25 }]],
    ["đạt 14,2 tỷ kwh", [{ min: 14.2, max: 14.2 }]],
    ["không quá 1.500 từ", [{ max: 1500 }]],
    ["mỗi quý không quá 50 người, mức thưởng 1.500.000 đồng/người", [{ max: 50 }, { min: 1_500_000, max: 1_500_000 }]],
    ["giải quyết bình quân từ 06 vụ, việc/tháng trở lên", [{ min: 6 }]],
    ["tập huấn cán bộ 02 ngày trong tháng 02-2026", [{ min: 2, max: 2 }]],
    ["đợt 3: 60 ngày đêm, từ 23-10-2026", [{ min: 60, max: 60 }]],
  ])("%s", (sentence, amounts) => expect(read(sentence)).toEqual(amounts));
});

describe("percentages", () => {
  test.each<[string, ReadAmount]>([
    ["100% đơn vị", { percent: 100 }],
    ["đạt 95% trở lên", { percent: 95, bound: "min" }],
    ["đạt từ 65% trở lên", { percent: 65, bound: "min" }],
    ["trên 80% thành viên", { percent: 80, bound: "over" }],
    ["không vượt quá 3,45%", { percent: 3.45, bound: "max" }],
    ["xuống dưới 1,2%", { percent: 1.2, bound: "max" }],
    ["≥ 95%", { percent: 95, bound: "min" }],
    ["≤4,05%", { percent: 4.05, bound: "max" }],
    ["ít nhất 2/3 số cá nhân", { percent: 66.67, bound: "min" }],
    ["ít nhất 2/3 quân số dự họp", { percent: 66.67, bound: "min" }],
    ["nữ chiếm ít nhất 1/2", { percent: 50, bound: "min" }],
    ["tăng ít nhất 8%", { percent: 8, bound: "increase" }],
    ["hoàn thành vượt mức các chỉ tiêu", { percent: 100, bound: "over" }],
    ["hoàn thành và hoàn thành vượt mức các chỉ tiêu", { percent: 100, bound: "min" }],
  ])("%s", (sentence, amount) => expect(read(sentence)).toEqual([amount]));
});

describe("marks", () => {
  test.each<[string, ReadAmount]>([
    ["tối đa 60 điểm", { max: 60 }],
    ["trừ 05 điểm", { min: 5, max: 5 }],
    ["từ 90 điểm", { min: 90 }],
    ["đánh giá theo thang điểm 100", { min: 100, max: 100 }],
    ["đạt trên 4,0/5,0 điểm", { min: 4 }],
    ["bình quân năm đạt 95 điểm trở lên", { min: 95 }],
    ["đạt 8,3/10 điểm", { min: 8.3, max: 8.3 }],
    ["từ 80 đến dưới 90 điểm", { min: 80, max: 90 }],
    ["do chủ quan: 0 điểm", { min: 0, max: 0 }],
  ])("%s", (sentence, amount) => expect(read(sentence)).toEqual([amount]));
});

describe("zero rules", () => {
  test.each<[string, ReadAmount]>([
    ["không có công chức, viên chức, người lao động bị kỷ luật từ khiển trách trở lên", { max: 0 }],
    ["không để xảy ra khiếu kiện đông người", { max: 0 }],
    ["không vi phạm đạo đức nhà giáo", { max: 0 }],
    ["không xét các đơn vị có cán bộ bị kỷ luật từ cảnh cáo trở lên", { max: 0 }],
    ["không có môn nào dưới 6,5", { min: 6.5 }],
  ])("%s", (sentence, amount) => expect(zeroRulesOf(sentence).map((rule) => rule.amount)).toEqual([amount]));
});

test("years, document numbers and months are no amounts", () => {
  expect(read("trong năm 2026, quý 2 và tháng 12")).toEqual([]);
});
