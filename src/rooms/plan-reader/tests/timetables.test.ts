import { describe, expect, test } from "vitest";
import { readPlan } from "../read-plan.ts";
import type { ReadDuty } from "../reading.ts";

/** A plan of 2026 whose second part is the text. */
const planOf = (...lines: string[]) => ["KẾ HOẠCH", "Thi đua năm 2026", "", "I. NỘI DUNG", "", ...lines].join("\n");

function due({ due: found }: ReadDuty): string {
  if (!found) return "-";
  if (found.type === "month") return found.month;
  if (found.type === "quarter") return found.quarter;
  if (found.type === "range") return `${found.from}→${found.to}`;
  if (found.type === "year") return String(found.year);
  return found.type === "by" || found.type === "on" ? found.date : found.type;
}

/** What each line quotes, without the marks between cells, and when it is due. */
function read(...lines: string[]): [string, string][] {
  return readPlan(planOf(...lines))
    .duties.filter(({ cite, kind }) => cite !== "" && kind !== "period")
    .map((duty) => [duty.quote.replace(/^[-|\s]+|[|\s]+$/g, ""), due(duty)]);
}

const amounts = (...lines: string[]) =>
  readPlan(planOf(...lines)).duties.flatMap((duty) =>
    duty.amount ? [[due(duty), duty.amount.min ?? duty.amount.percent]] : [],
  );

describe("a timetable whose cells list several things to do", () => {
  test("each part of the cell is a line with the month of its row, or with its own day", () => {
    expect(
      read(
        "| Thời gian | Nội dung | Người phụ trách |",
        "| Tháng 9/2026 | - Phát động thi đua đợt 1; - Hội nghị viên chức (18/9) | Công đoàn |",
        "| Tháng 11/2026 | Hội giảng cấp trường; sơ kết thi đua đợt 1; nộp hồ sơ trước 25/11 | Tổ trưởng |",
      ),
    ).toEqual([
      ["Phát động thi đua đợt 1", "2026-09"],
      ["Hội nghị viên chức (18/9)", "2026-09-18"],
      ["Hội giảng cấp trường", "2026-11"],
      ["sơ kết thi đua đợt 1", "2026-11"],
      ["nộp hồ sơ trước 25/11", "2026-11-25"],
    ]);
  });

  test("a day inside the month of the row says better when; the doer is that of the row", () => {
    const [duty] = readPlan(
      planOf(
        "| Tháng | Nội dung công việc | Người thực hiện |",
        "| Tháng 6 | Hoàn thiện hồ sơ gửi cấp trên chậm nhất ngày 10/6 | Thư ký hội đồng |",
      ),
    ).duties.filter(({ cite }) => cite !== "");
    expect(duty).toMatchObject({ due: { type: "by", date: "2026-06-10" }, actor: "Thư ký hội đồng" });
  });

  test("a cell of times that spans several rows holds for all of them", () => {
    expect(
      read(
        "| Thời gian | Nội dung | Phụ trách |",
        "| Tháng 3/2026 | Chấm sáng kiến vòng cơ sở | Hội đồng |",
        "| | Kiểm tra chuyên đề các tổ | Phó Hiệu trưởng |",
      ),
    ).toEqual([
      ["Tháng 3/2026 | Chấm sáng kiến vòng cơ sở | Hội đồng", "2026-03"],
      ["Kiểm tra chuyên đề các tổ", "2026-03"],
    ]);
  });
});

describe("heads of two rows", () => {
  test.each([
    ["with empty cells under the span", "| TT | Nội dung | Năm 2026 | | |", "| | | Quý I | Quý II | Cả năm |"],
    ["with one cell for the span", "| TT | Nội dung | Năm 2026 |", "| | | Quý I | Quý II | Cả năm |"],
  ])("%s", (_, first, second) => {
    expect(amounts(first, second, "| 1 | Số tin, bài | 10 | 15 | 50 |")).toEqual([
      ["2026-Q1", 10],
      ["2026-Q2", 15],
      ["2026", 50],
    ]);
  });

  test("a row that counts the columns says nothing", () => {
    expect(
      amounts("| TT | Chỉ tiêu | Kế hoạch năm 2026 |", "| (1) | (2) | (3) |", "| 1 | Số sáng kiến | 40 |"),
    ).toEqual([["2026", 40]]);
  });
});

describe("what governs a number", () => {
  test("the time said in an item before it, in the same stage", () => {
    expect(
      amounts(
        "1. Đợt 1: “Ra quân đầu năm”",
        "- Thời gian: từ ngày 01/3/2026 đến ngày 31/5/2026.",
        "- Chỉ tiêu: mỗi đội vệ sinh tối thiểu 300 vị trí.",
        "2. Đợt 2: “Về đích”",
        "- Chỉ tiêu: mỗi đội sửa ít nhất 20 trạm.",
      ),
    ).toEqual([
      ["2026-03-01→2026-05-31", 300],
      ["-", 20],
    ]);
  });

  test("«đến hết năm 2028» in a heading is the last day for the numbers below it", () => {
    expect(amounts("1. Đến hết năm 2028", "- Có ít nhất 12 thôn đạt chuẩn.", "- 100% thôn có nhà văn hóa.")).toEqual([
      ["2028-12-31", 12],
      ["2028-12-31", 100],
    ]);
  });

  test("marks in headings of a scoring table, and the parts of a total", () => {
    expect(
      amounts(
        "1. Thang điểm (tổng 100 điểm)",
        "1.1. Chuyên môn (60 điểm)",
        "- Đi muộn mỗi lần trừ 02 điểm.",
        "- Điểm quý tối đa 40 điểm, trong đó kỷ luật lao động 15 điểm.",
      ).map(([, count]) => count),
    ).toEqual([100, 60, 2, undefined, 15]);
  });
});

describe("rules of eligibility", () => {
  const rules = (...lines: string[]) =>
    readPlan(planOf("1. Điều kiện xét", ...lines)).duties.flatMap(
      ({ amount: { unit: _, per: __, ...amount } = {}, cite }) => (cite === "" ? [] : [amount]),
    );

  test("what excludes from an award is at most none, a number in it is the number", () => {
    expect(rules("- Không xem xét cá nhân đang trong thời hạn xử lý kỷ luật.")).toEqual([{ max: 0 }]);
    expect(rules("- Không xét khen thưởng đối với đơn vị để xảy ra tai nạn lao động.")).toEqual([{ max: 0 }]);
    expect(rules("- Không xem xét khen thưởng đơn vị nợ báo cáo từ 02 kỳ trở lên.")).toEqual([{ min: 2 }]);
  });

  test("months, areas and sums of money count too", () => {
    expect(rules("- Phòng có 02 tháng xếp loại C trong quý không được xét.")).toEqual([{ min: 2, max: 2 }]);
    expect(rules("- Không nợ các khoản đóng góp quá 03 tháng.")).toEqual([{ max: 3 }]);
    expect(rules("- Hiến từ 50 m2 đất trở lên.")).toEqual([{ min: 50 }]);
    expect(rules("- Ủng hộ quỹ trị giá từ 20 triệu đồng.")).toEqual([{ min: 20_000_000 }]);
  });
});

describe("leading sentences", () => {
  test("«trong năm, mỗi đơn vị:» gives its items the year of the plan", () => {
    expect(amounts("1. Trong năm, mỗi đơn vị:", "- Giúp tối thiểu 02 hộ nghèo;", "- Trồng 500 m đường hoa.")).toEqual([
      ["2026", 2],
      ["2026", 500],
    ]);
  });

  test("a later aim in the same sentence has its own year", () => {
    expect(amounts("- Đến 31/12/2026 có trên 30% công trường đạt chuẩn, đến năm 2030 đạt 80%.")).toEqual([
      ["2026-12-31", 30],
      ["2030-12-31", 80],
    ]);
  });
});

test("a table above long paragraphs is read in no time", () => {
  const long = "Các cơ quan, đơn vị, địa phương tổ chức thực hiện nghiêm túc, kịp thời, hiệu quả kế hoạch này ".repeat(
    3,
  );
  const start = process.cpuUsage();
  readPlan(planOf("| TT | Chỉ tiêu | 2026 |", "| 1 | Điển hình được công nhận | 100 |", ...Array(7).fill(long)));
  expect(process.cpuUsage(start).user / 1000).toBeLessThan(5_000);
});
