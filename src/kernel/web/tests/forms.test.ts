import { describe, expect, test } from "vitest";
import { z } from "zod";
import { nested } from "../forms/nested.ts";
import {
  check,
  confirmed,
  ticked,
  typedCount,
  typedDay,
  typedDayOrNone,
  typedText,
  typedTextOrNone,
} from "../forms.ts";

const said = (form: z.ZodObject, typed: Record<string, unknown>) => {
  const read = check(form, typed);
  return read.ok ? {} : read.rejected.errors;
};

describe("the shape of what is posted", () => {
  test("rows close up in the order of their numbers", () => {
    const posted: [string, string][] = [
      ["row[7][name]", "Bảy"],
      ["row[2][name]", "Hai"],
      ["row[2][kind]", "1"],
    ];
    expect(nested(posted)).toEqual({ row: [{ name: "Hai", kind: "1" }, { name: "Bảy" }] });
  });

  test("one name posted twice is a list", () => {
    expect(
      nested([
        ["where", "a"],
        ["where", "b"],
        ["one", "c"],
      ]),
    ).toEqual({ where: ["a", "b"], one: "c" });
  });

  test("texts are trimmed and composed; our own fields stay out", () => {
    expect(
      nested([
        ["name", "  Hòa\r\nb "],
        ["_csrf", "x"],
      ]),
    ).toEqual({ name: "Hòa\nb" });
  });

  test("a name cannot reach into what every object has, nor dig without end", () => {
    const read = nested([
      ["__proto__[admin]", "1"],
      ["constructor[x]", "1"],
      ["a[b][c][d][e]", "1"],
    ]);
    expect(({} as { admin?: string }).admin).toBeUndefined();
    expect(Object.keys(read)).toEqual(["constructor"]);
  });
});

describe("a form names every problem at its field", () => {
  const form = z.object({
    title: typedText("Ghi tên kế hoạch."),
    heldOn: typedDay("Ghi ngày họp xét."),
    amount: typedCount("Ghi số lượng.", { min: 1, max: 5 }),
    where: z.array(z.string()).min(1, "Chọn ít nhất một nơi."),
    row: z.array(z.object({ name: typedText("Ghi họ tên.") })),
    remark: typedTextOrNone(),
    endsOn: typedDayOrNone(),
    none: ticked(),
  });

  test("all at once, and keeps what was typed", () => {
    const typed = { heldOn: "31/11/2018", amount: "9", row: [{ name: "Hoa" }, { name: "" }] };
    const read = check(form, typed);
    expect(read.ok ? null : read.rejected).toMatchObject({
      typed: { heldOn: "31/11/2018", amount: "9", where: [] },
      errors: {
        title: ["Ghi tên kế hoạch."],
        heldOn: ["Tháng 11 không có ngày 31. Ghi ngày/tháng/năm, ví dụ 25/01/2019."],
        amount: ["Ghi số không quá 5."],
        where: ["Chọn ít nhất một nơi."],
        "row[1][name]": ["Ghi họ tên."],
      },
    });
  });

  test("gives values in our own terms when all is well", () => {
    const typed = { title: "Thi đua", heldOn: "5/6/2023", amount: "3", where: "a", row: [], endsOn: "", none: "on" };
    const read = check(form, typed);
    expect(read.ok && read.values).toEqual({
      title: "Thi đua",
      heldOn: "2023-06-05",
      amount: 3,
      where: ["a"],
      row: [],
      remark: null,
      endsOn: null,
      none: true,
    });
  });
});

describe("rules over several fields", () => {
  const form = z
    .object({
      from: typedDay(),
      to: typedDay(),
      n: typedCount("Ghi số."),
      row: z.array(z.object({ name: z.string() })),
    })
    .refine(({ from, to }) => from <= to, { path: ["to"], message: "Từ ngày đầu trở đi." })
    .superRefine(({ row, from }, context) => {
      if (row.length === 0 && from)
        context.addIssue({ code: "custom", path: ["row"], message: "Ghi ít nhất một dòng." });
    });
  const dates = { from: "02/01/2020", to: "01/01/2020" };

  test("are said together with what is wrong with one field", () => {
    expect(said(form, { ...dates, n: "x" })).toEqual({
      n: ["Ghi bằng chữ số, ví dụ 12."],
      to: ["Từ ngày đầu trở đi."],
      row: ["Ghi ít nhất một dòng."],
    });
    expect(said(form, { ...dates, n: "1" })).toEqual({ to: ["Từ ngày đầu trở đi."], row: ["Ghi ít nhất một dòng."] });
  });

  test("say nothing of a field that was not read", () => {
    expect(said(form, { ...dates, from: "mai", n: "1" })).toEqual({ from: ["Ghi ngày/tháng/năm, ví dụ 25/01/2019."] });
  });

  test("a fault of the rule itself is not swallowed", () => {
    const broken = z.object({ n: typedCount("Ghi số."), a: z.string() }).refine(() => {
      throw new Error("ours");
    });
    expect(() => check(broken, { n: "x", a: "" })).toThrow("ours");
  });
});

describe("days, numbers and words as officers type them", () => {
  test.each([
    ["29/02/2023", "Tháng 2 năm 2023 không có ngày 29."],
    ["30/02/2024", "Tháng 2 không có ngày 30."],
    ["01/13/2024", "Một năm có 12 tháng, không có tháng 13."],
    ["mai", "Ghi ngày/tháng/năm, ví dụ 25/01/2019."],
    ["1/1/0024", "Năm 24 nằm ngoài 1900–2200."],
  ])("the day %s: %s", (heldOn, sentence) => {
    expect(said(z.object({ heldOn: typedDay() }), { heldOn }).heldOn?.[0]).toContain(sentence);
  });

  test.each([
    ["1.214", 1214],
    ["12", 12],
  ])("the number %s is read as %d", (n, value) => {
    const read = check(z.object({ n: typedCount("Ghi số.") }), { n });
    expect(read.ok && read.values.n).toBe(value);
  });

  test.each([["12a"], ["1.21"], ["-3"], ["1,5"]])("the number %s asks for figures", (n) => {
    expect(said(z.object({ n: typedCount("Ghi số.") }), { n })).toEqual({ n: ["Ghi bằng chữ số, ví dụ 12."] });
  });

  test("the word of an irreversible act may be typed small, but must be that word", () => {
    const close = z.object({ word: confirmed("KHÓA") });
    expect([said(close, { word: "khóa" }), said(close, { word: "khoa" }).word]).toEqual([
      {},
      ["Gõ đúng chữ KHÓA để xác nhận."],
    ]);
  });

  test("a problem nobody worded still says what to do, in Vietnamese", () => {
    const bare = z.object({
      a: z.string(),
      b: z.email(),
      c: z.enum(["x"]),
      d: z.string().min(3),
      e: z.array(z.string()).max(1),
    });
    const typed = { b: "hoa", c: "y", d: "a", e: ["1", "2"] };
    expect(said(bare, typed)).toEqual({
      a: ["Điền mục này."],
      b: ["Ghi địa chỉ thư điện tử, ví dụ ten@coquan.gov.vn."],
      c: ["Chọn một trong các mục của danh sách."],
      d: ["Ghi ít nhất 3 ký tự."],
      e: ["Bớt còn tối đa 1 mục."],
    });
  });
});
