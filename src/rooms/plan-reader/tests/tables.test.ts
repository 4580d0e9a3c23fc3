import { describe, expect, test } from "vitest";
import { readPlan } from "../read-plan.ts";

/** What is read out of a table of a plan for 2026: due rule, strictness and amount of every line. */
function read(...rows: string[]) {
  const text = ["KẾ HOẠCH", "Thi đua năm 2026", "", "I. PHÂN CÔNG", "", ...rows].join("\n");
  return readPlan(text)
    .duties.filter(({ kind }) => kind !== "period")
    .map(({ due, strict, amount: { unit: _, ...amount } = {} }) => ({ due, strict: strict ?? false, amount }));
}

const year = { type: "year", year: 2026 };

describe("columns of numbers", () => {
  test("last year's results are not read, this year's indicators have their year", () => {
    expect(
      read(
        "| TT | Chỉ tiêu | ĐVT | Thực hiện năm 2025 | Kế hoạch năm 2026 |",
        "| 1 | Số sáng kiến | sáng kiến | 45 | 60 |",
        "| 2 | Tổn thất điện năng | % | 4,21 | ≤ 4,05 |",
        "| 3 | Trẻ em dưới 1 tuổi được tiêm chủng | % | 93,8 | 95 |",
      ),
    ).toEqual([
      { due: year, strict: false, amount: { min: 60, max: 60 } },
      { due: year, strict: false, amount: { percent: 4.05, bound: "max" } },
      { due: year, strict: false, amount: { percent: 95 } },
    ]);
  });

  test("a head may say the bound; rows of totals say nothing", () => {
    expect(
      read(
        "| STT | Đơn vị | Chính thức | Trong đó: nữ (tối thiểu) |",
        "| 1 | Khối Tổng cục | 96 | 30 |",
        "| | Tổng cộng | 96 | 30 |",
      ).map(({ amount }) => amount),
    ).toEqual([{ min: 96, max: 96 }, { min: 30 }]);
  });
});

describe("columns of times", () => {
  test("a cross is the time of its column", () => {
    expect(read("| TT | Nội dung | Quý I | Quý II |", "| 1 | Kiểm tra | | x |").map(({ due }) => due)).toEqual([
      { type: "quarter", quarter: "2026-Q2" },
    ]);
  });

  test("“hoàn thành trước” makes the days strict; cells may be parted by tabs", () => {
    expect(
      read("STT\tNội dung\tChủ trì\tHoàn thành trước", "1\tKiểm tra\tBan Thi đua\t15/6").map(({ due, strict }) => [
        due,
        strict,
      ]),
    ).toEqual([[{ type: "on", date: "2026-06-15" }, true]]);
  });
});
