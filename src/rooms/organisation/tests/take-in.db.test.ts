import { createHash } from "node:crypto";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { and, eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { activity } from "#kernel/activity/index.ts";
import type { Officer } from "#kernel/auth/index.ts";
import { users } from "#kernel/auth/schema.ts";
import { excelBook } from "#kernel/excel/index.ts";
import { keepFile } from "#kernel/files/index.ts";
import { Overtaken, Refused } from "#kernel/verdict.ts";
import { type FreshDatabase, freshDatabase } from "#testing/database.ts";
import { placeUnit } from "../commands/establish-unit.ts";
import { foundAgency } from "../commands/found-agency.ts";
import { readImport } from "../commands/imports/read-import.ts";
import { readAgain, startImport } from "../commands/imports/start-import.ts";
import { type Taking, takeIn } from "../commands/imports/take-in.ts";
import { enterPerson } from "../commands/people/enter-person.ts";
import type { ImportKind } from "../imports/index.ts";
import { importById } from "../queries/imports.ts";
import { changesOf, unitOn, unitsOn, versionsOf } from "../queries/units.ts";
import { imports, mandates, people, posts, units } from "../schema.ts";
import { smallAgency } from "./small-agency.ts";

const now = new Date("2026-01-05T02:00:00Z");
let fresh: FreshDatabase;
let folder: string;
beforeEach(async () => {
  fresh = await freshDatabase();
  folder = await mkdtemp(join(tmpdir(), "guongsang-import-"));
});
afterEach(async () => {
  await fresh.close();
  await rm(folder, { recursive: true, force: true });
});

const given = (name: string) => readFile(join(import.meta.dirname, "..", "imports", "tests", "given", name));
const all: Taking = { onlyGood: false, leaders: false, choices: new Map() };
const good: Taking = { ...all, onlyGood: true };

/** The agency of a file, with the units it knows already, and its administrator. */
async function agencyOf(
  root: { name: string; shortName?: string; abbreviation?: string; kind: string; from: string },
  known: { name: string; outside?: true; aliases?: string[] }[],
) {
  return fresh.db.transaction(async (tx) => {
    const { agencyId, rootUnitId } = await foundAgency(
      tx,
      { key: "thu", name: root.name, root: { ...root, validFrom: root.from } },
      now,
    );
    for (const { name, outside, aliases } of known)
      await placeUnit(tx, agencyId, {
        ...{ name, kind: "Đơn vị", validFrom: root.from, category: outside ? "outside" : "unit" },
        ...{ parentId: outside ? null : rootUnitId, aliases: aliases ?? [] },
      });
    const personId = await enterPerson(tx, agencyId, { name: "Đinh Thị Quản Trị" });
    const officer: Officer = {
      ...{ personId, accountId: "none", name: "Đinh Thị Quản Trị", caption: "", agencyId, unitId: rootUnitId },
      mandates: [{ role: "administrator", unitId: rootUnitId, covers: "agency" }],
    };
    return { agencyId, rootUnitId, officer };
  });
}

/** Sends a file as the page does, and reads it. */
async function send(officer: Officer, kind: ImportKind, name: string, bytes: Uint8Array, asOf: string) {
  const path = join(folder, name);
  await writeFile(path, bytes);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const file = await keepFile(fresh.db, officer, { name, mime: "x", size: bytes.length, sha256, path }, folder, now);
  const id = await startImport(fresh.db, officer, { kind, asOf, unit: null }, file, now);
  await readImport(fresh.db, id, folder);
  return id;
}

const resultOf = async (officer: Officer, id: string) => (await importById(fresh.db, officer, id)).result;
const caught = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: unknown) => error as Error,
  );

describe("the courts of Cà Mau before and after 2025", () => {
  const courts = {
    ...{ name: "Tòa án nhân dân tỉnh Cà Mau", shortName: "TAND tỉnh Cà Mau", abbreviation: "TAND tỉnh" },
    ...{ kind: "Tòa án cấp tỉnh", from: "2000-01-01" },
  };
  const above = { name: "Tòa án nhân dân tối cao", outside: true as const, aliases: ["TANDTC", "TAND tối cao"] };
  const sent = async () => {
    const here = await agencyOf(courts, [above]);
    const bytes = await given("a1-don-vi-tand-ca-mau.xlsx");
    const id = await send(here.officer, "units", "a1.xlsx", bytes, "2025-07-15");
    return { ...here, id };
  };
  const unit = async (agencyId: string, name: string, day: string) =>
    (await unitsOn(fresh.db, agencyId, day)).find((one) => one.name === name)!;

  test("are not taken in while rows are faulty, unless the officer leaves those out", async () => {
    const { officer, id } = await sent();
    expect(await caught(takeIn(fresh.db, officer, id, all, now))).toMatchObject({
      reasons: [{ code: "import.has_errors", facts: { count: "6" } }],
    });
    expect(await fresh.db.select().from(units)).toHaveLength(2);
    await takeIn(fresh.db, officer, id, good, now);
    expect(await resultOf(officer, id)).toEqual({
      unitsMade: 40,
      unitsKnown: 2,
      unitsEnded: 0,
      successions: 23,
      rowsJoined: 1,
      rowsSkipped: 0,
      rowsLeft: 0,
      rowsFaulty: 6,
    });
    expect(await fresh.db.select().from(units)).toHaveLength(42);
  });

  test("stand under one another as the file says, old under old and new under new", async () => {
    const { officer, agencyId, rootUnitId, id } = await sent();
    await takeIn(fresh.db, officer, id, good, now);
    const before = await unitsOn(fresh.db, agencyId, "2025-06-30");
    const after = await unitsOn(fresh.db, agencyId, "2025-07-01");
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
    await takeIn(fresh.db, officer, id, good, now);
    expect((await versionsOf(fresh.db, agencyId, rootUnitId)).map((one) => [one.validFrom, one.validTo])).toEqual([
      ["1997-01-01", null],
    ]);
    const heads = (await unitsOn(fresh.db, agencyId, "2025-07-15")).filter((one) => one.name === courts.name);
    expect(heads.map((one) => one.id)).toEqual([rootUnitId]);
  });

  test("tell who came from whom: mergers, and a split among two", async () => {
    const { officer, agencyId, rootUnitId, id } = await sent();
    await takeIn(fresh.db, officer, id, good, now);
    const told = async (unitId: string) =>
      (await changesOf(fresh.db, agencyId, unitId)).map((one) => [
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
    await takeIn(fresh.db, officer, id, good, now);
    const again = await send(officer, "units", "a1.xlsx", await given("a1-don-vi-tand-ca-mau.xlsx"), "2025-07-15");
    await takeIn(fresh.db, officer, again, good, now);
    expect(await resultOf(officer, again)).toMatchObject({
      unitsMade: 0,
      unitsKnown: 42,
      unitsEnded: 0,
      successions: 0,
    });
    expect(await fresh.db.select().from(units)).toHaveLength(42);
  });

  test("a unit we know without what stands above it is the same unit", async () => {
    const { officer, agencyId, id } = await sent();
    const known = await fresh.db.transaction((tx) =>
      placeUnit(tx, agencyId, {
        ...{ name: "Tòa án nhân dân tỉnh Bạc Liêu", kind: "Tòa án", category: "outside", parentId: null },
        validFrom: "1997-01-01",
      }),
    );
    await readAgain(fresh.db, officer, id);
    await readImport(fresh.db, id, folder);
    await takeIn(fresh.db, officer, id, good, now);
    const court = await unit(agencyId, "Tòa án nhân dân huyện Phước Long", "2025-06-30");
    expect(court.parentId).toBe(known);
  });

  test("one import is taken in once, even by two hands at the same moment", async () => {
    const { officer, id } = await sent();
    const outcomes = await Promise.allSettled([
      takeIn(fresh.db, officer, id, good, now),
      takeIn(fresh.db, officer, id, good, now),
    ]);
    expect(outcomes.map((one) => one.status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await fresh.db.select().from(units)).toHaveLength(42);
  });
});

describe("the officers of Thái Bình", () => {
  const office = { name: "Cục Thi hành án dân sự tỉnh Thái Bình", kind: "Cục", from: "2009-01-01" };
  const sent = async () => {
    const expected = JSON.parse((await given("a2-can-bo-thads-thai-binh.expected.json")).toString("utf8"));
    const here = await agencyOf(office, expected.known_units.slice(1));
    await fresh.db.execute("insert into unit_aliases select root_unit_id, 'Lãnh đạo Cục' from agencies");
    const bytes = await given("a2-can-bo-thads-thai-binh.xls");
    const id = await send(here.officer, "people", "a2.xls", bytes, "2021-12-31");
    return { ...here, id, expected };
  };

  test("come in, all good rows of them; who stands there twice is one person with two posts", async () => {
    const { officer, id } = await sent();
    await takeIn(fresh.db, officer, id, { ...good, leaders: true }, now);
    const result = await resultOf(officer, id);
    expect(result).toMatchObject({ peopleMade: 111, peopleJoined: 0, rowsJoined: 2, rowsFaulty: 7 });
    const hoa = await fresh.db.select().from(people).where(eq(people.nameFolded, "nguyen thi thu hoa"));
    expect(hoa.map((one) => [one.name, one.birthDate, one.category, one.partyDate])).toEqual([
      ["Nguyễn Thị Thu Hoà", "1984-10-12", "công chức", "2011-02-03"],
    ]);
    const [trace] = await fresh.db.select().from(activity).where(eq(activity.subjectId, hoa[0]!.id));
    expect([trace?.verb, trace?.facts]).toEqual([
      "person.row_joined",
      { name: "Nguyễn Thị Thu Hòa", row: "85", file: "a2.xls" },
    ]);
  });

  test("work where their group says, from the day of the list; leaders lead by their posts", async () => {
    const { officer, agencyId, rootUnitId, id } = await sent();
    await takeIn(fresh.db, officer, id, { ...good, leaders: true }, now);
    const postOf = async (name: string) => {
      const [row] = await fresh.db
        .select({ post: posts, id: people.id })
        .from(posts)
        .innerJoin(people, eq(people.id, posts.personId))
        .where(and(eq(people.name, name), eq(people.agencyId, agencyId)));
      return row!;
    };
    const quyet = await postOf("Phan Hải Quyết");
    expect(quyet.post).toMatchObject({
      unitId: rootUnitId,
      title: "Cục trưởng",
      position: "head",
      validFrom: "2021-12-31",
    });
    const accountant = await postOf("Phạm Như Nguyệt");
    expect([accountant.post.title, accountant.post.position]).toEqual(["Kế toán trưởng", "staff"]);
    const roles = await fresh.db.select().from(mandates).where(eq(mandates.personId, quyet.id));
    expect(roles.map((one) => [one.role, one.subtree])).toEqual([["head", true]]);
    const vuThu = (await unitsOn(fresh.db, agencyId, "2021-12-31")).find((one) => one.name.endsWith("huyện Vũ Thư"))!;
    expect((await postOf("Phạm Thị Mỹ Hạnh")).post.unitId).toBe(vuThu.id);
  });

  test("sent again change nothing: everybody is known, no post is given twice", async () => {
    const { officer, id } = await sent();
    await takeIn(fresh.db, officer, id, good, now);
    const count = async () => [
      (await fresh.db.select().from(people)).length,
      (await fresh.db.select().from(posts)).length,
    ];
    const before = await count();
    const again = await send(officer, "people", "a2.xls", await given("a2-can-bo-thads-thai-binh.xls"), "2022-12-31");
    await takeIn(fresh.db, officer, again, good, now);
    expect(await resultOf(officer, again)).toMatchObject({ peopleMade: 0, peopleJoined: 111, postsGiven: 0 });
    expect(await count()).toEqual(before);
  });

  test("an unknown unit that is added afterwards is found when the file is read again", async () => {
    const { officer, agencyId, rootUnitId, id } = await sent();
    const faulty = async () =>
      (await importById(fresh.db, officer, id)).findings!.findings.rows.filter((row) => row.faulty).length;
    expect(await faulty()).toBe(7);
    await placeUnit(fresh.db, agencyId, {
      ...{ name: "Chi cục Thi hành án dân sự huyện Hưng Nhân", kind: "Chi cục", parentId: rootUnitId },
      validFrom: "2009-01-01",
    });
    await readAgain(fresh.db, officer, id);
    await readImport(fresh.db, id, folder);
    expect(await faulty()).toBe(6);
  });
});

describe("taking in", () => {
  const list = (rows: (string | null)[][], heads: string[]) =>
    excelBook({
      sheet: "Danh sách",
      columns: heads.map((head, at) => ({ head, width: 20, cell: (row: (string | null)[]) => row[at] })),
      rows,
    });
  const undated = ["STT", "Họ và tên", "Chức vụ", "Đơn vị công tác", "Thư điện tử", "Vai trò"];
  const peopleHeads = ["STT", "Họ và tên", "Ngày sinh", "Chức vụ", "Đơn vị công tác", "Thư điện tử", "Vai trò"];

  test("leaves nothing behind when one row cannot be written", async () => {
    const here = await smallAgency(fresh.db);
    const other = await smallAgency(fresh.db, "so-khac");
    await fresh.db.update(people).set({ email: "taken@so.vn" }).where(eq(people.id, other.people.an));
    const bytes = await list(
      [
        ["1", "Lê Thị Một", "01/02/1980", "Chuyên viên", "Phòng Cán bộ", null, null],
        ["2", "Lê Thị Hai", "01/02/1981", "Chuyên viên", "Phòng Cán bộ", "taken@so.vn", null],
      ],
      peopleHeads,
    );
    const id = await send(here.hoa, "people", "hai.xlsx", bytes, "2025-12-31");
    const error = await caught(takeIn(fresh.db, here.hoa, id, all, now));
    expect(error).toBeInstanceOf(Refused);
    expect(await fresh.db.select().from(people).where(eq(people.name, "Lê Thị Một"))).toEqual([]);
    expect((await importById(fresh.db, here.hoa, id)).state).toBe("checked");
    expect(await fresh.db.select().from(activity)).toEqual([]);
  });

  test("joins a row to the person we know, diacritics aside within her unit, and moves her when the list says so", async () => {
    const here = await smallAgency(fresh.db);
    await fresh.db.update(people).set({ birthDate: "1984" }).where(eq(people.id, here.people.nam));
    const rows = [
      ["1", "Le Nam", "12/05/1984", "Chuyên viên", "Phòng Đào tạo", "nam@so.vn", "Biên tập"],
      ["2", "Nguyễn Văn An", "03/04/1990", "Trưởng phòng", "Phòng Đào tạo", null, null],
    ];
    const id = await send(here.hoa, "people", "hai.xlsx", await list(rows, peopleHeads), "2025-12-31");
    const { matches } = (await importById(fresh.db, here.hoa, id)).findings!;
    expect(matches.map((match) => [match.row, match.id, match.sure])).toEqual([
      [2, here.people.nam, true],
      [3, here.people.an, false],
    ]);
    await takeIn(fresh.db, here.hoa, id, { ...all, choices: new Map([[3, "same"]]) }, now);
    const [nam] = await fresh.db.select().from(people).where(eq(people.id, here.people.nam));
    expect([nam?.name, nam?.birthDate, nam?.email]).toEqual(["Lê Nam", "1984-05-12", "nam@so.vn"]);
    const his = await fresh.db.select().from(posts).where(eq(posts.personId, here.people.an)).orderBy(posts.validFrom);
    expect(his.map((post) => [post.title, post.unitId, post.validFrom, post.validTo])).toEqual([
      ["Chuyên viên", here.units.cadres, "2010-01-01", "2025-12-30"],
      ["Trưởng phòng", here.units.training, "2025-12-31", null],
    ]);
    const roles = await fresh.db.select().from(mandates).where(eq(mandates.personId, here.people.nam));
    expect(roles.map((one) => one.role).sort()).toEqual(["editor", "emulation_officer"]);
  });

  test("of a list older than what is on record gives a post that ends before the next one", async () => {
    const here = await smallAgency(fresh.db);
    const row = ["1", "Nguyễn Văn An", "Văn thư", "Phòng Đào tạo", null, null];
    const id = await send(here.hoa, "people", "cu.xlsx", await list([row], undated), "2008-01-01");
    await takeIn(fresh.db, here.hoa, id, { ...all, choices: new Map([[2, "same"]]) }, now);
    const his = await fresh.db.select().from(posts).where(eq(posts.personId, here.people.an)).orderBy(posts.validFrom);
    expect(his.map((post) => [post.title, post.main, post.validFrom, post.validTo])).toEqual([
      ["Văn thư", true, "2008-01-01", "2009-12-31"],
      ["Chuyên viên", true, "2010-01-01", null],
    ]);
  });

  test("waits when somebody was added meanwhile who may be one of the rows", async () => {
    const here = await smallAgency(fresh.db);
    const row = ["1", "Vũ Thị Mới", "01/02/1980", "Chuyên viên", "Phòng Cán bộ", null, null];
    const id = await send(here.hoa, "people", "moi.xlsx", await list([row], peopleHeads), "2025-12-31");
    await enterPerson(fresh.db, here.agencyId, { name: "Vũ Thị Mới", birthDate: "1980-02-01" });
    const error = await caught(takeIn(fresh.db, here.hoa, id, all, now));
    expect(error).toBeInstanceOf(Overtaken);
    expect(error?.message).toBe("import.lists_changed");
    expect(await fresh.db.select().from(people).where(eq(people.name, "Vũ Thị Mới"))).toHaveLength(1);
  });

  test("ends a unit of ours that the list says ended; its people go on in the only successor", async () => {
    const here = await smallAgency(fresh.db);
    const heads = [
      "STT",
      "Tên đơn vị",
      "Đơn vị cấp trên trực tiếp",
      "Loại đơn vị",
      "Ngày thành lập",
      "Ngày kết thúc hoạt động",
      "Đơn vị kế thừa",
    ];
    const rows = [
      ["1", "Phòng Cán bộ", "Sở Nội vụ", "Phòng", "01/01/2005", "30/06/2025", "Phòng Tổ chức"],
      ["2", "Phòng Tổ chức", "Sở Nội vụ", "Phòng", "01/07/2025", null, null],
    ];
    const id = await send(here.hoa, "units", "hai.xlsx", await list(rows, heads), "2025-12-31");
    await takeIn(fresh.db, here.hoa, id, all, now);
    expect((await unitOn(fresh.db, here.agencyId, here.units.cadres, "2025-12-31")).validTo).toBe("2025-06-30");
    const made = (await unitsOn(fresh.db, here.agencyId, "2025-12-31")).find((one) => one.name === "Phòng Tổ chức")!;
    const his = await fresh.db.select().from(posts).where(eq(posts.unitId, made.id));
    expect(his.map((post) => [post.personId, post.validFrom])).toEqual([[here.people.an, "2025-07-01"]]);
  });

  test("of accounts opens one for each, with a first password that is kept nowhere; by the administrator alone", async () => {
    const here = await smallAgency(fresh.db);
    const rows = [
      ["1", "Lê Nam", "Chuyên viên", "Phòng Đào tạo", "nam@so.vn", "Phụ trách thi đua"],
      ["2", "Hoàng Mới", "Văn thư", "Phòng Cán bộ", "moi@so.vn", "Biên tập"],
    ];
    const bytes = await list(rows, undated);
    const keeper: Officer = {
      ...here.hoa,
      mandates: [{ role: "emulation_officer", unitId: here.units.root, covers: "agency" }],
    };
    expect(await caught(send(keeper, "accounts", "tk.xlsx", bytes, "2025-12-31"))).toBeInstanceOf(Refused);
    const id = await send(here.hoa, "accounts", "tk.xlsx", bytes, "2025-12-31");
    const passwords = await takeIn(fresh.db, here.hoa, id, { ...all, choices: new Map([[2, "same"]]) }, now);
    expect(passwords.map((one) => [one.name, one.unit, one.email])).toEqual([
      ["Lê Nam", "Phòng Đào tạo", "nam@so.vn"],
      ["Hoàng Mới", "Phòng Cán bộ", "moi@so.vn"],
    ]);
    expect(new Set(passwords.map((one) => one.password)).size).toBe(2);
    const opened = await fresh.db.select().from(users);
    expect(opened.map((user) => [user.email, user.mustChangePassword]).sort()).toEqual([
      ["moi@so.vn", true],
      ["nam@so.vn", true],
    ]);
    const kept = JSON.stringify([await fresh.db.select().from(imports), await fresh.db.select().from(activity)]);
    for (const { password } of passwords) expect(kept).not.toContain(password);
    const again = await send(here.hoa, "accounts", "tk.xlsx", bytes, "2025-12-31");
    expect(await takeIn(fresh.db, here.hoa, again, all, now)).toEqual([]);
    expect(await resultOf(here.hoa, again)).toMatchObject({ accountsOpened: 0, accountsKnown: 2, peopleMade: 0 });
  });
});
