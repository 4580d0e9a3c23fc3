import { afterAll, beforeAll, expect, test } from "vitest";
import { fill, paper, press, told, visit, words } from "./steps/browsing.ts";
import { closePlan } from "./steps/closing.ts";
import { beginJourney, type Journey, look, type Person } from "./steps/journey.ts";
import { accept, handIn, standing } from "./steps/obligations.ts";
import { othersHandIn, unitsAsked } from "./steps/others.ts";
import {
  dateOccasion,
  dutyFacts,
  issue,
  moveDay,
  openObligation,
  openPlan,
  receiveChosen,
  stands,
  unitsOf,
} from "./steps/plans.ts";
import { quotas, recordStory, type Story, sendStory } from "./steps/stories.ts";
import { rows } from "./steps/tables.ts";

const title = "Tuyên truyền và nhân rộng gương điển hình tiên tiến, mô hình mới, nhân tố mới";
const office = "Văn phòng Sở";
const myTu = "Phòng Tư pháp huyện Mỹ Tú";
const vinhChau = "Phòng Tư pháp thị xã Vĩnh Châu";
const units = await unitsAsked("soc-trang", "Văn phòng", "Phòng nghiệp vụ", "Thanh tra", "Trung tâm", "Phòng Tư pháp");
const but = (...missing: string[]) => units.filter((unit) => !missing.includes(unit));
const portal = (path: string) => `https://sotuphap.soctrang.gov.vn/guong-dien-hinh/${path}`;
const home = (path: string) => `https://sonoivu.soctrang.gov.vn/thi-dua/${path}`;

/** The Department of Justice of Sóc Trăng, until 2020: an exemplar on the portal each quarter. */
let journey: Journey;
let ry: Person;
let loc: Person;
let dung: Person;
let plan: string;
beforeAll(async () => {
  journey = await beginJourney("soc-trang", "2019-09-12");
});
afterAll(() => journey?.end());

/** Opens one quarter of the office's quota, or of its second duty. */
const quarter = (person: Person, period: string, duty = "gioi-thieu-cong") =>
  openObligation(person, plan, duty, { unit: office, period });

/** What an obligation's page says of its quota: “Đạt 1 / 1 điển hình tiên tiến …”. */
const counted = async ({ page }: Person) =>
  (await words(page.locator("main section", { has: page.locator("#chi-tieu") }).last())).replace(
    "Xem tin bài của chỉ tiêu ",
    "",
  );

/** Tells on the own portal and sends to the other: both halves of the quarter's sentence, written down by hand. */
async function tellAndSend(person: Person, period: string, story: Story): Promise<void> {
  await quarter(person, period);
  await recordStory(person, story);
  await quarter(person, period, "gui-tin-bai");
  await sendStory(person, { ...story, url: home(story.url.split("/").at(-1)!) });
  await quarter(person, period);
}

test("the draft of September 2019 gets its number and day and is issued", async () => {
  ry = await journey.enter("Thạch Thị Sa Ry");
  plan = await openPlan(ry, title);
  expect(await words(ry.page.locator("main"))).toContain("Ngày ban hành Tháng 9/2019, chưa ghi ngày");
  await moveDay(ry, "16/09/2019");
  await visit(ry, `${plan}/issue`);
  for (const label of [/^Số kế hoạch/, /^Ngày ban hành/]) expect(await ry.page.getByLabel(label).inputValue()).toBe("");
  await issue(ry, plan, { number: "62/KH-STP", on: "16/09/2019" });
  expect(await told(ry)).toBe("Đã ban hành kế hoạch 62/KH-STP. 20 đơn vị có việc.");
  await look(ry, "1-issued");
});

test("both sentences of the quarter run from the quarter of issue to 31/12/2020", async () => {
  const days = ["30/09/2019", "31/12/2019", "31/03/2020", "30/06/2020", "30/09/2020", "31/12/2020"];
  for (const duty of ["gioi-thieu-cong", "gui-tin-bai"])
    expect((await unitsOf(ry, plan, duty, "?period=all")).map(([unit, due]) => [unit, due])).toEqual(
      days.map((day) => [office, day]),
    );
  const facts = await dutyFacts(ry, plan, "gioi-thieu-cong");
  expect(facts.Lượng).toBe("Ít nhất 1 điển hình tiên tiến mỗi quý");
  expect((await dutyFacts(ry, plan, "gui-tin-bai"))["Gửi cho"]).toBe("Sở Nội vụ tỉnh Sóc Trăng");
  expect(await quotas(ry)).toEqual({
    "Quý III/2019": "0/1 Có nguy cơ",
    "Quý IV/2019": "0/1 Đúng tiến độ",
    "Quý I/2020": "0/1 Đúng tiến độ",
    "Quý II/2020": "0/1 Đúng tiến độ",
    "Quý III/2020": "0/1 Đúng tiến độ",
    "Quý IV/2020": "0/1 Đúng tiến độ",
  });
});

test("a story of October saves nothing of September: the third quarter is missed, the fourth is half done", async () => {
  loc = await journey.enter(journey.inCharge(office));
  await moveDay(loc, "03/10/2019");
  const story = { title: "Người giữ lửa hòa giải", url: portal("hoa-giai"), on: "02/10/2019" };
  await quarter(loc, "2019-Q3");
  expect(await recordStory(loc, story)).toBe("Đã ghi minh chứng.");
  expect(await counted(loc)).toMatch(/^Chỉ tiêu Chưa đạt 0 \/ 1 điển hình tiên tiến/);
  expect(await rows(loc, "Minh chứng", ["Ngày"])).toEqual([["02/10/2019ngoài kỳ, không tính"]]);
  await press(loc, /^Rút/, loc.page.locator("table", { has: loc.page.locator("caption", { hasText: "Minh chứng" }) }));
  await fill(loc, { "Lý do rút": "Bài đăng trong quý IV, ghi vào quý IV." });
  await press(loc, "Rút minh chứng", ".act");
  await quarter(loc, "2019-Q4");
  expect(await recordStory(loc, story)).toBe("Đã ghi minh chứng.");
  expect(await counted(loc)).toMatch(/^Chỉ tiêu Đúng tiến độ 0 \/ 1 điển hình tiên tiến .* phải đủ cả hai/);
  await visit(ry, plan);
  const { "Quý III/2019": third, "Quý IV/2019": fourth } = await quotas(ry);
  expect([third, fourth]).toEqual(["0/1 Chưa đạt", "0/1 Đúng tiến độ"]);
});

test("the story goes to the portal of the Department of Home Affairs as well: both halves are there, the quarter is met", async () => {
  await quarter(loc, "2019-Q4", "gui-tin-bai");
  await sendStory(loc, { title: "Người giữ lửa hòa giải", url: home("hoa-giai"), on: "03/10/2019" });
  await quarter(loc, "2019-Q4");
  expect(await counted(loc)).toMatch(/^Chỉ tiêu Đạt, chờ nhận 1 \/ 1 điển hình tiên tiến/);
  expect(await standing(loc)).toBe("Đạt, chờ nhận, gửi 03/10/2019");
  for (const duty of ["gioi-thieu-cong", "gui-tin-bai"]) {
    await quarter(ry, "2019-Q4", duty);
    await accept(ry);
  }
  expect(await told(ry)).toBe("Đã nhận.");
  await visit(ry, plan);
  await look(ry, "2-quotas");
  expect((await quotas(ry))["Quý IV/2019"]).toBe("1/1 Đạt");
  await moveDay(ry, "06/01/2020");
  expect((await unitsOf(ry, plan, "gui-tin-bai", "?period=all")).slice(0, 3)).toEqual([
    [office, "30/09/2019", "Quá 98 ngày", ""],
    [office, "31/12/2019", "Đã nhận", "03/10/2019"],
    [office, "31/03/2020", "Chưa đến hạn", ""],
  ]);
});

test("registration is bound to that of titles: without a day until the office gives it one", async () => {
  expect((await unitsOf(ry, plan, "dang-ky")).map(([, due]) => due)).toEqual(units.map(() => "Chưa có ngày"));
  await visit(ry, `${plan}/duties/dang-ky`);
  expect(await words(ry.page.locator("main"))).toContain("Chờ ngày của dịp “Đăng ký danh hiệu thi đua năm 2020”");
  const why = "Công văn đăng ký danh hiệu thi đua năm 2020";
  await dateOccasion(ry, plan, /^Ghi ngày.*Đăng ký danh hiệu/, "28/02/2020", why);
  expect(await told(ry)).toBe("Đã ghi ngày. Các việc gắn với sự kiện này có hạn mới.");
  for (const duty of ["dang-ky", "tu-danh-gia"])
    expect(await dutyFacts(ry, plan, duty)).toMatchObject({
      Hạn: "Vào dịp Đăng ký danh hiệu thi đua năm 2020",
      "Ngày cuối cùng": "28/02/2020",
    });
  dung = await journey.enter("Lý Hoàng Dũng");
  await visit(dung, "/notices");
  expect(await words(dung.page.locator("main li").first())).toContain(
    "Đăng ký danh hiệu thi đua năm 2020: 28/02/2020. Lý do: Công văn đăng ký danh hiệu",
  );
});

test("the units register by 28/02/2020; Mỹ Tú hands in after it", async () => {
  await moveDay(ry, "20/02/2020");
  await openObligation(dung, plan, "dang-ky");
  expect(await standing(dung)).toMatch(/^Còn 8\sngày, chậm nhất 28\/02\/2020$/);
  await handIn(dung, { papers: { "Danh sách đăng ký": paper("Danh sách đăng ký năm 2020.pdf") } });
  await othersHandIn(journey, but(vinhChau, myTu), plan, "dang-ky");
  await visit(ry, `${plan}/duties/dang-ky`);
  expect(await receiveChosen(ry)).toBe("Đã nhận 18 mục.");
  await moveDay(ry, "02/03/2020");
  expect(await stands(ry, plan, "dang-ky")).toEqual({ "28/02/2020, Đã nhận": 18, "28/02/2020, Quá 3 ngày": 1 });
  await othersHandIn(journey, [myTu], plan, "dang-ky");
  await openObligation(ry, plan, "dang-ky", { unit: myTu });
  await accept(ry);
  expect(await unitsOf(ry, plan, "dang-ky", "?state=accepted_late")).toEqual([
    [myTu, "28/02/2020", "Nhận muộn", "02/03/2020"],
  ]);
});

test("the first quarter of 2020 is at risk in its last month, and met by a story of 25/03", async () => {
  await visit(ry, plan);
  expect(await quotas(ry)).toMatchObject({ "Quý I/2020": "0/1 Có nguy cơ", "Quý II/2020": "0/1 Đúng tiến độ" });
  await visit(ry, "/desk");
  await look(ry, "3-desk-at-risk");
  expect(await words(ry.page.locator("main"))).toContain("Có nguy cơ 0 / 1 Tính đến 31/03/2020");
  await moveDay(ry, "25/03/2020");
  await tellAndSend(loc, "2020-Q1", {
    title: "Tổ trưởng của những tổ hòa giải",
    url: portal("to-truong"),
    on: "25/03/2020",
  });
  await visit(ry, plan);
  expect(await quotas(ry)).toMatchObject({ "Quý I/2020": "1/1 Đạt, chờ nhận" });
});

test("of the year the second and the fourth quarter are met, the third is missed", async () => {
  await moveDay(ry, "18/05/2020");
  await tellAndSend(loc, "2020-Q2", {
    title: "Trợ giúp viên của người nghèo",
    url: portal("tro-giup"),
    on: "18/05/2020",
  });
  expect(await counted(loc)).toMatch(/^Chỉ tiêu Đạt, chờ nhận 1 \/ 1/);
  await moveDay(ry, "25/09/2020");
  await visit(ry, plan);
  expect((await quotas(ry))["Quý III/2020"]).toBe("0/1 Có nguy cơ");
  await moveDay(ry, "01/10/2020");
  await visit(ry, "/desk");
  expect(await words(ry.page.locator("main"))).toContain("Chưa đạt 0 / 1 Tính đến 30/09/2020");
  await quarter(loc, "2020-Q3");
  expect(await standing(loc)).toBe("Chưa đạt, hết kỳ 30/09/2020");
  await press(loc, "Giải trình", ".act");
  await look(loc, "4-explanation");
  await fill(loc, { "Lý do chưa đạt và việc sẽ làm": "Quý III dồn sức cho Đại hội; quý IV giới thiệu bù." });
  await press(loc, "Gửi giải trình", ".act");
  expect(await standing(loc)).toBe("Chờ nhận giải trình, gửi 01/10/2020");
  await quarter(ry, "2020-Q3");
  await accept(ry);
  expect(await standing(ry)).toBe("Chưa đạt, đã nhận giải trình");
  await moveDay(ry, "31/12/2020");
  await tellAndSend(loc, "2020-Q4", {
    title: "Chấp hành tốt, hòa giải giỏi",
    url: portal("hoa-giai-gioi"),
    on: "31/12/2020",
  });
  await visit(ry, plan);
  expect(await quotas(ry)).toEqual({
    "Quý III/2019": "0/1 Chưa đạt",
    "Quý IV/2019": "1/1 Đạt",
    "Quý I/2020": "1/1 Đạt, chờ nhận",
    "Quý II/2020": "1/1 Đạt, chờ nhận",
    "Quý III/2020": "0/1 Chưa đạt",
    "Quý IV/2020": "1/1 Đạt, chờ nhận",
  });
  await look(ry, "5-quotas-at-end");
});

test("the final review of 2020 is handed in at all levels by 31/12/2020, and the plan is closed", async () => {
  await othersHandIn(journey, units, plan, "tong-ket");
  await openObligation(ry, plan, "tong-ket", { unit: "Sở Tư pháp Sóc Trăng" });
  await handIn(ry, { papers: { "Báo cáo": paper("Báo cáo tổng kết 2019-2020.pdf") } });
  await visit(ry, `${plan}/duties/tong-ket`);
  expect(await receiveChosen(ry)).toBe("Đã nhận 20 mục.");
  expect(await stands(ry, plan, "tong-ket")).toEqual({ "31/12/2020, Đã nhận": 20 });
  const phuoc = await journey.enter("Trần Hữu Phước");
  await closePlan(phuoc, plan, "Đã tổng kết công tác nhân rộng gương điển hình tiên tiến 2019-2020.");
  expect(await told(phuoc)).toBe("Đã kết thúc kế hoạch.");
  await openObligation(dung, plan, "chuan-bi-dai-hoi");
  expect(await dung.page.locator(".act").count()).toBe(0);
});

test("nothing went wrong unnoticed", () => expect(journey.unnoticed()).toEqual([]));
