import { describe, expect, test } from "vitest";
import type { Finding, InitiativeFact } from "#rooms/awards/index.ts";
import { initiativesUsed } from "../initiatives-used.ts";

const fact = (title: string, more: Partial<InitiativeFact> = {}): InitiativeFact => ({
  ...{ year: 2023, scope: "grassroots", title, usedFor: null },
  ...more,
});
const about = (facts: InitiativeFact[], times = 1, scope = "grassroots", result = "met") =>
  ({
    ...{ condition: { is: "initiatives", times, scope }, result, have: facts.length, parts: [], lacking: [] },
    evidence: facts.map((one) => ({ of: "initiative", fact: one })),
  }) as unknown as Finding;
const way = (is: "any" | "all", parts: Finding[]) =>
  ({ condition: { is }, result: "met", have: 0, evidence: [], parts, lacking: [] }) as unknown as Finding;
const rated = { condition: { is: "rated" }, result: "met", parts: [], evidence: [] } as unknown as Finding;
const titles = (...findings: Finding[]) => initiativesUsed({ findings }).map(({ title }) => title);

describe("initiatives an award rests on", () => {
  test("as many as the condition asks, the narrowest and oldest first", () => {
    const facts = [fact("rộng", { scope: "national" }), fact("mới"), fact("cũ", { year: 2021 })];
    expect(titles(about(facts, 2))).toEqual(["cũ", "mới"]);
    expect(titles(about(facts, 1, "sector"))).toEqual(["rộng"]);
  });

  test("not one that was used before, nor one twice, nor where the condition failed", () => {
    const facts = [fact("đã dùng", { usedFor: "cstdcs" }), fact("còn")];
    expect(titles(about(facts))).toEqual(["còn"]);
    expect(titles(about([facts[1]!]), about([facts[1]!, fact("nữa")]))).toEqual(["còn", "nữa"]);
    expect(titles(about(facts, 1, "grassroots", "failed"))).toEqual([]);
  });

  test("none where another way is met without one; those of every part where all are asked", () => {
    expect(titles(way("any", [rated, about([fact("một")])]))).toEqual([]);
    expect(titles(way("any", [about([fact("một")]), about([fact("hai")])]))).toEqual(["một"]);
    expect(titles(way("all", [rated, about([fact("một")])]))).toEqual(["một"]);
  });
});
