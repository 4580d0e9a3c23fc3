import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { activity } from "#kernel/activity/index.ts";
import { notices } from "#kernel/notices/index.ts";
import { stampOf } from "#kernel/web/security/human-pace.ts";
import { exemplars } from "#rooms/exemplars/schema.ts";
import { confidentialLooks } from "#rooms/ledger/schema.ts";
import { type Office, openOffice, type Visitor } from "#testing/office.ts";
import { queriesDuring } from "#testing/queries.ts";
import { giveOpinion } from "../commands/give-opinion.ts";
import { opinionSenders, opinionSubjects } from "../schema.ts";
import { stepsOf } from "./window-steps.ts";

/** A window of Sóc Trăng from its draft to its conclusion; what must not be known is really there. */
let office: Office;
let ry: Visitor;
let hue: Visitor;
let loc: Visitor;
const opened = new Date("2026-01-02T05:00:00Z");
const clockDays = { "soc-trang": "2020-04-24" };
beforeAll(async () => {
  office = await openOffice({ only: ["soc-trang"], lived: true, now: opened, clockDays });
  [ry, hue, loc] = [
    await office.as("Thạch Thị Sa Ry"),
    await office.as("Danh Thị Huệ"),
    await office.as("Thạch Chí Lộc"),
  ];
}, 180_000);
afterAll(() => office.close());

let at: string;
let id: string;
let form: string;
const typed = {
  ...{ title: "Xin ý kiến về hai người", about: "Xét công nhận điển hình.", contact: "Văn phòng Sở, 0299 382 0000" },
  ...{ opensOn: "24/04/2020", workingDays: "5" },
};
const { stored, revision, subject, book, give, step } = stepsOf({
  office: () => office,
  officer: () => ry,
  window: () => id,
});
const stamp = (secondsAgo = 60) =>
  stampOf("tests-only-secret-tests-only-secret", new Date(opened.getTime() - secondsAgo * 1000));
const stranger = () => office.stranger();

/** Statements for the pages that grow with opinions, when there is one and when there are several. */
let asked: number[];
const questions = async () => {
  const counted: number[] = [];
  for (const path of ["/opinion-windows", at, `${at}/opinions`, `${at}/summary`])
    counted.push(await queriesDuring(() => ry.page(path)));
  return counted;
};

test("a draft says all its faults at once, computes its last day over holidays, and is the office's alone", async () => {
  const wrong = await ry.post("/opinion-windows", { title: "", opensOn: "31/02/2020", workingDays: "0" });
  expect(wrong.status).toBe(422);
  const said = await wrong.text();
  for (const words of ["Ghi tên đợt", "Ghi xin ý kiến", "Ghi nơi nhận", "không có ngày 31"])
    expect(said).toContain(words);
  const preview = await ry.page("/opinion-windows/closing-day?opensOn=24/04/2020&workingDays=5");
  expect(preview).toContain("05/05/2020");
  const made = await ry.post("/opinion-windows", typed);
  expect(made.status).toBe(303);
  at = made.headers.get("location")!.split("?")[0]!;
  id = at.split("/").at(-1)!;
  form = `/lay-y-kien/soc-trang/${id}/gop-y`;
  expect(await ry.page(at)).toContain("05/05/2020");
  expect((await loc.get(at)).status).toBe(404);
  const search = "/search?q=y+kien+ve+hai+nguoi";
  expect([await ry.page(search), await loc.page(search)].map((page) => page.includes(at))).toEqual([true, false]);
  expect((await stranger().get(form)).status).toBe(404);
  expect((await loc.post("/opinion-windows", typed)).status).toBe(403);
});

test("names come from exemplars not recognised yet and by hand; without anybody it is not published", async () => {
  expect((await ry.post(`${at}/publication`, { revision: await revision() })).status).toBe(403);
  const choice = await ry.page(`${at}/subjects/choice`);
  expect(choice).toContain("Tăng Chí Bảo");
  expect(choice).not.toContain("Cà phê pháp luật");
  const [bao] = await office.db.select().from(exemplars).where(eq(exemplars.name, "Tăng Chí Bảo"));
  const chosen = { exemplars: bao!.id, revision: await revision() };
  expect((await ry.post(`${at}/subjects/choice`, chosen)).status).toBe(303);
  const again = await ry.post(`${at}/subjects/choice`, chosen);
  expect(again.status).toBe(303);
  const written = {
    ...{ holder: "collective", name: "Tổ hòa giải <b>khóm 4</b>", unit: "Phường 2", proposed: "Giấy khen" },
    ...{ achievement: "27 trên 29 vụ <script>alert(1)</script>" },
  };
  const stale = { ...written, revision: String((await stored()).revision - 1) };
  expect((await ry.post(`${at}/subjects`, stale)).status).toBe(409);
  expect((await ry.post(`${at}/subjects`, { ...written, revision: await revision() })).status).toBe(303);
  const rows = await office.db.select().from(opinionSubjects).where(eq(opinionSubjects.windowId, id));
  expect(rows).toHaveLength(2);
});

test("published, it is read on the portal by anybody until its last day, in the map too; the list is fixed", async () => {
  expect((await ry.post(`${at}/publication`, { revision: await revision() })).status).toBe(303);
  expect((await stored()).closesOn).toBe("2020-05-05");
  const page = await stranger().page(`/lay-y-kien/soc-trang/${id}`);
  expect(page).toContain("Tăng Chí Bảo");
  expect(page).toContain("Còn 5\u00a0ngày làm việc");
  expect(page).not.toMatch(/<script>alert|<b>khóm/);
  expect(page).not.toContain("noindex");
  expect(await stranger().page("/guong-dien-hinh/soc-trang")).toContain(typed.title);
  expect(await stranger().page("/so-do-trang/soc-trang/1.xml")).toContain(`/lay-y-kien/soc-trang/${id}`);
  const { id: listed } = await subject("Tăng Chí Bảo");
  const edit = await ry.get(`${at}/subjects/${listed}/edit`);
  expect(edit.status).toBe(403);
  expect(await edit.text()).toContain("đưa ra khỏi danh sách");
  expect((await ry.post(`${at}/subjects/${listed}/deletion`, { revision: await revision() })).status).toBe(403);
  expect(await loc.page(at)).toContain("Tăng Chí Bảo");
});

test("the public form: faults keep what was typed, a robot and a filled trap store nothing, twice is once", async () => {
  const { id: bao } = await subject("Tăng Chí Bảo");
  const given = { about: bao, stand: "disagree", text: "", name: "Trần Thị Sáu", contact: "0917 222 333" };
  const faulty = await stranger().post(form, { ...given, stamp: stamp() });
  expect(faulty.status).toBe(422);
  const back = await faulty.text();
  expect(back).toContain("Ghi nội dung ý kiến");
  expect(back).toContain("0917 222 333");
  const whole = { ...given, text: "Tôi là Trần Thị Sáu, chờ gần một tiếng <img src=x onerror=alert(1)>" };
  expect((await stranger().post(form, { ...whole, stamp: stamp(1) })).status).toBe(422);
  expect((await stranger().post(form, { ...whole, stamp: stamp(), website: "http://x" })).status).toBe(303);
  expect(await book()).toHaveLength(0);
  const same = { ...whole, stamp: stamp() };
  const sent = await stranger().post(form, same);
  expect(sent.headers.get("location")).toBe(`/lay-y-kien/soc-trang/${id}/da-nhan`);
  expect((await stranger().post(form, same)).status).toBe(303);
  const rows = await book();
  expect(rows).toHaveLength(1);
  expect(await office.db.select().from(opinionSenders).where(eq(opinionSenders.opinionId, rows[0]!.id))).toHaveLength(
    1,
  );
  const told = await office.db
    .select()
    .from(notices)
    .where(eq(notices.about, `opinions ${id}`));
  expect(told.map(({ text }) => text)).toEqual([`Có ý kiến mới: ${typed.title}`]);
});

test("opinions are read by the office alone, without who sent them; the desk says that they wait", async () => {
  asked = await questions();
  const [first] = await book();
  const shown = await ry.page(`${at}/opinions/${first!.id}`);
  expect(shown).toContain("chờ gần một tiếng");
  expect(shown).not.toContain("<img src=x");
  for (const path of [`${at}/opinions`, `${at}/opinions/${first!.id}`, `${at}/summary`, at])
    expect(await ry.page(path)).not.toContain("0917 222 333");
  for (const who of [hue, loc]) {
    expect((await who.get(`${at}/opinions`)).status).toBe(403);
    expect((await who.get(`${at}/opinions/${first!.id}/sender`)).status).toBe(403);
  }
  expect((await loc.get(`${at}/summary`)).status).toBe(403);
  expect((await hue.get(`${at}/summary`)).status).toBe(200);
  expect(await ry.page("/desk")).toContain("Xem 1 ý kiến mới");
});

test("who looks at the sender says why, and the book knows; the look opens nothing else", async () => {
  const [first] = await book();
  const path = `${at}/opinions/${first!.id}/sender`;
  expect(await ry.page(path)).not.toContain("Trần Thị Sáu");
  expect((await ry.post(path, { why: "" })).status).toBe(422);
  expect((await ry.post(path, { why: "Hỏi thêm ngày nào" })).status).toBe(303);
  expect(await ry.page(path)).toContain("0917 222 333");
  const looks = await office.db.select().from(confidentialLooks).where(eq(confidentialLooks.thingId, first!.id));
  expect(looks.map(({ why, thing, personId }) => [why, thing, personId])).toEqual([
    ["Hỏi thêm ngày nào", `Người gửi một ý kiến, đợt “${typed.title}”`, null],
  ]);
  expect(await ry.page("/matters")).toContain("Xem để làm gì");
  const other = await give("all", "agree", "", { name: "Lý Văn Tâm", contact: "" });
  expect(await ry.page(`${at}/opinions/${other}/sender`)).not.toContain("Lý Văn Tâm");
});

test("admitted, set aside, joined to one that says the same, answered; the summary has the substance without names", async () => {
  const { id: bao } = await subject("Tăng Chí Bảo");
  const [first] = await book();
  const twin = await give(bao, "disagree", "Chờ gần một tiếng, tôi là Trần Thị Sáu.");
  const spam = await give("all", "information", "Mua hàng giảm giá.");
  expect((await step(first!.id, "answer", { answer: "x", verified: "y" })).status).toBe(403);
  expect((await step(first!.id, "admission")).status).toBe(303);
  expect(await ry.page(`${at}/opinions/${twin}`)).toContain("Ý kiến giống");
  expect((await step(twin, "joining", { into: spam })).status).toBe(403);
  expect((await step(twin, "joining", { into: first!.id })).status).toBe(303);
  expect((await step(first!.id, "setting-aside", { reason: "Không rõ" })).status).toBe(403);
  expect((await step(spam, "setting-aside", { reason: "" })).status).toBe(422);
  expect((await step(spam, "setting-aside", { reason: "Quảng cáo" })).status).toBe(303);
  const summary = await hue.page(`${at}/summary`);
  expect(summary).toContain("Tôi là […], chờ gần một tiếng");
  expect(summary).toContain("và 1\u00a0ý kiến nói như vậy");
  for (const held of ["Trần Thị Sáu", "0917", "Mua hàng", "<img src=x"]) expect(summary).not.toContain(held);
  expect(await questions()).toEqual(asked);
  const excel = await ry.get(`${at}/summary.xlsx`);
  expect(excel.headers.get("content-type")).toContain("spreadsheet");
  const lines = await office.db.select().from(activity).where(eq(activity.subjectId, id));
  const words = JSON.stringify(lines.filter(({ verb }) => verb.startsWith("opinion.")));
  expect(lines.map(({ verb }) => verb)).toContain("opinion.set_aside");
  for (const held of ["Tăng Chí Bảo", "Quảng cáo", "một tiếng", "Sáu"]) expect(words).not.toContain(held);
});

test("an admitted disagreement without an answer warns beside the recognition, whoever weighs it, until it is answered", async () => {
  const [bao] = await office.db.select().from(exemplars).where(eq(exemplars.name, "Tăng Chí Bảo"));
  const words = "Đang có ý kiến chưa giải quyết";
  expect(await ry.page(`/exemplars/${bao!.id}`)).toContain(words);
  expect(await loc.page(`/exemplars/${bao!.id}`)).not.toContain(words);
  const [first] = await book();
  expect(
    (await step(first!.id, "answer", { verified: "Hỏi bộ phận một cửa", answer: "Đã bố trí quầy riêng." })).status,
  ).toBe(303);
  expect(await ry.page(`/exemplars/${bao!.id}`)).not.toContain(words);
  expect(await hue.page(`${at}/summary`)).toContain("Đã bố trí quầy riêng.");
});

test("a name is taken out in sight, the window is lengthened with its reason, a letter counts by its day", async () => {
  const { id: group } = await subject("Tổ hòa giải <b>khóm 4</b>");
  expect((await ry.post(`${at}/subjects/${group}/removal`, { revision: await revision(), reason: "" })).status).toBe(
    422,
  );
  const out = { revision: await revision(), reason: "Đơn vị xin rút hồ sơ" };
  expect((await ry.post(`${at}/subjects/${group}/removal`, out)).status).toBe(303);
  const page = await stranger().page(`/lay-y-kien/soc-trang/${id}`);
  expect(page).toContain("Đã đưa ra khỏi danh sách ngày 24/04/2020. Lý do: Đơn vị xin rút hồ sơ");
  expect(page).not.toContain("27 trên 29");
  expect(await stranger().page(form)).not.toContain("khóm 4");
  const short = await ry.post(`${at}/lengthening`, { revision: await revision(), workingDays: "5", reason: "Thêm" });
  expect(short.status).toBe(422);
  const longer = { revision: await revision(), workingDays: "7", reason: "Nghỉ lễ dài" };
  expect((await ry.post(`${at}/lengthening`, longer)).status).toBe(303);
  expect((await stored()).closesOn).toBe("2020-05-07");
  expect(await stranger().page(`/lay-y-kien/soc-trang/${id}`)).toContain("Lý do: Nghỉ lễ dài");
  const letter = { about: "all", stand: "agree", text: "Nhất trí", receivedOn: "08/05/2020", name: "", contact: "" };
  expect((await ry.post(`${at}/letters`, letter)).status).toBe(422);
  expect((await ry.post(`${at}/letters`, { ...letter, receivedOn: "24/04/2020" })).status).toBe(303);
});

test("after its last day the form says so and where to write; it is concluded when nothing is left unread", async () => {
  expect((await ry.get(`${at}/conclusion`)).status).toBe(403);
  await ry.post("/practice-clock", { day: "07/05/2020" });
  expect(await stranger().page(form)).toContain("Gửi ý kiến");
  expect(await stranger().page(`/lay-y-kien/soc-trang/${id}`)).toContain("Hôm nay là ngày cuối");
  await ry.post("/practice-clock", { day: "08/05/2020" });
  const closed = await stranger().post(form, { about: "all", stand: "agree", text: "Muộn", stamp: stamp() });
  expect(closed.status).toBe(422);
  const said = await closed.text();
  expect(said).toContain("đã hết hạn ngày 07/05/2020");
  expect(said).toContain(typed.contact);
  const late = giveOpinion(
    office.db,
    id,
    { about: "all", stand: "agree", text: "", name: "", contact: "" },
    "late",
    new Date("2020-05-07T17:00:00Z"),
  );
  await expect(late).rejects.toThrow("opinion.not_given_now");
  const refused = await ry.get(`${at}/conclusion`);
  expect(refused.status).toBe(403);
  expect(await refused.text()).toContain("ý kiến chờ xem");
  for (const { id: opinion, state } of await book()) if (state === "received") await step(opinion, "admission");
  expect(await ry.page("/desk")).toContain(`Kết luận đợt lấy ý kiến: ${typed.title}`);
  const end = { revision: await revision(), conclusion: "Không đổi danh sách.", notice: "Cảm ơn mọi người." };
  expect((await ry.post(`${at}/conclusion`, { ...end, notice: "" })).status).toBe(422);
  expect((await ry.post(`${at}/conclusion`, end)).status).toBe(303);
  const page = await stranger().page(`/lay-y-kien/soc-trang/${id}`);
  expect(page).toContain("Cảm ơn mọi người.");
  for (const gone of ["Tăng Chí Bảo", "Không đổi danh sách", "khóm 4"]) expect(page).not.toContain(gone);
  expect(page).toContain("noindex");
  expect(await stranger().page("/so-do-trang/soc-trang/1.xml")).not.toContain(id);
});

test("closed early and cancelled say why on the portal; a flood from one address is stopped", async () => {
  const another = async (title: string) => {
    const made = await ry.post("/opinion-windows", { ...typed, title, opensOn: "08/05/2020" });
    id = made.headers.get("location")!.split("?")[0]!.split("/").at(-1)!;
    at = `/opinion-windows/${id}`;
    const one = { holder: "person", name: "Bà Năm", proposed: "Giấy khen", achievement: "Giữ đò" };
    await ry.post(`${at}/subjects`, { ...one, revision: await revision() });
    await ry.post(`${at}/publication`, { revision: await revision() });
  };
  await another("Đóng sớm");
  expect((await ry.post(`${at}/closing`, { revision: await revision(), reason: "Bà Năm đã chuyển đi" })).status).toBe(
    303,
  );
  expect(await stranger().page(`/lay-y-kien/soc-trang/${id}`)).toContain("Lý do: Bà Năm đã chuyển đi");
  expect(await stranger().page(`/lay-y-kien/soc-trang/${id}/gop-y`)).toContain("đã đóng ngày 08/05/2020");
  await another("Sẽ hủy");
  expect((await ry.post(`${at}/cancellation`, { revision: await revision(), reason: "Lập lại" })).status).toBe(303);
  const page = await stranger().page(`/lay-y-kien/soc-trang/${id}`);
  expect(page).toContain("Đợt lấy ý kiến này đã hủy");
  expect(page).not.toContain("Bà Năm");
  const flood = await stranger().post(`/lay-y-kien/soc-trang/${id}/gop-y`, { about: "all", stand: "agree" });
  expect(flood.status).toBe(429);
});
