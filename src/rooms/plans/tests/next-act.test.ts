import { expect, test } from "vitest";
import { nextActOf } from "../views/obligations/words.ts";

const one = { id: 7, planId: "p", period: "2019", dueOn: "2019-01-31", target: null, done: 0 };
const proofs = ["registration_list" as const];

test("a list the program makes is made there; what was sent back is mended where it was sent", () => {
  const listed = { proofs, list: "exemplars" as const };
  expect(nextActOf({ ...one, state: "open" }, listed, "2019-01-02")).toEqual({
    words: "Lập danh sách đăng ký",
    href: "/registration-lists?plan=p&year=2019",
  });
  expect(nextActOf({ ...one, state: "returned" }, listed, "2019-01-02")?.href).toBe("/obligations/7/submission");
  expect(nextActOf({ ...one, state: "submitted" }, listed, "2019-01-02")).toBeNull();
});

test("a period that is no year takes the year of its last day", () => {
  const once = { ...one, period: "once", dueOn: "2020-03-30", state: "open" as const };
  expect(nextActOf(once, { proofs, list: "introductions" }, "2019-01-02")?.href).toBe(
    "/introductions?plan=p&year=2020",
  );
});

test("any other list is sent", () => {
  expect(nextActOf({ ...one, state: "open" }, { proofs, list: null }, "2019-01-02")).toEqual({
    words: "Gửi danh sách",
    href: "/obligations/7/submission",
  });
});
