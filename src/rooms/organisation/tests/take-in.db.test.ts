import { eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { activity } from "#kernel/activity/index.ts";
import type { Officer } from "#kernel/auth/index.ts";
import { users } from "#kernel/auth/schema.ts";
import { Overtaken, Refused } from "#kernel/verdict.ts";
import { takeIn } from "../commands/imports/take-in.ts";
import { enterPerson } from "../commands/people/enter-person.ts";
import { importById } from "../queries/imports.ts";
import { unitOn, unitsOn } from "../queries/units.ts";
import { imports, mandates, people, posts } from "../schema.ts";
import { all, caught, list, now, openSending, type Sending } from "./sending.ts";
import { smallAgency } from "./small-agency.ts";

let sending: Sending;
beforeEach(async () => {
  sending = await openSending();
});
afterEach(() => sending.close());

describe("taking in", () => {
  const undated = ["STT", "Họ và tên", "Chức vụ", "Đơn vị công tác", "Thư điện tử", "Vai trò"];
  const peopleHeads = ["STT", "Họ và tên", "Ngày sinh", "Chức vụ", "Đơn vị công tác", "Thư điện tử", "Vai trò"];

  test("leaves nothing behind when one row cannot be written", async () => {
    const here = await smallAgency(sending.db);
    const other = await smallAgency(sending.db, "so-khac");
    await sending.db.update(people).set({ email: "taken@so.vn" }).where(eq(people.id, other.people.an));
    const bytes = await list(
      [
        ["1", "Lê Thị Một", "01/02/1980", "Chuyên viên", "Phòng Cán bộ", null, null],
        ["2", "Lê Thị Hai", "01/02/1981", "Chuyên viên", "Phòng Cán bộ", "taken@so.vn", null],
      ],
      peopleHeads,
    );
    const id = await sending.send(here.hoa, "people", "hai.xlsx", bytes, "2025-12-31");
    const error = await caught(takeIn(sending.db, here.hoa, id, all, now));
    expect(error).toBeInstanceOf(Refused);
    expect(await sending.db.select().from(people).where(eq(people.name, "Lê Thị Một"))).toEqual([]);
    expect((await importById(sending.db, here.hoa, id)).state).toBe("checked");
    expect(await sending.db.select().from(activity)).toEqual([]);
  });

  test("joins a row to the person we know, diacritics aside within her unit, and moves her when the list says so", async () => {
    const here = await smallAgency(sending.db);
    await sending.db.update(people).set({ birthDate: "1984" }).where(eq(people.id, here.people.nam));
    const rows = [
      ["1", "Le Nam", "12/05/1984", "Chuyên viên", "Phòng Đào tạo", "nam@so.vn", "Biên tập"],
      ["2", "Nguyễn Văn An", "03/04/1990", "Trưởng phòng", "Phòng Đào tạo", null, null],
    ];
    const id = await sending.send(here.hoa, "people", "hai.xlsx", await list(rows, peopleHeads), "2025-12-31");
    const { matches } = (await importById(sending.db, here.hoa, id)).findings!;
    expect(matches.map((match) => [match.row, match.id, match.sure])).toEqual([
      [2, here.people.nam, true],
      [3, here.people.an, false],
    ]);
    await takeIn(sending.db, here.hoa, id, { ...all, choices: new Map([[3, "same"]]) }, now);
    const [nam] = await sending.db.select().from(people).where(eq(people.id, here.people.nam));
    expect([nam?.name, nam?.birthDate, nam?.email]).toEqual(["Lê Nam", "1984-05-12", "nam@so.vn"]);
    const his = await sending.db
      .select()
      .from(posts)
      .where(eq(posts.personId, here.people.an))
      .orderBy(posts.validFrom);
    expect(his.map((post) => [post.title, post.unitId, post.validFrom, post.validTo])).toEqual([
      ["Chuyên viên", here.units.cadres, "2010-01-01", "2025-12-30"],
      ["Trưởng phòng", here.units.training, "2025-12-31", null],
    ]);
    const roles = await sending.db.select().from(mandates).where(eq(mandates.personId, here.people.nam));
    expect(roles.map((one) => one.role).sort()).toEqual(["editor", "emulation_officer"]);
  });

  test("of a list older than what is on record gives a post that ends before the next one", async () => {
    const here = await smallAgency(sending.db);
    const row = ["1", "Nguyễn Văn An", "Văn thư", "Phòng Đào tạo", null, null];
    const id = await sending.send(here.hoa, "people", "cu.xlsx", await list([row], undated), "2008-01-01");
    await takeIn(sending.db, here.hoa, id, { ...all, choices: new Map([[2, "same"]]) }, now);
    const his = await sending.db
      .select()
      .from(posts)
      .where(eq(posts.personId, here.people.an))
      .orderBy(posts.validFrom);
    expect(his.map((post) => [post.title, post.main, post.validFrom, post.validTo])).toEqual([
      ["Văn thư", true, "2008-01-01", "2009-12-31"],
      ["Chuyên viên", true, "2010-01-01", null],
    ]);
  });

  test("waits when somebody was added meanwhile who may be one of the rows", async () => {
    const here = await smallAgency(sending.db);
    const row = ["1", "Vũ Thị Mới", "01/02/1980", "Chuyên viên", "Phòng Cán bộ", null, null];
    const id = await sending.send(here.hoa, "people", "moi.xlsx", await list([row], peopleHeads), "2025-12-31");
    await enterPerson(sending.db, here.agencyId, { name: "Vũ Thị Mới", birthDate: "1980-02-01" });
    const error = await caught(takeIn(sending.db, here.hoa, id, all, now));
    expect(error).toBeInstanceOf(Overtaken);
    expect(error?.message).toBe("import.lists_changed");
    expect(await sending.db.select().from(people).where(eq(people.name, "Vũ Thị Mới"))).toHaveLength(1);
  });

  test("ends a unit of ours that the list says ended; its people go on in the only successor", async () => {
    const here = await smallAgency(sending.db);
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
    const id = await sending.send(here.hoa, "units", "hai.xlsx", await list(rows, heads), "2025-12-31");
    await takeIn(sending.db, here.hoa, id, all, now);
    expect((await unitOn(sending.db, here.agencyId, here.units.cadres, "2025-12-31")).validTo).toBe("2025-06-30");
    const made = (await unitsOn(sending.db, here.agencyId, "2025-12-31")).find((one) => one.name === "Phòng Tổ chức")!;
    const his = await sending.db.select().from(posts).where(eq(posts.unitId, made.id));
    expect(his.map((post) => [post.personId, post.validFrom])).toEqual([[here.people.an, "2025-07-01"]]);
  });

  test("of accounts opens one for each, with a first password that is kept nowhere; by the administrator alone", async () => {
    const here = await smallAgency(sending.db);
    const rows = [
      ["1", "Lê Nam", "Chuyên viên", "Phòng Đào tạo", "nam@so.vn", "Phụ trách thi đua"],
      ["2", "Hoàng Mới", "Văn thư", "Phòng Cán bộ", "moi@so.vn", "Biên tập"],
    ];
    const bytes = await list(rows, undated);
    const keeper: Officer = {
      ...here.hoa,
      mandates: [{ role: "emulation_officer", unitId: here.units.root, covers: "agency" }],
    };
    expect(await caught(sending.send(keeper, "accounts", "tk.xlsx", bytes, "2025-12-31"))).toBeInstanceOf(Refused);
    const id = await sending.send(here.hoa, "accounts", "tk.xlsx", bytes, "2025-12-31");
    const passwords = await takeIn(sending.db, here.hoa, id, { ...all, choices: new Map([[2, "same"]]) }, now);
    expect(passwords.map((one) => [one.name, one.unit, one.email])).toEqual([
      ["Lê Nam", "Phòng Đào tạo", "nam@so.vn"],
      ["Hoàng Mới", "Phòng Cán bộ", "moi@so.vn"],
    ]);
    expect(new Set(passwords.map((one) => one.password)).size).toBe(2);
    const opened = await sending.db.select().from(users);
    expect(opened.map((user) => [user.email, user.mustChangePassword]).sort()).toEqual([
      ["moi@so.vn", true],
      ["nam@so.vn", true],
    ]);
    const kept = JSON.stringify([await sending.db.select().from(imports), await sending.db.select().from(activity)]);
    for (const { password } of passwords) expect(kept).not.toContain(password);
    const again = await sending.send(here.hoa, "accounts", "tk.xlsx", bytes, "2025-12-31");
    expect(await takeIn(sending.db, here.hoa, again, all, now)).toEqual([]);
    expect(await sending.resultOf(here.hoa, again)).toMatchObject({
      accountsOpened: 0,
      accountsKnown: 2,
      peopleMade: 0,
    });
  });
});
