import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { dueRule, dueRuleTypes } from "../../due-rules/index.ts";
import {
  dutyKinds,
  dutyRoles,
  exemplarHolders,
  type PlanPack,
  packWindows,
  planPack,
  pointEffects,
  pointWays,
  proofKinds,
  readPack,
  schedule,
} from "../index.ts";
import { packOf, smallPack } from "./small-pack.ts";

const page = readFileSync(new URL("../../../../../docs/plan-format.md", import.meta.url), "utf8");
const sample = /```yaml\n([\s\S]*?)```/.exec(page)![1]!;
const rows = [...page.matchAll(/^\| .+ \| `(\{ type: .+ \})` \| (yes)? ?\| (.+) \|$/gm)].map(
  ([, due, strict, windows]) => ({
    due: due!,
    strict: strict === "yes",
    windows: windows!,
  }),
);

/** The plan that the page describes above its table. */
const plan: PlanPack = {
  ...packOf(smallPack),
  issuedOn: "2023-12-12",
  period: { from: "2024-01-01", to: "2025-12-31" },
  occasions: [
    { key: "dai-hoi", name: "Đại hội", on: "2025-06-10" },
    { key: "le-ky-niem", name: "Lễ kỷ niệm", on: null, year: 2025 },
  ],
};

describe("docs/plan-format.md", () => {
  test.each(rows)("$due gives $windows", ({ due, strict, windows }) => {
    const duty = { key: "viec", due: dueRule.parse(parse(due)), strict };
    const found = packWindows({ ...plan, duties: [duty] }).get("viec")!;
    const written = found.map(({ period, dueFrom, dueOn }) => `${period}: ${dueFrom} → ${dueOn ?? "none"}`);
    const shown = windows.split("; ");
    if (shown.at(-1) === "…") expect([...written.slice(0, shown.length - 1), "…"]).toEqual(shown);
    else expect(written).toEqual(shown);
  });
  test("shows every type of due rule, each row in the form that is run here", () => {
    expect(rows.length).toBe(page.split("\n").filter((line) => line.includes("| `{ type: ")).length);
    const shown = new Set(rows.map(({ due }) => (parse(due) as { type: string }).type));
    expect([...shown].sort()).toEqual([...dueRuleTypes].sort());
  });
  test("begins with a pack that has neither problem nor warning", () => {
    expect(readPack(sample)).toMatchObject({ warnings: [] });
    expect(schedule(packOf(sample))[0]).toMatchObject({
      duty: "dang-ky",
      dueFrom: "2023-12-12",
      dueOn: "2024-01-31",
      period: "once",
    });
  });
  test("names every key, kind, role and proof", () => {
    const duty = planPack.shape.duties.element.shape;
    const kind = planPack.shape.kinds.unwrap().element.shape;
    const criterion = planPack.shape.criteria.unwrap().element.shape;
    const names = [planPack.shape, duty, kind, criterion].flatMap((shape) => Object.keys(shape));
    names.push(...dutyKinds, ...dutyRoles, ...proofKinds, ...exemplarHolders, ...pointWays, ...pointEffects);
    expect(names.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
  });
});
