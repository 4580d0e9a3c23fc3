import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { check } from "#kernel/web/forms.ts";
import type { Condition } from "#rooms/awards/index.ts";
import type { PlanPack } from "../../packs/pack.ts";
import { readPack } from "../../packs/read-pack.ts";
import { writePack } from "../../packs/write-pack.ts";
import { emptyPlan } from "../header-form.ts";
import { filledLadder, ladderForm, withLadder } from "../ladder-form.ts";

function packed(text: string): PlanPack {
  const read = readPack(text);
  if (!("pack" in read)) throw new Error(JSON.stringify(read));
  return read.pack;
}

/** What a pack becomes when its page is saved with these changes. */
function saved(pack: PlanPack, change: Record<string, unknown> = {}): PlanPack {
  const read = check(ladderForm, { ...filledLadder(pack).typed, ...change });
  if (!read.ok) throw new Error(JSON.stringify(read.rejected.errors));
  return withLadder(pack, read.values);
}

describe("saved as it was shown", () => {
  test.each(["ca-mau", "soc-trang", "thai-binh", "ninh-binh", "dak-lak"])("%s stays word for word", (name) => {
    const pack = packed(readFileSync(`plans/${name}.yaml`, "utf8"));
    expect(writePack(saved(pack))).toBe(writePack(pack));
  });
});

const health = {
  ...emptyPlan("Sở Y tế tỉnh Lạng Giang", "so-y-te-2026"),
  title: "Điển hình tiên tiến",
  issuer: "Sở Y tế",
};
const typed = {
  criteria: "Thực hiện tốt 12 Điều y đức\nNgười bệnh hài lòng",
  kind: [
    { key: "", name: "Thầy thuốc tiêu biểu", holders: "person" },
    { key: "", name: "Khoa, phòng, trạm điển hình", holders: "collective" },
    { key: "", name: "", holders: "" },
  ],
  rung: [
    { key: "", name: "Cấp cơ sở", level: "grassroots", years: "", decider: "Thủ trưởng", atLeast: "well_done" },
    {
      key: "",
      name: "Cấp ngành",
      level: "sector",
      years: "2026-2030",
      decider: "Giám đốc Sở",
      atLeast: "excellent",
    },
  ],
};

test("an agency of another kind writes its own kinds and rungs, and the plan is one the program can issue", () => {
  const pack = saved(health, typed);
  expect(pack.kinds.map(({ key, holders }) => [key, holders])).toEqual([
    ["thay-thuoc-tieu-bieu", ["person"]],
    ["khoa-phong-tram-dien-hinh", ["collective"]],
  ]);
  expect(pack.criteria.map(({ key }) => key)).toEqual(["thuc-hien-tot-12-dieu-y-duc", "nguoi-benh-hai-long"]);
  expect(pack.ladder).toMatchObject([
    { key: "cap-co-so", span: "yearly", conditions: [{ is: "rated", atLeast: "well_done" }] },
    { key: "cap-nganh", span: "period", from: 2026, to: 2030, decider: "Giám đốc Sở" },
  ]);
  const period = { from: "2026-01-01", to: "2030-12-31" };
  expect(packed(writePack({ ...pack, period })).ladder).toHaveLength(2);
});

test("another name keeps the key, and what the form does not show", () => {
  const held = {
    is: "held",
    awards: ["cap-co-so"],
    times: 1,
    within: "ever",
    consecutive: false,
  } as unknown as Condition;
  const pack = saved(health, typed);
  const judged = { ...pack, ladder: pack.ladder.map((one) => ({ ...one, conditions: [...one.conditions, held] })) };
  const rungs = filledLadder(judged).typed.rung as Record<string, string>[];
  const renamed = saved(judged, {
    rung: rungs.map((one) => ({ ...one, name: `${one.name} mới`, atLeast: "excellent" })),
  });
  expect(renamed.ladder.map(({ key, name, conditions }) => [key, name, conditions])).toEqual([
    ["cap-co-so", "Cấp cơ sở mới", [{ is: "rated", atLeast: "excellent" }, held]],
    ["cap-nganh", "Cấp ngành mới", [{ is: "rated", atLeast: "excellent" }, held]],
  ]);
});

test("all that is missing is said at its field", () => {
  const read = check(ladderForm, {
    kind: [{ key: "", name: "Thầy thuốc tiêu biểu", holders: "" }],
    rung: [{ key: "", name: "Cấp ngành", level: "sector", years: "2030", decider: "", atLeast: "" }],
  });
  expect(read.ok ? [] : Object.keys(read.rejected.errors).sort()).toEqual([
    "kind[0][holders]",
    "rung[0][decider]",
    "rung[0][years]",
  ]);
});

test("an agency that decides before the year is rated asks that there be no discipline", () => {
  const rung = { key: "", name: "Cấp cơ sở", level: "grassroots", years: "", decider: "Thủ trưởng", atLeast: "" };
  const pack = saved(health, { rung: [rung] });
  expect(pack.ladder[0]!.conditions).toEqual([{ is: "undisciplined", from: "reprimand", within: "span" }]);
  const again = filledLadder(saved(health, typed)).typed.rung as Record<string, string>[];
  const without = saved(saved(health, typed), { rung: again.map((one) => ({ ...one, atLeast: "" })) });
  expect(without.ladder.map(({ conditions }) => conditions.map(({ is }) => is))).toEqual([
    ["undisciplined"],
    ["undisciplined"],
  ]);
});
