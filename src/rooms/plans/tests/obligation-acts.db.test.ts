import { and, eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { activity } from "#kernel/activity/index.ts";
import { people } from "#rooms/organisation/schema.ts";
import { type Office, openOffice, type Visitor } from "#testing/office.ts";
import { obligations, proofs, submissions } from "../schema.ts";
import { owed, stateOf } from "./owed.ts";

let office: Office;
/** Officer of Tòa án huyện Trần Văn Thời, officer of the whole agency, officer of another district. */
let thuy: Visitor;
let khai: Visitor;
let nghia: Visitor;

beforeAll(async () => {
  office = await openOffice({ only: ["ca-mau"], lived: true, clockDays: { "ca-mau": "2018-01-05" } });
  thuy = await office.as("Lâm Thị Bích Thủy");
  khai = await office.as("Trần Minh Khải");
  nghia = await office.as("Châu Hữu Nghĩa");
});
afterAll(() => office.close());

const transVanThoi = "Tòa án nhân dân huyện Trần Văn Thời";
const caiNuoc = "Tòa án nhân dân huyện Cái Nước";

describe("excusing", () => {
  test("names a head or deputy of the agency; anybody else is not taken", async () => {
    const { id } = await owed(office.db, "gioi-thieu", transVanThoi, "2018");
    const page = await khai.page(`/obligations/${id}/excuse`);
    expect(page).toContain("Huỳnh Tấn Lực");
    expect(page).not.toContain("Nguyễn Hữu Điền");
    const personId = async (name: string) =>
      (await office.db.select({ id: people.id }).from(people).where(eq(people.name, name)))[0]!.id;
    const reason = "Đơn vị mới thành lập, ý kiến tại cuộc họp 03/01";
    const wrong = { authority: await personId("Nguyễn Hữu Điền"), reason };
    expect((await khai.post(`/obligations/${id}/excuse`, wrong)).status).toBe(403);
    expect((await khai.post(`/obligations/${id}/excuse`, { authority: "", reason: "" })).status).toBe(422);
    const right = { authority: await personId("Huỳnh Tấn Lực"), reason };
    expect((await thuy.post(`/obligations/${id}/excuse`, right)).status).toBe(403);
    expect((await khai.post(`/obligations/${id}/excuse`, right)).status).toBe(303);
    const seen = await thuy.page(`/obligations/${id}`);
    expect(seen).toContain("Được miễn");
    expect(seen).toContain("Huỳnh Tấn Lực");
    expect((await thuy.get(`/obligations/${id}/submission`)).status).toBe(403);
  });
});

describe("a proof written down as it happens", () => {
  test("is one proof however often the post comes, and can be withdrawn with a reason", async () => {
    const { id } = await owed(office.db, "gui-bai", transVanThoi);
    const page = await thuy.page(`/obligations/${id}/proofs/new`);
    const once = /name="once" value="([^"]+)"/.exec(page)![1]!;
    const fields = {
      once,
      kind: "story",
      title: "Phiên tòa lưu động ở Khánh Bình Đông",
      url: "tand.camau.gov.vn/tin/1",
      happenedOn: "03/01/2018",
    };
    expect((await thuy.post(`/obligations/${id}/proofs`, fields)).status).toBe(303);
    expect((await thuy.post(`/obligations/${id}/proofs`, fields)).status).toBe(303);
    const kept = await office.db.select().from(proofs).where(eq(proofs.obligationId, id));
    expect(kept.map((one) => [one.title, one.url])).toEqual([[fields.title, "https://tand.camau.gov.vn/tin/1"]]);
    const lines = await office.db
      .select()
      .from(activity)
      .where(eq(activity.subjectId, String(id)));
    expect(lines.map((line) => line.verb)).toEqual(["proof.added"]);

    const away = `/obligations/${id}/proofs/${kept[0]!.id}/withdrawal`;
    expect(await thuy.page(away)).toContain(fields.title);
    expect((await thuy.post(away, { reason: "Bài của đơn vị khác" })).status).toBe(303);
    expect((await thuy.post(away, { reason: "Bài của đơn vị khác" })).status).toBe(409);
    expect(await thuy.page(`/obligations/${id}`)).toContain("Bài của đơn vị khác");
  });

  test("a proof of another district's obligation is not withdrawn through one's own", async () => {
    const theirs = await owed(office.db, "gui-bai", caiNuoc);
    const ours = await owed(office.db, "gui-bai", transVanThoi);
    await nghia.post(`/obligations/${theirs.id}/proofs`, { kind: "story", title: "Bài của Cái Nước" });
    const [proof] = await office.db.select().from(proofs).where(eq(proofs.obligationId, theirs.id));
    const crossing = `/obligations/${ours.id}/proofs/${proof!.id}/withdrawal`;
    expect((await thuy.get(crossing)).status).toBe(404);
    expect((await thuy.post(crossing, { reason: "Thử" })).status).toBe(409);
    const [after] = await office.db.select().from(proofs).where(eq(proofs.id, proof!.id));
    expect(after!.withdrawnAt).toBeNull();
  });
});

describe("a quota", () => {
  test("counts a proof at once when its day lies in the period, asks for that day, and says what lies outside", async () => {
    const { id } = await owed(office.db, "gui-bai", transVanThoi);
    const period = { target: 1, done: 0, dueFrom: "2018-01-01", dueOn: "2018-03-31" };
    await office.db.update(obligations).set(period).where(eq(obligations.id, id));
    const story = { kind: "story", title: "Gương người tốt ở Khánh Hải", url: "https://tand.example.vn/2" };
    const undated = await thuy.post(`/obligations/${id}/proofs`, story);
    expect(undated.status).toBe(422);
    expect(await undated.text()).toContain("để tính vào đúng kỳ");
    await thuy.post(`/obligations/${id}/proofs`, { ...story, happenedOn: "25/12/2017" });
    expect((await stateOf(office.db, id)).done).toBe(0);
    await thuy.post(`/obligations/${id}/proofs`, {
      ...story,
      url: "https://tand.example.vn/3",
      happenedOn: "04/01/2018",
    });
    expect((await stateOf(office.db, id)).done).toBe(1);
    const page = await thuy.page(`/obligations/${id}`);
    expect(page).toContain("ngoài kỳ, không tính");
    expect(page).toContain("Đạt");
  });
});

describe("what waits to be taken in", () => {
  test("is taken in together; what another hand took in meanwhile does no harm", async () => {
    const one = await owed(office.db, "dang-ky", caiNuoc, "2018");
    const two = await owed(office.db, "dang-ky", "Tòa án nhân dân huyện U Minh", "2018");
    const proof = {
      act: "send",
      "proof[0][kind]": "registration_list",
      "proof[0][title]": "Danh sách",
      "proof[0][url]": "https://a.example.vn",
    };
    expect((await nghia.post(`/obligations/${one.id}/submission`, proof)).status).toBe(303);
    expect((await khai.post(`/obligations/${two.id}/submission`, proof)).status).toBe(303);
    const page = await khai.page(`/obligations/waiting?duty=${one.dutyId}`);
    expect(page).toMatch(/Nhận 2.mục/);
    expect(page).toContain("TAND huyện Cái Nước");
    expect(await nghia.page("/obligations/waiting")).not.toContain("TAND huyện U Minh");

    const ids = { id: [String(one.id), String(two.id)] };
    expect((await nghia.post("/obligations/acceptances", ids)).status).toBe(403);
    expect((await nghia.post("/obligations/acceptances", { id: String(two.id) })).status).toBe(404);
    expect([(await stateOf(office.db, one.id)).state, (await stateOf(office.db, two.id)).state]).toEqual([
      "submitted",
      "submitted",
    ]);
    expect((await khai.post("/obligations/acceptances", ids)).status).toBe(303);
    expect((await khai.post("/obligations/acceptances", ids)).status).toBe(303);
    expect((await stateOf(office.db, one.id)).state).toBe("accepted");
    const said = await office.db
      .select()
      .from(activity)
      .where(and(eq(activity.verb, "obligation.accepted"), eq(activity.subjectId, String(one.id))));
    expect(said).toHaveLength(1);
    const [round] = await office.db.select().from(submissions).where(eq(submissions.obligationId, two.id));
    expect(round!.onBehalf).toBe(true);
  });
});

describe("“nếu có”", () => {
  test("takes “không có” for an answer, but not together with proofs", async () => {
    const { id } = await owed(office.db, "danh-gia-dot", caiNuoc);
    const both = { act: "send", none: "on", "proof[0][kind]": "report", "proof[0][title]": "Báo cáo đợt" };
    const refused = await nghia.post(`/obligations/${id}/submission`, both);
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain("bỏ minh chứng kèm theo");
    expect((await nghia.post(`/obligations/${id}/submission`, { act: "send", none: "on" })).status).toBe(303);
    expect((await stateOf(office.db, id)).answeredNone).toBe(true);
    expect(await nghia.page(`/obligations/${id}`)).toContain("không có nội dung phải gửi");
  });
});
