import { asc, eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { activity } from "#kernel/activity/index.ts";
import { Refused } from "#kernel/verdict.ts";
import { type FreshDatabase, freshDatabase } from "#testing/database.ts";
import { establishUnit } from "../commands/establish-unit.ts";
import { dissolveUnit } from "../commands/unit-changes/dissolve-unit.ts";
import { mergeUnits } from "../commands/unit-changes/merge-units.ts";
import { moveUnit } from "../commands/unit-changes/move-unit.ts";
import { renameUnit } from "../commands/unit-changes/rename-unit.ts";
import { splitUnit } from "../commands/unit-changes/split-unit.ts";
import { changesOf, unitOn, unitsOn, versionsOf } from "../queries/units.ts";
import { mandates, posts } from "../schema.ts";
import { caught } from "./sending.ts";
import { smallAgency } from "./small-agency.ts";

const now = new Date("2026-01-05T02:00:00Z");
let fresh: FreshDatabase;
let here: Awaited<ReturnType<typeof smallAgency>>;
beforeEach(async () => {
  fresh = await freshDatabase();
  here = await smallAgency(fresh.db);
});
afterEach(() => fresh.close());

const namesOn = async (day: string) => (await unitsOn(fresh.db, here.agencyId, day)).map((unit) => unit.name).sort();
const spans = async (unitId: string) =>
  (await versionsOf(fresh.db, here.agencyId, unitId)).map((one) => [one.name, one.validFrom, one.validTo]);
const reasons = async (work: Promise<unknown>) => {
  const error = await caught(work);
  expect(error).toBeInstanceOf(Refused);
  return (error as Refused).reasons.map((reason) => reason.code);
};
/** Who works where on a day, as «person@unit title/position». */
const postsOn = async (day: string) => {
  const rows = await fresh.db.select().from(posts).orderBy(asc(posts.validFrom));
  return rows
    .filter((post) => post.validFrom <= day && (post.validTo === null || post.validTo >= day))
    .map((post) => [post.personId, post.unitId, post.position]);
};

describe("rename", () => {
  test("papers of the day before keep the old name, from the day on the new one stands", async () => {
    await renameUnit(fresh.db, here.hoa, here.units.training, { name: "Phòng Bồi dưỡng" }, { on: "2020-05-01" }, now);
    expect(await spans(here.units.training)).toEqual([
      ["Phòng Đào tạo", "2005-01-01", "2020-04-30"],
      ["Phòng Bồi dưỡng", "2020-05-01", null],
    ]);
    expect((await unitOn(fresh.db, here.agencyId, here.units.training, "2020-04-30")).name).toBe("Phòng Đào tạo");
  });

  test("a unit whose end is on record keeps that end", async () => {
    await dissolveUnit(fresh.db, here.hoa, here.units.cadres, [], null, { on: "2025-07-01" }, now);
    await renameUnit(fresh.db, here.hoa, here.units.cadres, { name: "Phòng Tổ chức" }, { on: "2020-05-01" }, now);
    expect(await spans(here.units.cadres)).toEqual([
      ["Phòng Cán bộ", "2005-01-01", "2020-04-30"],
      ["Phòng Tổ chức", "2020-05-01", "2025-06-30"],
    ]);
  });

  test("entered after the fact, it reaches the versions after it that said the same, and leaves no overlap", async () => {
    const { training, cadres } = here.units;
    await moveUnit(fresh.db, here.hoa, training, { parentId: cadres }, { on: "2015-01-01" }, now);
    await renameUnit(fresh.db, here.hoa, training, { name: "Phòng Bồi dưỡng" }, { on: "2012-01-01" }, now);
    expect(await spans(training)).toEqual([
      ["Phòng Đào tạo", "2005-01-01", "2011-12-31"],
      ["Phòng Bồi dưỡng", "2012-01-01", "2014-12-31"],
      ["Phòng Bồi dưỡng", "2015-01-01", null],
    ]);
    expect((await unitOn(fresh.db, here.agencyId, training, "2016-01-01")).parentId).toBe(cadres);
  });

  test("two changes may fall on one day", async () => {
    const { training, cadres } = here.units;
    await renameUnit(fresh.db, here.hoa, training, { name: "Phòng Bồi dưỡng" }, { on: "2020-05-01" }, now);
    await moveUnit(fresh.db, here.hoa, training, { parentId: cadres }, { on: "2020-05-01" }, now);
    const there = await unitOn(fresh.db, here.agencyId, training, "2020-05-01");
    expect([there.name, there.parentId]).toEqual(["Phòng Bồi dưỡng", cadres]);
    expect((await changesOf(fresh.db, here.agencyId, training)).map((one) => one.kind).sort()).toEqual([
      "move",
      "rename",
    ]);
  });

  test("is refused before the unit began and after it ended", async () => {
    const { cadres } = here.units;
    const rename = (on: string) => renameUnit(fresh.db, here.hoa, cadres, { name: "Khác" }, { on }, now);
    expect(await reasons(rename("2004-12-31"))).toEqual(["unit.change_before_start"]);
    await dissolveUnit(fresh.db, here.hoa, cadres, [], null, { on: "2020-01-01" }, now);
    expect(await reasons(rename("2020-01-01"))).toEqual(["unit.already_gone"]);
  });
});

describe("move", () => {
  test("a unit goes below another and what stands below it goes along", async () => {
    const { training, cadres, archive } = here.units;
    await moveUnit(fresh.db, here.hoa, training, { parentId: cadres }, { on: "2020-01-01" }, now);
    const below = await fresh.pool.query("select unit_id from unit_subtree($1, $2)", [cadres, "2020-01-01"]);
    expect(below.rows.map((row) => row.unit_id).sort()).toEqual([cadres, training, archive].sort());
  });

  test("nothing goes below itself, and the head of the tree stays", async () => {
    const { training, archive, root } = here.units;
    const move = (unit: string, parentId: string) =>
      moveUnit(fresh.db, here.hoa, unit, { parentId }, { on: "2020-01-01" }, now);
    expect(await reasons(move(training, archive))).toEqual(["unit.own_parent"]);
    expect(await reasons(move(root, training))).toEqual(["unit.is_root"]);
  });

  test("the new parent must stand on that day", async () => {
    const { training, cadres } = here.units;
    await dissolveUnit(fresh.db, here.hoa, cadres, [], null, { on: "2019-01-01" }, now);
    const moving = moveUnit(fresh.db, here.hoa, training, { parentId: cadres }, { on: "2020-01-01" }, now);
    expect(await reasons(moving)).toEqual(["unit.not_there"]);
  });
});

describe("merge", () => {
  test("two units end the day before, their people and units go on in the new one, nobody leads it yet", async () => {
    const { training, cadres, archive, root } = here.units;
    const made = await mergeUnits(
      fresh.db,
      here.hoa,
      [training, cadres],
      { name: "Phòng Nhân lực", kind: "Phòng", parentId: root },
      { on: "2020-07-01", document: "Quyết định số 12/QĐ-SNV" },
      now,
    );
    expect(await namesOn("2020-06-30")).toEqual(["Bộ phận Lưu trữ", "Phòng Cán bộ", "Phòng Đào tạo", "Sở Nội vụ"]);
    expect(await namesOn("2020-07-01")).toEqual(["Bộ phận Lưu trữ", "Phòng Nhân lực", "Sở Nội vụ"]);
    expect((await unitOn(fresh.db, here.agencyId, archive, "2020-07-01")).parentId).toBe(made);
    const there = (await postsOn("2020-07-01")).filter(([, unitId]) => unitId === made);
    expect(there.map(([person, , position]) => [person, position]).sort()).toEqual(
      [
        [here.people.minh, "staff"],
        [here.people.nam, "staff"],
        [here.people.an, "staff"],
      ].sort(),
    );
    const roles = await fresh.db.select().from(mandates).where(eq(mandates.unitId, made));
    expect(roles.map((one) => [one.role, one.validFrom])).toEqual([["emulation_officer", "2020-07-01"]]);
    const [change] = await changesOf(fresh.db, here.agencyId, made);
    expect([change?.kind, change?.from.map((one) => one.name).sort(), change?.to.map((one) => one.name)]).toEqual([
      "merge",
      ["Phòng Cán bộ", "Phòng Đào tạo"],
      ["Phòng Nhân lực"],
    ]);
  });

  test("a unit merged into one that stood below it leaves that one in its place", async () => {
    const { training, archive, root } = here.units;
    await mergeUnits(fresh.db, here.hoa, [training], archive, { on: "2020-07-01" }, now);
    expect((await unitOn(fresh.db, here.agencyId, archive, "2020-07-01")).parentId).toBe(root);
  });

  test("one refusal undoes everything: the unit that could end stands as before", async () => {
    const { training, cadres, root } = here.units;
    await renameUnit(fresh.db, here.hoa, cadres, { name: "Phòng Tổ chức" }, { on: "2021-01-01" }, now);
    const merging = mergeUnits(
      fresh.db,
      here.hoa,
      [training, cadres],
      { name: "Phòng Nhân lực", kind: "Phòng", parentId: root },
      { on: "2020-07-01" },
      now,
    );
    expect(await reasons(merging)).toEqual(["unit.later_change"]);
    expect(await namesOn("2020-07-01")).toEqual(["Bộ phận Lưu trữ", "Phòng Cán bộ", "Phòng Đào tạo", "Sở Nội vụ"]);
  });

  test("a lone unit is not a merger, and the head of the tree does not end", async () => {
    const { training, root } = here.units;
    const into = { name: "Phòng Mới", kind: "Phòng", parentId: root };
    expect(await reasons(mergeUnits(fresh.db, here.hoa, [training], into, { on: "2020-07-01" }, now))).toEqual([
      "unit.merge_needs_two",
    ]);
    expect(await reasons(mergeUnits(fresh.db, here.hoa, [root], training, { on: "2020-07-01" }, now))).toContain(
      "unit.is_root",
    );
  });
});

describe("split and dissolve", () => {
  const two = (parentId: string) => [
    { name: "Phòng Đào tạo 1", kind: "Phòng", parentId },
    { name: "Phòng Đào tạo 2", kind: "Phòng", parentId },
  ];

  test("a split unit ends, the heir takes people and units below", async () => {
    const { training, archive, root } = here.units;
    const [, second] = await splitUnit(fresh.db, here.hoa, training, two(root), 1, { on: "2020-07-01" }, now);
    expect((await unitOn(fresh.db, here.agencyId, archive, "2020-07-01")).parentId).toBe(second);
    const moved = (await postsOn("2020-07-01")).filter(([, unitId]) => unitId === second).map(([person]) => person);
    expect(moved.sort()).toEqual([here.people.minh, here.people.nam].sort());
    expect((await postsOn("2020-07-01")).filter(([, unitId]) => unitId === training)).toEqual([]);
  });

  test("a unit that stays keeps its people; the part that left begins empty", async () => {
    const { training, root } = here.units;
    const into = [training, { name: "Phòng Thi đua", kind: "Phòng", parentId: root }];
    await splitUnit(fresh.db, here.hoa, training, into, null, { on: "2020-07-01" }, now);
    expect(await spans(training)).toEqual([["Phòng Đào tạo", "2005-01-01", null]]);
    expect((await postsOn("2020-07-01")).filter(([, unitId]) => unitId === training)).toHaveLength(2);
  });

  test("without an heir units below must be moved first", async () => {
    const { training, root } = here.units;
    const splitting = splitUnit(fresh.db, here.hoa, training, two(root), null, { on: "2020-07-01" }, now);
    expect(await reasons(splitting)).toEqual(["unit.has_units_below"]);
    expect(await reasons(dissolveUnit(fresh.db, here.hoa, training, [], null, { on: "2020-07-01" }, now))).toEqual([
      "unit.has_units_below",
    ]);
  });

  test("a dissolved unit without successor is found again through its own change, and its people have no post", async () => {
    const { cadres } = here.units;
    await dissolveUnit(fresh.db, here.hoa, cadres, [], null, { on: "2020-07-01", note: "Sắp xếp bộ máy" }, now);
    expect((await changesOf(fresh.db, here.agencyId, cadres)).map((one) => one.kind)).toEqual(["dissolve"]);
    expect((await postsOn("2020-07-01")).map(([person]) => person)).not.toContain(here.people.an);
    expect((await postsOn("2020-06-30")).map(([person]) => person)).toContain(here.people.an);
  });

  test("no version of any unit ever ends before it begins or overlaps another, whatever was done", async () => {
    const { training, cadres, root, archive } = here.units;
    await renameUnit(fresh.db, here.hoa, training, { name: "Phòng Bồi dưỡng" }, { on: "2012-01-01" }, now);
    await moveUnit(fresh.db, here.hoa, archive, { parentId: root }, { on: "2013-01-01" }, now);
    await splitUnit(fresh.db, here.hoa, training, two(root), 0, { on: "2020-07-01" }, now);
    await renameUnit(fresh.db, here.hoa, archive, { name: "Trung tâm Lưu trữ" }, { on: "2010-01-01" }, now);
    await dissolveUnit(fresh.db, here.hoa, cadres, [], null, { on: "2021-01-01" }, now);
    const wrong = await fresh.pool.query(`
      select a.name from unit_versions a where a.valid_to < a.valid_from
      union all select a.name from unit_versions a join unit_versions b on a.unit_id = b.unit_id and a.id < b.id
      where daterange(a.valid_from, a.valid_to, '[]') && daterange(b.valid_from, b.valid_to, '[]')`);
    expect(wrong.rows).toEqual([]);
  });
});

test("only the keepers of the organisation change it, and each change leaves one line", async () => {
  const rename = renameUnit(fresh.db, here.an, here.units.cadres, { name: "Khác" }, { on: "2020-01-01" }, now);
  expect(await reasons(rename)).toEqual(["organisation.not_keeper"]);
  await establishUnit(
    fresh.db,
    here.hoa,
    { name: "Phòng Mới", kind: "Phòng", parentId: here.units.root, validFrom: "2020-01-01" },
    { document: "Quyết định số 1" },
    now,
  );
  const lines = await fresh.db.select().from(activity);
  expect(lines.map((line) => [line.verb, line.actorName, line.reason])).toEqual([
    ["unit.establish", "Đinh Thị Hoa", "Quyết định số 1"],
  ]);
});
