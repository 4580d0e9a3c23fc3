import { describe, expect, it, test } from "vitest";
import { bookOf } from "#kernel/spreadsheets/tests/workbook.ts";
import { readAwardCell } from "../award-cell.ts";
import { readTitles, type TitleContext, type TitleFindings } from "../index.ts";

const so = "Sở Tư pháp tỉnh Đắk Lắk";
const units = [
  "Văn phòng Sở",
  "Thanh tra Sở",
  "Phòng Hành chính tư pháp",
  "Phòng Công chứng số 1",
  "Phòng Công chứng số 2",
];
const known = [{ name: so, aliases: [] }, ...units.map((name) => ({ name, parent: so, aliases: [] }))];
const read = (rows: unknown[][], context: Partial<TitleContext> = {}, options: object = {}) =>
  readTitles(bookOf([{ name: "Sheet1", rows, ...options } as never]), { agency: so, ...context }, { units: known });
const lines = ({ rows }: TitleFindings) =>
  rows.map(({ kind, name, post, unit, titles, commendations }) => [
    ...[kind, name, post, unit],
    ...[titles, commendations].map((list) => list.map((award) => award.key).join(" ")),
  ]);
const errors = ({ errors }: TitleFindings) => errors.map(({ row, column, reason }) => [row, column, reason]);

describe("titles and commendations in one cell under a merged head, names with posts in one cell, groups that name units", () => {
  const found = read(
    [
      ["ĐĂNG KÝ THI ĐUA NĂM 2025"],
      ["STT", "Họ và tên, chức vụ", "Nội dung đăng ký", null],
      [null, null, "Danh hiệu, hình thức khen thưởng", "Đề tài, sáng kiến"],
      ["I", "Văn phòng Sở"],
      [1, "Bà Lê Thị Tiên - Chánh Văn phòng", "LĐTT, CSTĐCS\nBK của CT UBND tỉnh", "Một cửa số"],
      [2, "Đ/c Trần Văn Ba (Chuyên viên)", "Lao động tiên tiến và Giấy khen của Giám đốc Sở"],
      ["II", "P. HCTP"],
      [1, "Y Thanh Niê, Phó Trưởng phòng", "1. LĐTT\n2. HCLĐ hạng III"],
    ],
    {},
    { merges: ["A2:A3", "B2:B3", "C2:D2"] },
  );
  it("reads each with the unit of its group", () =>
    expect(lines(found)).toEqual([
      ["person", "Lê Thị Tiên", "Chánh Văn phòng", "Văn phòng Sở", "ldtt cstdcs", "bk-tinh"],
      ["person", "Trần Văn Ba", "Chuyên viên", "Văn phòng Sở", "ldtt", "giay-khen"],
      ["person", "Y Thanh Niê", "Phó Trưởng phòng", "Phòng Hành chính tư pháp", "ldtt", "hcld-3"],
    ]));
  it("takes the year from the title, and finds nothing to mend", () => {
    expect(found.rows.map(({ year, initiative }) => [year, initiative])).toEqual([
      [2025, "Một cửa số"],
      [2025, null],
      [2025, null],
    ]);
    expect(errors(found)).toEqual([]);
  });
});

describe("ambiguous short names of units, titles for the other kind of holder, a column of deeds", () => {
  const found = read(
    [
      ["TT", "Tập thể, cá nhân", "Chức vụ", "Đơn vị", "Danh hiệu", "Hình thức khen thưởng", "Chỉ tiêu"],
      [1, "Phòng CC", null, null, "TTLĐXS", null, "100 % hồ sơ đúng hạn"],
      [2, "Phòng Công chứng số 1", null, null, "CSTĐCS", null, null],
      [3, "Nguyễn Văn An", "Công chứng viên", "Phòng CC", "LĐTT", null, null],
      [4, "Nguyễn Văn An", "Công chứng viên", "PCC số 2", "Lao động giỏi", "GK", "Không trả hồ sơ"],
      [5, "Hộ ông Y Bhăm", null, null, "Gia đình văn hóa", null, null],
      [6, "Trần Thị Mai", "Chuyên viên", "Thanh tra", null, "Bằng khen của Bộ trưởng Bộ Tư pháp", null],
    ],
    { year: 2025 },
  );
  it("says at each cell what is to be mended", () =>
    expect(errors(found)).toEqual([
      [2, "Tập thể, cá nhân", "ambiguous unit"],
      [3, "Danh hiệu", "title for a person given to a collective"],
      [4, "Đơn vị", "ambiguous unit"],
      [5, "Danh hiệu", "unknown title"],
      [5, "Hình thức khen thưởng", "unknown title"],
    ]));
  it("asks for a title or a commendation, not for both", () =>
    expect(lines(found).slice(4)).toEqual([
      ["household", "Hộ ông Y Bhăm", null, null, "gia-dinh-van-hoa", ""],
      ["person", "Trần Thị Mai", "Chuyên viên", "Thanh tra Sở", "", "bk-bo"],
    ]));
  it("keeps the deeds", () =>
    expect(found.rows.map(({ deeds }) => deeds)).toEqual([
      "100 % hồ sơ đúng hạn",
      null,
      null,
      "Không trả hồ sơ",
      null,
      null,
    ]));
});

describe("what one cell may hold", () => {
  const catalogue = [
    { key: "cstd-bo", name: "Chiến sĩ thi đua bộ, ban, ngành", short: "CSTĐ ngành" },
    { key: "giay-khen", name: "Giấy khen", short: "GK" },
    { key: "ldtt", name: "Lao động tiên tiến", short: "LĐTT" },
  ];
  test.each([
    ["LĐTT; CSTĐ cơ sở", "person", ["ldtt", "cstdcs"], []],
    ["LĐTT", "collective", ["ttldtt"], []],
    ["Chiến sĩ thi đua bộ, ban, ngành, GK", "person", ["cstd-bo", "giay-khen"], []],
    ["LĐTT, LĐTT", "person", ["ldtt"], []],
    ["LĐTT, Lao động giỏi", "person", ["ldtt"], ["Lao động giỏi"]],
    ["", "person", [], []],
  ] as const)("“%s” of a %s", (text, kind, keys, unknown) => {
    const cell = readAwardCell(text, kind, catalogue);
    expect([cell.awards.map(({ key }) => key), cell.unknown]).toEqual([keys, unknown]);
  });
});
