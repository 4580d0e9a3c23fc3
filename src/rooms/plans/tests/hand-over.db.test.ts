import { and, eq, inArray, sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Officer } from "#kernel/auth/index.ts";
import { addDays } from "#kernel/calendar/index.ts";
import { notices } from "#kernel/notices/index.ts";
import { dissolveUnit } from "#rooms/organisation/commands/unit-changes/dissolve-unit.ts";
import { mergeUnits } from "#rooms/organisation/commands/unit-changes/merge-units.ts";
import { splitUnit } from "#rooms/organisation/commands/unit-changes/split-unit.ts";
import { holdsOn, officerOn, unitsOn } from "#rooms/organisation/index.ts";
import { agencies, people, unitVersions } from "#rooms/organisation/schema.ts";
import { type Office, openOffice, type Visitor } from "#testing/office.ts";
import { replanAgency } from "../planning/replan.ts";
import { excuses, type Obligation, obligations, plans } from "../schema.ts";
import { owed, stateOf } from "./owed.ts";

const courts = {
  caiNuoc: "Tòa án nhân dân huyện Cái Nước",
  uMinh: "Tòa án nhân dân huyện U Minh",
  thoiBinh: "Tòa án nhân dân huyện Thới Bình",
  ngocHien: "Tòa án nhân dân huyện Ngọc Hiển",
  tranVanThoi: "Tòa án nhân dân huyện Trần Văn Thời",
};

let office: Office;
/** Officer of the whole agency, officer of Cái Nước, officer of Trần Văn Thời. */
let khai: Visitor;
let nghia: Visitor;
let thuy: Visitor;
let keeper: Officer;
let agencyId: string;

beforeAll(async () => {
  office = await openOffice({ only: ["ca-mau"], lived: true, clockDays: { "ca-mau": "2018-01-05" } });
  khai = await office.as("Trần Minh Khải");
  nghia = await office.as("Châu Hữu Nghĩa");
  thuy = await office.as("Lâm Thị Bích Thủy");
  const [plan] = await office.db.select().from(plans).where(eq(plans.state, "issued"));
  const [person] = await office.db.select().from(people).where(eq(people.name, "Trần Minh Khải"));
  agencyId = plan!.agencyId;
  keeper = (await officerOn(office.db, person!.id, plan!.ownerUnitId, "2018-04-10"))!;
  await standOn("2018-04-10");
});
afterAll(() => office.close());

const at = (day: string) => new Date(`${day}T09:00:00+07:00`);
async function standOn(day: string) {
  await office.db.update(agencies).set({ clockDay: day });
  await office.db.transaction((tx) => replanAgency(tx, agencyId, at(day)));
}
const unitId = async (name: string) =>
  (await office.db.select().from(unitVersions).where(eq(unitVersions.name, name)))[0]!.unitId;
const introduced = (unit: string) => owed(office.db, "gioi-thieu", unit, "2018");

/** What is open and whose answering unit does not stand: there must be none. */
async function withoutAnswerer(day: string): Promise<Obligation[]> {
  const standing = office.db
    .select({ id: unitVersions.unitId })
    .from(unitVersions)
    .where(and(eq(unitVersions.agencyId, agencyId), holdsOn(day, unitVersions)));
  return office.db
    .select()
    .from(obligations)
    .where(
      and(
        inArray(obligations.state, ["open", "returned", "submitted"]),
        sql`coalesce(${obligations.heirId}, ${obligations.unitId}) not in ${standing}`,
      ),
    );
}

describe("a unit that is merged with things unfinished", () => {
  test("the page before tells what is unfinished, and asks what becomes of it", async () => {
    const unit = await unitId(courts.uMinh);
    const query = new URLSearchParams({ from: unit, into: "standing", target: courts.caiNuoc, on: "11/04/2018" });
    const page = await khai.page(`/units/merger/confirmation?${query}`);
    const src = /<turbo-frame id="unfinished-work" src="([^"]+)"/.exec(page)![1]!.replaceAll("&amp;", "&");
    expect(page).toContain("trả lời tiếp");
    expect(page).toContain("Huỳnh Tấn Lực");
    const frame = await khai.get(src, { "turbo-frame": "unfinished-work" });
    const told = await frame.text();
    expect(told).toContain("Giới thiệu");
    expect(told).toContain("30/03/2018");
    expect(await khai.page(src)).toContain("Việc chưa xong trước ngày 11/04/2018");
    expect((await thuy.get(src)).status).toBe(403);
    const ending = { from: unit, into: "standing", target: courts.caiNuoc, on: "11/04/2018", word: "KẾT THÚC" };
    const unsaid = await khai.post("/units/merger", { ...ending, unfinished: "excused", excusedBy: "" });
    expect(unsaid.status).toBe(422);
    expect(await unsaid.text()).toContain("Chọn người cho phép miễn");
  });

  test("its successor answers, under the old unit's name", async () => {
    const unit = await unitId(courts.uMinh);
    const { id } = await introduced(courts.uMinh);
    const ending = { from: unit, into: "standing", target: courts.caiNuoc, on: "11/04/2018", word: "KẾT THÚC" };
    expect((await khai.post("/units/merger", { ...ending, unfinished: "inherited" })).status).toBe(303);
    expect((await stateOf(office.db, id)).heirId).toBeNull();
    await standOn("2018-04-11");
    const now = await stateOf(office.db, id);
    expect([now.state, now.unitId, now.heirId]).toEqual(["open", unit, await unitId(courts.caiNuoc)]);
    const desk = await nghia.page("/desk");
    expect(desk).toContain("Kế thừa từ TAND huyện U Minh");
    expect(desk).toContain(`href="/obligations/${id}/submission"`);
    const page = await nghia.page(`/obligations/${id}`);
    expect(page).toContain(courts.uMinh);
    expect(page).toContain("Đơn vị kế thừa trả lời");
    expect(await nghia.page(`/units/${now.heirId}/obligations`)).toContain("Kế thừa từ TAND huyện U Minh");
    expect((await thuy.get(`/obligations/${id}`)).status).toBe(404);
    const told = await office.db.select().from(notices).where(sql`${notices.text} like 'Trả lời tiếp%'`);
    expect(told[0]?.text).toMatch(/việc chưa xong của Tòa án nhân dân huyện U Minh theo Kế hoạch 787\/TA-TĐKT/);
    const proof = { act: "send", "proof[0][kind]": "document", "proof[0][title]": "Biên bản họp của U Minh" };
    const sent = await nghia.post(`/obligations/${id}/submission`, {
      ...proof,
      "proof[0][url]": "https://a.example.vn",
    });
    expect(sent.status).toBe(303);
    await khai.post(`/obligations/${id}/return`, { reason: "Thiếu chữ ký" });
    expect(await nghia.page("/notices")).toContain("Thiếu chữ ký");
  });

  test("what was handed over once is handed on when the successor ends too", async () => {
    const { id } = await introduced(courts.uMinh);
    const [first, second] = [await unitId(courts.caiNuoc), await unitId(courts.tranVanThoi)];
    await dissolveUnit(office.db, keeper, first, [second], null, { on: "2018-04-16" }, at("2018-04-16"));
    const now = await stateOf(office.db, id);
    expect([now.state, now.heirId]).toEqual(["returned", second]);
    expect(await thuy.page("/desk")).toContain("Kế thừa từ TAND huyện U Minh");
    expect(await withoutAnswerer("2018-04-16")).toEqual([]);
  });

  test("a day moved back before the merger gives it back", async () => {
    const { id } = await introduced(courts.uMinh);
    await standOn("2018-04-10");
    expect((await stateOf(office.db, id)).heirId).toBeNull();
    await standOn("2018-04-16");
    expect((await stateOf(office.db, id)).heirId).toBe(await unitId(courts.tranVanThoi));
  });
});

describe("a unit that is dissolved", () => {
  test("without a successor, the unit above answers", async () => {
    const { id, unitId: unit } = await introduced(courts.ngocHien);
    const above = (await unitsOn(office.db, agencyId, "2018-04-16")).find((one) => one.id === unit)!.parentId;
    await dissolveUnit(office.db, keeper, unit, [], null, { on: "2018-04-17" }, at("2018-04-17"));
    expect((await stateOf(office.db, id)).heirId).toBe(above);
  });

  test("with unfinished work excused, it is excused by whom it was allowed, for the change", async () => {
    const { id, unitId: unit } = await introduced(courts.thoiBinh);
    const page = await khai.page(`/units/${unit}/dissolution/confirmation?on=18/04/2018`);
    const authority = /<option value="([^"]+)"[^>]*>Huỳnh Tấn Lực/.exec(page)![1]!;
    const ending = { on: "18/04/2018", document: "Nghị quyết 18", word: "KẾT THÚC", unfinished: "excused" };
    const wrong = { ...ending, excusedBy: keeper.personId };
    expect((await khai.post(`/units/${unit}/dissolution`, wrong)).status).toBe(403);
    await khai.post(`/units/${unit}/dissolution`, { ...ending, excusedBy: authority });
    await standOn("2018-04-18");
    expect((await stateOf(office.db, id)).state).toBe("excused");
    const [written] = await office.db.select().from(excuses).where(eq(excuses.obligationId, id));
    expect([written!.authorityId, written!.recordedBy]).toEqual([authority, keeper.personId]);
    expect(written!.reason).toBe(`${courts.thoiBinh} kết thúc hoạt động từ ngày 18/04/2018, Nghị quyết 18`);
    await standOn("2018-04-18");
    expect(await office.db.select().from(excuses).where(eq(excuses.obligationId, id))).toHaveLength(1);
  });
});

test("whatever units are merged, split and dissolved, nothing open is left without a unit that stands", async () => {
  let seed = 7;
  const pick = (n: number) => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % n;
  };
  let day = "2018-05-02";
  for (let n = 0; n < 12; n += 1, day = addDays(day, 20 + pick(60))) {
    const all = (await unitsOn(office.db, agencyId, day)).filter((one) => one.category === "unit" && one.parentId);
    const leaves = all.filter((one) => !all.some((other) => other.parentId === one.id));
    const [one, other] = [leaves[pick(leaves.length)]!, leaves[pick(leaves.length)]!];
    const facts = { on: day };
    const fresh = (name: string) => ({ name: `${name} ${n}`, kind: one.kind, parentId: one.parentId });
    if (one.id === other.id) await dissolveUnit(office.db, keeper, one.id, [], null, facts, at(day));
    else if (n % 3 === 0) await mergeUnits(office.db, keeper, [one.id, other.id], fresh("Hợp nhất"), facts, at(day));
    else if (n % 3 === 1)
      await splitUnit(office.db, keeper, one.id, [fresh("Tách A"), fresh("Tách B")], pick(2), facts, at(day));
    else await dissolveUnit(office.db, keeper, one.id, [other.id], null, facts, at(day));
    expect(await withoutAnswerer(day)).toEqual([]);
    await standOn(addDays(day, 15));
    expect(await withoutAnswerer(addDays(day, 15))).toEqual([]);
  }
}, 120_000);
