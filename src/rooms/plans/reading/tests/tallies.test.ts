import { describe, expect, test } from "vitest";
import { type Counted, focusOf, tallied } from "../tallies.ts";
import { sharesOf, tallySaid } from "../tally-words.vi.ts";

const today = "2019-03-18";
const some = (n: number, change: Partial<Counted>): Counted => ({
  dutyId: "d",
  period: "2019",
  dueFrom: "2019-01-01",
  dueOn: "2019-03-30",
  state: "open",
  late: false,
  answeredNone: false,
  quota: null,
  n,
  anyId: 7,
  ...change,
});
const duty = { id: "d", ifAny: false, due: { type: "yearly" as const, by: "03-30" } };
const said = (...counted: Counted[]) => tallySaid(tallied(counted, [duty], today)[0] ?? null, today);

describe("where a duty stands in one line", () => {
  test.each<[string, Counted[], string, string]>([
    [
      "late ones first, with the days",
      [some(1, { dueOn: "2019-01-31" }), some(17, { dueOn: "2019-01-31", state: "accepted" })],
      "late",
      "1 đơn vị quá hạn 46 ngày",
    ],
    ["then those that wait", [some(4, {}), some(2, { state: "submitted" })], "wait", "2 đơn vị chờ nhận, còn 12 ngày"],
    [
      "then those returned",
      [some(4, {}), some(2, { state: "returned" })],
      "back",
      "2 đơn vị phải bổ sung, còn 12 ngày",
    ],
    [
      "then how many are done of all",
      [some(12, {}), some(6, { state: "accepted" })],
      "soon",
      "6/18 đã nhận, còn 12 ngày",
    ],
    ["all done", [some(16, { state: "accepted" }), some(2, { state: "excused" })], "done", "Xong 18/18"],
    [
      "a quota missed is no lateness",
      [some(2, { dueOn: "2019-01-31", quota: "short" }), some(3, { dueOn: "2019-01-31", state: "accepted" })],
      "late",
      "2 đơn vị chưa đạt",
    ],
    ["without a date", [some(5, { dueOn: null })], "run", "Thường xuyên"],
    ["one unit reads its own standing", [some(1, { dueOn: "2019-01-31" })], "late", "Quá hạn 46 ngày"],
    ["one unit with days left", [some(1, {})], "soon", "Sắp hạn, còn 12 ngày"],
  ])("%s", (_name, counted, is, words) => {
    expect({ ...said(...counted), words: said(...counted).words.replace(/\u00a0/g, " ") }).toEqual({ is, words });
  });

  test("what hangs on an occasion without a day waits for it, by name", () => {
    const due = { type: "event" as const, occasion: "hoi-nghi", working: false };
    const [tally] = tallied([some(5, { dueOn: null })], [{ ...duty, due }], today);
    expect(tally?.counts).toEqual({ awaiting: 5 });
    expect(tallySaid(tally!, today, "Hội nghị tổng kết").words).toBe("Chờ ngày của dịp “Hội nghị tổng kết”");
  });

  test("a duty that nobody owes says so", () => {
    expect(said(some(3, { state: "lapsed" })).words).toBe("Chưa giao cho đơn vị nào");
    expect(tallySaid(null, today, undefined, true).words).toBe("Theo dõi ở kế hoạch cấp trên");
  });

  test("a duty «nếu có» is never late", () => {
    const [tally] = tallied([some(2, { dueOn: "2019-01-31" })], [{ ...duty, ifAny: true }], today);
    expect(tally?.counts).toEqual({ open: 2 });
  });

  test("the bar says the same in words", () => {
    const [tally] = tallied(
      [some(12, {}), some(4, { state: "accepted" }), some(2, { state: "submitted" })],
      [duty],
      today,
    );
    expect(sharesOf(tally!).label).toBe("4 đã xong, 2 chờ nhận, 12 chưa gửi");
  });
});

describe("the period to look at", () => {
  const past = (state: Counted["state"]) => some(3, { period: "2018", dueOn: "2018-03-30", state });
  test("is the latest that is past and not settled", () => {
    expect(focusOf(tallied([past("open"), some(3, {})], [duty], today), today)?.period).toBe("2018");
  });
  test("else the next to fall due", () => {
    expect(focusOf(tallied([past("accepted"), some(3, {})], [duty], today), today)?.period).toBe("2019");
  });
  test("else the last there was", () => {
    expect(focusOf(tallied([past("accepted")], [duty], today), today)?.period).toBe("2018");
  });
});
