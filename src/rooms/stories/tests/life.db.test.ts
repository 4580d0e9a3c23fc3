import { and, eq, gte, isNull, sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { exemplars } from "#rooms/exemplars/schema.ts";
import { agencies, mandates } from "#rooms/organisation/schema.ts";
import { obligations, proofs } from "#rooms/plans/schema.ts";
import { type Office, openOffice, type Visitor } from "#testing/office.ts";
import { publishDue } from "../commands/publish-due.ts";
import { goneStory, publicStories, publicStory } from "../queries/public.ts";
import { channels, sendings } from "../schema/channels.ts";
import { storyTexts } from "../schema/parts.ts";
import { stories } from "../schema.ts";

let office: Office;
let phuong: Visitor; // biên tập viên
let sang: Visitor; // người viết, phòng được nêu
let hue: Visitor; // trưởng phòng được nêu
let ry: Visitor; // phụ trách thi đua của Sở
let phuoc: Visitor; // Giám đốc
let agencyId: string;
let at: string;
beforeAll(async () => {
  office = await openOffice({ only: ["soc-trang"], lived: true });
  phuong = await office.as("Trà Thị Mỹ Phương");
  sang = await office.as("Châu Hữu Sang");
  hue = await office.as("Danh Thị Huệ");
  ry = await office.as("Thạch Thị Sa Ry");
  phuoc = await office.as("Trần Hữu Phước");
  const [agency] = await office.db.select().from(agencies);
  agencyId = agency!.id;
  await office.db.delete(stories);
  await office.db.delete(channels);
}, 120_000);
afterAll(() => office.close());

/** Five in the morning UTC is noon in Việt Nam; the agency's clock turns it to its own day. */
const realAt = (time: string) => new Date(`2026-01-02T${time}:00+07:00`);
const here = (moment: string) => new Date(`${moment}:00+07:00`);
const step = (visitor: Visitor, name: string, fields = {}) => visitor.post(`${at}/steps/${name}`, fields);
const standsAt = async () => {
  const [row] = await office.db
    .select()
    .from(stories)
    .where(eq(stories.id, at.split("/")[2]!));
  return row!;
};
const owed = async (key: string) => {
  const { rows } = await office.db.execute<{ id: number }>(sql`
    select o.id::float8 as id from obligations o join duties d on d.id = o.duty_id where d.key = ${key} and o.period = '2020-Q2'`);
  const [one] = await office.db.select().from(obligations).where(eq(obligations.id, rows[0]!.id));
  return one!;
};
const words = (html: string) => html.replace(/<[^>]+>/g, " ").replace(/[\s\u00a0]+/g, " ");
const dutyId = async (key: string) =>
  (await office.db.execute<{ id: string }>(sql`select id from duties where key = ${key}`)).rows[0]!.id;
const text = (version: number, body = "Mỗi sáng thứ Bảy, **quán cà phê** thành lớp học.") => ({
  title: "Cà phê pháp luật sáng thứ Bảy",
  standfirst: "Mỗi buổi 25 đến 40 người.",
  body,
  version: String(version),
});

describe("a story from the idea to the portal", () => {
  test("channels say which duties they count for, once an editor has written them down", async () => {
    expect((await sang.get("/stories/channels/new")).status).toBe(403);
    const own = {
      kind: "own_portal",
      name: "Cổng của Sở Tư pháp",
      active: "on",
      duty: [await dutyId("gioi-thieu-cong")],
    };
    const other = {
      kind: "other_portal",
      name: "Cổng của Sở Nội vụ",
      active: "on",
      duty: [await dutyId("gui-tin-bai")],
    };
    expect((await phuong.post("/stories/channels", { ...own, name: "" })).status).toBe(422);
    for (const channel of [own, other]) expect((await phuong.post("/stories/channels", channel)).status).toBe(303);
    expect((await phuong.post("/stories/channels", own)).status).toBe(403);
    expect(await phuong.page("/stories/quotas")).toContain("Đúng tiến độ");
  });

  test("is pitched by anybody; the exemplar's record gives its facts, with their day", async () => {
    const [cafe] = await office.db.select().from(exemplars).where(eq(exemplars.name, "Cà phê pháp luật"));
    const pitched = { title: "Cà phê pháp luật sáng thứ Bảy", idea: "Kể cách mở quán", exemplar: cafe!.id };
    expect((await sang.post("/stories", { ...pitched, title: "" })).status).toBe(422);
    const made = await sang.post("/stories", pitched);
    at = made.headers.get("location")!;
    const page = await sang.page(at);
    for (const told of ["Cà phê pháp luật sáng thứ Bảy", "18/05/2020", "Mỗi buổi 25 đến 40 người"])
      expect(page).toContain(told);
    expect(await sang.page("/search?q=phap+luat+sang+thu+bay")).toContain(`href="${at.split("?")[0]}"`);
    expect((await standsAt()).consentNeeded).toBe(false);
    await office.db.update(exemplars).set({ field: "Hòa giải ở cơ sở" }).where(eq(exemplars.id, cafe!.id));
    expect(await sang.page(at)).toContain("Nguồn nay ghi: Hòa giải ở cơ sở");
    expect((await sang.post(`${at}/facts`)).status).toBe(303);
    expect(await sang.page(at)).not.toContain("Nguồn nay ghi");
  });

  test("is given to a writer, kept as a draft while typed, and goes to the head of the unit when there is a text", async () => {
    const { rows } = await office.db.execute<{ id: string }>(sql`select id from people where name = 'Châu Hữu Sang'`);
    const given = { writer: rows[0]!.id, dueOn: "25/05/2020" };
    expect((await sang.post(`${at}/assignment`, given)).status).toBe(403);
    expect((await phuong.post(`${at}/assignment`, { ...given, writer: "" })).status).toBe(422);
    expect((await phuong.post(`${at}/assignment`, given)).status).toBe(303);
    expect(await sang.page("/desk")).toContain("Viết bài: Cà phê pháp luật sáng thứ Bảy");
    const held = await office.db.delete(mandates).where(eq(mandates.personId, rows[0]!.id)).returning();
    expect(await sang.page("/desk")).toContain("Viết bài: Cà phê pháp luật sáng thứ Bảy");
    expect(await sang.page("/desk?scope=unit")).toContain('href="/desk?scope=mine"');
    await office.db.insert(mandates).values(held);
    expect((await step(sang, "hand_over")).status).toBe(403);
    const kept = await sang.post(`${at}/draft`, text(0, "Đang gõ dở"));
    expect([kept.status, await kept.text()]).toEqual([200, expect.stringContaining("Đã lưu nháp lúc")]);
    expect(await sang.page(`${at}/text`)).toContain("Đang gõ dở");
    expect((await sang.post(`${at}/text`, text(0))).status).toBe(303);
    expect(await sang.page(at)).toContain("<strong>quán cà phê</strong>");
    expect((await step(hue, "hand_over")).status).toBe(403);
    expect((await step(sang, "hand_over")).status).toBe(303);
    expect((await sang.post(`${at}/text`, text(1))).status).toBe(403);
  });

  test("comes back with a reason, and what two hands write at once is kept and shown", async () => {
    expect((await step(hue, "return", { reason: "" })).status).toBe(422);
    expect((await step(hue, "return", { reason: "Thiếu số buổi" })).status).toBe(303);
    expect(await sang.page(at)).toContain("Thiếu số buổi");
    expect((await sang.post(`${at}/text`, text(1, "Bản của Sang"))).status).toBe(303);
    const late = await phuong.post(`${at}/text`, text(1, "Bản của Phương"));
    const page = await late.text();
    expect(late.status).toBe(409);
    for (const both of ["Bản của Sang", "Bản của Phương", 'name="version" value="2"']) expect(page).toContain(both);
    const aside = await office.db.select().from(storyTexts).where(eq(storyTexts.aside, true));
    expect(aside.map(({ body }) => body)).toEqual(["Bản của Phương"]);
    expect((await phuong.post(`${at}/text`, text(2, "Hai bản ghép lại, 36 buổi"))).status).toBe(303);
    expect(await sang.page(`${at}/texts`)).toContain("Bản của Phương");
  });

  test("goes on hand by hand: the head confirms by name, who edits does not check, the agency's head approves", async () => {
    await step(sang, "hand_over");
    expect((await step(sang, "confirm")).status).toBe(403);
    expect((await step(hue, "confirm", { revision: "1" })).status).toBe(409);
    expect((await step(hue, "confirm")).status).toBe(303);
    expect(await phuong.page(at)).toContain("Danh Thị Huệ, ");
    for (const early of ["check", "approve", "publish"])
      expect([403, 404]).toContain((await step(phuong, early)).status);
    expect((await step(phuong, "edit")).status).toBe(303);
    expect((await step(phuong, "check")).status).toBe(403);
    expect(await (await step(phuong, "check")).text()).toContain("không tự kiểm tra bài của mình");
    expect((await step(ry, "check")).status).toBe(303);
    expect((await step(ry, "approve")).status).toBe(403);
    expect((await step(phuoc, "approve")).status).toBe(303);
    expect((await standsAt()).state).toBe("approved");
  });

  test("does not go on while a fact reads differently at its source", async () => {
    const { exemplarId } = await standsAt();
    await office.db.update(exemplars).set({ field: "Phổ biến pháp luật" }).where(eq(exemplars.id, exemplarId!));
    const refused = await phuong.post(`${at}/schedule`, { day: "19/05/2020", hour: "08:00" });
    expect([refused.status, await refused.text()]).toEqual([403, expect.stringContaining("đã khác với nguồn")]);
    await office.db.update(exemplars).set({ field: "Hòa giải ở cơ sở" }).where(eq(exemplars.id, exemplarId!));
  });

  test("goes out at its moment by the agency's clock and not before, and is by itself what the plan counts", async () => {
    expect((await phuong.post(`${at}/schedule`, { day: "19/05/2020", hour: "8 giờ" })).status).toBe(422);
    expect((await phuong.post(`${at}/schedule`, { day: "19/05/2020", hour: "08:00" })).status).toBe(303);
    expect(await publishDue(office.db, realAt("23:59"))).toBe(0);
    await office.db.update(agencies).set({ clockDay: "2020-05-19" });
    expect(await publishDue(office.db, realAt("07:59"))).toBe(0);
    expect(await publicStories(office.db, agencyId, here("2020-05-19T07:59"))).toEqual([]);
    expect((await publicStories(office.db, agencyId, here("2020-05-19T08:00"))).length).toBe(1);
    expect(await owed("gioi-thieu-cong")).toMatchObject({ done: 0, state: "open" });
    expect(await publishDue(office.db, realAt("08:00"))).toBe(1);
    expect(await publishDue(office.db, realAt("08:01"))).toBe(0);
    expect((await standsAt()).publishedAt).toEqual(here("2020-05-19T08:00"));
    const { id } = await owed("gioi-thieu-cong");
    expect(await owed("gioi-thieu-cong")).toMatchObject({ done: 0, state: "open" });
    const page = words(await phuong.page(`/stories/quotas/${id}`));
    expect(page).toMatch(/trên cổng của Sở Cổng của Sở Tư pháp 1 \/ 1 Đủ/);
    expect(page).toMatch(/cho cổng của Sở Nội vụ Cổng của Sở Nội vụ 0 \/ 1 Còn thiếu/);
    expect(page).toMatch(/Cà phê pháp luật sáng thứ Bảy Cà phê pháp luật Tính, 19\/05\/2020 Chưa gửi Ghi lần gửi/);
    expect(page).toContain("Còn thiếu: “Mỗi quý gửi tin, bài về điển hình cho cổng của Sở Nội vụ”.");
  });

  test("is sent to the other portal with what shows it, which hands that duty in; without proof nothing is written", async () => {
    const [channel] = await office.db.select().from(channels).where(eq(channels.kind, "other_portal"));
    const sent = { channel: channel!.id, sentOn: "19/05/2020", url: "https://sonoivu.soctrang.example.vn/tin/12" };
    const bare = await phuong.post(`${at}/sendings`, { ...sent, url: "" });
    expect([bare.status, await bare.text()]).toEqual([422, expect.stringContaining("cần có gì làm chứng")]);
    expect((await phuong.post(`${at}/sendings`, { ...sent, sentOn: "20/05/2020" })).status).toBe(422);
    expect((await phuong.post(`${at}/sendings`, sent)).status).toBe(303);
    expect((await phuong.post(`${at}/sendings`, sent)).status).toBe(403);
    const duty = await owed("gui-tin-bai");
    expect(duty.state).toBe("submitted");
    expect(await owed("gioi-thieu-cong")).toMatchObject({ done: 1, state: "submitted" });
    expect(await phuong.page("/stories/quotas")).toContain("Đạt, chờ nhận");
    const [proof] = await office.db.select().from(proofs).where(eq(proofs.obligationId, duty.id));
    expect(proof).toMatchObject({ kind: "story", url: sent.url, happenedOn: "2020-05-19" });
    expect(await phuong.page("/stories/sendings")).toContain("Cổng của Sở Nội vụ");
    const book = await phuong.get("/stories/sendings.xlsx");
    expect([book.status, book.headers.get("content-disposition")]).toEqual([200, expect.stringContaining(".xlsx")]);
  });

  test("was sent to a newspaper before that counted for anything: tied to a duty later, it counts once", async () => {
    const press = { kind: "press", name: "Báo Sóc Trăng", active: "on" };
    await phuong.post("/stories/channels", press);
    const [channel] = await office.db.select().from(channels).where(eq(channels.kind, "press"));
    const { id } = channel!;
    const sent = { channel: id, sentOn: "19/05/2020", number: "Số 3.214" };
    expect((await phuong.post(`${at}/sendings`, sent)).status).toBe(303);
    const [sending] = await office.db.select().from(sendings).where(eq(sendings.channelId, id));
    const brought = () => office.db.select().from(proofs).where(eq(proofs.sourceId, sending!.id));
    expect(await brought()).toEqual([]);
    const tied = { ...press, duty: [await dutyId("viet-bai")] };
    for (const _ of [1, 2]) expect((await phuong.post(`/stories/channels/${id}`, tied)).status).toBe(303);
    expect((await brought()).map(({ happenedOn }) => happenedOn)).toEqual(["2020-05-19"]);
  });

  test("is corrected in sight of its readers, and withdrawn counts for nothing any more", async () => {
    const correction = { ...text(3, "Hai bản ghép lại, 35 buổi"), correction: "sửa số buổi từ 36 thành 35" };
    expect((await phuong.post(`${at}/correction`, { ...correction, correction: "" })).status).toBe(422);
    expect((await phuong.post(`${at}/correction`, correction)).status).toBe(303);
    const { slug } = await standsAt();
    const read = await publicStory(office.db, agencyId, slug!, here("2020-05-19T12:00"));
    expect(read).toMatchObject({
      html: expect.stringContaining("35 buổi"),
      corrections: [{ words: correction.correction }],
    });
    expect((await step(ry, "withdraw", { reason: "Số liệu đang được kiểm tra lại" })).status).toBe(303);
    expect(await publicStory(office.db, agencyId, slug!, here("2020-05-19T12:00"))).toBeNull();
    expect(await goneStory(office.db, agencyId, slug!, here("2020-05-19T12:00"))).not.toBeNull();
    expect(await owed("gioi-thieu-cong")).toMatchObject({ done: 0, state: "open" });
    expect((await owed("gui-tin-bai")).state).toBe("open");
    const page = words(await phuong.page(`/stories/quotas/${(await owed("gioi-thieu-cong")).id}`));
    expect(page).toContain("Thôi tính Bài đã gỡ. Số liệu đang được kiểm tra lại");
    const standing = await office.db.select().from(sendings).where(isNull(sendings.withdrawnAt));
    expect(standing.flatMap(({ url }) => url ?? [])).toEqual(["https://sonoivu.soctrang.example.vn/tin/12"]);
    const counted = await office.db
      .select()
      .from(proofs)
      .where(
        and(
          eq(proofs.title, "Cà phê pháp luật sáng thứ Bảy"),
          isNull(proofs.withdrawnAt),
          gte(proofs.happenedOn, "2020-05-01"),
        ),
      );
    expect(counted).toEqual([]);
  });
});
