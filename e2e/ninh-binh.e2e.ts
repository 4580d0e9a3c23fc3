import { afterAll, beforeAll, expect, test } from "vitest";
import { choose, fill, paper, press, told, visit, words } from "./steps/browsing.ts";
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
import { row, rows, tallied } from "./steps/tables.ts";

const congressName = "Đại hội Thi đua yêu nước ngành Tư pháp lần thứ VI";
const title = `Xây dựng, bồi dưỡng, nhân rộng điển hình tiên tiến hướng tới ${congressName}`;
const department = ["Văn phòng", "Thanh tra", "Phòng chuyên môn", "Trung tâm", "Phòng Công chứng"];
const ofDepartment = await unitsAsked("ninh-binh", ...department);
const units = [...ofDepartment, ...(await unitsAsked("ninh-binh", "Phòng Tư pháp"))];
const [yenMo, giaVien, kimSon] = [
  "Phòng Tư pháp huyện Yên Mô",
  "Phòng Tư pháp huyện Gia Viễn",
  "Phòng Tư pháp huyện Kim Sơn",
] as const;
const but = (...missing: string[]) => units.filter((unit) => !missing.includes(unit));

/** The Department of Justice of Ninh Bình towards the 6th congress; the officer of Yên Mô works on a phone. */
let journey: Journey;
let hoa: Person;
let toan: Person;
let plan: string;
beforeAll(async () => {
  journey = await beginJourney("ninh-binh", "2023-01-30");
});
afterAll(() => journey?.end());

test("the plan is issued on 31/01/2023; “trước ngày 15/02/2023” ends on 14/02, the review falls on a Sunday", async () => {
  hoa = await journey.enter("Đinh Thị Hoa");
  await moveDay(hoa, "31/01/2023");
  plan = await openPlan(hoa, title);
  await issue(hoa, plan, { number: "09/KH-STP", on: "31/01/2023" });
  expect(await told(hoa)).toBe("Đã ban hành kế hoạch 09/KH-STP. 18 đơn vị có việc.");
  const facts = async (key: string) => {
    const said = await dutyFacts(hoa, plan, key);
    return [said["Ai làm"], said.Hạn, said["Ngày cuối cùng"] ?? said["Hạn năm 2023"]];
  };
  expect((await facts("ke-hoach-don-vi")).slice(1)).toEqual(["Chậm nhất 14/02/2023", "14/02/2023"]);
  expect((await facts("gui-ke-hoach-hoi-dong")).slice(1)).toEqual(["Chậm nhất 14/02/2023", "14/02/2023"]);
  expect(await facts("so-ket")).toEqual(["Mọi đơn vị (17)", "Trong ngày 11/06/2023", "Chủ nhật, 11/06/2023"]);
  expect((await facts("tong-ket")).slice(1)).toEqual([`Vào dịp ${congressName} (năm 2025)`, undefined]);
  expect((await facts("guong-sang-phap-luat"))[2]).toBe("09/11/2023");
  const greeted = hoa.page.locator("section.sheet", { hasText: "Ngày kỷ niệm" }).locator("li").first();
  expect(await words(greeted)).toBe("75 năm Ngày Chủ tịch Hồ Chí Minh ra Lời kêu gọi thi đua ái quốc (11/06/2023)");
});

test("Yên Mô takes the plan over on a phone, adapts one duty, drops one and issues its own plan in time", async () => {
  toan = await journey.enter("Vũ Đức Toàn", { window: "phone" });
  await moveDay(hoa, "08/02/2023");
  await visit(toan, `${plan}/cascade`);
  await press(toan, "Lập kế hoạch của đơn vị", ".act");
  await press(toan, "Lập bản thảo", ".act");
  expect(await told(toan)).toBe("Đã lập bản thảo kế hoạch của đơn vị. Sửa cho phù hợp rồi ban hành.");
  await look(toan, "1-child");
  const child = new URL(toan.page.url()).pathname;
  await visit(toan, `${child}/duties/phat-hien/edit`);
  await choose(toan, "Hằng năm, trước hoặc chậm nhất một ngày");
  await fill(toan, { "Ngày/tháng": "30/11" });
  await look(toan, "2-adapt");
  await press(toan, "Lưu việc", ".act");
  await visit(toan, `${child}/duties/sau-cong-nhan/edit`);
  await press(toan, "Bỏ việc này", ".act");
  await fill(toan, { "Gõ chữ BỎ để xác nhận": "BỎ" });
  await press(toan, "Bỏ việc này", ".act");
  await moveDay(hoa, "10/02/2023");
  await issue(toan, child, { number: "02/KH-TP", on: "10/02/2023" });
  await openObligation(toan, plan, "ke-hoach-don-vi");
  await handIn(toan, { papers: { "Văn bản": paper("Kế hoạch của Phòng.pdf") } });
  expect(await standing(toan)).toBe("Chờ nhận, gửi 10/02/2023");
  await visit(toan, "/desk");
  await look(toan, "3-desk");
});

const cascade = "Đơn vị và kế hoạch của đơn vị";

test("on 15/02/2023 the cascade shows who has a plan, who sent the paper and who is late", async () => {
  await moveDay(hoa, "14/02/2023");
  await othersHandIn(journey, but(yenMo, giaVien, kimSon), plan, "ke-hoach-don-vi");
  await moveDay(hoa, "15/02/2023");
  expect(await stands(hoa, plan, "ke-hoach-don-vi")).toEqual({
    "14/02/2023, Chờ nhận": 14,
    "14/02/2023, Quá 1 ngày": 2,
  });
  await visit(hoa, `${plan}/cascade`);
  await look(hoa, "4-cascade");
  expect(tallied(await rows(hoa, cascade, ["Hạn", "Tình trạng"]))).toEqual({
    "14/02/2023, Đúng hạn": 1,
    "14/02/2023, Đã gửi văn bản": 13,
    "14/02/2023, Quá hạn 1 ngày": 2,
  });
  const heads = ["Đơn vị", "Kế hoạch của đơn vị", "Tình trạng", "Đã đưa vào", "Điều chỉnh", "Chưa có"];
  expect(await row(hoa, cascade, heads, yenMo)).toEqual([
    yenMo,
    "02/KH-TP, 10/02/2023",
    "Đúng hạn",
    "20/22",
    "1/22",
    "1/22",
  ]);
  await press(hoa, yenMo, "main");
  await look(hoa, "5-unit");
  const lines = await rows(hoa, "Các việc của", ["Việc", "Tình trạng", "Khác ở chỗ"]);
  expect(lines.filter(([, how]) => how !== "Đã đưa vào")).toEqual([
    [
      "1. Xét, lựa chọn tập thể, cá nhân để xây dựng điển hình",
      "Có điều chỉnh",
      "Hạn: từ Mỗi năm một lần thành Hằng năm, chậm nhất 30/11",
    ],
    ["4. Tiếp tục theo dõi, hỗ trợ điển hình đã được công nhận", "Chưa có", ""],
  ]);
});

test("Gia Viễn issues its plan two days late and is shown as late", async () => {
  const officer = await journey.enter(journey.inCharge(giaVien));
  await moveDay(officer, "16/02/2023");
  await visit(officer, `${plan}/child`);
  await press(officer, "Lập bản thảo", ".act");
  const child = new URL(officer.page.url()).pathname;
  await issue(officer, child, { number: "01/KH-TP", on: "16/02/2023" });
  await visit(hoa, `${plan}/cascade?state=late`);
  expect(await rows(hoa, cascade, ["Đơn vị", "Kế hoạch của đơn vị", "Tình trạng"])).toEqual([
    [giaVien, "01/KH-TP, 16/02/2023", "Muộn 2 ngày"],
  ]);
});

test("the review of 11/06/2023 is on a Sunday, said with its weekday to everybody who owes it", async () => {
  await moveDay(hoa, "11/06/2023");
  await othersHandIn(journey, but(yenMo), plan, "so-ket");
  await openObligation(toan, plan, "so-ket");
  await look(toan, "6-sunday");
  expect(await words(toan.page.locator("article.duty dl"))).toContain("Ngày cuối còn đúng hạn Chủ nhật, 11/06/2023");
  await handIn(toan, { papers: { "Báo cáo": paper("Báo cáo sơ kết.pdf") } });
  await openObligation(hoa, plan, "so-ket", { unit: "Sở Tư pháp Ninh Bình" });
  await handIn(hoa, { papers: { "Báo cáo": paper("Báo cáo sơ kết toàn Ngành.pdf") } });
  await visit(hoa, `${plan}/duties/so-ket`);
  expect(await receiveChosen(hoa)).toBe("Đã nhận 17 mục.");
  expect(await stands(hoa, plan, "so-ket")).toEqual({ "11/06/2023, Đã nhận": 17 });
});

test("a dossier “nếu có” is answered “không có” and nobody is nagged about it", async () => {
  await moveDay(hoa, "20/12/2023");
  await openObligation(toan, plan, "ho-so-cap-nganh", { period: "2023" });
  await press(toan, /^Gửi /, ".act");
  await choose(toan, "Đơn vị không có nội dung phải gửi kỳ này");
  await press(toan, /^Gửi /, ".act");
  await openObligation(hoa, plan, "ho-so-cap-nganh", { unit: yenMo, period: "2023" });
  expect(await words(hoa.page.locator("main .rounds"))).toContain("Báo: không có nội dung phải gửi.");
  await accept(hoa);
  expect(await standing(hoa)).toBe("Đã báo không có");
  expect(await stands(hoa, plan, "ho-so-cap-nganh", "?period=2023")).toEqual({
    "Chưa có ngày, Thường xuyên": 15,
    "Chưa có ngày, Đã báo không có": 1,
  });
});

test("one honouring event a year: met in 2023, at risk and then missed in 2024", async () => {
  await openObligation(hoa, plan, "ton-vinh", { period: "2023" });
  await press(hoa, "Ghi minh chứng", "main");
  await fill(hoa, {
    "Tên bài, văn bản, hoạt động": "Hội nghị tôn vinh điển hình tiên tiến năm 2023",
    "Ngày đăng, ngày tổ chức": "08/12/2023",
  });
  await press(hoa, "Ghi minh chứng", ".act");
  const quotas = async () => {
    await visit(hoa, plan);
    return rows(hoa, "Chỉ tiêu theo kỳ", ["Kỳ", "Đã có / cần có", "Tình trạng"]);
  };
  await moveDay(hoa, "16/12/2024");
  const [met, ahead] = [
    ["Năm 2023", "1/1", "Đạt, chờ nhận"],
    ["Năm 2025", "0/1", "Đúng tiến độ"],
  ] as const;
  expect(await quotas()).toEqual([met, ["Năm 2024", "0/1", "Có nguy cơ"], ahead]);
  await moveDay(hoa, "02/01/2025");
  expect(await quotas()).toEqual([met, ["Năm 2024", "0/1", "Chưa đạt"], ahead]);
});

test("the congress gets its day in 2025, is put off, and the units of that day make the final review", async () => {
  await moveDay(hoa, "03/03/2025");
  const congress = new RegExp(`${congressName}$`);
  await dateOccasion(hoa, plan, congress, "26/06/2025", "Thông báo của Bộ Tư pháp");
  expect(await told(hoa)).toBe("Đã ghi ngày. Các việc gắn với sự kiện này có hạn mới.");
  expect(await stands(hoa, plan, "tong-ket")).toEqual({ "26/06/2025, Chưa đến hạn": 16 });
  const names = (await unitsOf(hoa, plan, "tong-ket")).map(([unit]) => unit);
  expect(names).toContain("Phòng Tư pháp thành phố Hoa Lư");
  expect(names).not.toContain("Phòng Tư pháp huyện Hoa Lư");
  await moveDay(hoa, "20/06/2025");
  await dateOccasion(hoa, plan, congress, "26/08/2025", "Bộ Tư pháp lùi Đại hội");
  expect(await stands(hoa, plan, "tong-ket")).toEqual({ "26/08/2025, Chưa đến hạn": 16 });
  await moveDay(hoa, "01/07/2025");
  expect(await stands(hoa, plan, "tong-ket")).toEqual({ "26/08/2025, Chưa đến hạn": 9 });
  await moveDay(hoa, "26/08/2025");
  await othersHandIn(journey, ofDepartment, plan, "tong-ket");
  await openObligation(hoa, plan, "tong-ket", { unit: "Sở Tư pháp Ninh Bình" });
  await handIn(hoa, { papers: { "Báo cáo": paper("Báo cáo tổng kết toàn Ngành.pdf") } });
  await visit(hoa, `${plan}/duties/tong-ket`);
  expect(await receiveChosen(hoa)).toBe("Đã nhận 9 mục.");
  expect(await stands(hoa, plan, "tong-ket")).toEqual({ "26/08/2025, Đã nhận": 9 });
  await visit(hoa, `${plan}/amendments`);
  expect(await rows(hoa, "Ngày đã ghi cho các dịp", ["Từ", "Thành", "Lý do"])).toEqual([
    ["26/06/2025", "26/08/2025", "Bộ Tư pháp lùi Đại hội"],
    ["chưa có ngày", "26/06/2025", "Thông báo của Bộ Tư pháp"],
  ]);
  await visit(hoa, plan);
  await look(hoa, "7-plan");
});

test("nothing went wrong unnoticed", () => expect(journey.unnoticed()).toEqual([]));
