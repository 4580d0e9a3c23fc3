import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { programFolder } from "#kernel/settings/program-folder.ts";
import { readPlan } from "../read-plan.ts";
import { addTo, annotatedPlans, type Count, figures, nothing, score } from "./scoring.ts";

const given = join(programFolder(), "..", "shared", "plan-reading");
const examples = join(import.meta.dirname, "examples");

function counted(texts: string, gold: string): Count {
  const total = nothing();
  for (const plan of annotatedPlans(texts, gold)) addTo(total, score(plan.gold, readPlan(plan.text).duties));
  return total;
}

function f1Of(count: Count) {
  return [figures(count, "a").f1, figures(count, "b").f1, figures(count, "c").f1];
}

describe("the reader finds what a careful reader marks", () => {
  const ofGiven = counted(join(given, "texts"), join(given, "gold"));
  test.skipIf(ofGiven.gold === 0)("in the given plans at least 95 of 100", () => {
    for (const f1 of f1Of(ofGiven)) expect(f1).toBeGreaterThanOrEqual(0.95);
  });

  test("in the examples it was built with", () => {
    const [a, b, c] = f1Of(counted(join(examples, "built"), join(examples, "built")));
    expect(a).toBeGreaterThanOrEqual(0.95);
    expect(b).toBeGreaterThanOrEqual(0.93);
    expect(c).toBeGreaterThanOrEqual(0.93);
  });

  test("in the examples that are kept apart", () => {
    const [a, b, c] = f1Of(counted(join(examples, "kept"), join(examples, "kept")));
    expect(a).toBeGreaterThanOrEqual(0.9);
    expect(b).toBeGreaterThanOrEqual(0.85);
    expect(c).toBeGreaterThanOrEqual(0.85);
  });
});

describe("the measure itself", () => {
  const line = {
    quote: "gửi báo cáo trước ngày 15/6/2026",
    kind: "deadline",
    due: { type: "by", date: "2026-06-15" },
    strict: true,
  } as const;

  test("a line with the wrong day is found but not rightly dated", () => {
    expect(score([line], [{ ...line, due: { type: "by", date: "2026-07-15" } }])).toEqual({
      gold: 1,
      read: 1,
      a: 1,
      b: 0,
      c: 0,
    });
  });

  test("«trước» read as «chậm nhất» is another due rule", () => {
    expect(score([line], [{ ...line, strict: false }])).toMatchObject({ a: 1, b: 0 });
  });

  test("a wish counts neither for nor against", () => {
    expect(score([{ ...line, soft: true }], [line])).toEqual({ gold: 0, read: 0, a: 0, b: 0, c: 0 });
  });

  test("a sentence read twice is met once", () => {
    expect(score([line], [line, line])).toMatchObject({ gold: 1, read: 2, a: 1 });
  });
});
