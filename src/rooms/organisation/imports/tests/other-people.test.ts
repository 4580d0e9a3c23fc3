import { describe, expect, it } from "vitest";
import { bookOf } from "#kernel/spreadsheets/tests/workbook.ts";
import { printed, readAccounts, readPeople } from "../index.ts";

const pick = <T extends object, K extends keyof T>(rows: T[], ...keys: K[]) =>
  rows.map((row) => keys.map((key) => row[key]));
const errors = (found: { errors: { row: number; column: string; reason: string }[] }) =>
  found.errors.map(({ row, column, reason }) => [row, column, reason]);
const why = (found: { ignored_rows: { row: number; why: string }[] }) =>
  found.ignored_rows.map((one) => `${one.row} ${one.why}`);

const so = "Sở Tư pháp tỉnh Đắk Lắk";
const dakLak = [
  { name: so },
  ...["Văn phòng Sở", "Thanh tra Sở", "Phòng Hành chính tư pháp", "Trung tâm Trợ giúp pháp lý nhà nước"].map(
    (name) => ({ name, parent: so }),
  ),
  { name: "Phòng Công chứng số 1", parent: so },
  { name: "Phòng Công chứng số 2", parent: so },
  { name: "Phòng Văn bản - Tuyên truyền", parent: so, validTo: "2008-12-31" },
];

describe("a list with name and post in one cell, units in a column with dittos, marks for the sex, birth in three columns", () => {
  const book = bookOf([
    {
      name: "Huong dan",
      rows: [
        ["STT", "Họ và tên", "Đơn vị"],
        [1, "Nguyễn Văn A", "Văn phòng"],
      ],
    },
    {
      name: "DS",
      merges: ["C4:D4", "E4:G4", "A4:A5", "B4:B5", "H4:H5"],
      hiddenColumns: [8],
      rows: [
        ["BẢNG KÊ KHAI CÁN BỘ, CÔNG CHỨC"],
        ["(Kèm theo Công văn số 97/STP-VP ngày 29/01/2024)"],
        [],
        ["TT", "Phòng, đơn vị", "Giới tính", null, "Ngày tháng năm sinh", null, null, "Họ tên, chức vụ", "Mã đơn vị"],
        [null, null, "Nam", "Nữ", "Ngày", "Tháng", "Năm", null, null],
        [1, "VP Sở", "x", null, 5, 3, 1970, "Đ/c NGUYỄN HOÀNG NGHIỆP - Chánh Văn phòng", "DV1"],
        [2, "-nt-", null, "x", null, 12, 1981, "H’NUÊN NIÊ KDĂM\nChuyên viên", "DV1"],
        [3, "nt", null, null, null, null, 1979, "Bà Lê Thị Tiên (Kế toán)", "DV1"],
        [4, "TTTGPL nhà nước", "x", "x", "31", "02", "1980", "Chuyên viên: Y Bhăm Niê", "DV2"],
        [5, "Phòng CC", "X", null, 1, 1, 1990, "Trần Văn Tú (biệt phái)", "DV3"],
        [6, "Phòng Văn bản - Tuyên truyền", "X", null, 2, 2, 1991, "Trần Văn Hai", "DV3"],
        [7, { error: 42 }, "X", null, 2, 2, null, "Ông Trần Văn Ba, Lái xe", "DV3"],
        [8, "P. HCTP", "X", null, 2, 2, 2015, "...", "DV3"],
        [9],
        ["", "Tổng số: 08 người"],
      ],
    },
  ]);
  const found = printed("people", "x", readPeople(book, { agency: so, asOf: "2024-01-31" }, dakLak));

  it("reads names, posts, dates and units", () => {
    expect(found.sheet).toBe("DS");
    expect(pick(found.rows as never[], "row", "name", "post", "birthDate", "sex", "unit", "unitText")).toEqual([
      [6, "Nguyễn Hoàng Nghiệp", "Chánh Văn phòng", "1970-03-05", "nam", "Văn phòng Sở", "VP Sở"],
      [7, "H'Nuên Niê Kdăm", "Chuyên viên", "1981-12", "nữ", "Văn phòng Sở", "-nt-"],
      [8, "Lê Thị Tiên", "Kế toán", "1979", "nữ", "Văn phòng Sở", "nt"],
      [9, "Y Bhăm Niê", "Chuyên viên", null, null, "Trung tâm Trợ giúp pháp lý nhà nước", "TTTGPL nhà nước"],
      [10, "Trần Văn Tú", null, "1990-01-01", "nam", null, "Phòng CC"],
      [11, "Trần Văn Hai", null, "1991-02-02", "nam", null, "Phòng Văn bản - Tuyên truyền"],
      [12, "Trần Văn Ba", "Lái xe", null, "nam", null, "#N/A"],
      [13, null, null, null, "nam", "Phòng Hành chính tư pháp", "P. HCTP"],
    ]);
  });

  it("names the faults", () => {
    expect(errors(found)).toEqual([
      [9, "Giới tính", "two sexes marked"],
      [9, "Ngày tháng năm sinh", "impossible date"],
      [10, "Phòng, đơn vị", "ambiguous unit"],
      [11, "Phòng, đơn vị", "unit not in being on the day"],
      [12, "Phòng, đơn vị", "error value in the cell"],
      [12, "Ngày tháng năm sinh", "empty required cell"],
      [13, "Ngày tháng năm sinh", "age under 15"],
      [13, "Họ tên, chức vụ", "empty required cell"],
    ]);
  });

  it("leaves out the rest", () => {
    expect(why(found)).toEqual(["1 title", "2 title", "4 header", "5 header", "14 blank", "15 total"]);
    expect(found.ignored_sheets).toEqual(["Huong dan"]);
  });
});

const cuc = "Cục Thi hành án dân sự tỉnh Thái Bình";
const thaiBinh = [
  { name: cuc, aliases: ["Cục THADS tỉnh Thái Bình"] },
  { name: "Văn phòng", parent: cuc },
  { name: "Phòng Tổ chức cán bộ", parent: cuc },
  { name: "Chi cục Thi hành án dân sự huyện Hưng Hà", parent: cuc },
  { name: "Chi cục Thi hành án dân sự thành phố Thái Bình", parent: cuc },
];

/** TCVN3, no merged cells, groups within groups, a header repeated on the second page, names in two columns. */
const header = ["STT", "hä vµ tªn", null, "n¨m sinh", null, "Chøc vô", "§èi t­îng", "§¶ng viªn", "Ghi chó"];
const below = [null, "Hä", "Tªn", "Nam", "N÷"];
const officersBefore2000 = bookOf(
  [
    {
      name: "CB",
      rows: [
        ["danh s¸ch c¸n bé"],
        header,
        below,
        ["A", "Khèi v¨n phßng côc"],
        ["I", "L·nh ®¹o Côc"],
        ["1", "nguyÔn v¨n", "an", "12/5/1970", null, "Côc tr­ëng", "CC", "x", null],
        ["II", "V¨n phßng Côc (02 ng­êi)"],
        ["1", "TrÇn ThÞ", "Hoµ", null, "1/2/80", "Chuyªn viªn", "c«ng chøc", "kh«ng", null],
        ["2", "TrÇn ThÞ", "Hßa", null, "01/02/1980", "V¨n th­", "H§L§", null, null],
        header,
        below,
        ["3", "Vò", "Tó", "chó", null, "L¸i xe", "H§ 68", "x", null],
        ["B", "C¸c Chi côc"],
        ["I", "Chi côc THADS H­ng Hµ"],
        ["1", "Phạm", "Khải", 25495, null, "Chấp hành viên", "Cán sự", null, "Mới"],
        ["II", "Chi côc THADS thµnh phè"],
        ["1", "TrÇn ThÞ", "Hoµ", null, "01/02/1980", "KÕ to¸n", "VC", null, null],
        ["2", "TrÇn ThÞ", "Hoa", null, "03/04/1985", "KÕ to¸n", "Viªn chøc", null, null],
        [null, "Céng: 6 ng­êi"],
      ],
    },
  ],
  "xls",
);

describe("a TCVN3 .xls without merged cells, groups within groups, names in two columns", () => {
  const found = printed("people", "x", readPeople(officersBefore2000, { agency: cuc, asOf: "2021-12-31" }, thaiBinh));

  it("reads people and where they work", () => {
    const van = "Văn phòng";
    expect(
      pick(found.rows as never[], "row", "name", "birthDate", "sex", "unit", "unitText", "category", "partyMember"),
    ).toEqual([
      [6, "Nguyễn Văn An", "1970-05-12", "nam", cuc, "Lãnh đạo Cục", "công chức", true],
      [8, "Trần Thị Hoà", "1980-02-01", "nữ", van, "Văn phòng Cục", "công chức", false],
      [9, "Trần Thị Hòa", "1980-02-01", "nữ", van, "Văn phòng Cục", "người lao động", false],
      [12, "Vũ Tú", null, "nam", van, "Văn phòng Cục", "người lao động", true],
      [
        15,
        "Phạm Khải",
        "1969-10-19",
        "nam",
        "Chi cục Thi hành án dân sự huyện Hưng Hà",
        "Chi cục THADS Hưng Hà",
        null,
        false,
      ],
      [
        17,
        "Trần Thị Hoà",
        "1980-02-01",
        "nữ",
        "Chi cục Thi hành án dân sự thành phố Thái Bình",
        "Chi cục THADS thành phố",
        "viên chức",
        false,
      ],
      [
        18,
        "Trần Thị Hoa",
        "1985-04-03",
        "nữ",
        "Chi cục Thi hành án dân sự thành phố Thái Bình",
        "Chi cục THADS thành phố",
        "viên chức",
        false,
      ],
    ]);
  });

  it("finds the same person within and across units, and tells the look-alike", () => {
    expect(found.duplicates).toEqual([
      [8, 9],
      [8, 17],
    ]);
    expect(found.not_duplicates).toEqual([
      [8, 18],
      [9, 18],
      [17, 18],
    ]);
  });

  it("names faults and rows left out", () => {
    expect(errors(found)).toEqual([
      [12, "Năm sinh / Nam", "not a date"],
      [15, "Đối tượng", "unknown category"],
    ]);
    expect(why(found)).toEqual([
      ...["1 title", "2 header", "3 header", "4 group", "5 group", "7 group"],
      ...["10 header", "11 header", "13 group", "14 group", "16 group", "19 total"],
    ]);
  });
});

describe("accounts in an .ods with post and unit in one column", () => {
  const book = bookOf(
    [
      {
        name: "Tài khoản",
        rows: [
          ["DANH SÁCH TÀI KHOẢN SỬ DỤNG PHẦN MỀM"],
          ["STT", "Người dùng", "Chức vụ, đơn vị công tác", "Hộp thư điện tử", "Vai trò", "Phụ trách thi đua"],
          ["1", "Trần Thị Trinh", "Chánh Văn phòng", "Trinh.TT@moj.gov.vn ", "Thủ trưởng; ủy viên Hội đồng", null],
          ["2", "Đỗ Ngọc Hồng", "Chuyên viên, Phòng TCCB", "hong@@moj", "cán bộ", "x"],
          ["3", "Lê Thúy Nhi", "Phó Chi cục trưởng Chi cục THADS H. Hưng Hà", "nhi@moj.gov.vn", "Phi hành gia", null],
          ["4", "Lê Thuý Nga", "Trưởng phòng Tổ chức cán bộ", "NHI@moj.gov.vn", "biên tập, thư ký hội đồng", null],
          ["5", "Lê Thị Lan", "Chuyên viên Phòng Không Có", null, null, null],
        ],
      },
    ],
    "ods",
  );
  const found = printed("accounts", "x", readAccounts(book, { agency: cuc, asOf: "2021-12-31" }, thaiBinh));

  it("are read with address and roles", () => {
    expect(pick(found.rows as never[], "row", "name", "post", "unit", "email", "roles")).toEqual([
      [3, "Trần Thị Trinh", "Chánh Văn phòng", "Văn phòng", "trinh.tt@moj.gov.vn", ["head", "council_member"]],
      [4, "Đỗ Ngọc Hồng", "Chuyên viên", "Phòng Tổ chức cán bộ", null, ["staff", "emulation_officer"]],
      [5, "Lê Thúy Nhi", "Phó Chi cục trưởng", "Chi cục Thi hành án dân sự huyện Hưng Hà", "nhi@moj.gov.vn", []],
      [6, "Lê Thuý Nga", "Trưởng phòng", "Phòng Tổ chức cán bộ", "nhi@moj.gov.vn", ["editor", "council_secretary"]],
      [7, "Lê Thị Lan", "Chuyên viên", null, null, []],
    ]);
  });

  it("name every fault", () => {
    expect(errors(found)).toEqual([
      [4, "Hộp thư điện tử", "not an e-mail address"],
      [5, "Vai trò", "unknown role"],
      [6, "Hộp thư điện tử", "e-mail used twice"],
      [7, "Chức vụ, đơn vị công tác", "unknown unit"],
      [7, "Hộp thư điện tử", "empty required cell"],
    ]);
  });
});
