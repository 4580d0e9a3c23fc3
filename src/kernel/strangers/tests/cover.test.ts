import { expect, test } from "vitest";
import { coverColumns, coveredBeside, coverSender } from "../cover.ts";

const hoa = { name: "Trần Thị Hoa", contact: "0912 345 678, hoa.tran@thu.vn" };

test.each([
  ["Tôi là Trần Thị Hoa, ấp 3.", "Tôi là […], ấp 3."],
  ["tran thi hoa kính gửi", "[…] kính gửi"],
  ["Gọi 0912345678 hoặc +84 912.345.678.", "Gọi […] hoặc […]."],
  ["Thư: HOA.TRAN@thu.vn.", "Thư: […]."],
  ["trần thị hoa", "[…]"],
  ["Gọi 0912 345 679; năm 2019, 120.000.000 đồng", "Gọi 0912 345 679; năm 2019, 120.000.000 đồng"],
  ["Bà Hoa giúp bà con", "Bà Hoa giúp bà con"],
])("a sender is covered in what she wrote, and nothing else is: %s", (text, left) => {
  expect(coverSender(text, hoa)).toBe(left);
});

test("who left nothing of herself changes no text", () => {
  expect(coverSender("Gọi 0912345678, Trần Thị Hoa", { name: "", contact: "" })).toBe("Gọi 0912345678, Trần Thị Hoa");
});

test("of somebody who tells of herself the name stays and the telephone goes", () => {
  const told = "Tôi, Trần Thị Hoa, 0912345678, dạy chữ cho trẻ.";
  expect(coverSender(told, coveredBeside("bà Trần Thị Hoa", hoa))).toBe("Tôi, Trần Thị Hoa, […], dạy chữ cho trẻ.");
  expect(coverSender(told, coveredBeside("ông Lê Văn An", hoa))).toBe("Tôi, […], […], dạy chữ cho trẻ.");
});

test("columns that are empty stay empty", () => {
  const row = { ...hoa, text: "Trần Thị Hoa", answer: null, other: "Trần Thị Hoa" };
  expect(coverColumns(row, ["text", "answer"])).toEqual({ ...row, text: "[…]" });
});
