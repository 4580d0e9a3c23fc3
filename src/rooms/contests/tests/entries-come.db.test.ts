import { eq, sql } from "drizzle-orm";
import { strToU8 } from "fflate";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Office, openOffice, type Visitor } from "#testing/office.ts";
import { contestAuthors, contestEntries } from "../schema/entries.ts";
import {
  type ContestHere,
  copied,
  launchBlind,
  nameJury,
  ofThePublic,
  opened,
  stampOfAPerson,
  wordFile,
} from "./blind-stage.ts";

/** How entries come to a contest of Sóc Trăng, and are held against its rules. */
let office: Office;
let contest: ContestHere;
let ry: Visitor;
let hue: Visitor;
let chau: Visitor;
let dung: Visitor;
let toan: Visitor;
beforeAll(async () => {
  office = await openOffice({ only: ["soc-trang"], lived: true, papers: true, now: opened });
  [ry, hue, chau, dung, toan] = [
    await office.as("Thạch Thị Sa Ry"),
    await office.as("Danh Thị Huệ"),
    await office.as("Lê Thị Thu Châu"),
    await office.as("Lý Hoàng Dũng"),
    await office.as("Nguyễn Văn Toản"),
  ];
  await ry.post("/practice-clock", { day: "10/03/2020" });
}, 180_000);
afterAll(() => office.close());

test("rules are drafted, launched to the units, a jury is named; who drew them up does not judge", async () => {
  contest = await launchBlind(office, ry);
  expect((await nameJury(ry, contest, "Danh Thị Huệ", "Thạch Thị Sa Ry")).status).toBe(403);
  expect((await nameJury(ry, contest, "Danh Thị Huệ", "Mã Quốc Tài", "Châu Thanh Phong")).status).toBe(303);
  expect((await hue.get(`${contest.at}/entries/new`)).status).toBe(403);
});

test("staff enter by text and by file; a forged file comes back with a sentence; the activity names nobody", async () => {
  expect((await dung.post(`${contest.at}/entries/new`, { title: "Người giữ con đò", body: "" })).status).toBe(422);
  const text = "Tôi là Lý Hoàng Dũng. Con đò đưa giấy tờ qua sông mỗi sáng, ba năm chưa trễ một ngày.";
  expect((await dung.post(`${contest.at}/entries/new`, { title: "Người giữ con đò", body: text })).status).toBe(303);
  const forged = await chau.upload(`${contest.at}/entries/new`, { title: "Chị văn thư", body: "" }, [
    { field: "files", name: "bai.docx", bytes: strToU8("<script>alert(1)</script>") },
  ]);
  expect(forged.status).toBe(422);
  expect(await forged.text()).toContain("Chọn tệp");
  const words = "Chị văn thư nhớ từng số công văn, mười năm không để lạc một tờ giấy nào của dân.";
  const sent = await chau.upload(`${contest.at}/entries/new`, { title: "Chị văn thư", body: "" }, [
    { field: "files", name: "Bai du thi Thu Chau.docx", bytes: wordFile(words) },
  ]);
  expect(sent.status).toBe(303);
  expect((await toan.post(`${contest.at}/entries/new`, { title: "Quán cà phê pháp luật", body: copied })).status).toBe(
    303,
  );
  expect((await contest.entryOf("Lê Thị Thu Châu")).fileText).toContain("nhớ từng số công văn");
  const activity = await ry.page("/activity");
  expect(activity).toContain("gửi bài dự thi");
  expect(activity).not.toContain("Lê Thị Thu Châu");
});

test("the public enters without signing in, at a person's pace, and gets a code that tells what became of it", async () => {
  const stranger = office.stranger();
  const form = `/du-thi/soc-trang/${contest.id}`;
  const [stamp, typed] = [stampOfAPerson(), ofThePublic];
  expect((await stranger.post(form, { ...typed, stamp: "1.x" })).status).toBe(422);
  const lacking = await stranger.post(form, { ...typed, contact: "", agrees: "", stamp });
  expect(lacking.status).toBe(422);
  const went = await stranger.post(form, { ...typed, stamp });
  expect(went.status).toBe(303);
  const receipt = went.headers.get("location")!;
  expect(receipt).toMatch(/\/bien-nhan\/[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}$/);
  const page = await stranger.page(receipt);
  expect(page).toContain("Chờ kiểm tra");
  expect(page).not.toContain("Tiếng trống");
  expect((await stranger.get(receipt.replace(/.$/, (last) => (last === "A" ? "B" : "A")))).status).toBe(404);
  expect((await stranger.post(form, { ...typed, website: "x", stamp })).headers.get("location")).toBe(form);
  expect(await office.db.select().from(contestEntries).where(eq(contestEntries.title, typed.title))).toHaveLength(1);
});

test("of an entry by post the day of the postmark counts, whenever it is written down", async () => {
  await ry.post("/practice-clock", { day: "06/04/2020" });
  const late = {
    name: "Kim Sa Rươl",
    title: "Ngôi chùa dạy luật",
    body: "Nhà chùa mở lớp dạy chữ, dạy luật.",
    receivedOn: "06/04/2020",
  };
  expect((await hue.get(`${contest.at}/post-entries/new`)).status).toBe(403);
  expect((await ry.post(`${contest.at}/post-entries`, { ...late, postmarkedOn: "31/03/2020" })).status).toBe(303);
  expect(
    (
      await ry.post(`${contest.at}/post-entries`, {
        ...late,
        name: "Kim Sa Muộn",
        title: "Cây cầu",
        body: "Cây cầu ván thay bằng bê tông.",
        postmarkedOn: "01/04/2020",
      })
    ).status,
  ).toBe(303);
  const one = await contest.entryOf("Kim Sa Muộn");
  expect(await ry.page(`${contest.at}/entries/${one.id}`)).toContain("Bài gửi sau hạn nhận bài");
  expect((await ry.post(`${contest.at}/entries/${one.id}/acceptance`, { reason: "Xin châm chước" })).status).toBe(403);
  expect((await ry.post(`${contest.at}/entries/${one.id}/barring`, { reason: "Quá hạn một ngày" })).status).toBe(303);
  expect((await chau.post(`${contest.at}/entries/new`, { title: "Muộn", body: "Muộn" })).status).toBe(403);
});

test("an entry by post may be of one of the agency who has no account; her name is not typed again", async () => {
  const [one] = await withoutAccount();
  const typed = {
    ...{ title: "Con dao cạo mủ", body: "Con dao mới cạo nông hơn, cây lâu kiệt hơn." },
    ...{ postmarkedOn: "31/03/2020", receivedOn: "06/04/2020" },
  };
  expect((await ry.post(`${contest.at}/post-entries`, typed)).status).toBe(422);
  expect((await ry.post(`${contest.at}/post-entries`, { ...typed, person: one!.id })).status).toBe(303);
  const { id } = await contest.entryOf(one!.name);
  const [author] = await office.db.select().from(contestAuthors).where(eq(contestAuthors.entryId, id));
  expect(author).toMatchObject({ personId: one!.id, unitId: expect.any(String) });
  expect(await ry.page(`${contest.at}/jury`)).toContain(`${one!.name}, ${one!.title} (chưa có tài khoản)`);
  const jury = { "hands[0][person]": one!.id, "hands[0][role]": "judge" };
  const refused = await ry.post(`${contest.at}/jury`, jury);
  expect([refused.status, await refused.text()]).toEqual([403, expect.stringContaining("chưa có tài khoản")]);
  expect((await ry.post(`${contest.at}/entries/${id}/barring`, { reason: "Xin rút" })).status).toBe(303);
});

/** Somebody of the agency whose account is taken from her: practice has everybody sign in. */
async function withoutAccount() {
  const { rows } = await office.db.execute<{ id: string; name: string; title: string }>(sql`
    update people set account_id = null from posts t where t.person_id = people.id and t.main and t.valid_to is null
      and people.id = (select p.id from people p join posts o on o.person_id = p.id and o.main and o.valid_to is null
        where p.agency_id = (select agency_id from contests where id = ${contest.id})
          and not exists (select 1 from mandates m where m.person_id = p.id) order by p.sort_key limit 1)
    returning people.id, people.name, t.title`);
  return rows;
}

test("a copied entry is caught beside the published story, passage by passage; taken in only with a reason", async () => {
  const copy = await contest.entryOf("Nguyễn Văn Toản");
  expect(copy.likeWarning).toBe("strong");
  const page = await ry.page(`${contest.at}/entries/${copy.id}/likeness`);
  expect(page).toContain("Cà phê pháp luật sáng thứ Bảy");
  expect(page).toContain("<b>");
  expect((await ry.post(`${contest.at}/entries/${copy.id}/acceptance`, { reason: "" })).status).toBe(422);
  expect((await ry.post(`${contest.at}/entries/${copy.id}/barring`, { reason: "Chép bài đã đăng" })).status).toBe(303);
  expect(await toan.page(`${contest.at}/entries/${copy.id}`)).toContain("Chép bài đã đăng");
  expect((await dung.get(`${contest.at}/entries/${copy.id}`)).status).toBe(404);
  expect((await ry.get(`${contest.at}/judging`)).status).toBe(200);
  expect((await ry.post(`${contest.at}/judging`)).status).toBe(403);
  for (const name of ["Lý Hoàng Dũng", "Lê Thị Thu Châu", "Trần Thị Bé Sáu", "Kim Sa Rươl"]) {
    const { id: entry } = await contest.entryOf(name);
    const reason = name === "Lý Hoàng Dũng" ? "Tên tác giả đã che" : "";
    expect([name, (await ry.post(`${contest.at}/entries/${entry}/acceptance`, { reason })).status]).toEqual([
      name,
      303,
    ]);
  }
});
