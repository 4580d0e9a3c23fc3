import { describe, expect, test } from "vitest";
import { bookOf } from "#kernel/spreadsheets/tests/workbook.ts";
import { printed, readPeople, readUnits } from "../index.ts";

const places = (found: { rows: unknown[] }) =>
  (found.rows as Record<string, unknown>[]).map(({ name, parent, unitKind }) => [name, parent, unitKind]);

describe("a list of a health department, its parents written only where they are not the department", () => {
  const department = "Sở Y tế tỉnh Lạng Giang";
  const found = printed(
    "units",
    "x",
    readUnits(
      bookOf([
        {
          name: "Sheet1",
          rows: [
            ["DANH SÁCH ĐƠN VỊ TRỰC THUỘC"],
            ["TT", "Tên đơn vị", "Trực thuộc", "Tên viết tắt"],
            ["I", "Bệnh viện tuyến tỉnh"],
            [1, "Bệnh viện Đa khoa tỉnh", null, "BVĐK tỉnh"],
            [2, "BV YHCT", null, null],
            ["II", "Trung tâm"],
            [1, "Trung tâm Y tế khu vực Sông Lô", null, "TTYT Sông Lô"],
            ["III", "Trạm, khoa"],
            [1, "TYT xã Tân Lập", "TTYT Sông Lô", null],
            [2, "Khoa Nhi", "BVĐK tỉnh", null],
          ],
        },
      ]),
      { agency: department, asOf: "2026-01-12" },
      [{ name: department }],
    ),
  );

  test("a blank parent is the agency, also of a unit others stand under", () => {
    expect(found.errors).toEqual([]);
    expect(places(found)).toEqual([
      ["Bệnh viện Đa khoa tỉnh", department, "Bệnh viện"],
      ["Bệnh viện Y học cổ truyền", department, "Bệnh viện"],
      ["Trung tâm Y tế khu vực Sông Lô", department, "Trung tâm Y tế"],
      ["Trạm Y tế xã Tân Lập", "Trung tâm Y tế khu vực Sông Lô", "Trạm Y tế"],
      ["Khoa Nhi", "Bệnh viện Đa khoa tỉnh", "Khoa"],
    ]);
  });
});

test("kinds of a trade union are told by the names of its units, short or full", () => {
  const union = "Liên đoàn Lao động tỉnh An Khê";
  const found = readUnits(
    bookOf([
      {
        name: "Sheet1",
        rows: [
          ["STT", "Công đoàn trực thuộc", "Cấp trên trực tiếp", "Số đoàn viên"],
          [1, "LĐLĐ khu vực Đông Khê", null],
          [2, "CĐCS Công ty TNHH May Thành Đạt", "LĐLĐ khu vực Đông Khê"],
          [3, "Nghiệp đoàn Xe ôm phường 3", "LĐLĐ khu vực Đông Khê"],
          [4, "Phân xưởng cắt", "CĐCS Công ty TNHH May Thành Đạt"],
          [5, "Ủy ban Kiểm tra", null],
        ],
      },
    ]),
    { agency: union, asOf: "2026-01-15" },
    [{ name: union }],
  );
  expect(places(found)).toEqual([
    ["Liên đoàn Lao động khu vực Đông Khê", union, "Liên đoàn Lao động"],
    ["Công đoàn cơ sở Công ty TNHH May Thành Đạt", "Liên đoàn Lao động khu vực Đông Khê", "Công đoàn cơ sở"],
    ["Nghiệp đoàn Xe ôm phường 3", "Liên đoàn Lao động khu vực Đông Khê", "Nghiệp đoàn"],
    ["Phân xưởng cắt", "Công đoàn cơ sở Công ty TNHH May Thành Đạt", "Phân xưởng"],
    ["Ủy ban Kiểm tra", union, "Ủy ban"],
  ]);
});

test("degrees stay out of names, and a post that names its unit fills a blank cell", () => {
  const department = "Sở Y tế tỉnh Lạng Giang";
  const found = printed(
    "people",
    "x",
    readPeople(
      bookOf([
        {
          name: "Sheet1",
          rows: [
            ["STT", "Họ và tên", "Chức vụ", "Đơn vị công tác"],
            [1, "BS.CKII Hoàng Thị Bích Liên", "Phó Giám đốc Sở", "Sở Y tế"],
            [2, "ThS. Mai Quốc Tuấn", "Trưởng phòng Nghiệp vụ Y", null],
            [3, "CNĐD Nông Thị Hằng", "Điều dưỡng trưởng", null],
          ],
        },
      ]),
      { agency: department, asOf: "2026-01-12" },
      [{ name: department }, { name: "Phòng Nghiệp vụ Y", parent: department }],
    ),
  );
  expect((found.rows as Record<string, unknown>[]).map(({ name, post, unit }) => [name, post, unit])).toEqual([
    ["Hoàng Thị Bích Liên", "Phó Giám đốc Sở", department],
    ["Mai Quốc Tuấn", "Trưởng phòng", "Phòng Nghiệp vụ Y"],
    ["Nông Thị Hằng", "Điều dưỡng trưởng", null],
  ]);
  expect(found.errors.map(({ row, reason }) => [row, reason])).toEqual([[4, "empty required cell"]]);
});
