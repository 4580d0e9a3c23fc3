import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { drawSpread, wrapped } from "../spread-drawing.ts";
import { type Branch, confirmedSpread, spreadTree, type Taker } from "../spread-tree.ts";

const taker = (id: string, fromId: string | null, more: Partial<Taker> = {}): Taker => ({
  id,
  fromId,
  unitName: `Phòng Tư pháp ${id}`,
  state: "trying",
  result: null,
  ...more,
});

const namesOf = (branches: Branch<Taker>[]): unknown[] =>
  branches.map((one) => (one.takers.length === 0 ? one.id : [one.id, namesOf(one.takers)]));

describe("the tree of spread", () => {
  test("takers stand below whom they learned from", () => {
    const tree = spreadTree([
      taker("Nho Quan", null),
      taker("Cúc Phương", "Nho Quan"),
      taker("Kỳ Phú", "Nho Quan"),
      taker("Kim Sơn", null),
    ]);
    expect(namesOf(tree)).toEqual([["Nho Quan", ["Cúc Phương", "Kỳ Phú"]], "Kim Sơn"]);
  });

  test("nobody is lost, whatever stands as the source", () => {
    const ids = ["a", "b", "c", "d", "e"];
    const sources = fc.array(fc.constantFrom(null, "unknown", ...ids), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(sources, (from) => {
        const takers = ids.map((id, n) => taker(id, from[n] ?? null));
        const all: string[] = [];
        const walk = (branches: Branch<Taker>[]) => {
          for (const one of branches) {
            all.push(one.id);
            walk(one.takers);
          }
        };
        walk(spreadTree(takers));
        expect(all.sort()).toEqual(ids);
      }),
    );
  });

  test("only results that a head has confirmed are added up", () => {
    const takers = [
      taker("Nho Quan", null, { state: "confirmed", result: 12 }),
      taker("Kim Sơn", null, { state: "confirmed", result: 7 }),
      taker("Gia Viễn", null, { state: "reported", result: 100 }),
      taker("Yên Mô", null, { state: "struck_off", result: 5 }),
    ];
    expect(confirmedSpread(takers)).toEqual({ units: 2, result: 19 });
  });
});

describe("the drawing of spread", () => {
  test("names are broken between words and never cut", () => {
    expect(wrapped("Trung tâm Trợ giúp pháp lý nhà nước tỉnh")).toEqual([
      "Trung tâm Trợ giúp",
      "pháp lý nhà nước tỉnh",
    ]);
    expect(wrapped("UBND xã Kỳ Phú").join(" ")).toBe("UBND xã Kỳ Phú");
  });

  test("no two boxes lie over each other, and each line ends at a box", () => {
    const shape = fc.array(fc.nat(4), { maxLength: 12 });
    fc.assert(
      fc.property(shape, (from) => {
        const takers = from.map((source, n) => taker(`${n}`, source < n ? `${source}` : null));
        const drawing = drawSpread("Tòa án nhân dân huyện Cái Nước", spreadTree(takers));
        expect(drawing.boxes).toHaveLength(takers.length + 1);
        for (const a of drawing.boxes)
          for (const b of drawing.boxes)
            if (a !== b && a.x === b.x) expect(a.y + a.height <= b.y || b.y + b.height <= a.y).toBe(true);
        const middles = new Set(drawing.boxes.map((box) => `${box.x} ${box.y + box.height / 2}`));
        for (const line of drawing.lines) expect(middles).toContain(`${line.toX} ${line.toY}`);
        for (const box of drawing.boxes) expect(box.y + box.height).toBeLessThanOrEqual(drawing.height);
      }),
    );
  });
});
