import { describe, expect, test } from "vitest";
import { numberInCode, printCode } from "../printing/code.ts";
import { answersIn } from "../printing/letters.ts";

const [one, other] = ["01a22b65-b7f8-7000-a2a7-5f23d5fcd5bf", "01a22b65-b7f8-7000-a2a7-5f23d5fcd5c0"];

describe("the code of a printed sheet", () => {
  test("says its number again, however it is typed", () => {
    for (const number of [0, 1, 12, 4999, 10_000]) {
      const code = printCode(one, number);
      expect(code).toMatch(/^\d{4,5}-[A-Z]{2}$/);
      for (const typed of [code, code.toLowerCase(), code.replace("-", " "), ` ${code} `])
        expect(numberInCode(one, typed)).toBe(number);
    }
  });

  test("is noticed when a sign is wrong, or when the sheet is of another contest", () => {
    const code = printCode(one, 12);
    const wrong = Array.from({ length: 1000 }, (_, n) => n).filter(
      (n) => n !== 12 && numberInCode(one, `${String(n).padStart(4, "0")}${code.slice(4)}`) !== null,
    );
    expect(wrong.length).toBeLessThan(20);
    const taken = Array.from({ length: 500 }, (_, n) => numberInCode(other, printCode(one, n))).filter(
      (n) => n !== null,
    );
    expect(taken.length).toBeLessThan(20);
    for (const typed of ["", "12", "KM-0012", "0012-K", "0012-KMM"]) expect(numberInCode(one, typed)).toBeNull();
  });
});

describe("letters typed off a sheet", () => {
  const asked = [3, 2, 4].map((choices, n) => ({
    ...{ questionId: `q${n}`, text: `Câu ${n}`, struckReason: null },
    choices: Array.from({ length: choices }, (_, at) => `${at}`),
  }));
  test.each([
    ["CBD", [2, 1, 3]],
    ["c b d", [2, 1, 3]],
    ["1C 2B 3D", [2, 1, 3]],
    ["a.d", [0, null, 3]],
    ["--A", [null, null, 0]],
  ])("%s", (typed, choices) => {
    expect(answersIn(typed, asked)).toEqual({
      answers: choices.map((choice, n) => ({ questionId: `q${n}`, choice })),
    });
  });
  test.each([
    ["CB", "Phiếu có 3 câu, đã gõ 2 chữ. Câu bỏ trống gõ dấu chấm."],
    ["CBDA", "Phiếu có 3 câu, đã gõ 4 chữ. Câu bỏ trống gõ dấu chấm."],
    ["CCD", "Câu 2 chỉ có phương án A đến B, đã gõ C."],
  ])("%s is refused with what is wrong", (typed, fault) => {
    expect(answersIn(typed, asked)).toEqual({ fault });
  });
});
