import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { programFolder } from "#kernel/settings/program-folder.ts";
import type { PlanPack } from "../../packs/pack.ts";
import { readPack } from "../../packs/read-pack.ts";
import { differencesOf } from "../differences.vi.ts";

const read = readPack(readFileSync(join(programFolder(), "plans", "ninh-binh.yaml"), "utf8"));
if (!("pack" in read)) throw new Error("ninh-binh");
const { pack } = read;
const changed = (key: string, change: Partial<PlanPack["duties"][number]>): PlanPack => ({
  ...pack,
  duties: pack.duties.map((duty) => (duty.key === key ? { ...duty, ...change } : duty)),
});

test("nothing changed is nothing told", () => {
  expect(differencesOf(pack, structuredClone(pack))).toEqual({ frame: [], added: [], dropped: [], changed: [] });
});

test("a due date is told from what to what, a day apart for «trước ngày»", () => {
  const after = changed("ke-hoach-don-vi", { due: { type: "by", date: "2023-03-01" } });
  expect(differencesOf(pack, after).changed).toMatchObject([
    { key: "ke-hoach-don-vi", changes: [{ what: "Hạn", from: "Chậm nhất 14/02/2023", to: "Chậm nhất 28/02/2023" }] },
  ]);
});

test("an amount, a receiver and proofs are told by their fields", () => {
  const after = changed("ton-vinh", {
    amount: { min: 2, bound: "min", unit: "lần", per: "year" },
    receiver: "Bộ Tư pháp",
    via: undefined,
  });
  const [change] = differencesOf(pack, after).changed;
  expect(change?.changes.map(({ what, from, to }) => [what, from === to])).toEqual(
    expect.arrayContaining([
      ["Lượng", false],
      ["Gửi cho", false],
    ]),
  );
  expect(change?.changes.find(({ what }) => what === "Lượng")).toEqual({
    what: "Lượng",
    from: "Ít nhất 1 lần mỗi năm",
    to: "Ít nhất 2 lần mỗi năm",
  });
});

test("duties added and dropped are named, an occasion's day too", () => {
  const [first, ...rest] = pack.duties;
  const after: PlanPack = {
    ...pack,
    duties: [...rest, { ...first!, key: "viec-moi", title: "Việc mới" }],
    occasions: pack.occasions.map((one) => ({ ...one, on: "2025-05-20" })),
  };
  const told = differencesOf(pack, after);
  expect([told.added, told.dropped]).toEqual([["Việc mới"], [first!.title]]);
  expect(told.frame).toMatchObject([
    { what: `Dịp “${pack.occasions[0]!.name}”`, from: "chưa có ngày", to: "20/05/2025" },
  ]);
});
