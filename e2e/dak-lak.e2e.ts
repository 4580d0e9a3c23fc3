import { afterAll, beforeAll, expect, test } from "vitest";
import { fill, paper, press, told, visit, words } from "./steps/browsing.ts";
import { closePlan } from "./steps/closing.ts";
import { beginJourney, type Journey, type Person } from "./steps/journey.ts";
import { accept, handIn, sendBack, standing } from "./steps/obligations.ts";
import { othersHandIn, unitsAsked } from "./steps/others.ts";
import {
  datedOf,
  dateOccasion,
  dutyFacts,
  greeted,
  issue,
  moveDay,
  moveDue,
  openObligation,
  openPlan,
  receiveChosen,
  stands,
  unitsOf,
} from "./steps/plans.ts";
import { answer, ask } from "./steps/questions.ts";
import { matrixBands, matrixRow, rows } from "./steps/tables.ts";

const title = "Phát động phong trào thi đua trong ngành Tư pháp tỉnh Đăk Lăk năm 2024";
const kinds = ["Văn phòng", "Thanh tra", "Phòng chuyên môn", "Trung tâm", "Phòng Công chứng"];
const ofDepartment = await unitsAsked("dak-lak", ...kinds);
const units = [...ofDepartment, ...(await unitsAsked("dak-lak", "Phòng Tư pháp"))];
const [lak, eaSup] = ["Phòng Tư pháp huyện Lắk", "Phòng Tư pháp huyện Ea Súp"] as const;
const but = (...missing: string[]) => units.filter((unit) => !missing.some((one) => unit.endsWith(one)));

/** The year of movements of the Department of Justice of Đắk Lắk, lived from issue to closing. */
let journey: Journey;
let loan: Person;
let thuyen: Person;
let plan: string;
beforeAll(async () => {
  journey = await beginJourney("dak-lak", "2023-12-26");
});
afterAll(() => journey?.end());

test("nobody but the office sees the draft; it is issued on 29/12/2023 with its number", async () => {
  thuyen = await journey.enter("Y Thuyên Niê");
  await visit(thuyen, "/plans");
  expect(await thuyen.page.getByText(title).count()).toBe(0);
  loan = await journey.enter("Nguyễn Thị Kim Loan");
  expect(await moveDay(loan, "29/12/2023")).toBe("Thực hành · Thứ Sáu, 29/12/2023");
  plan = await openPlan(loan, title);
  await issue(loan, plan, { number: "98/KH-STP", on: "29/12/2023" });
  expect(await told(loan)).toBe("Đã ban hành kế hoạch 98/KH-STP. 26 đơn vị có việc.");
});

test("every dated duty stands beside its sentence with its last day", async () => {
  const last = async (key: string) => {
    const { Hạn, ...facts } = await dutyFacts(loan, plan, key);
    const day = facts["Ngày cuối cùng"] ?? facts["Hạn tháng 6/2024"] ?? facts["Hạn tháng 11/2024"];
    return [facts["Ai làm"], Hạn, day];
  };
  const [all, june, november] = ["Mọi đơn vị (24)", "Chủ nhật, 30/06/2024", "Thứ Bảy, 30/11/2024"];
  for (const key of ["phat-dong", "dang-ky"])
    expect(await last(key)).toEqual([all, "Chậm nhất 31/01/2024", "31/01/2024"]);
  const ofNine = "Tập thể, cá nhân tại các đơn vị thuộc Sở (9 đơn vị)";
  expect(await last("sang-kien")).toEqual([ofNine, "Chậm nhất 28/02/2024", "28/02/2024"]);
  for (const key of ["so-ket-dot-1", "bao-cao-dot-1"])
    expect(await last(key)).toEqual([all, "Trong tháng 6/2024", june]);
  for (const key of ["tong-ket-dot-2", "bao-cao-dot-2", "ho-so-khen-thuong"])
    expect(await last(key)).toEqual([all, "Trong tháng 11/2024", november]);
  const founding = "Vào dịp Kỷ niệm 120 năm ngày thành lập tỉnh Đắk Lắk";
  expect(await last("phong-trao-120-nam")).toEqual([all, founding, "22/11/2024"]);
});

test("each of the two stages shows the anniversaries it greets, with the ordinals the program counts", async () => {
  expect(await greeted(loan, plan, "dot-1")).toEqual([
    "94 năm Ngày thành lập Đảng Cộng sản Việt Nam (03/02/2024)",
    "49 năm Ngày giải phóng Buôn Ma Thuột (10/03/2024) Văn bản ghi: “kỷ niệm 49 ngày giải phóng Buôn Ma Thuột (10/3/1975 - 10/3/2024)”.",
    "70 năm Chiến thắng Điện Biên Phủ (07/05/2024)",
    "134 năm Ngày sinh Chủ tịch Hồ Chí Minh (19/05/2024)",
    "76 năm Ngày Chủ tịch Hồ Chí Minh ra Lời kêu gọi thi đua ái quốc (11/06/2024)",
  ]);
  expect(await greeted(loan, plan, "dot-2")).toEqual([
    "42 năm Thành lập Sở Tư pháp Đắk Lắk (02/08/2024)",
    "79 năm Ngày truyền thống ngành Tư pháp Việt Nam (28/08/2024)",
    "79 năm Ngày thành lập nước Cộng hòa xã hội chủ nghĩa Việt Nam (02/09/2024)",
    "120 năm Buôn Ma Thuột hình thành - phát triển (22/11/2024)",
    "120 năm Ngày thành lập tỉnh Đắk Lắk (22/11/2024)",
    "84 năm Ngày thành lập Đảng bộ tỉnh (23/11/2024)",
    "80 năm Ngày thành lập Quân đội Nhân dân Việt Nam (22/12/2024)",
    "55 năm Thực hiện Di chúc của Chủ tịch Hồ Chí Minh",
  ]);
});

test("the unit's officer confirms the plan and sees what her unit owes, by last day", async () => {
  await visit(thuyen, "/desk");
  await press(thuyen, /Xác nhận/, "main");
  await press(thuyen, /Xác nhận đã nhận kế hoạch/, ".act");
  expect(await told(thuyen)).toBe("Đã xác nhận nhận được kế hoạch.");
  await visit(thuyen, "/desk");
  await press(thuyen, "Mọi việc của đơn vị", ".act");
  const owed = await datedOf(thuyen);
  expect(owed.slice(9).map(([due]) => due)).toEqual(Array(5).fill("31/12/2025"));
  expect(owed.slice(0, 9)).toEqual([
    ["31/01/2024", "Ban hành và gửi văn bản phát động của đơn vị"],
    ["31/01/2024", "Gửi bản tổng hợp đăng ký thi đua của tập thể, cá nhân"],
    ["30/06/2024", "Đơn vị sơ kết phong trào thi đua đợt 1"],
    ["30/06/2024", "Gửi báo cáo sơ kết đợt 1"],
    ["22/11/2024", "Phong trào đặc biệt chào mừng 120 năm ngày thành lập tỉnh"],
    ["30/11/2024", "Đơn vị tổng kết phong trào, bình xét khen thưởng"],
    ["30/11/2024", "Gửi báo cáo tổng kết đợt 2"],
    ["30/11/2024", "Gửi hồ sơ đề nghị khen thưởng"],
    ["31/12/2024", "Phong trào thi đua phát triển kinh tế - xã hội của tỉnh năm 2024"],
  ]);
});

test("Cư M’gar hands both papers in on 24/01/2024", async () => {
  await moveDay(loan, "24/01/2024");
  await openObligation(thuyen, plan, "phat-dong");
  await handIn(thuyen, { papers: { "Văn bản": paper("Văn bản phát động.pdf") }, note: "Gửi văn bản của Phòng." });
  expect(await told(thuyen)).toMatch(/^Đã gửi lúc/);
  expect(await standing(thuyen)).toBe("Chờ nhận, gửi 24/01/2024");
  await openObligation(thuyen, plan, "dang-ky");
  await handIn(thuyen, { papers: { "Danh sách đăng ký": paper("Tổng hợp đăng ký.pdf") } });
});

test("Ea Súp asks for more time; its day alone is moved, with the reason, and it is told", async () => {
  const duan = await journey.enter("Bùi Xuân Duẩn");
  const about = "28. Gửi bản tổng hợp đăng ký thi đua của tập thể, cá nhân";
  await ask(duan, plan, "Phòng đang thay người phụ trách, xin lùi hạn đăng ký một tuần.", about);
  await visit(loan, "/desk");
  expect(await words(loan.page.locator("main .work"))).toContain(`Trả lời vướng mắc của ${eaSup}`);
  await answer(loan, plan, "Đồng ý lùi hạn đăng ký của Phòng đến 07/02/2024.");
  const why = "Phòng đang thay người phụ trách thi đua";
  const move = { unit: eaSup, to: "07/02/2024", why };
  expect(await moveDue(loan, plan, "dang-ky", move)).toBe("Đã dời hạn và báo cho các đơn vị.");
  await visit(duan, "/notices");
  const notice = `Dời hạn “${about.slice(4)}” sang 07/02/2024. Lý do: ${why}`;
  expect(await words(duan.page.locator("main li").first())).toContain(notice);
  await press(duan, /^Dời hạn/, "main");
  await visit(loan, `${plan}/amendments`);
  expect(await rows(loan, "Hạn đã dời", ["Đơn vị", "Từ ngày", "Đến ngày", "Lý do"])).toEqual([
    [eaSup, "31/01/2024", "07/02/2024", why],
  ]);
  await visit(loan, `${plan}/recipients`);
  expect(await words(loan.page.locator(".act p"))).toBe("1/30 đơn vị đã xác nhận, 29 chưa xác nhận.");
  await visit(loan, `${plan}/text`);
});

test("the others hand in; what waits is received at once, from the duty and from the table", async () => {
  await moveDay(loan, "29/01/2024");
  await othersHandIn(journey, but("Cư M’gar", "Lắk"), plan, "phat-dong");
  await othersHandIn(journey, but("Cư M’gar", "Lắk", "Ea Súp"), plan, "dang-ky");
  await visit(loan, "/desk");
  await press(loan, /^Nhận 22 danh sách vừa gửi/, "main");
  expect(await receiveChosen(loan)).toBe("Đã nhận 22 mục.");
  await visit(loan, `${plan}/matrix`);
  await press(loan, "Nhận 23 mục", ".act");
  expect(await told(loan)).toBe("Đã nhận 23 mục.");
});

test("on 01/02/2024 the table shows who is late and who still has time", async () => {
  await moveDay(loan, "01/02/2024");
  expect(await stands(loan, plan, "dang-ky")).toEqual({
    "31/01/2024, Đã nhận": 22,
    "31/01/2024, Quá 1 ngày": 1,
    "07/02/2024 (đã dời), Còn 6 ngày": 1,
  });
  await visit(loan, `${plan}/matrix?state=late`);
  expect(await matrixRow(loan, "Lắk")).toEqual(["Quá hạn", "Quá hạn", "Chưa hạn", "Chưa hạn"]);
  await visit(loan, `${plan}/matrix`);
  expect(await matrixBands(loan)).toEqual(["Hạn 31/01 đã qua", "Hạn 28/02 còn 27 ngày", "Hạn 30/06 còn 150 ngày"]);
  expect(await matrixRow(loan, "Ea Súp")).toEqual(["Đã nhận", "Sắp hạn", "–", "Chưa hạn", "Chưa hạn"]);
});

test("Lắk hands in late and is shown as late; Ea Súp by its own day is not", async () => {
  const bong = await journey.enter("H’Bông Srŭk");
  await moveDay(loan, "05/02/2024");
  for (const duty of ["phat-dong", "dang-ky"]) await othersHandIn(journey, [lak], plan, duty);
  await openObligation(bong, plan, "dang-ky");
  expect(await standing(bong)).toBe("Chờ nhận, gửi 05/02/2024 (muộn)");
  expect(await words(bong.page.locator("main .rounds"))).toContain("05/02/2024, H’Bông Srŭk gửi Muộn");
  await moveDay(loan, "07/02/2024");
  await othersHandIn(journey, [eaSup], plan, "dang-ky");
  await visit(loan, "/obligations/waiting");
  for (const box of await loan.page.getByRole("checkbox").all()) await box.check();
  expect(await receiveChosen(loan)).toBe("Đã nhận 3 mục.");
  const one = async (query: string) => (await unitsOf(loan, plan, "dang-ky", query)).flat();
  expect(await one("?state=accepted_late")).toEqual([lak, "31/01/2024", "Nhận muộn", "05/02/2024"]);
  expect(await one("?name=ea+sup")).toEqual([eaSup, "07/02/2024 (đã dời)", "Đã nhận", "07/02/2024"]);
});

test("initiatives are owed by the nine units of the department alone, by 28/02/2024 of a leap year", async () => {
  await moveDay(loan, "28/02/2024");
  await othersHandIn(journey, ofDepartment.slice(0, 8), plan, "sang-kien");
  await moveDay(loan, "29/02/2024");
  expect(await stands(loan, plan, "sang-kien")).toEqual({ "28/02/2024, Chờ nhận": 8, "28/02/2024, Quá 1 ngày": 1 });
  expect(await receiveChosen(loan)).toBe("Đã nhận 8 mục.");
});

test("the half-year review gets its day, and the reports of the first stage are due in June", async () => {
  await moveDay(loan, "03/06/2024");
  await dateOccasion(loan, plan, /^Ghi ngày.*Sơ kết công tác tư pháp 06/, "28/06/2024", "Giấy mời hội nghị sơ kết");
  expect((await dutyFacts(loan, plan, "so-nganh-so-ket"))["Ngày cuối cùng"]).toBe("28/06/2024");
  await moveDay(loan, "25/06/2024");
  for (const duty of ["so-ket-dot-1", "bao-cao-dot-1"]) await othersHandIn(journey, units, plan, duty);
});

test("a report sent back is mended and sent again within its time", async () => {
  await openObligation(loan, plan, "bao-cao-dot-1", { unit: "Phòng Tư pháp huyện Cư M’gar" });
  await sendBack(loan, "Thiếu số liệu đăng ký của hai công chức mới.");
  await moveDay(loan, "30/06/2024");
  await visit(thuyen, "/desk");
  await press(thuyen, "Bổ sung", "main");
  await fill(thuyen, { "Báo cáo": paper("Báo cáo sơ kết bổ sung.pdf") });
  await press(thuyen, /^Gửi báo cáo/, ".act");
  expect(await standing(thuyen)).toBe("Chờ nhận, gửi 30/06/2024");
  expect(await words(thuyen.page.locator("main .rounds"))).toMatch(
    /^Lần 2 .*30\/06\/2024, Y Thuyên Niê gửi Chờ nhận Lần 1 .* Trả lại .*Lý do: Thiếu số liệu đăng ký của hai công chức mới\.$/,
  );
  for (const duty of ["so-ket-dot-1", "bao-cao-dot-1"]) {
    await visit(loan, `${plan}/duties/${duty}`);
    expect(await receiveChosen(loan)).toBe("Đã nhận 24 mục.");
    expect(await stands(loan, plan, duty)).toEqual({ "30/06/2024, Đã nhận": 24 });
  }
});

test("the second stage: the province's 120 years on 22/11/2024, reports and dossiers by 30/11/2024", async () => {
  await moveDay(loan, "22/11/2024");
  for (const duty of ["phong-trao-120-nam", "tong-ket-dot-2", "bao-cao-dot-2", "ho-so-khen-thuong"])
    await othersHandIn(journey, units, plan, duty);
  await visit(loan, `${plan}/matrix`);
  expect(await words(loan.page.locator(".act p").first())).toBe("96 mục chờ bạn nhận.");
  await press(loan, /^Nhận \d+ mục$/, ".act");
  await moveDay(loan, "02/12/2024");
  await visit(loan, `${plan}/matrix`);
  expect(await matrixBands(loan)).toEqual(["Hạn 22/11 đã qua", "Hạn 30/11 đã qua", "Hạn 31/12 còn 29 ngày"]);
  expect(await matrixRow(loan, "Lắk")).toEqual([...Array(4).fill("Đã nhận"), "–", "Chưa hạn", "–"]);
});

test("the office compiles, the Council reviews, the director closes the plan at the end of the year", async () => {
  await othersHandIn(journey, ["Văn phòng Sở"], plan, "tong-hop-ho-so");
  await openObligation(loan, plan, "hoi-dong-xem-xet");
  await handIn(loan, { papers: { "Văn bản": paper("Biên bản họp Hội đồng.pdf") } });
  await accept(loan);
  await moveDay(loan, "31/12/2024");
  const hoan = await journey.enter("Lê Đình Hoan");
  await closePlan(hoan, plan, "Đã tổng kết phong trào thi đua năm 2024.");
  expect(await told(hoan)).toBe("Đã kết thúc kế hoạch.");
  await openObligation(thuyen, plan, "phong-trao-tinh");
  expect(await thuyen.page.locator(".act").count()).toBe(0);
});

test("nothing went wrong unnoticed", () => expect(journey.unnoticed()).toEqual([]));
