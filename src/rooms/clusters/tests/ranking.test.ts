import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { assignCheckers, nextLeads } from "../life/rotation.ts";
import { type Contender, rank, subjectOf } from "../ranking/rank.ts";

const chain = [
  { key: "chuyen-mon", name: "Chuyên môn" },
  { key: "sang-kien", name: "Sáng kiến" },
];
const member = (name: string, total: number, group = 0, line = 0): Contender => ({
  ...{ unitId: name, name },
  score: {
    total,
    groups: [{ key: "chuyen-mon", points: group, zeroed: false }],
    lines: [{ key: "sang-kien", points: line, barred: false, zeroed: false }],
  },
});
const none = new Map<string, Record<string, number>>();

describe("the tie chain", () => {
  const four = [member("Lắk", 90, 50, 2), member("Ea Kar", 95), member("Buôn Hồ", 90, 50, 5), member("M’Đrắk", 90, 55)];
  test("total first, then criterion by criterion; each place says why", () => {
    const { placed, ties } = rank(four, chain, none);
    expect(placed.map(({ place, name }) => [place, name])).toEqual([
      [1, "Ea Kar"],
      [2, "M’Đrắk"],
      [3, "Buôn Hồ"],
      [4, "Lắk"],
    ]);
    expect(placed.map(({ over }) => over)).toEqual([
      "Hơn M’Đrắk ở tổng điểm: 95 so với 90.",
      "Bằng tổng điểm Buôn Hồ; hơn ở “Chuyên môn”: 55 so với 50.",
      "Bằng tổng điểm Lắk; hơn ở “Sáng kiến”: 5 so với 2.",
      null,
    ]);
    expect(ties).toEqual([]);
  });

  const equal = [member("A", 90, 50), member("B", 90, 50), member("C", 80)];
  test("equal in all share the place until the cluster has voted", () => {
    const { placed, ties } = rank(equal, chain, none);
    expect(placed.map(({ place }) => place)).toEqual([1, 1, 3]);
    expect(ties).toEqual([{ subject: subjectOf(["A", "B"]), place: 1, unitIds: ["A", "B"], votes: {} }]);
    expect(placed[0]!.over).toBe("Bằng B ở mọi tiêu chí; cần cụm bỏ phiếu.");
  });
  test("the votes decide; a vote between others does not count", () => {
    const voted = new Map([[subjectOf(["B", "A"]), { A: 1, B: 3 }]]);
    const { placed } = rank(equal, chain, voted);
    expect(placed.map(({ place, name }) => [place, name])).toEqual([
      [1, "B"],
      [2, "A"],
      [3, "C"],
    ]);
    expect(placed[0]!.over).toBe("Bằng điểm A; hơn ở phiếu của cụm: 3 so với 1.");
    expect(rank(equal, chain, new Map([[subjectOf(["A", "C"]), { A: 3 }]])).placed[1]!.place).toBe(1);
  });
  test("the order in which members are named does not matter; places never fall as totals rise", () => {
    const any = fc.uniqueArray(
      fc.record({ name: fc.string({ minLength: 1 }), total: fc.integer({ min: 0, max: 5 }) }),
      {
        selector: ({ name }) => name,
        minLength: 1,
      },
    );
    fc.assert(
      fc.property(any, (all) => {
        const members = all.map(({ name, total }) => member(name, total));
        const places = (of: Contender[]) =>
          Object.fromEntries(rank(of, chain, none).placed.map((o) => [o.name, o.place]));
        expect(places([...members].reverse())).toEqual(places(members));
        const { placed } = rank(members, chain, none);
        expect(
          placed.every((one, n) => n === 0 || (placed[n - 1]!.total >= one.total && placed[n - 1]!.place <= one.place)),
        ).toBe(true);
      }),
    );
  });
});

describe("rotation", () => {
  test.each([
    ["the next after this year's head", ["A", "B", "C"], "A", "B", "C"],
    ["round the end", ["A", "B", "C"], "C", "A", "B"],
    ["the first where nobody led", ["A", "B", "C"], null, "A", "B"],
    ["the first where the head has left", ["A", "B"], "X", "A", "B"],
  ])("%s", (_, order, now, head, deputy) => expect(nextLeads(order, now)).toEqual({ head, deputy }));
  test("alone there is no deputy, without members no head", () => {
    expect(nextLeads(["A"], "A")).toEqual({ head: "A", deputy: null });
    expect(nextLeads([], "A")).toBeNull();
  });
  test("over as many years as members everybody leads once", () => {
    const order = ["A", "B", "C", "D", "E"];
    const led: string[] = [];
    for (let n = 0; n < 5; n += 1) led.push(nextLeads(order, led.at(-1) ?? null)!.head);
    expect(led).toEqual(order);
  });
});

describe("who checks whom", () => {
  const members = fc.uniqueArray(fc.uuid(), { minLength: 2, maxLength: 30 });
  test("never oneself, everybody one, whatever the year", () => {
    fc.assert(
      fc.property(members, fc.integer({ min: 1990, max: 2200 }), (order, year) => {
        const checks = assignCheckers(order, year);
        expect([...checks].some(([member, checker]) => member === checker)).toBe(false);
        expect(new Set(checks.values()).size).toBe(order.length);
        expect(checks.size).toBe(order.length);
      }),
    );
  });
  test("in as many years as there are others, everybody has checked all of them", () => {
    const order = ["A", "B", "C", "D"];
    const checkedByA = [2024, 2025, 2026].map(
      (year) => [...assignCheckers(order, year)].find(([, by]) => by === "A")![0],
    );
    expect(checkedByA.sort()).toEqual(["B", "C", "D"]);
  });
  test("alone there is nobody", () => expect(assignCheckers(["A"], 2024).size).toBe(0));
});
