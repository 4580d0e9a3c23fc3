import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readPack } from "#rooms/plans/packs/index.ts";
import { criteriaFor } from "../criteria.ts";
import { type MarkSaid, missingIn } from "../hands.ts";

const packOf = (name: string) => {
  const read = readPack(readFileSync(new URL(`../../../../../plans/${name}.yaml`, import.meta.url), "utf8"));
  if (!("pack" in read)) throw new Error(name);
  return read.pack;
};
const keysOf = (plan: string, kindKey: string, holderKind: "person" | "collective", leads = false) =>
  criteriaFor(packOf(plan), { kindKey, holderKind, leads }).criteria.map(({ key }) => key);

describe("the criteria of a plan that concern one holder", () => {
  test("Cà Mau: general ones first, then those of the kind; a head's own only for heads", () => {
    const general = ["tieu-bieu", "guong-mau", "tuong-than", "hoan-thanh-xuat-sac"];
    expect(keysOf("ca-mau", "ca-nhan-dien-hinh", "person")).toEqual([...general, "sang-kien", "dao-duc"]);
    expect(keysOf("ca-mau", "ca-nhan-dien-hinh", "person", true)).toEqual([
      ...general,
      ...["sang-kien", "dao-duc", "nguoi-dung-dau"],
    ]);
  });

  test("Ninh Bình: no discipline is asked of collectives, moral conditions of individuals", () => {
    const person = keysOf("ninh-binh", "dien-hinh-tien-tien", "person");
    const collective = keysOf("ninh-binh", "dien-hinh-tien-tien", "collective");
    expect([person.includes("pham-chat"), person.includes("khong-ky-luat")]).toEqual([true, false]);
    expect([collective.includes("pham-chat"), collective.includes("khong-ky-luat")]).toEqual([false, true]);
  });
});

describe("what is missing before it is handed on", () => {
  const criteria = criteriaFor(packOf("ca-mau"), {
    ...{ kindKey: "nguoi-tot-viec-tot", holderKind: "household", leads: false },
  }).criteria.slice(0, 2);
  const said = (met: boolean, reason = ""): MarkSaid => ({ met, value: null, reason });
  const both = (a: MarkSaid, b: MarkSaid) =>
    new Map([
      ["tieu-bieu", a],
      ["guong-mau", b],
    ]);

  test.each([
    ["all marked by the first hand", both(said(true), said(false)), null, []],
    ["one not marked", new Map([["tieu-bieu", said(true)]]), null, [{ key: "guong-mau", lacks: "mark" }]],
    ["the same as before needs no reason", both(said(true), said(true)), both(said(true), said(true)), []],
    [
      "another value without a reason",
      both(said(true), said(false)),
      both(said(true), said(true)),
      [{ key: "guong-mau", lacks: "reason" }],
    ],
    ["another value with its reason", both(said(true), said(false, "Bị nhắc nhở")), both(said(true), said(true)), []],
  ])("%s", (_, now, before, missing) => {
    expect(missingIn(criteria, now, before)).toEqual(missing);
  });
});
