import { afterAll, beforeAll, expect, test } from "vitest";
import { fill, paper, press, told, visit, words } from "./steps/browsing.ts";
import { beginJourney, type Journey, look, type Person } from "./steps/journey.ts";
import { accept, handIn, sendBack, standing } from "./steps/obligations.ts";
import { othersHandIn, unitsAsked } from "./steps/others.ts";
import { dutyFacts, issue, moveDay, openObligation, openPlan, receiveChosen, stands, unitsOf } from "./steps/plans.ts";
import { answer, ask } from "./steps/questions.ts";
import { matrixBands, matrixRow, rows } from "./steps/tables.ts";

const title = "Tuyên truyền phong trào thi đua yêu nước và xây dựng điển hình tiên tiến giai đoạn 2017 - 2020";
const units = await unitsAsked("ca-mau", "Tòa án cấp huyện", "Tòa chuyên trách", "Phòng", "Văn phòng");
const tranVanThoi = "Tòa án nhân dân huyện Trần Văn Thời";
const ngocHien = "Tòa án nhân dân huyện Ngọc Hiển";
const short = (court: string) => court.replace("Tòa án nhân dân", "TAND");
const but = (...missing: string[]) => units.filter((unit) => !missing.includes(unit));

/** The courts of Cà Mau at two levels, 2017–2020; the unit's officer and the office work with JavaScript switched off. */
let journey: Journey;
let khai: Person;
let thuy: Person;
let plan: string;
beforeAll(async () => {
  journey = await beginJourney("ca-mau", "2017-12-12");
});
afterAll(() => journey?.end());

test("the plan 787/TA-TĐKT is issued on 12/12/2017, without JavaScript", async () => {
  khai = await journey.enter("Trần Minh Khải", { scripts: false });
  plan = await openPlan(khai, title);
  await issue(khai, plan, {});
  expect(await told(khai)).toBe("Đã ban hành kế hoạch 787/TA-TĐKT. 20 đơn vị có việc.");
  await look(khai, "1-issued");
});

test("“trước ngày 01/02” and “trước ngày 31/3” end on 31/01 and 30/03 of each year 2018–2020", async () => {
  const rule = async (key: string) => (await dutyFacts(khai, plan, key)).Hạn;
  expect(await rule("dang-ky")).toBe("Hằng năm, chậm nhất 31/01");
  expect(await rule("gioi-thieu")).toBe("Hằng năm, chậm nhất 30/03");
  for (const year of [2018, 2019, 2020]) {
    const days = async (duty: string) => Object.entries(await stands(khai, plan, duty, `?period=${year}`));
    expect(await days("dang-ky")).toEqual([[`31/01/${year}, Chưa đến hạn`, 18]]);
    expect(await days("gioi-thieu")).toEqual([[`30/03/${year}, Chưa đến hạn`, 18]]);
  }
  const periods = await khai.page.getByLabel("Kỳ").locator("option").allInnerTexts();
  expect(periods).toEqual(["Mọi kỳ", "Năm 2018", "Năm 2019", "Năm 2020"]);
});

test("the unit's officer sends the list with a file; it comes back, is sent again in time and received", async () => {
  thuy = await journey.enter("Lâm Thị Bích Thủy", { scripts: false });
  await moveDay(khai, "25/01/2018");
  await visit(thuy, "/desk");
  await look(thuy, "2-desk");
  await press(thuy, /^Gửi danh sách đăng ký mô hình/, "main");
  await press(thuy, "Gửi danh sách bằng tệp", ".act");
  await fill(thuy, {
    "Danh sách đăng ký": paper("Danh sách đăng ký.pdf"),
    "Lời gửi kèm": "Đăng ký 02 tập thể, 03 cá nhân.",
  });
  await press(thuy, /^Gửi /, ".act");
  expect(await standing(thuy)).toBe("Chờ nhận, gửi 25/01/2018");
  await moveDay(khai, "29/01/2018");
  await openObligation(khai, plan, "dang-ky", { unit: short(tranVanThoi), period: "2018" });
  await sendBack(khai, "Chưa ghi loại điển hình của từng người.");
  expect(await told(khai)).toBe("Đã trả lại, đơn vị đọc được lý do.");
  await moveDay(khai, "31/01/2018");
  await openObligation(thuy, plan, "dang-ky", { period: "2018" });
  await look(thuy, "3-returned");
  await handIn(thuy, { papers: { "Danh sách đăng ký": paper("Danh sách đăng ký bổ sung.pdf") } });
  await openObligation(khai, plan, "dang-ky", { unit: short(tranVanThoi), period: "2018" });
  await accept(khai);
  expect(await told(khai)).toBe("Đã nhận.");
  expect(await words(khai.page.locator("main .rounds"))).toMatch(
    /^Lần 2 .*31\/01\/2018, Trần Minh Khải Lần 1 .*Trả lại .*Lý do: Chưa ghi loại điển hình của từng người\.$/,
  );
});

test("a question is asked and answered without JavaScript", async () => {
  await ask(thuy, plan, "Người đứng đầu có phải đăng ký cùng tập thể không?");
  await answer(khai, plan, "Có, khi tập thể do người đó đứng đầu cũng là điển hình.");
  await visit(thuy, `${plan}/questions`);
  expect(await words(thuy.page.locator("main .answer"))).toContain(
    "Có, khi tập thể do người đó đứng đầu cũng là điển hình.",
  );
});

test("in 2018 Ngọc Hiển is late and shown as late among both levels of courts", async () => {
  await othersHandIn(journey, but(tranVanThoi, ngocHien), plan, "dang-ky", "2018");
  await visit(khai, `${plan}/duties/dang-ky?period=2018`);
  expect(await receiveChosen(khai)).toBe("Đã nhận 16 mục.");
  await moveDay(khai, "01/02/2018");
  expect(await stands(khai, plan, "dang-ky", "?period=2018")).toEqual({
    "31/01/2018, Đã nhận": 17,
    "31/01/2018, Quá 1 ngày": 1,
  });
  await moveDay(khai, "06/02/2018");
  await visit(khai, `${plan}/matrix`);
  await look(khai, "4-matrix");
  expect(await matrixBands(khai)).toEqual(["Hạn 31/01 đã qua", "Hạn 30/03 còn 52 ngày", "Hạn 31/12 còn 328 ngày"]);
  expect(await matrixRow(khai, "Ngọc Hiển")).toEqual(["Quá hạn", "Chưa hạn", "Chưa hạn"]);
  await othersHandIn(journey, [ngocHien], plan, "dang-ky", "2018");
  await openObligation(khai, plan, "dang-ky", { unit: short(ngocHien), period: "2018" });
  await accept(khai);
  expect(await unitsOf(khai, plan, "dang-ky", "?period=2018&state=accepted_late")).toEqual([
    [short(ngocHien), "31/01/2018", "Nhận muộn", "06/02/2018"],
  ]);
});

test("the nurturing plan follows the registration of each year and is never late; its paper is kept when it is there", async () => {
  expect((await dutyFacts(khai, plan, "ke-hoach-boi-duong")).Hạn).toBe(
    "Trên cơ sở các mô hình, gương điển hình tiên tiến đã phát hiện và lựa chọn, đăng ký",
  );
  expect(await stands(khai, plan, "ke-hoach-boi-duong", "?period=2018")).toEqual({ "Chưa có ngày, Thường xuyên": 18 });
  await openObligation(thuy, plan, "ke-hoach-boi-duong", { period: "2018" });
  await press(thuy, "Ghi minh chứng", "main");
  await fill(thuy, {
    "Tên bài, văn bản, hoạt động": "Kế hoạch bồi dưỡng điển hình năm 2018",
    "Tệp kèm theo": paper("Kế hoạch bồi dưỡng.pdf"),
  });
  await press(thuy, "Ghi minh chứng", ".act");
  expect(await told(thuy)).toBe("Đã ghi minh chứng.");
  await look(thuy, "5-nurturing");
  const [kept] = await rows(thuy, "Minh chứng", ["Minh chứng", "Loại", "Người ghi"]);
  expect(kept![0]).toContain("Kế hoạch bồi dưỡng điển hình năm 2018");
  expect(kept!.slice(1)).toEqual(["Văn bản", "Lâm Thị Bích Thủy, 06/02/2018"]);
});

test("the editorial board keeps its plan and the stories of the column", async () => {
  const han = await journey.enter("Phan Ngọc Hân");
  await moveDay(han, "12/03/2018");
  await openObligation(han, plan, "ban-bien-tap-ke-hoach");
  await handIn(han, { papers: { "Văn bản": paper("Kế hoạch tuyên truyền.pdf") } });
  await openObligation(han, plan, "chuyen-muc");
  await press(han, "Ghi minh chứng", "main");
  await fill(han, {
    "Tên bài, văn bản, hoạt động": "Thẩm phán gần dân ở Trần Văn Thời",
    "Liên kết": "https://tand.camau.example.vn/guong/1",
    "Ngày đăng, ngày tổ chức": "12/03/2018",
  });
  await press(han, "Ghi minh chứng", ".act");
  await look(han, "6-column");
  const [story] = await rows(han, "Minh chứng", ["Minh chứng", "Loại", "Ngày"]);
  expect(story![0]).toContain("Thẩm phán gần dân ở Trần Văn Thời");
  expect(story!.slice(1)).toEqual(["Tin, bài đã đăng", "12/03/2018"]);
});

test("one unit is excused from introducing in 2018, by the chief judge and with the reason", async () => {
  await moveDay(khai, "20/03/2018");
  await openObligation(khai, plan, "gioi-thieu", { unit: "TAND huyện U Minh", period: "2018" });
  await press(khai, "Miễn cho đơn vị", "main");
  await fill(khai, {
    "Người cho phép": "Huỳnh Tấn Lực, Chánh án, TAND tỉnh Cà Mau",
    "Lý do miễn": "Đơn vị đang sửa trụ sở, chưa họp bình xét.",
  });
  await press(khai, "Ghi việc miễn", ".act");
  expect(await told(khai)).toBe("Đã ghi việc miễn.");
  await look(khai, "7-excused");
  await moveDay(khai, "30/03/2018");
  await othersHandIn(journey, but("Tòa án nhân dân huyện U Minh"), plan, "gioi-thieu", "2018");
  await moveDay(khai, "31/03/2018");
  expect(await stands(khai, plan, "gioi-thieu", "?period=2018")).toEqual({
    "30/03/2018, Chờ nhận": 17,
    "30/03/2018, Được miễn": 1,
  });
  expect(await receiveChosen(khai)).toBe("Đã nhận 17 mục.");
});

test.each([2019, 2020])("in %i the same days come again: 31/01, and 30/03 before 31/3", async (year) => {
  await moveDay(khai, `31/01/${year}`);
  await othersHandIn(journey, but(ngocHien), plan, "dang-ky", `${year}`);
  await moveDay(khai, `01/02/${year}`);
  expect(await stands(khai, plan, "dang-ky", `?period=${year}`)).toEqual({
    [`31/01/${year}, Chờ nhận`]: 17,
    [`31/01/${year}, Quá 1 ngày`]: 1,
  });
  expect(await receiveChosen(khai)).toBe("Đã nhận 17 mục.");
  await moveDay(khai, `30/03/${year}`);
  expect(await stands(khai, plan, "gioi-thieu", `?period=${year}`)).toEqual({ [`30/03/${year}, Hôm nay`]: 18 });
  await moveDay(khai, `31/03/${year}`);
  expect(await stands(khai, plan, "gioi-thieu", `?period=${year}`)).toEqual({ [`30/03/${year}, Quá 1 ngày`]: 18 });
});

test("the plan ends on 31/12/2020 with the last yearly evaluation", async () => {
  await moveDay(khai, "31/12/2020");
  expect(await stands(khai, plan, "danh-gia-cuoi-nam", "?period=2020")).toEqual({ "31/12/2020, Hôm nay": 18 });
  await othersHandIn(journey, units, plan, "danh-gia-cuoi-nam", "2020");
  await visit(khai, `${plan}/matrix?scope=2020`);
  await look(khai, "8-last-year");
  expect(await matrixBands(khai)).toEqual(["Hạn 31/01 đã qua", "Hạn 30/03 đã qua", "Hạn 31/12 hôm nay"]);
  expect(await matrixRow(khai, "Trần Văn Thời")).toEqual(["Đã nhận", "Quá hạn", "Đã gửi"]);
  await visit(khai, plan);
  await look(khai, "9-plan");
});

test("nothing went wrong unnoticed", () => expect(journey.unnoticed()).toEqual([]));
