import { describe, expect, test } from "vitest";
import { chosenTimes } from "../clauses/choose.ts";
import { timesOf } from "../grammar/times.ts";
import type { ReadDue } from "../reading.ts";

const year2026 = { from: 2026, to: 2026 };
const stage = { from: 2026, to: 2030 };
const school = { from: 2025, to: 2026, school: true };

function read(sentence: string, years: typeof year2026 = year2026) {
  const lower = sentence.toLowerCase();
  return chosenTimes(timesOf(lower, years), lower).map(({ due, strict }) => [due, strict ?? false]);
}

const by = (date: string): ReadDue => ({ type: "by", date });
const on = (date: string): ReadDue => ({ type: "on", date });
const range = (from: string | null, to: string | null): ReadDue => ({ type: "range", from, to });

describe("days, months, quarters", () => {
  test.each<[string, ReadDue, boolean]>([
    ["gửi về Sở trước ngày 15/02/2026", by("2026-02-15"), true],
    ["gửi về Sở trước 15/2/2026", by("2026-02-15"), true],
    ["nộp trước 16h30 ngày 15/3/2026", by("2026-03-15"), true],
    ["gửi trước ngày 15 tháng 02 năm 2026", by("2026-02-15"), true],
    ["hoàn thành xong trước ngày 31 tháng Giêng năm 2026", by("2026-01-31"), true],
    ["gửi về Sở chậm nhất ngày 31/01/2026", by("2026-01-31"), false],
    ["gửi về Sở chậm nhất là ngày 25/11", by("2026-11-25"), false],
    ["thời hạn nộp: 28/02/2026", by("2026-02-28"), false],
    ["báo cáo đến hết ngày 30/6/2026", by("2026-06-30"), false],
    ["tổ chức hội nghị vào ngày 15/11/2026", on("2026-11-15"), false],
    ["gửi báo cáo trong tháng 6/2026", { type: "month", month: "2026-06" }, false],
    ["hoàn thành trong tháng 7", { type: "month", month: "2026-07" }, false],
    ["phát động trong quý II/2026", { type: "quarter", quarter: "2026-Q2" }, false],
    ["xong trong quý 4 năm 2026", { type: "quarter", quarter: "2026-Q4" }, false],
    ["gửi trước ngày 15-6-2026", by("2026-06-15"), true],
    ["gửi báo cáo tổng kết trước ngày 20/5/2026 về Phó Hiệu trưởng", by("2026-05-20"), true],
    ["nộp trước 16 giờ ngày 27/9/2026", by("2026-09-27"), true],
    ["chậm nhất hết ngày 31/3/2026", by("2026-03-31"), false],
    ["tổ chức đầu quý II/2026", { type: "quarter", quarter: "2026-Q2" }, false],
    ["dự kiến vào tuần thứ 2 tháng 5/2026", { type: "month", month: "2026-05" }, false],
    ["lễ tổng kết năm học, ngày ……/5/2026", { type: "month", month: "2026-05" }, false],
    ["hoàn thành trước ngày __/8/2026", { type: "month", month: "2026-08" }, true],
    ["báo cáo năm: trước ngày 15/01 năm sau", by("2027-01-15"), true],
    [
      "ký giao ước thi đua trong hội nghị người lao động, hoàn thành trong quý I",
      { type: "quarter", quarter: "2026-Q1" },
      false,
    ],
    ["kiểm tra trong quý II và quý III năm 2026", range("2026-04-01", "2026-09-30"), false],
    ["đại hội tổ chức trong quý I và II/2026", range("2026-01-01", "2026-06-30"), false],
    ["báo cáo trong vòng 24h kể từ khi xảy ra", { type: "relative", text: "trong vòng 24h kể từ khi xảy ra" }, false],
    ["thời hạn giải quyết đơn là 30 ngày", { type: "relative", text: "thời hạn giải quyết đơn là 30 ngày" }, false],
    ["sơ kết 6 tháng đầu năm - chậm nhất 20/7/2026", by("2026-07-20"), false],
  ])("%s", (sentence, due, strict) => expect(read(sentence)).toEqual([[due, strict]]));
});

describe("from … to …", () => {
  test.each<[string, ReadDue]>([
    ["thời gian từ ngày 01/6/2026 đến ngày 30/9/2026", range("2026-06-01", "2026-09-30")],
    ["thời gian từ đầu năm đến ngày 30/6/2026", range("2026-01-01", "2026-06-30")],
    ["từ ngày 01/7/2026 đến kết thúc năm 2026", range("2026-07-01", "2026-12-31")],
    ["đợt 1 (từ ngày 02/3 đến 19/5/2026)", range("2026-03-02", "2026-05-19")],
    ["vòng chung kết từ 15 - 18/9/2026", range("2026-09-15", "2026-09-18")],
    ["phát động từ 01-3 đến 08-3-2026", range("2026-03-01", "2026-03-08")],
    ["dự kiến ngày 14 và 15 tháng 8 năm 2026", range("2026-08-14", "2026-08-15")],
    ["trong 02 ngày, ngày 15, 16/10/2026", range("2026-10-15", "2026-10-16")],
    ["tổ chức hội nghị từ đầu quý I đến hết tháng 5 năm 2026", range("2026-01-01", "2026-05-31")],
    ["chiến dịch 90 ngày đêm đóng điện: 10/02/2026 - 10/5/2026", range("2026-02-10", "2026-05-10")],
    ["tháng 10 - 11/2026", range("2026-10-01", "2026-11-30")],
    ["có 03 năm liên tục (2024, 2025, 2026) hoàn thành tốt", range("2024-01-01", "2026-12-31")],
    ["đợt 2: từ ngày 21/11 đến 26/3/2026", range("2025-11-21", "2026-03-26")],
    ["bình xét từ 01 đến 10/12/2026", range("2026-12-01", "2026-12-10")],
    ["tháng 9/2026 - tháng 6/2027", range("2026-09-01", "2027-06-30")],
    ["bắt đầu từ 0h00 ngày 01/02/2026, kết thúc 24h00 ngày 01/5/2026", range("2026-02-01", "2026-05-01")],
    ["đến năm 2028, tối thiểu", range(null, "2028-12-31")],
    ["phong trào giai đoạn 2021-2025", range("2021-01-01", "2025-12-31")],
    ["6 tháng cuối năm 2026 (từ ngày 01/6/2026 đến ngày 30/9/2026)", range("2026-06-01", "2026-09-30")],
  ])("%s", (sentence, due) => expect(read(sentence).map(([found]) => found)).toEqual([due]));

  test("both ends may be events", () => {
    expect(read("từ đầu tháng 3/2026 đến khi kết thúc năm học").map(([due]) => due)).toEqual([
      { type: "range", from: "2026-03-01", to: { event: "khi kết thúc năm học" } },
    ]);
    expect(read("từ đầu học kỳ II đến ngày 26/3/2026").map(([due]) => due)).toEqual([
      { type: "range", from: { event: "đầu học kỳ ii" }, to: "2026-03-26" },
    ]);
  });

  test("an end without a day is an event", () => {
    expect(read("từ tháng 10/2026 đến khi tổ chức thành công đại hội").map(([due]) => due)).toEqual([
      { type: "range", from: "2026-10-01", to: { event: "khi tổ chức thành công đại hội" } },
    ]);
  });
});

describe("lists of months, quarters and days", () => {
  const month = (name: string): ReadDue => ({ type: "month", month: name });
  test.each<[string, ReadDue[]]>([
    ["họp hội đồng vào các tháng 2, 6 và 9", ["2026-02", "2026-06", "2026-09"].map(month)],
    ["vào tháng 2, tháng 6 và tháng 9/2025", ["2025-02", "2025-06", "2025-09"].map(month)],
    ["ngày 20 các tháng 3, 6, 9", [on("2026-03-20"), on("2026-06-20"), on("2026-09-20")]],
    [
      "quý II, IV",
      [
        { type: "quarter", quarter: "2026-Q2" },
        { type: "quarter", quarter: "2026-Q4" },
      ],
    ],
    [
      "trước ngày 15 tháng 6 và trước ngày 15 tháng 12 hằng năm",
      [
        { type: "yearly", by: "06-15" },
        { type: "yearly", by: "12-15" },
      ],
    ],
    [
      "sơ kết vào tháng 6, tổng kết vào tháng 12 hằng năm",
      [
        { type: "every", unit: "year", by: "tháng 6" },
        { type: "every", unit: "year", by: "tháng 12" },
      ],
    ],
    ["tháng 3, 02 tập thể", [month("2026-03")]],
    ["trước 30/10 (cấp cơ sở) và 15/11 (cấp tỉnh)", [by("2026-10-30"), by("2026-11-15")]],
    ["ít nhất 01 lần/năm, kiểm tra điểm trong quý II", [{ type: "quarter", quarter: "2026-Q2" }]],
  ])("%s", (sentence, dues) => expect(read(sentence).map(([due]) => due)).toEqual(dues));
});

describe("rhythms", () => {
  test.each<[string, (ReadDue | null)[]]>([
    ["trước ngày 01/02 hằng năm", [{ type: "yearly", by: "02-01" }]],
    ["hằng năm, lập dự toán trước ngày 15/7", [{ type: "yearly", by: "07-15" }]],
    ["trước ngày 15 của tháng cuối cùng hàng quý", [{ type: "every", unit: "quarter", by: "ngày 15 tháng cuối quý" }]],
    ["báo cáo vào ngày 25 hằng tháng", [{ type: "every", unit: "month", by: "ngày 25" }]],
    [
      "định kỳ hằng quý, 6 tháng và năm",
      [
        { type: "every", unit: "quarter" },
        { type: "every", unit: "half-year" },
        { type: "every", unit: "year" },
      ],
    ],
    ["định kỳ 6 tháng, đơn vị đánh giá", [{ type: "every", unit: "half-year" }]],
    ["họp 03 tháng 01 lần", [{ type: "every", unit: "quarter" }]],
    ["sinh hoạt chi đoàn chủ điểm 03 tháng/lần", [{ type: "every", unit: "quarter" }]],
    ["mỗi học kỳ, tổ chức sinh hoạt", [{ type: "every", unit: "term" }]],
    ["cứ 02 tuần một lần tổng hợp", [{ type: "every", unit: "2 weeks" }]],
    ["bản tin ra 02 tháng/kỳ", [{ type: "every", unit: "2 months" }]],
    ["giao ban thứ 6 hằng tuần", [{ type: "every", unit: "week", by: "thứ 6" }]],
    ["cuối mỗi tháng, bình xét", [{ type: "every", unit: "month" }]],
    ["tuần cuối tháng, sinh hoạt", [{ type: "every", unit: "month" }]],
    ["giao ban vào thứ ba đầu tháng", [{ type: "every", unit: "month" }]],
    ["thứ hai tuần đầu mỗi tháng", [{ type: "every", unit: "month", by: "thứ hai tuần đầu" }]],
    ["chậm nhất ngày 05 tháng đầu quý sau", [{ type: "every", unit: "quarter", by: "ngày 5 tháng đầu quý sau" }]],
    [
      "đánh giá 06 tháng và cả năm",
      [
        { type: "every", unit: "half-year" },
        { type: "every", unit: "year" },
      ],
    ],
    [
      "báo cáo tuần (chiều thứ sáu), tháng (trước ngày 15 hằng tháng), quý (trước ngày 15 tháng cuối quý)",
      [
        { type: "every", unit: "week", by: "chiều thứ sáu" },
        { type: "every", unit: "month", by: "ngày 15" },
        { type: "every", unit: "quarter", by: "ngày 15 tháng cuối quý" },
      ],
    ],
    ["hằng tháng tổ chức giao ban, trước ngày 15/12 tổng kết", [{ type: "every", unit: "month" }, by("2026-12-15")]],
    ["định kỳ 6 tháng báo cáo (trước ngày 10/6)", [by("2026-06-10")]],
    ["tổ chức hội thi 02 năm một lần", [{ type: "every", unit: "2 years" }]],
    ["định kỳ kiểm tra việc thực hiện", [null]],
    [
      "định kỳ hàng năm và kết thúc giai đoạn 2021-2025, các đơn vị",
      [
        { type: "every", unit: "year" },
        { type: "event", text: "kết thúc giai đoạn 2021-2025" },
      ],
    ],
  ])("%s", (sentence, dues) => expect(read(sentence).map(([due]) => due)).toEqual(dues));

  test("a day without a year comes round in a plan of several years", () => {
    expect(read("báo cáo năm trước ngày 30/11", stage)).toEqual([[{ type: "yearly", by: "11-30" }, true]]);
    expect(read("riêng năm 2026, đăng ký trước 30/4", stage)).toEqual([[by("2026-04-30"), true]]);
    expect(read("hằng năm, trước ngày 28/02 (riêng năm 2026 trước ngày 15/4)", stage)).toEqual([
      [{ type: "yearly", by: "02-28" }, true],
      [by("2026-04-15"), true],
    ]);
  });

  test("a month without a year belongs to the school year", () => {
    expect(read("chấm sáng kiến trong tháng 3", school)).toEqual([[{ type: "month", month: "2026-03" }, false]]);
    expect(read("kiện toàn hội đồng trong tháng 9", school)).toEqual([[{ type: "month", month: "2025-09" }, false]]);
  });
});

describe("what another thing dates", () => {
  test.each<[string, string]>([
    ["vào dịp tổ chức đại hội thi đua yêu nước", "event"],
    ["khi tổng kết đợt thi đua", "event"],
    ["cùng với tổng kết công tác năm", "event"],
    ["kết thúc đợt thi đua thứ nhất, tiến hành sơ kết", "event"],
    ["trong thời hạn 15 ngày làm việc kể từ ngày nhận đủ hồ sơ", "relative"],
    ["cùng thời gian đăng ký danh hiệu thi đua hàng năm", "relative"],
    ["trước ngày khai mạc 30 ngày", "relative"],
    ["gửi tham luận trước khi khai mạc 45 ngày", "relative"],
    ["trong 03 năm gần nhất", "relative"],
    ["báo cáo đột xuất khi có yêu cầu", "event"],
    ["hoàn thành trước tết nguyên đán", "event"],
  ])("%s", (sentence, type) => expect(read(sentence)).toMatchObject([[{ type }, expect.anything()]]));

  test("an anniversary is due on the day it is kept, and stands as a line of its own", () => {
    const lower =
      "sơ kết vào dịp kỷ niệm 75 năm ngày chủ tịch hồ chí minh ra lời kêu gọi thi đua ái quốc (11/6/1948 - 11/6/2023)";
    expect(timesOf(lower, year2026).map(({ due, ordinal }) => [due, ordinal])).toEqual([
      [on("2023-06-11"), undefined],
      [on("1948-06-11"), 75],
    ]);
  });
});

describe("what obliges nobody", () => {
  test.each([
    "thực hiện chỉ thị số 34-ct/tw ngày 07/4/2014 của bộ chính trị",
    "luật thi đua, khen thưởng ngày 15/6/2022",
    "nghị quyết đại hội lần thứ xx, nhiệm kỳ 2025 - 2030",
    "kết luận số 01-kl/tw ngày 18/5/2021",
    "quyết định số 141/qđ-tandtc ngày 31/5/2022 của chánh án",
    "khối thi đua số 3, khu vực 14",
    "tăng 9% so với năm 2025",
    "tăng 5% so với thực hiện năm 2025",
    "thoát nghèo theo chuẩn nghèo giai đoạn 2022-2025",
    "hội viên được tuyên truyền (năm 2025 đạt 92,7%)",
    "hoàn thành nhiệm vụ 05 năm liên tục",
  ])("%s", (sentence) => expect(read(sentence)).toEqual([]));
});
