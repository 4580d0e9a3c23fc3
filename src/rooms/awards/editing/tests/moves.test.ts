import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { rowsAfter } from "../asked.ts";
import { type ConditionRow, rowsTyped } from "../condition-row.ts";
import { mayMove, moved, moves, withCondition, without } from "../moves.ts";

/** `A any`, `B` in it, `C` in it, `D` after it. */
const four = outline("A any 0, B rated 1, C held 1, D years 0");

function outline(text: string): ConditionRow[] {
  return text.split(", ").map((one) => {
    const [title, is, depth] = one.split(" ");
    return { title, is: is as ConditionRow["is"], depth: Number(depth) };
  });
}
const said = (rows: readonly ConditionRow[]) => rows.map((one) => `${one.title}${one.depth}`).join(" ");

describe("moves", () => {
  test.each([
    [2, "up", "A0 C1 B1 D0", 1],
    [1, "down", "A0 C1 B1 D0", 2],
    [3, "up", "D0 A0 B1 C1", 0],
    [0, "down", "D0 A0 B1 C1", 1],
    [3, "in", "A0 B1 C1 D1", 3],
    [1, "out", "A0 C1 B0 D0", 2],
    [0, "up", "A0 B1 C1 D0", 0],
    [1, "in", "A0 B1 C1 D0", 1],
  ] as const)("row %i %s", (at, move, then, place) => {
    const after = moved(four, at, move);
    expect([said(after.rows), after.at]).toEqual([then, place]);
  });

  test("a group goes with all that is in it, out and in", () => {
    const nested = outline("A any 0, B all 1, C held 2, D years 1");
    expect(said(moved(nested, 1, "out").rows)).toBe("A0 D1 B0 C1");
    expect(said(without(nested, 1).rows)).toBe("A0 D1");
  });
});

test("whatever is pressed, nothing is lost, the outline stays sound, and what goes up comes down again", () => {
  const row = fc.record({ is: fc.constantFrom("any", "all", "rated", "held"), depth: fc.integer({ min: 0, max: 4 }) });
  fc.assert(
    fc.property(
      fc.array(row, { minLength: 1, maxLength: 12 }),
      fc.nat(11),
      fc.constantFrom(...moves),
      (typed, n, move) => {
        const rows = rowsTyped(typed.map((one, title) => ({ ...one, title })));
        const at = n % rows.length;
        const after = moved(rows, at, move);
        expect(after.rows.map((one) => one.title).toSorted()).toEqual(rows.map((one) => one.title).toSorted());
        expect(rowsTyped(after.rows)).toEqual(after.rows);
        expect(after.rows[after.at]?.title).toBe(rows[at]?.title);
        if (move === "up" && mayMove(rows, at, move)) expect(moved(after.rows, after.at, "down").rows).toEqual(rows);
        if (!mayMove(rows, at, move)) expect(after.rows).toEqual(rows);
      },
    ),
  );
});

describe("adding", () => {
  test("at the end, in a group, and never a kind nobody knows", () => {
    expect(withCondition(four, -1, "held").rows.at(-1)).toEqual({ is: "held", depth: 0, within: "span" });
    const inside = withCondition(four, 0, "rated");
    expect([inside.at, inside.rows[3]]).toEqual([3, { is: "rated", depth: 1 }]);
    expect(withCondition(four, -1, "drop").rows).toEqual(four);
  });

  test("the buttons of the form ask it by its own selects", () => {
    const typed = { add: "years", rows: [{ is: "any", depth: "0", add: "held" }] };
    expect(rowsAfter("add:-1", typed)?.rows.map((one) => [one.is, one.depth])).toEqual([
      ["any", 0],
      ["years", 0],
    ]);
    expect(rowsAfter("add:0", typed)?.rows.map((one) => [one.is, one.depth])).toEqual([
      ["any", 0],
      ["held", 1],
    ]);
    expect(rowsAfter("save", typed)).toBeNull();
    expect(rowsAfter("preview", typed)).toBeNull();
    expect(rowsAfter("undefined", typed)).toBeNull();
  });
});
