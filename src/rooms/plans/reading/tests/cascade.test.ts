import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { programFolder } from "#kernel/settings/program-folder.ts";
import { readPack } from "../../packs/read-pack.ts";
import { daysLate, dutyForOwnPlan, type OwnPlan, ownPlan, takenOver } from "../cascade.ts";

describe("a duty of the plan above in the unit's own plan", () => {
  const answers = [
    { sourceDutyId: "a", differs: false },
    { sourceDutyId: "b", differs: true },
    { sourceDutyId: "d", differs: false },
    { sourceDutyId: "d", differs: false },
    { sourceDutyId: "not-asked", differs: false },
  ];
  test.each([
    ["a", "taken_over"],
    ["b", "adapted"],
    ["c", "missing"],
    ["d", "adapted"],
  ])("%s is %s", (id, stands) => {
    expect(takenOver(["a", "b", "c", "d"], answers).get(id)).toBe(stands);
  });

  test("without a plan of its own everything is missing", () => {
    expect([...takenOver(["a", "b"], null).values()]).toEqual(["missing", "missing"]);
  });
});

describe("the unit's own plan", () => {
  const due = "2023-02-14";
  test.each<[string, string | null, string | null, string, OwnPlan, number]>([
    ["issued before the last day", "2023-02-01", due, "2023-06-05", "in_time", 0],
    ["issued on the last day", "2023-02-14", due, "2023-06-05", "in_time", 0],
    ["issued a day after it", "2023-02-15", due, "2023-06-05", "late", 1],
    ["not there, the last day is today", null, due, "2023-02-14", "awaited", 0],
    ["not there a day later", null, due, "2023-02-15", "overdue", 1],
    ["not there and no day is set", null, null, "2023-06-05", "none", 0],
    ["there and no day is set", "2023-03-01", null, "2023-06-05", "in_time", 0],
  ])("%s", (_name, issuedOn, dueOn, today, stands, days) => {
    const child = issuedOn === null ? null : { issuedOn };
    expect([ownPlan(child, dueOn, today), daysLate(child, dueOn, today)]).toEqual([stands, days]);
  });

  test("a document handed in stands for it, and its own day counts", () => {
    expect([ownPlan(null, due, "2023-06-05", "2023-02-10"), daysLate(null, due, "2023-06-05", "2023-02-10")]).toEqual([
      "papers",
      0,
    ]);
    expect([ownPlan(null, due, "2023-06-05", "2023-02-20"), daysLate(null, due, "2023-06-05", "2023-02-20")]).toEqual([
      "papers",
      6,
    ]);
  });

  test("a draft is not there yet", () => {
    expect(ownPlan({ issuedOn: null }, due, "2023-02-15")).toBe("overdue");
  });
});

describe("the duty that asks for it", () => {
  test.each([
    ["ca-mau", "ke-hoach-don-vi"],
    ["ninh-binh", "ke-hoach-don-vi"],
    ["dak-lak", "phat-dong"],
    ["soc-trang", undefined],
    ["thai-binh", undefined],
  ])("of %s is %s", (plan, key) => {
    const read = readPack(readFileSync(join(programFolder(), "plans", `${plan}.yaml`), "utf8"));
    if (!("pack" in read)) throw new Error(plan);
    expect(dutyForOwnPlan(read.pack.duties)?.key).toBe(key);
  });
});
