import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { codeOf, isHers, readCode } from "../door/code.ts";

const secret = "a secret of at least thirty-two characters";
const [event, other] = ["01a1b2c3-0000-7000-8000-000000000001", "01a1b2c3-0000-7000-8000-000000000002"];
const hoa = { id: "01a1b2c3-0000-7000-8000-00000000000a", number: 7 };

describe("the code at the door", () => {
  test("is a short one that can be read aloud, and is read back however it was typed", () => {
    const code = codeOf(secret, event, hoa);
    expect(code).toMatch(/^007-[0-9A-HJKMNP-TV-Z]{6}$/);
    const mark = code.slice(4);
    for (const typed of [code, code.toLowerCase(), code.replace("-", ""), ` ${code.replace("-", " – ")} `])
      expect(readCode(typed)).toEqual({ number: 7, mark });
    expect(readCode("oo7-OOOOOO")).toEqual({ number: 7, mark: "000000" });
  });

  test.each(["", "7-K7QM2X", "007-K7QM2", "007-K7QM2XX", "abc-K7QM2X", "https://example.vn"])(
    "%s has not its shape",
    (typed) => expect(readCode(typed)).toBeNull(),
  );

  test("belongs to one guest of one event under one secret", () => {
    const { mark } = readCode(codeOf(secret, event, hoa))!;
    expect(isHers(secret, event, hoa, mark)).toBe(true);
    expect(isHers(secret, other, hoa, mark)).toBe(false);
    expect(isHers(secret, event, { ...hoa, number: 8 }, mark)).toBe(false);
    expect(isHers(secret, event, { ...hoa, id: event }, mark)).toBe(false);
    expect(isHers(`${secret}!`, event, hoa, mark)).toBe(false);
  });

  test("every number to five digits comes back, and no other mark is taken for it", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999 }), fc.uuid(), (number, id) => {
        const read = readCode(codeOf(secret, event, { id, number }))!;
        expect(read.number).toBe(number);
        expect(isHers(secret, event, { id, number }, read.mark)).toBe(true);
        expect(isHers(secret, event, { id, number }, [...read.mark].reverse().join("Z").slice(0, 6))).toBe(
          [...read.mark].reverse().join("Z").slice(0, 6) === read.mark,
        );
      }),
    );
  });
});
