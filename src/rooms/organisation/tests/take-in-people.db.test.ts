import { and, eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { activity } from "#kernel/activity/index.ts";
import { placeUnit } from "../commands/establish-unit.ts";
import { readAgain } from "../commands/imports/start-import.ts";
import { takeIn } from "../commands/imports/take-in.ts";
import { importById } from "../queries/imports.ts";
import { unitsOn } from "../queries/units.ts";
import { mandates, people, posts } from "../schema.ts";
import { given, good, now, openSending, type Sending } from "./sending.ts";

let sending: Sending;
beforeEach(async () => {
  sending = await openSending();
});
afterEach(() => sending.close());

describe("the officers of Thái Bình", () => {
  const office = { name: "Cục Thi hành án dân sự tỉnh Thái Bình", kind: "Cục", from: "2009-01-01" };
  const sent = async () => {
    const expected = JSON.parse((await given("a2-can-bo-thads-thai-binh.expected.json")).toString("utf8"));
    const here = await sending.agencyOf(office, expected.known_units.slice(1));
    await sending.db.execute("insert into unit_aliases select root_unit_id, 'Lãnh đạo Cục' from agencies");
    const bytes = await given("a2-can-bo-thads-thai-binh.xls");
    const id = await sending.send(here.officer, "people", "a2.xls", bytes, "2021-12-31");
    return { ...here, id, expected };
  };

  test("come in, all good rows of them; who stands there twice is one person with two posts", async () => {
    const { officer, id } = await sent();
    await takeIn(sending.db, officer, id, { ...good, leaders: true }, now);
    const result = await sending.resultOf(officer, id);
    expect(result).toMatchObject({ peopleMade: 111, peopleJoined: 0, rowsJoined: 2, rowsFaulty: 7 });
    const hoa = await sending.db.select().from(people).where(eq(people.nameFolded, "nguyen thi thu hoa"));
    expect(hoa.map((one) => [one.name, one.birthDate, one.category, one.partyDate])).toEqual([
      ["Nguyễn Thị Thu Hoà", "1984-10-12", "công chức", "2011-02-03"],
    ]);
    const [trace] = await sending.db.select().from(activity).where(eq(activity.subjectId, hoa[0]!.id));
    expect([trace?.verb, trace?.facts]).toEqual([
      "person.row_joined",
      { name: "Nguyễn Thị Thu Hòa", row: "85", file: "a2.xls" },
    ]);
  });

  test("work where their group says, from the day of the list; leaders lead by their posts", async () => {
    const { officer, agencyId, rootUnitId, id } = await sent();
    await takeIn(sending.db, officer, id, { ...good, leaders: true }, now);
    const postOf = async (name: string) => {
      const [row] = await sending.db
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
    const roles = await sending.db.select().from(mandates).where(eq(mandates.personId, quyet.id));
    expect(roles.map((one) => [one.role, one.subtree])).toEqual([["head", true]]);
    const vuThu = (await unitsOn(sending.db, agencyId, "2021-12-31")).find((one) => one.name.endsWith("huyện Vũ Thư"))!;
    expect((await postOf("Phạm Thị Mỹ Hạnh")).post.unitId).toBe(vuThu.id);
  });

  test("sent again change nothing: everybody is known, no post is given twice", async () => {
    const { officer, id } = await sent();
    await takeIn(sending.db, officer, id, good, now);
    const count = async () => [
      (await sending.db.select().from(people)).length,
      (await sending.db.select().from(posts)).length,
    ];
    const before = await count();
    const again = await sending.send(
      officer,
      "people",
      "a2.xls",
      await given("a2-can-bo-thads-thai-binh.xls"),
      "2022-12-31",
    );
    await takeIn(sending.db, officer, again, good, now);
    expect(await sending.resultOf(officer, again)).toMatchObject({ peopleMade: 0, peopleJoined: 111, postsGiven: 0 });
    expect(await count()).toEqual(before);
  });

  test("an unknown unit that is added afterwards is found when the file is read again", async () => {
    const { officer, agencyId, rootUnitId, id } = await sent();
    const faulty = async () =>
      (await importById(sending.db, officer, id)).findings!.findings.rows.filter((row) => row.faulty).length;
    expect(await faulty()).toBe(7);
    await placeUnit(sending.db, agencyId, {
      ...{ name: "Chi cục Thi hành án dân sự huyện Hưng Nhân", kind: "Chi cục", parentId: rootUnitId },
      validFrom: "2009-01-01",
    });
    await readAgain(sending.db, officer, id);
    await sending.readAgain(id);
    expect(await faulty()).toBe(6);
  });
});
