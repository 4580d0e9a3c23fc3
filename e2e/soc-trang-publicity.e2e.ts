import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { newId } from "#kernel/ids.ts";
import { awardDecisions } from "#rooms/ledger/schema.ts";
import { agencies } from "#rooms/organisation/schema.ts";
import { fill, press, visit, words } from "./steps/browsing.ts";
import { beginJourney, type Journey, look, type Person } from "./steps/journey.ts";
import { issued } from "./steps/life.ts";
import { accept, standing } from "./steps/obligations.ts";
import { moveDay, openObligation } from "./steps/plans.ts";
import {
  addChannel,
  approvedStory,
  type Hands,
  minuteWork,
  readByPublic,
  recognised,
  schedule,
  sendFromQuota,
  storiesOfQuota,
  throughHands,
  wanted,
} from "./steps/publicity.ts";
import { quotas } from "./steps/stories.ts";
import { matrixRow } from "./steps/tables.ts";

const office = "Văn phòng Sở";
const portal = "Cổng Thông tin điện tử Sở Tư pháp";
const other = "Cổng Thông tin điện tử Sở Nội vụ";
const shown = "Mỗi quý giới thiệu tối thiểu 01 điển hình trên cổng của Sở";
const sent = "Mỗi quý gửi tin, bài về điển hình cho cổng của Sở Nội vụ";
const legal = "Phòng Phổ biến, giáo dục pháp luật";
const registry = "Phòng Hành chính tư pháp";

/**
 * 2020 of the Department of Justice of Sóc Trăng: «hàng quý giới thiệu tối thiểu 01 điển hình tiên tiến trên cổng … của Sở Tư pháp
 * và gửi Tin, bài … trên cổng … của Sở Nội vụ», lived through with real stories: met, at risk, fallen back, missed, met again.
 */
let journey: Journey;
let plan: string;
let ry: Person;
let phuong: Person;
let loc: Person;
let phoneOf: (name: string) => Promise<Person>;
let first: string;
let second: string;
const quotaPage: Record<string, string> = {};
const exemplar: Record<string, string> = {};
const signed = { id: newId(), subject: "Tặng Giấy khen tập thể Phòng Hành chính tư pháp" };
beforeAll(async () => {
  journey = await beginJourney("soc-trang", "2020-02-03");
  plan = `/plans/${await issued(journey, { number: "62/KH-STP", issuedOn: "2019-09-16" })}`;
  exemplar.cafe = await recognised(journey, {
    ...{ name: "Cà phê pháp luật", unit: legal, kindKey: "mo-hinh-moi", kindName: "Mô hình mới", holderKind: "model" },
    summary: "Mỗi buổi 25 đến 40 người; câu hỏi được trả lời tại chỗ.",
  });
  exemplar.registry = await recognised(journey, {
    ...{ name: registry, unit: registry, kindKey: "dien-hinh-tien-tien", kindName: "Gương điển hình tiên tiến" },
    ...{ holderKind: "collective", summary: "18 buổi lưu động, 940 hồ sơ hộ tịch xong trong ngày." },
  });
  phoneOf = (name) => journey.enter(name, { window: "phone" });
}, 180_000);
afterAll(() => journey?.end());

const handsOf = (unit: string): Hands => ({
  ...{ writer: journey.inCharge(unit), head: journey.inCharge(unit, "head"), board: "Trà Thị Mỹ Phương" },
  ...{ editor: "Trà Thị Mỹ Phương", checker: "Thạch Thị Sa Ry", approver: "Trần Hữu Phước" },
});
const openQuarter = (person: Person, period: string, duty = "gioi-thieu-cong") =>
  openObligation(person, plan, duty, { unit: office, period });
/** Opens the stories of a quarter's quota; its address is found once, by the press on the obligation's page. */
async function openStories(person: Person, period: string): Promise<void> {
  if (quotaPage[period]) return visit(person, quotaPage[period]);
  await openQuarter(person, period);
  await press(person, "Xem tin bài của chỉ tiêu", "main");
  quotaPage[period] = new URL(person.page.url()).pathname;
}
const quarterOf = async (period: string) => {
  await visit(ry, plan);
  return (await quotas(ry))[period];
};
const main = ({ page }: Person) => words(page.locator("main"));
const bar = ({ page }: Person) => words(page.locator(".act").first());

test("the editor says which channel counts for which half of the sentence; nothing is there yet", async () => {
  phuong = await journey.enter("Trà Thị Mỹ Phương");
  loc = await journey.enter(journey.inCharge(office));
  ry = await journey.enter("Thạch Thị Sa Ry");
  await openStories(loc, "2020-Q1");
  expect(await main(loc)).toContain("Chưa kênh nào tính cho việc này");
  await addChannel(phuong, "Cổng của cơ quan", portal, shown);
  await addChannel(phuong, "Cổng của cơ quan khác", other, sent);
  await openStories(loc, "2020-Q1");
  expect(await wanted(loc)).toEqual([`${portal}, 0 / 1, Còn thiếu`, `${other}, 0 / 1, Còn thiếu`]);
  expect(await bar(loc)).toContain(`Còn thiếu: “${shown}” và “${sent}”. Ghi minh chứng ngoài chương trình Đề xuất bài`);
  await look(loc, "publicity-1-empty");
});

test("the writer pitches and writes; the head of her unit confirms what is told", async () => {
  const sang = await journey.enter("Châu Hữu Sang", { scripts: false });
  await visit(sang, "/stories/new");
  await fill(sang, {
    "Tên bài dự kiến": "Cà phê pháp luật sáng thứ Bảy",
    "Điển hình": "Cà phê pháp luật · Mô hình mới",
    "Kể việc gì, vì sao đáng kể": "Kể cách mở quán và giữ buổi.",
  });
  await press(sang, "Gửi đề xuất", ".act");
  first = new URL(sang.page.url()).pathname;
  await visit(phuong, `${first}/assignment`);
  const name = phuong.page.getByLabel(/^Người viết/).locator("option", { hasText: "Châu Hữu Sang" });
  await fill(phuong, { "Người viết": (await name.textContent())!, "Hạn viết xong": "07/02/2020" });
  await press(phuong, "Phân công", ".act");
  await visit(sang, `${first}/text`);
  await fill(sang, {
    "Nội dung": "Mỗi sáng thứ Bảy một buổi.\n\n## Hẹn ngày, giữ ngày\n\n- 36 buổi\n- 1.080 lượt người",
  });
  await press(sang, "Lưu bài", ".act");
  await press(sang, "Gửi thủ trưởng xác nhận", ".act");
  const hue = await phoneOf("Danh Thị Huệ");
  await visit(hue, first);
  await press(hue, "Xác nhận số liệu, sự việc", ".act");
  await openStories(phuong, "2020-Q1");
  expect(await storiesOfQuota(phuong)).toEqual([
    ["Cà phê pháp luật sáng thứ BảyCà phê pháp luật", "Đang biên tập", "Đang biên tập"],
  ]);
});

test("edited, checked by another hand, approved, and given its hour: nothing counts before it is out", async () => {
  await visit(phuong, first);
  await press(phuong, "Biên tập xong", ".act");
  await visit(ry, first);
  await press(ry, "Đã kiểm tra", ".act");
  const phuoc = await journey.enter("Trần Hữu Phước");
  await visit(phuoc, first);
  await press(phuoc, "Duyệt đăng", ".act");
  expect(await schedule(phuong, first, { day: "12/02/2020", hour: "08:00" })).toBe("Đã hẹn giờ đăng.");
  expect(await minuteWork(journey)).toBe(0);
  await openStories(phuong, "2020-Q1");
  expect((await storiesOfQuota(phuong))[0]![1]).toBe("Hẹn đăng 08:00, 12/02/2020");
  const before = await readByPublic(phuong, first);
  expect(before.status).toBe(404);
  await before.close();
  expect(await quarterOf("Quý I/2020")).toBe("0/1 Đúng tiến độ");
});

test("at its hour anybody reads it, and half of the quota is there: that is not met", async () => {
  await moveDay(ry, "12/02/2020");
  expect(await minuteWork(journey)).toBe(1);
  const { status, said, reader, close } = await readByPublic(phuong, first);
  expect([status, said.includes("Cà phê pháp luật sáng thứ Bảy"), said.includes("1.080 lượt người")]).toEqual([
    200,
    true,
    true,
  ]);
  await look(reader, "publicity-2-public");
  await close();
  await openStories(loc, "2020-Q1");
  expect(await wanted(loc)).toEqual([`${portal}, 1 / 1, Đủ`, `${other}, 0 / 1, Còn thiếu`]);
  expect(await storiesOfQuota(loc)).toEqual([
    ["Cà phê pháp luật sáng thứ BảyCà phê pháp luật", "Tính, 12/02/2020", "Chưa gửi"],
  ]);
  expect(await quarterOf("Quý I/2020")).toBe("0/1 Đúng tiến độ");
});

test("in the last month the desk says the quarter is at risk and which half lacks; one press leads to it", async () => {
  await moveDay(ry, "05/03/2020");
  await visit(ry, "/desk");
  expect(await main(ry)).toMatch(
    /Có nguy cơ 0 \/ 1 Tính đến 31\/03\/2020[^.]*\. Còn thiếu: “Mỗi quý gửi tin, bài về điển hình/,
  );
  await look(ry, "publicity-3-desk-at-risk");
  await visit(loc, "/desk");
  expect(await main(loc)).toContain(`Đã có 0/1. Còn thiếu: “${sent}”`);
  await press(loc, "Làm tin, bài", "main");
  expect(new URL(loc.page.url()).pathname).toBe(quotaPage["2020-Q1"]);
  await openQuarter(loc, "2020-Q1");
  expect(await words(loc.page.locator("section", { has: loc.page.locator("#chi-tieu") }).last())).toMatch(
    /Có nguy cơ 0 \/ 1 .* phải đủ cả hai.* trên cổng của Sở 1\/1 Đủ .* Sở Nội vụ 0\/1 Còn thiếu/,
  );
  await look(loc, "publicity-4-duty-at-risk");
  await visit(phuong, "/stories/quotas");
  await look(phuong, "publicity-5-quotas");
});

test("sent to the other portal with its link, both halves are there: met, and taken in", async () => {
  await openStories(phuong, "2020-Q1");
  await look(phuong, "publicity-6-half");
  const url = "https://sonoivu.soctrang.example.vn/thi-dua/ca-phe-phap-luat";
  expect(await sendFromQuota(phuong, quotaPage["2020-Q1"]!, other, url)).toBe(
    "Đã ghi lần gửi. Tính cho 1 việc của kế hoạch.",
  );
  expect(await quarterOf("Quý I/2020")).toBe("1/1 Đạt, chờ nhận");
  await openStories(loc, "2020-Q1");
  expect(await wanted(loc)).toEqual([`${portal}, 1 / 1, Đủ`, `${other}, 1 / 1, Đủ`]);
  await look(loc, "publicity-7-met");
  for (const duty of ["gioi-thieu-cong", "gui-tin-bai"]) {
    await openQuarter(ry, "2020-Q1", duty);
    await accept(ry);
  }
  expect(await quarterOf("Quý I/2020")).toBe("1/1 Đạt");
});

test("a story that waits for its decision counts on the day that was signed, not on the day it was meant for", async () => {
  const { db } = journey.office;
  const [agency] = await db.select().from(agencies);
  await db.insert(awardDecisions).values({ ...signed, agencyId: agency!.id, number: null, decidedOn: null });
  second = await approvedStory(journey, handsOf(registry), {
    ...{ title: "Mang con dấu về phum, sóc", exemplar: exemplar.registry! },
    body: "Xe chở máy in và con dấu đến sân chùa từ sáng sớm. 940 hồ sơ hộ tịch xong ngay trong ngày.",
  });
  await visit(ry, `${second}/embargo`);
  await fill(ry, { "Quyết định khen thưởng trong sổ": `Chưa có số · ${signed.subject}` });
  await press(ry, "Ghi", ".act");
  await schedule(phuong, second, { day: "28/03/2020", hour: "08:00" });
  await moveDay(ry, "30/03/2020");
  expect(await minuteWork(journey)).toBe(0);
  const held = await readByPublic(phuong, second);
  expect(held.status).toBe(404);
  await held.close();
  await openStories(phuong, "2020-Q1");
  expect((await storiesOfQuota(phuong)).find(([title]) => title!.startsWith("Mang"))?.slice(1)).toEqual([
    "Bị giữ: chờ quyết định được ký",
    "Bị giữ: chờ quyết định được ký",
  ]);
  await look(phuong, "publicity-8-held");
  await moveDay(ry, "20/04/2020");
  const decision = { number: "31/QĐ-STP", decidedOn: "2020-04-20" };
  await db.update(awardDecisions).set(decision).where(eq(awardDecisions.id, signed.id));
  expect(await minuteWork(journey)).toBe(1);
  await openStories(phuong, "2020-Q2");
  expect(await storiesOfQuota(phuong)).toEqual([
    [`Mang con dấu về phum, sóc${registry}`, "Tính, 20/04/2020", "Chưa gửi Ghi lần gửi: Mang con dấu về phum, sóc"],
  ]);
});

test("told but not sent, the second quarter is at risk in June; sent, it is met", async () => {
  await moveDay(ry, "08/06/2020");
  expect(await quarterOf("Quý II/2020")).toBe("0/1 Có nguy cơ");
  await look(ry, "publicity-9-plan-at-risk");
  const url = "https://sonoivu.soctrang.example.vn/thi-dua/con-dau";
  await sendFromQuota(phuong, quotaPage["2020-Q2"]!, other, url);
  expect(await quarterOf("Quý II/2020")).toBe("1/1 Đạt, chờ nhận");
  await openQuarter(ry, "2020-Q2");
  await accept(ry);
  expect(await standing(ry)).toMatch(/^Đã nhận/);
});

test("taken off the portal it counts no more, though it was taken in; mended and out again it counts again", async () => {
  await moveDay(ry, "22/06/2020");
  await visit(ry, `${second}/steps/withdraw`);
  await ry.page.locator("textarea[name=reason]").fill("Số hồ sơ chưa khớp báo cáo quý.");
  await press(ry, "Gỡ bài", ".act");
  expect(await quarterOf("Quý II/2020")).toBe("0/1 Có nguy cơ");
  const gone = await readByPublic(phuong, second);
  expect(gone.status).toBe(410);
  await gone.close();
  await openStories(loc, "2020-Q2");
  expect((await storiesOfQuota(loc))[0]![1]).toContain("Thôi tính Bài đã gỡ. Số hồ sơ chưa khớp báo cáo quý.");
  await look(loc, "publicity-10-withdrawn");
  await openQuarter(loc, "2020-Q2");
  expect(await main(loc)).toContain("vì minh chứng đã rút, không còn đủ");
  await visit(phuong, second);
  await press(phuong, "Mở lại", ".act");
  await throughHands(journey, handsOf(registry), second, ["edit", "check", "approve"]);
  expect(await schedule(phuong, second, { day: "", hour: "" })).toBe("Đã đăng bài lên cổng.");
  expect(await quarterOf("Quý II/2020")).toBe("1/1 Đạt, chờ nhận");
  await openQuarter(ry, "2020-Q2");
  await accept(ry);
});

test("nothing is told in the third quarter: at risk, then missed, which a story of October does not mend; explained", async () => {
  await moveDay(ry, "15/09/2020");
  expect(await quarterOf("Quý III/2020")).toBe("0/1 Có nguy cơ");
  await moveDay(ry, "01/10/2020");
  expect(await quarterOf("Quý III/2020")).toBe("0/1 Chưa đạt");
  const third = await approvedStory(journey, handsOf(legal), {
    ...{ title: "Một chuyện có thật, một bình trà", exemplar: exemplar.cafe! },
    body: "Mỗi buổi một câu chuyện có thật, không đọc điều khoản. 41 buổi trong năm.",
  });
  expect(await schedule(phuong, third, { day: "", hour: "" })).toBe("Đã đăng bài lên cổng.");
  await openStories(loc, "2020-Q3");
  expect(await storiesOfQuota(loc)).toEqual([]);
  expect(await bar(loc)).toContain("Hết kỳ, đã thiếu");
  await look(loc, "publicity-11-missed");
  await press(loc, "Mở việc để giải trình", ".act");
  expect(await standing(loc)).toBe("Chưa đạt, hết kỳ 30/09/2020");
  await press(loc, "Giải trình", ".act");
  await fill(loc, { "Lý do chưa đạt và việc sẽ làm": "Quý III dồn sức cho Đại hội; quý IV giới thiệu bù." });
  await press(loc, "Gửi giải trình", ".act");
  await openQuarter(ry, "2020-Q3");
  await accept(ry);
  expect(await standing(ry)).toBe("Chưa đạt, đã nhận giải trình");
});

test("the fourth quarter is met by the story of October, once it is sent; the year stands as it was lived", async () => {
  expect(await quarterOf("Quý IV/2020")).toBe("0/1 Đúng tiến độ");
  await moveDay(ry, "05/10/2020");
  await openStories(phuong, "2020-Q4");
  await sendFromQuota(phuong, quotaPage["2020-Q4"]!, other, "https://sonoivu.soctrang.example.vn/thi-dua/binh-tra");
  await openQuarter(ry, "2020-Q4");
  await accept(ry);
  await moveDay(ry, "04/01/2021");
  await visit(ry, plan);
  expect(await quotas(ry)).toEqual({
    "Quý III/2019": "0/1 Chưa đạt",
    "Quý IV/2019": "0/1 Chưa đạt",
    "Quý I/2020": "1/1 Đạt",
    "Quý II/2020": "1/1 Đạt",
    "Quý III/2020": "0/1 Chưa đạt",
    "Quý IV/2020": "1/1 Đạt",
  });
  await look(ry, "publicity-12-plan");
  await visit(ry, `${plan}/matrix?scope=all&kind=all`);
  expect((await matrixRow(ry, office)).filter((cell) => cell === "Chưa đạt")).toHaveLength(1);
  await look(ry, "publicity-13-matrix");
  for (const path of [`${plan}/matrix`, quotaPage["2020-Q1"]!, quotaPage["2020-Q3"]!, "/stories/quotas", "/desk"]) {
    const phone = await phoneOf("Thạch Thị Sa Ry");
    await visit(phone, path);
    await look(phone, `publicity-14-${path.replace(/[^a-z]+/g, "-").slice(-24)}`);
    await phone.page.close();
  }
});

test("nothing went wrong unnoticed", () => expect(journey.unnoticed()).toEqual([]));
