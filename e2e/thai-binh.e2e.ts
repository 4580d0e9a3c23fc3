import { afterAll, beforeAll, expect, test } from "vitest";
import { amendDue } from "./steps/amending.ts";
import { fill, paper, press, told, visit, words } from "./steps/browsing.ts";
import { closePlan } from "./steps/closing.ts";
import { beginJourney, type Journey, look, type Person } from "./steps/journey.ts";
import { accept, handIn, standing } from "./steps/obligations.ts";
import { othersHandIn, unitsAsked } from "./steps/others.ts";
import { dutyFacts, issue, moveDay, openObligation, openPlan, receiveChosen, stands, unitsOf } from "./steps/plans.ts";

const title = "Tuyên truyền về công tác thi đua, khen thưởng và phát hiện";
const units = await unitsAsked("thai-binh", "Văn phòng", "Phòng", "Chi cục");
const rooms = await unitsAsked("thai-binh", "Văn phòng", "Phòng");
const tienHai = "Chi cục Thi hành án dân sự huyện Tiền Hải";
const vuThu = "Chi cục Thi hành án dân sự huyện Vũ Thư";
const shortTienHai = "Chi cục THADS huyện Tiền Hải";
const regions = [6, 7, 8, 9].map((n) => `Phòng THADS khu vực ${n} - Hưng Yên`);
const yearly = "ke-hoach-hang-nam";

/** The civil judgment enforcement of Thái Bình, 2021–2025: a plan of each unit every year, and a reform on the way. */
let journey: Journey;
let huy: Person;
let nhan: Person;
let plan: string;
beforeAll(async () => {
  journey = await beginJourney("thai-binh", "2021-06-21");
});
afterAll(() => journey?.end());

test("the plan 15/KH-CTHADS is issued on 22/06/2021", async () => {
  huy = await journey.enter("Bùi Quang Huy");
  plan = await openPlan(huy, title);
  await moveDay(huy, "22/06/2021");
  await issue(huy, plan, {});
  expect(await told(huy)).toBe("Đã ban hành kế hoạch 15/KH-CTHADS. 15 đơn vị có việc.");
  await look(huy, "1-issued");
});

test("every unit owes a plan by the end of each year to 2025, and the contest by the end of the last", async () => {
  for (const year of [2021, 2022, 2023, 2024, 2025])
    expect(await stands(huy, plan, yearly, `?period=${year}`)).toEqual({ [`31/12/${year}, Chưa đến hạn`]: 13 });
  expect(await stands(huy, plan, "thi-viet")).toEqual({ "31/12/2025, Chưa đến hạn": 13 });
  expect((await dutyFacts(huy, plan, yearly))["Hạn năm 2021"]).toBe("31/12/2021");
  expect(await dutyFacts(huy, plan, "phat-hanh-sach")).toMatchObject({
    Hạn: "Từ 01/01/2021 đến hết 31/12/2025",
    "Ngày cuối cùng": "31/12/2025",
  });
});

test("the units hand in the plans of 2021; Tiền Hải by its own officer", async () => {
  nhan = await journey.enter("Đặng Thị Nhàn");
  await moveDay(huy, "01/12/2021");
  await openObligation(nhan, plan, yearly, { period: "2021" });
  await look(nhan, "2-obligation");
  await handIn(nhan, { papers: { "Văn bản": paper("Kế hoạch năm 2021.pdf") } });
  expect(await standing(nhan)).toBe("Chờ nhận, gửi 01/12/2021");
  await othersHandIn(
    journey,
    units.filter((unit) => unit !== tienHai),
    plan,
    yearly,
    "2021",
  );
  await visit(huy, `${plan}/duties/${yearly}?period=2021`);
  expect(await receiveChosen(huy)).toBe("Đã nhận 13 mục.");
  expect(await stands(huy, plan, yearly, "?period=2021")).toEqual({ "31/12/2021, Đã nhận": 13 });
});

test("a difficulty comes in writing and as a question, and leads to an amendment with its reason", async () => {
  await moveDay(huy, "10/01/2022");
  await openObligation(nhan, plan, "vuong-mac");
  await handIn(nhan, { papers: { "Văn bản": paper("Công văn về nhiệm vụ, chỉ tiêu.pdf") } });
  await visit(nhan, `${plan}/questions`);
  await press(nhan, "Nêu vướng mắc", ".act");
  await fill(nhan, {
    "Về việc nào": "15. Xác định nhiệm vụ, chỉ tiêu, biện pháp của đơn vị",
    "Khó khăn, vướng mắc": "Đến hết năm 2025 mới gửi chỉ tiêu của cả giai đoạn thì muộn. Đề nghị định ngày.",
  });
  await press(nhan, "Gửi vướng mắc", ".act");
  await visit(huy, "/desk");
  await look(huy, "3-desk");
  await press(huy, "Trả lời vướng mắc của Chi cục THADS huyện Tiền Hải", "main");
  await press(huy, /^Trả lời/, "main .sheet");
  const question = new URL(huy.page.url()).pathname;
  await amendDue(huy, plan, "nhiem-vu-chi-tieu", {
    on: "31/03/2022",
    reason: "Chi cục huyện Tiền Hải đề nghị định ngày gửi chỉ tiêu.",
    document: "Công văn 45/CTHADS-TCCB",
    from: "10/01/2022",
  });
  expect(await told(huy)).toBe("Đã lưu việc “Xác định nhiệm vụ, chỉ tiêu, biện pháp của đơn vị”.");
  await visit(huy, question);
  await fill(huy, {
    "Dẫn đến sửa đổi": "Sửa đổi lần 1, từ 10/01/2022: Chi cục huyện Tiền Hải đề nghị định ngày gửi chỉ tiêu.",
    "Câu trả lời": "Đúng. Các đơn vị gửi chậm nhất 31/03/2022.",
  });
  await press(huy, "Gửi câu trả lời", ".act");
  await openObligation(huy, plan, "vuong-mac", { unit: shortTienHai });
  await accept(huy);
});

test("the unit reads the answer, the amendment and its reason; all units have the new day", async () => {
  await visit(nhan, `${plan}/questions`);
  expect(await words(nhan.page.locator("main .asked"))).toMatch(
    /Đúng\. Các đơn vị gửi chậm nhất 31\/03\/2022\. .*Dẫn đến sửa đổi lần 1$/,
  );
  await press(nhan, "sửa đổi lần 1", "main .asked");
  await look(nhan, "4-amendment");
  const version = nhan.page.locator("section.sheet", { has: nhan.page.locator("#ban-2") });
  expect(await words(version)).toMatch(
    /Lý do: Chi cục huyện Tiền Hải đề nghị định ngày gửi chỉ tiêu\. Đổi việc: Xác định nhiệm vụ, chỉ tiêu, biện pháp của đơn vị Hạn: từ Từ 01\/01\/2021 đến hết 31\/12\/2025 thành Chậm nhất 31\/03\/2022 Văn bản: Công văn 45\/CTHADS-TCCB/,
  );
  await visit(nhan, "/notices");
  expect(await words(nhan.page.locator("main"))).toContain(
    "Kế hoạch 15/KH-CTHADS được sửa đổi: Chi cục huyện Tiền Hải đề nghị định ngày gửi chỉ tiêu.",
  );
  expect(await stands(huy, plan, "nhiem-vu-chi-tieu")).toEqual({ "31/03/2022, Chưa đến hạn": 13 });
});

test("year by year the plans come in by 31/12; Vũ Thư is late for 2023", async () => {
  const allHandIn = async (year: number) => {
    await moveDay(huy, `15/12/${year}`);
    await othersHandIn(journey, units, plan, yearly, String(year));
    await visit(huy, `${plan}/duties/${yearly}?period=${year}`);
    expect(await receiveChosen(huy)).toBe("Đã nhận 13 mục.");
    expect(await stands(huy, plan, yearly, `?period=${year}`)).toEqual({ [`31/12/${year}, Đã nhận`]: 13 });
  };
  await allHandIn(2022);
  await moveDay(huy, "29/12/2023");
  const inTime = units.filter((unit) => unit !== vuThu);
  await othersHandIn(journey, inTime, plan, yearly, "2023");
  await moveDay(huy, "05/01/2024");
  await othersHandIn(journey, [vuThu], plan, yearly, "2023");
  await visit(huy, `${plan}/duties/${yearly}?period=2023`);
  await receiveChosen(huy);
  expect(await stands(huy, plan, yearly, "?period=2023")).toEqual({
    "31/12/2023, Đã nhận": 12,
    "31/12/2023, Nhận muộn": 1,
  });
  await allHandIn(2024);
});

test("on 01/07/2025 the Chi cục owe no more, the regional offices that came of them do", async () => {
  await moveDay(huy, "30/06/2025");
  const owing = async (duty: string) => (await unitsOf(huy, plan, duty, "?period=all")).map(([unit]) => unit);
  expect((await unitsOf(huy, plan, "thi-viet")).filter(([unit]) => unit?.startsWith("Chi cục"))).toHaveLength(8);
  await moveDay(huy, "01/07/2025");
  expect(await owing("thi-viet")).toEqual([...rooms, ...regions]);
  expect(await unitsOf(huy, plan, yearly, "?period=2025")).toEqual(
    [...rooms, ...regions].map((unit) => [unit, "31/12/2025", "Chưa đến hạn", ""]),
  );
  expect(await stands(huy, plan, yearly, "?period=2022")).toEqual({ "31/12/2022, Đã nhận": 13 });
  await visit(huy, `${plan}/matrix`);
  await look(huy, "5-matrix-after-reform");
  await visit(nhan, "/desk");
  expect(await words(nhan.page.locator("main"))).toContain("Kế thừa từ Chi cục THADS huyện Kiến Xương");
});

test("the administrator charges her with the new office, whose duties she then does", async () => {
  const quan = await journey.enter("Phí Mạnh Quân");
  await visit(quan, "/people?search=Đặng Thị Nhàn");
  await press(quan, "Đặng Thị Nhàn", "main");
  await press(quan, "Phân công vai trò", ".act");
  await look(quan, "6-mandate");
  const unit = quan.page.getByLabel(/^Cho đơn vị/);
  const region = unit.locator("option", { hasText: "khu vực 7" });
  await unit.selectOption((await region.getAttribute("value"))!);
  await quan.page.getByRole("combobox", { name: /^Vai trò/ }).selectOption("emulation_officer");
  await press(quan, "Phân công", ".act");
  expect(await told(quan)).toBe("Đã phân công phụ trách thi đua, khen thưởng.");
  await moveDay(huy, "15/12/2025");
  for (const [duty, period] of [["thi-viet"], [yearly, "2025"]] as const) {
    await openObligation(nhan, plan, duty, period ? { period } : {});
    await handIn(nhan, { papers: { "Văn bản": paper(`${duty}.pdf`) } });
    expect(await standing(nhan)).toBe("Chờ nhận, gửi 15/12/2025");
  }
});

test("the contest and the book are done by 31/12/2025, the office acting for offices without an officer", async () => {
  for (const [duty, period] of [["thi-viet"], [yearly, "2025"]] as const) {
    await othersHandIn(journey, rooms, plan, duty, period);
    for (const unit of regions.filter((one) => !one.includes("khu vực 7"))) {
      await openObligation(huy, plan, duty, { unit, ...(period ? { period } : {}) });
      await handIn(huy, { papers: { "Văn bản": paper(`${duty}.pdf`) } });
    }
    await visit(huy, `${plan}/duties/${duty}${period ? `?period=${period}` : ""}`);
    expect(await receiveChosen(huy)).toBe("Đã nhận 9 mục.");
  }
  await moveDay(huy, "31/12/2025");
  await openObligation(huy, plan, "phat-hanh-sach");
  await handIn(huy, { papers: { "Văn bản": paper("Bài của Cục trong cuốn sách.pdf") } });
  await accept(huy);
  expect(await stands(huy, plan, "phat-hanh-sach")).toEqual({ "31/12/2025, Đã nhận": 1 });
  expect(await stands(huy, plan, "thi-viet")).toEqual({ "31/12/2025, Đã nhận": 9 });
});

test("the director closes the plan at the end of its five years", async () => {
  const hoat = await journey.enter("Vũ Ngọc Hoạt");
  await closePlan(hoat, plan, "Đã tổng kết giai đoạn 2021-2025.");
  expect(await told(hoat)).toBe("Đã kết thúc kế hoạch.");
  await look(hoat, "7-closed");
  await openObligation(nhan, plan, "truc-quan");
  expect(await nhan.page.locator(".act").count()).toBe(0);
});

test("nothing went wrong unnoticed", () => expect(journey.unnoticed()).toEqual([]));
