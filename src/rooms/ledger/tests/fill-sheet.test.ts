import { describe, expect, test } from "vitest";
import { bookOf } from "#kernel/spreadsheets/tests/workbook.ts";
import { fillFromBook, fillFromText } from "../forms/fill-sheet.ts";
import { ratingWritten } from "../forms/rating-forms.ts";

const line = (subject: string, name: string) => ({
  subject,
  name,
  title: null,
  ratingId: null,
  level: null,
  document: null,
});
const sheet = [
  line("unit:1", "Văn phòng Sở"),
  line("person:1", "Vũ Đức Toàn"),
  line("person:2", "Lê Văn Nam"),
  line("person:3", "Lê Văn Nam"),
];

test.each([
  ["HTXSNV", "excellent"],
  ["Hoàn thành xuất sắc nhiệm vụ", "excellent"],
  ["hoan thanh tot", "well_done"],
  ["HTTNV", "well_done"],
  ["Loại B", "well_done"],
  ["HTNV", "done"],
  ["Hoàn thành nhiệm vụ", "done"],
  ["Không hoàn thành nhiệm vụ", "not_done"],
  ["Nghỉ thai sản", null],
])("“%s” is %s", (text, level) => expect(ratingWritten(text)).toBe(level));

describe("a sheet filled at once", () => {
  test("from pasted lines; who is not there, or there twice, is given back", () => {
    const { levels, unknown } = fillFromText(
      "1\tVũ Đức Toàn\tChuyên viên\tHTTNV\nvan phong so; HTXSNV\nLê Văn Nam\tHTNV\nNgười Lạ\tHTNV\n\n",
      sheet,
    );
    expect([...levels]).toEqual([
      ["person:1", "well_done"],
      ["unit:1", "excellent"],
    ]);
    expect(unknown).toEqual(["Lê Văn Nam\tHTNV", "Người Lạ\tHTNV"]);
  });

  test("from a file with a heading over it", () => {
    const book = bookOf([
      {
        name: "S",
        rows: [
          ["KẾT QUẢ XẾP LOẠI"],
          ["TT", "Họ và tên", "Chức vụ", "Xếp loại"],
          [1, "VŨ ĐỨC TOÀN", "Chuyên viên", "Hoàn thành tốt nhiệm vụ"],
          [2, "Văn phòng Sở", null, null],
        ],
      },
    ]);
    expect([...(fillFromBook(book, sheet)?.levels ?? [])]).toEqual([["person:1", "well_done"]]);
    expect(
      fillFromBook(
        bookOf([
          {
            name: "S",
            rows: [
              ["a", "b"],
              [1, 2],
            ],
          },
        ]),
        sheet,
      ),
    ).toBeNull();
  });
});
