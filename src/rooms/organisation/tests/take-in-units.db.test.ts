import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { placeUnit } from "../commands/establish-unit.ts";
import { readAgain } from "../commands/imports/start-import.ts";
import { takeIn } from "../commands/imports/take-in.ts";
import { changesOf, unitsOn, versionsOf } from "../queries/units.ts";
import { units } from "../schema.ts";
import { all, caught, given, good, now, openSending, type Sending } from "./sending.ts";

let sending: Sending;
beforeEach(async () => {
  sending = await openSending();
});
afterEach(() => sending.close());

describe("the courts of Cà Mau before and after 2025", () => {
  const courts = {
    ...{ name: "Tòa án nhân dân tỉnh Cà Mau", shortName: "TAND tỉnh Cà Mau", abbreviation: "TAND tỉnh" },
    ...{ kind: "Tòa án cấp tỉnh", from: "2000-01-01" },
  };
  const above = { name: "Tòa án nhân dân tối cao", outside: true as const, aliases: ["TANDTC", "TAND tối cao"] };
  const sent = async () => {
    const here = await sending.agencyOf(courts, [above]);
    const bytes = await given("a1-don-vi-tand-ca-mau.xlsx");
    const id = await sending.send(here.officer, "units", "a1.xlsx", bytes, "2025-07-15");
    return { ...here, id };
  };
  const unit = async (agencyId: string, name: string, day: string) =>
    (await unitsOn(sending.db, agencyId, day)).find((one) => one.name === name)!;

  test("are not taken in while rows are faulty, unless the officer leaves those out", async () => {
    const { officer, id } = await sent();
    expect(await caught(takeIn(sending.db, officer, id, all, now))).toMatchObject({
      reasons: [{ code: "import.has_errors", facts: { count: "6" } }],
    });
    expect(await sending.db.select().from(units)).toHaveLength(2);
    await takeIn(sending.db, officer, id, good, now);
    expect(await sending.resultOf(officer, id)).toEqual({
      unitsMade: 40,
      unitsKnown: 2,
      unitsEnded: 0,
      successions: 23,
      rowsJoined: 1,
      rowsSkipped: 0,
      rowsLeft: 0,
      rowsFaulty: 6,
    });
    expect(await sending.db.select().from(units)).toHaveLength(42);
  });

  test("stand under one another as the file says, old under old and new under new", async () => {
    const { officer, agencyId, rootUnitId, id } = await sent();
    await takeIn(sending.db, officer, id, good, now);
    const before = await unitsOn(sending.db, agencyId, "2025-06-30");
    const after = await unitsOn(sending.db, agencyId, "2025-07-01");
    expect(before.filter((one) => one.kind === "Tòa án cấp huyện").map((one) => one.validTo)).toEqual(
      Array(13).fill("2025-06-30"),
    );
    expect(after.filter((one) => one.kind === "Tòa án khu vực")).toHaveLength(8);
    expect(after.find((one) => one.name === "Tòa án nhân dân khu vực 1 - Cà Mau")?.parentId).toBe(rootUnitId);
    const bacLieu = await unit(agencyId, "Tòa án nhân dân tỉnh Bạc Liêu", "2025-06-30");
    expect((await unit(agencyId, "Tòa án nhân dân huyện Phước Long", "2025-06-30")).parentId).toBe(bacLieu.id);
    expect(bacLieu.parentId).toBe((await unit(agencyId, above.name, "2025-06-30")).id);
    const [old, fresh1] = [
      await unit(agencyId, "Tòa Dân sự", "2025-06-30"),
      await unit(agencyId, "Tòa Dân sự", "2025-07-01"),
    ];
    expect(old.id).not.toBe(fresh1.id);
  });

  test("the head of the tree goes on as one unit, as early as the file says", async () => {
    const { officer, agencyId, rootUnitId, id } = await sent();
    await takeIn(sending.db, officer, id, good, now);
    expect((await versionsOf(sending.db, agencyId, rootUnitId)).map((one) => [one.validFrom, one.validTo])).toEqual([
      ["1997-01-01", null],
    ]);
    const heads = (await unitsOn(sending.db, agencyId, "2025-07-15")).filter((one) => one.name === courts.name);
    expect(heads.map((one) => one.id)).toEqual([rootUnitId]);
  });

  test("tell who came from whom: mergers, and a split among two", async () => {
    const { officer, agencyId, rootUnitId, id } = await sent();
    await takeIn(sending.db, officer, id, good, now);
    const told = async (unitId: string) =>
      (await changesOf(sending.db, agencyId, unitId)).map((one) => [
        one.kind,
        one.happenedOn,
        one.from.map((from) => from.name).sort(),
        one.to.map((to) => to.name).sort(),
      ]);
    const second = await unit(agencyId, "Tòa án nhân dân khu vực 2 - Cà Mau", "2025-07-15");
    expect(await told(second.id)).toEqual([
      [
        "merge",
        "2025-07-01",
        ["Tòa án nhân dân huyện Thới Bình", "Tòa án nhân dân huyện U Minh"],
        ["Tòa án nhân dân khu vực 2 - Cà Mau"],
      ],
    ]);
    const phuTan = await unit(agencyId, "Tòa án nhân dân huyện Phú Tân", "2025-06-30");
    expect(await told(phuTan.id)).toEqual([
      [
        "split",
        "2025-07-01",
        ["Tòa án nhân dân huyện Phú Tân"],
        ["Tòa án nhân dân khu vực 4 - Cà Mau", "Tòa án nhân dân khu vực 5 - Cà Mau"],
      ],
    ]);
    expect(await told(rootUnitId)).toEqual([
      ["merge", "2025-07-01", ["Tòa án nhân dân tỉnh Bạc Liêu"], ["Tòa án nhân dân tỉnh Cà Mau"]],
    ]);
  });

  test("sent again they are all known, and nothing stands twice", async () => {
    const { officer, id } = await sent();
    await takeIn(sending.db, officer, id, good, now);
    const again = await sending.send(
      officer,
      "units",
      "a1.xlsx",
      await given("a1-don-vi-tand-ca-mau.xlsx"),
      "2025-07-15",
    );
    await takeIn(sending.db, officer, again, good, now);
    expect(await sending.resultOf(officer, again)).toMatchObject({
      unitsMade: 0,
      unitsKnown: 42,
      unitsEnded: 0,
      successions: 0,
    });
    expect(await sending.db.select().from(units)).toHaveLength(42);
  });

  test("a unit we know without what stands above it is the same unit", async () => {
    const { officer, agencyId, id } = await sent();
    const known = await sending.db.transaction((tx) =>
      placeUnit(tx, agencyId, {
        ...{ name: "Tòa án nhân dân tỉnh Bạc Liêu", kind: "Tòa án", category: "outside", parentId: null },
        validFrom: "1997-01-01",
      }),
    );
    await readAgain(sending.db, officer, id);
    await sending.readAgain(id);
    await takeIn(sending.db, officer, id, good, now);
    const court = await unit(agencyId, "Tòa án nhân dân huyện Phước Long", "2025-06-30");
    expect(court.parentId).toBe(known);
  });

  test("one import is taken in once, even by two hands at the same moment", async () => {
    const { officer, id } = await sent();
    const outcomes = await Promise.allSettled([
      takeIn(sending.db, officer, id, good, now),
      takeIn(sending.db, officer, id, good, now),
    ]);
    expect(outcomes.map((one) => one.status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await sending.db.select().from(units)).toHaveLength(42);
  });
});
