import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { activity } from "#kernel/activity/index.ts";
import { listen } from "#kernel/announcements.ts";
import { newId } from "#kernel/ids.ts";
import { exemplarSteps, exemplars } from "#rooms/exemplars/schema.ts";
import { enterDiscipline } from "#rooms/ledger/commands/keep-discipline.ts";
import { disciplines, matters } from "#rooms/ledger/schema.ts";
import { agencies, people } from "#rooms/organisation/schema.ts";
import { type Office, openOffice, type Visitor } from "#testing/office.ts";
import { officerNamed, unitNamed } from "#testing/officers.ts";
import { subscribe } from "../subscriptions.ts";

const now = new Date("2023-07-05T02:00:00Z");
let office: Office;
let hoa: Visitor;
let anh: string;
let centre: string;
/** Her own example, the model of her unit, and somebody who has nothing to do with it. */
let hers: string;
let model: string;
let another: string;
beforeAll(async () => {
  office = await openOffice({ only: ["ninh-binh"] });
  hoa = await office.as("Đinh Thị Hoa");
  anh = await idOf("Phạm Thị Ngọc Ánh");
  centre = await unitNamed(office.db, "Trung tâm Trợ giúp pháp lý nhà nước");
  hers = await exemplar({ name: "Phạm Thị Ngọc Ánh", personId: anh, holderKind: "person" });
  model = await exemplar({ name: "Trợ giúp pháp lý lưu động", collectiveId: centre, holderKind: "model" });
  another = await exemplar({ name: "Vũ Đức Toàn", personId: await idOf("Vũ Đức Toàn"), holderKind: "person" });
}, 180_000);
afterAll(() => office.close());

async function idOf(name: string): Promise<string> {
  const [person] = await office.db.select().from(people).where(eq(people.name, name));
  return person!.id;
}

async function exemplar(of: Partial<typeof exemplars.$inferInsert> & { name: string; holderKind: "person" | "model" }) {
  const [agency] = await office.db.select().from(agencies);
  const id = newId();
  await office.db.insert(exemplars).values({
    ...{ id, agencyId: agency!.id, unitId: centre, kindKey: "ca-nhan", kindName: "Điển hình tiên tiến" },
    ...{ origin: "office", stage: "recognised", detectedOn: "2022-03-08", recognisedOn: "2023-01-10", createdAt: now },
    ...of,
  });
  return id;
}

const standing = async (...ids: string[]) =>
  Promise.all(
    ids.map(async (id) => (await office.db.select().from(exemplars).where(eq(exemplars.id, id)))[0]!.standing),
  );
const discipline = { form: "reprimand", number: "88/QĐ-STP", decidedOn: "01/6/2023", decidedBy: "Giám đốc Sở" };
const enter = (facts: object) => hoa.post(`/people/${anh}/discipline`, { ...discipline, ...facts });
const looked = () => hoa.post(`/people/${anh}/discipline/looks`, { why: "Xét điển hình năm 2023" });

describe("a discipline entered in the ledger", () => {
  test("suspends at once what the person is held up for, and nobody else", async () => {
    expect((await enter({ ground: "Vi phạm thời hạn trợ giúp" })).status).toBe(303);
    expect(await standing(hers, model, another)).toEqual(["suspended", "active", "active"]);
  });

  test("is told to nobody: not in the steps, not in the activity, not on the page; who may know finds it in the ledger", async () => {
    const [step] = await office.db.select().from(exemplarSteps).where(eq(exemplarSteps.exemplarId, hers));
    expect(step).toMatchObject({ step: "suspend", groundInLedger: true, document: null, madeBy: null });
    const told = JSON.stringify([step, await office.db.select().from(activity).where(eq(activity.subjectId, hers))]);
    const pages = {
      unit: await (await office.as("Nguyễn Công Chương")).page(`/exemplars/${hers}`),
      office: await hoa.page(`/exemplars/${hers}`),
    };
    for (const said of [told, ...Object.values(pages)])
      for (const secret of ["88/QĐ-STP", "hiển trách", "thời hạn trợ giúp", "01/06/2023"])
        expect(said).not.toContain(secret);
    expect(pages.unit).toContain("Tạm dừng theo quy định");
    expect(pages.unit).not.toContain(`/people/${anh}/discipline`);
    expect(pages.office).toContain(`/people/${anh}/discipline`);
    expect((await (await office.as("Vũ Đức Toàn")).get(`/exemplars/${hers}`)).status).toBe(404);
  });

  test("is lifted: the example stays suspended and stands on the desk of who decides, who restores it", async () => {
    await looked();
    const [one] = await office.db.select().from(disciplines).where(eq(disciplines.personId, anh));
    const lifting = { revision: String(one!.revision), liftedOn: "05/6/2023", reason: "Quyết định 99/QĐ-STP" };
    const asked = "Quyết định khôi phục hay không Phạm Thị Ngọc Ánh";
    expect(await hoa.page("/")).not.toContain(asked);
    expect((await hoa.post(`/people/${anh}/discipline/${one!.id}/lifting`, lifting)).status).toBe(303);
    expect(await standing(hers)).toEqual(["suspended"]);
    expect(await hoa.page("/")).toContain(asked);
    expect(await (await office.as("Nguyễn Công Chương")).page("/")).not.toContain(asked);
    expect(await hoa.page(`/exemplars/${hers}`)).toContain("căn cứ tạm dừng không còn");
    await hoa.post(`/exemplars/${hers}/standing/restore`, { reason: "Đã bãi bỏ", document: "" });
    expect(await standing(hers)).toEqual(["active"]);
    expect(await hoa.page("/")).not.toContain(asked);
  });

  test("while another one still counts, lifting the first asks nobody", async () => {
    await enter({ number: "101/QĐ-STP" });
    await enter({ number: "102/QĐ-STP", form: "warning" });
    const [one] = await office.db.select().from(disciplines).where(eq(disciplines.number, "101/QĐ-STP"));
    const lifting = { revision: String(one!.revision), liftedOn: "05/6/2023", reason: "Quyết định 103/QĐ-STP" };
    await looked();
    await hoa.post(`/people/${anh}/discipline/${one!.id}/lifting`, lifting);
    expect(await hoa.page("/")).not.toContain("Quyết định khôi phục");
  });

  test("long over before the example was detected suspends nothing", async () => {
    await enter({ number: "5/QĐ-STP", decidedOn: "01/6/2015", servedOn: "01/6/2016" });
    const toan = await idOf("Vũ Đức Toàn");
    await hoa.post(`/people/${toan}/discipline`, { ...discipline, decidedOn: "01/6/2015", servedOn: "01/6/2016" });
    expect(await standing(another)).toEqual(["active"]);
  });

  test("is not written when what hangs on it cannot be suspended: all or nothing", async () => {
    const before = (await office.db.select().from(disciplines)).length;
    listen("violation_entered", () => Promise.reject(new Error("a listener fails")));
    const officer = await officerNamed(office.db, "Đinh Thị Hoa", "2023-07-05");
    const facts = { number: null, decidedBy: null, decidedOn: "2023-06-01", servedOn: null, ground: null };
    const toan = await idOf("Vũ Đức Toàn");
    const entering = enterDiscipline(office.db, officer, toan, { ...facts, form: "warning" }, now);
    await expect(entering).rejects.toThrow("a listener fails");
    subscribe();
    expect((await office.db.select().from(disciplines)).length).toBe(before);
    expect(await standing(another)).toEqual(["active"]);
  });
});

describe("a matter about a collective", () => {
  const at = () => `/units/${centre}/matters`;
  const matter = async () => (await office.db.select().from(matters).where(eq(matters.unitId, centre)))[0]!;

  test("open, it suspends nothing; concluded with a violation, its model is suspended at once", async () => {
    const opened = { kind: "inspection", openedOn: "01/5/2023", summary: "Thanh tra chi tiêu" };
    expect((await hoa.post(at(), opened)).status).toBe(303);
    expect(await standing(model)).toEqual(["active"]);
    await hoa.post(`${at()}/looks`, { why: "Ghi kết luận" });
    const { id, revision } = await matter();
    const conclusion = { revision: String(revision), concludedOn: "02/6/2023", conclusion: "Chi sai", violation: "on" };
    expect((await hoa.post(`/matters/${id}/conclusion`, conclusion)).status).toBe(303);
    expect(await standing(model)).toEqual(["suspended"]);
    expect(await hoa.page(`/exemplars/${model}`)).not.toContain("Chi sai");
  });

  test("opened anew, the model waits for a decision", async () => {
    const { id, revision } = await matter();
    await hoa.post(`/matters/${id}/reopening`, { revision: String(revision), reason: "Có tình tiết mới" });
    expect((await matter()).violation).toBe(false);
    expect(await standing(model)).toEqual(["suspended"]);
    expect(await hoa.page("/")).toContain("Quyết định khôi phục hay không Trợ giúp pháp lý lưu động");
  });
});
