import { describe, expect, test } from "vitest";
import { personalHints } from "../personal/hints.ts";

describe("hints of personal data", () => {
  test.each([
    ["Chị Hoa, CCCD 094085001234, ở Mỹ Tú", "id_number", "094085001234"],
    ["căn cước số 365 123 456", "id_number", null],
    ["gọi 0912 345 678 hoặc 0299.3821.123", "phone", "0912 345 678"],
    ["số máy +84 912 345 678", "phone", "+84 912 345 678"],
    ["thư về hoa.son@example.vn", "email", "hoa.son@example.vn"],
    ["chị sinh ngày 12/03/1985 tại Kế Sách", "birth_date", "sinh ngày 12/03/1985"],
    ["nhà số 12 đường Lê Lợi", "address", "số 12 đường Lê"],
    ["thường trú: ấp Bưng Chông, xã Tài Văn", "address", "thường trú: ấp Bưng Chông, xã Tài Văn"],
    ["anh bị ung thư đã hai năm", "health", "ung thư"],
    ["sau khi ly hôn chị về quê", "family", "ly hôn"],
    ["ba cháu bé được làm khai sinh", "children", "cháu bé"],
  ])("%s", (text, kind, words) => {
    const found = personalHints(text).filter((one) => one.kind === kind);
    if (words === null) expect(found).toEqual([]);
    else expect(found.map((one) => one.words)).toEqual([words]);
  });

  test("say nothing of the numbers of a good story", () => {
    const text =
      "Từ 01/04/2022 đến 31/05/2023, 42 buổi, 566 lượt người, 1.214 hồ sơ. Quyết định số 214/QĐ-STP ngày 28/12/2022. Tiết kiệm 120.000.000 đồng; thi hành xong 84 % số việc.";
    expect(personalHints(text)).toEqual([]);
  });

  test("one place is told once", () => {
    expect(personalHints("gọi 0912345678, gọi 0912345678").length).toBe(1);
  });
});
