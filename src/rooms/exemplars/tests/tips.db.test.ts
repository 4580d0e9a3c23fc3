import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { newId } from "#kernel/ids.ts";
import { isHumanPace, stampOf } from "#kernel/web/security/human-pace.ts";
import { people, posts } from "#rooms/organisation/schema.ts";
import { type Office, openOffice, type Visitor } from "#testing/office.ts";
import { tips } from "../schema/tips.ts";
import { exemplars } from "../schema.ts";

let office: Office;
let khai: Visitor;
let stranger: Visitor;
let now = new Date("2026-01-05T02:00:00Z");
const form = "/gioi-thieu-guong-tot/ca-mau";
beforeAll(async () => {
  office = await openOffice({ only: ["ca-mau"], lived: true, now, parts: { clock: () => now } });
  khai = await office.as("Trần Minh Khải");
  stranger = office.stranger();
}, 120_000);
afterAll(() => office.close());

const told = {
  about: "Bà Sáu bán vé số",
  place: "Phường 5",
  deed: "Trả lại 50 triệu đồng nhặt được",
  name: "Người Kể Chuyện",
  contact: "0900 000 001",
  website: "",
};
const shown = async () => /name="stamp" value="([^"]+)"/.exec(await stranger.page(form))![1]!;
const later = (seconds: number) => {
  now = new Date(now.getTime() + seconds * 1000);
};
const received = () => office.db.select().from(tips).where(eq(tips.about, told.about));

describe("the public form", () => {
  test("names what is missing and keeps what was typed", async () => {
    const answer = await stranger.post(form, { ...told, deed: "", stamp: await shown() });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain("Bà Sáu bán vé số");
  });
  test("takes nothing at a robot's pace, and nothing from who fills the field people do not see", async () => {
    expect((await stranger.post(form, { ...told, stamp: await shown() })).status).toBe(422);
    const stamp = await shown();
    later(20);
    expect((await stranger.post(form, { ...told, website: "http://x", stamp })).status).toBe(303);
    expect(await received()).toEqual([]);
  });
  test("takes a tip, thanks without saying it back, and leaves name and contact to the triage", async () => {
    const stamp = await shown();
    later(20);
    const answer = await stranger.post(form, { ...told, stamp });
    const thanks = await stranger.page(answer.headers.get("location")!);
    expect(thanks).not.toContain("Bà Sáu");
    const [tip] = await received();
    expect(tip).toMatchObject({ source: "public", state: "received", tellerName: "Người Kể Chuyện" });
    expect(await khai.page(`/tips/${tip!.id}`)).toContain("0900 000 001");
    const other = await office.as("Trịnh Mỹ Duyên");
    expect((await other.get(`/tips/${tip!.id}`)).status).toBe(404);
    expect(await khai.page("/activity")).not.toContain("Người Kể Chuyện");
  });
});

test("a stamp is ours, not too fresh and not too old", () => {
  const at = new Date("2026-01-05T02:00:00Z");
  const after = (seconds: number) => isHumanPace("s", stampOf("s", at), new Date(at.getTime() + seconds * 1000));
  expect([after(1), after(10), after(90_000)]).toEqual([false, true, false]);
  expect(isHumanPace("s", stampOf("another", at), new Date(at.getTime() + 10_000))).toBe(false);
  expect(isHumanPace("s", "1.x", new Date())).toBe(false);
});

describe("triage", () => {
  test("checks, takes up, and the candidate keeps the link", async () => {
    const [tip] = await received();
    expect((await khai.post(`/tips/${tip!.id}/check`, { checked: "" })).status).toBe(422);
    await khai.post(`/tips/${tip!.id}/check`, { checked: "Đã hỏi công an phường" });
    const unit = /name="unit"[\s\S]*?<option value="([0-9a-f-]{36})"/.exec(await khai.page(`/tips/${tip!.id}`))![1]!;
    const as = {
      name: "Bà Nguyễn Thị Sáu",
      caption: "Phường 5",
      holder: "outside_person",
      kind: "nguoi-tot-viec-tot",
      unit,
    };
    expect((await khai.post(`/tips/${tip!.id}/taking-up`, as)).status).toBe(303);
    const [begun] = await office.db.select().from(exemplars).where(eq(exemplars.name, as.name));
    expect(begun).toMatchObject({ stage: "detected", origin: "tip", kindName: "Gương người tốt, việc tốt" });
    expect((await received())[0]?.exemplarId).toBe(begun!.id);
    expect(await khai.page(`/exemplars/${begun!.id}`)).toContain("Đã hỏi công an phường");
    expect((await khai.post(`/tips/${tip!.id}/refusal`, { reason: "Muộn" })).status).toBe(403);
  });
  test("is shown what tells the same, and joins it", async () => {
    const duyen = await office.as("Trịnh Mỹ Duyên");
    const sent = await duyen.post("/tips", {
      about: "Bà Sáu vé số",
      place: "Phường 5",
      deed: "Trả lại 50 triệu đồng nhặt được",
    });
    const at = sent.headers.get("location")!;
    const page = await khai.page(at);
    expect(page).toContain("Tin giới thiệu khác");
    const [first] = await received();
    expect((await khai.post(`${at}/joining`, { with: `tip:${first!.id}` })).status).toBe(303);
    const [joined] = await office.db.select().from(tips).where(eq(tips.about, "Bà Sáu vé số"));
    expect(joined).toMatchObject({ state: "joined", joinedTo: first!.id, exemplarId: first!.exemplarId });
    expect(await duyen.page(at)).toContain("Đã nhập vào tin khác");
  });
});

describe("a tip about somebody of the agency", () => {
  const about = "Hồ Bích Tuyền";
  const unit = async () => {
    const [post] = await office.db
      .select({ unitId: posts.unitId, personId: posts.personId })
      .from(posts)
      .innerJoin(people, eq(people.id, posts.personId))
      .where(eq(people.name, about));
    return post!;
  };
  const told = async (deed: string) => {
    const sent = await khai.post("/tips", { about, place: "", deed });
    return sent.headers.get("location")!;
  };
  const as = async (name = about, caption = "") => ({
    ...{ name, caption, holder: "person", kind: "ca-nhan-dien-hinh", unit: (await unit()).unitId },
  });

  test("is taken up as the person she is, who works directly as her posts say; told again nobody doubles", async () => {
    const first = await told("Hòa giải thành 60 vụ");
    expect((await khai.post(`${first}/taking-up`, await as("hồ bích tuyền"))).status).toBe(303);
    const again = await told("Giúp đồng nghiệp mới");
    await khai.post(`${again}/taking-up`, await as());
    expect(await khai.page(again)).toContain("Xem điển hình");
    const hers = await office.db
      .select()
      .from(exemplars)
      .where(eq(exemplars.personId, (await unit()).personId));
    expect(hers).toHaveLength(1);
    expect(hers[0]).toMatchObject({ worksDirectly: true, origin: "tip" });
    const alike = (await khai.page(first)).split("Có thể là một")[1]!.split("</section>")[0];
    expect(alike).not.toContain(`/exemplars/${hers[0]!.id}`);
  });

  test("two of one name in the unit are told apart by the post, which is asked for at its field", async () => {
    const { unitId, personId } = await unit();
    const [her] = await office.db.select().from(people).where(eq(people.id, personId));
    const id = newId();
    const { agencyId, name, sortKey } = her!;
    await office.db.insert(people).values({ id, agencyId, name, sortKey });
    await office.db
      .insert(posts)
      .values({ ...{ id: newId(), personId: id, unitId }, title: "Văn thư", validFrom: "2018-01-01" });
    const at = await told("Sắp xếp kho lưu trữ");
    const answer = await khai.post(`${at}/taking-up`, await as());
    const page = await answer.text();
    expect(answer.status).toBe(422);
    expect(page).toContain("Đơn vị có 2 người tên này; ghi đúng chức vụ:");
    expect((await khai.post(`${at}/taking-up`, await as(about, "Văn thư"))).status).toBe(303);
    expect(await office.db.select().from(exemplars).where(eq(exemplars.personId, id))).toHaveLength(1);
  });
});
