import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { movementTargets } from "#rooms/movements/schema/targets.ts";
import { drives, type Movement } from "#rooms/movements/schema.ts";
import { choose, fill, paper, press, told, visit, words } from "./steps/browsing.ts";
import { answerFinding, holdVisit, planVisit } from "./steps/inspecting.ts";
import { beginJourney, type Journey, look, type Person } from "./steps/journey.ts";
import { issued } from "./steps/life.ts";
import * as steps from "./steps/movements.ts";
import { unitsAsked } from "./steps/others.ts";
import { moveDay } from "./steps/plans.ts";
import { row, rows } from "./steps/tables.ts";

/** The five movements and two drives of Đắk Lắk in 2024: launched, answered, followed, inspected, reviewed, held against. */
const kinds = ["Văn phòng", "Thanh tra", "Phòng chuyên môn", "Trung tâm", "Phòng Công chứng", "Phòng Tư pháp"];
const units = await unitsAsked("dak-lak", ...kinds);
const [inspectorate, lak] = ["Thanh tra Sở", "Phòng Tư pháp huyện Lắk"] as const;
const others = units.filter((unit) => unit !== inspectorate && unit !== lak);
let journey: Journey;
let loan: Person;
let hoai: Person;
let five: Movement[];
let example: Movement;
const drive = { first: "", second: "" };
beforeAll(async () => {
  journey = await beginJourney("dak-lak", "2023-12-29");
  await issued(journey, { number: "98/KH-STP", issuedOn: "2023-12-29" });
  const made = await steps.movementsOf(journey);
  five = [...made.values()];
  example = made.get("theo-guong-bac-ho")!;
  const both = await journey.office.db.select().from(drives).orderBy(drives.startsOn);
  [drive.first, drive.second] = both.map(({ id }) => `/drives/${id}`) as [string, string];
  loan = await journey.enter("Nguyễn Thị Kim Loan");
  hoai = await journey.enter("Trần Thị Bích Hoài");
}, 240_000);
afterAll(() => journey?.end());

const page = async (person: Person) => words(person.page.locator("main"));
const at = (movement: Movement) => `/movements/${movement.id}`;

test("the plan made five movements as drafts of the office; a unit sees none of them yet", async () => {
  await visit(loan, "/movements");
  await look(loan, "movements-drafts");
  const listed = await rows(loan, "Phong trào, đang thực hiện trước", ["Thời gian", "Tình trạng"]);
  expect(listed).toEqual(Array(5).fill(["Từ 01/01/2024 đến 31/12/2024", "Đang soạn"]));
  await visit(hoai, "/movements");
  expect(await page(hoai)).toContain("Chưa có phong trào nào");
});

test("the calendar of 2024 has the anniversaries with their ordinals and the drives that greet them; a text is checked", async () => {
  await visit(loan, "/anniversaries?year=2024");
  const shown = await page(loan);
  for (const one of [
    "94 năm Ngày thành lập Đảng Cộng sản Việt Nam",
    "134 năm Ngày sinh Chủ tịch Hồ Chí Minh",
    "42 năm Thành lập Sở Tư pháp Đắk Lắk",
  ])
    expect(shown).toContain(one);
  await look(loan, "anniversaries");
  await fill(loan, {
    "Đoạn văn bản":
      "chào mừng kỷ niệm 94 năm ngày thành lập Đảng Cộng sản Việt Nam; kỷ niệm 50 năm ngày giải phóng Buôn Ma Thuột",
  });
  await press(loan, "Soát", "main");
  expect(await page(loan)).toContain("Đúng: năm 2024 là 94 năm");
  expect(await page(loan)).toContain("Ghi 50 năm; đúng là 49 năm");
});

test("each is launched to all 24 units in one act, by the plan itself", async () => {
  for (const movement of five)
    expect(await steps.launch(loan, movement, { number: "98/KH-STP", on: "29/12/2023", due: "31/01/2024" })).toBe(
      "Đã phát động đến 24 đơn vị.",
    );
  await visit(loan, at(example));
  await look(loan, "movement-launched");
  await visit(hoai, "/desk");
  expect(await page(hoai)).toContain("Phát động trong đơn vị");
});

test("the inspectorate launches one on with its own document, adapted; the others take theirs over", async () => {
  await moveDay(loan, "24/01/2024");
  await visit(hoai, at(example));
  await press(hoai, "Phát động trong đơn vị", "main");
  await fill(hoai, { "Số, ký hiệu": "02/PĐ-TTr", "Ngày văn bản": "24/01/2024" });
  await choose(hoai, "Có điều chỉnh, bổ sung cho phù hợp với đơn vị");
  await press(hoai, "Gửi văn bản phát động", ".act");
  expect(await words(hoai.page.locator(".errsum"))).toContain("Nội dung");
  await fill(hoai, { "Nội dung của đơn vị": "Mỗi thanh tra viên làm theo một việc cụ thể, ghi vào sổ công tác." });
  await fill(hoai, { "Tệp văn bản": paper("Phát động Thanh tra.pdf") });
  await press(hoai, "Gửi văn bản phát động", ".act");
  expect(await told(hoai)).toBe("Đã gửi văn bản phát động của đơn vị.");
  for (const movement of five) {
    const rest = movement.id === example.id ? others : [...others, inspectorate];
    await steps.othersRespond(journey, movement, rest, "24/01/2024");
  }
}, 400_000);

test("a month after the launch nobody registered: each movement says so; when the units register it does not any more", async () => {
  await moveDay(loan, "29/01/2024");
  const empty = "Đã phát động 31 ngày mà chưa có đăng ký thi đua nào.";
  for (const movement of five) {
    await visit(loan, at(movement));
    expect(await page(loan)).toContain(empty);
  }
  await look(loan, "movement-empty");
  const sheet = await steps.registerTwo(hoai, "2024");
  await visit(loan, at(example));
  expect(await page(loan)).not.toContain("chưa có đăng ký");
  await steps.othersRegister(journey, others, "2024");
  await visit(loan, sheet);
  await press(loan, "Duyệt, trả lại", ".act");
  expect(await told(loan)).toBe("Đã duyệt 2 dòng.");
}, 400_000);

test("after 31/01/2024 Lắk alone is overdue, is urged, answers, and stays late", async () => {
  await moveDay(loan, "01/02/2024");
  const heads = ["Đơn vị", "Tình trạng"];
  const standing = () => row(loan, "Đơn vị và văn bản phát động", heads, lak);
  await visit(loan, at(example));
  expect(await page(loan)).toContain("23 đã phát động, 0 đã nhận, 1 chưa xác nhận.");
  expect(await standing()).toEqual([lak, "Quá hạn"]);
  await look(loan, "movement-answered");
  await press(loan, "Đôn đốc 1 đơn vị", ".act");
  expect(await told(loan)).toBe("Đã nhắc 1 đơn vị.");
  await moveDay(loan, "05/02/2024");
  for (const movement of five) await steps.othersRespond(journey, movement, [lak], "05/02/2024");
  await steps.othersRegister(journey, [lak], "2024");
  await visit(loan, at(example));
  expect(await standing()).toEqual([lak, "Phát động muộn"]);
  await visit(loan, "/title-registrations?year=2024");
  await look(loan, "titles-consolidated");
});

test("each drive greets its anniversaries with the ordinals counted from their days", async () => {
  const greeted = async (address: string) => {
    await visit(loan, address);
    const heads = ["Số năm", "Kỷ niệm ngày"];
    return (await rows(loan, "Ngày kỷ niệm đợt này chào mừng", heads)).map((one) => one.join(", "));
  };
  expect((await greeted(drive.first)).sort()).toEqual(
    [
      "94 năm, 03/02/2024",
      "49 năm, 10/03/2024",
      "70 năm, 07/05/2024",
      "134 năm, 19/05/2024",
      "76 năm, 11/06/2024",
    ].sort(),
  );
  await look(loan, "drive");
  const later = await greeted(drive.second);
  for (const one of [
    "79 năm, 02/09/2024",
    "79 năm, 28/08/2024",
    "42 năm, 02/08/2024",
    "120 năm, 22/11/2024",
    "80 năm, 22/12/2024",
    "55 năm, năm 2024",
  ])
    expect(later).toContain(one);
});

test("in June the units tell their figures of the first drive, and the office reviews it with the half-year's work", async () => {
  await moveDay(loan, "25/06/2024");
  const [target] = await journey.office.db
    .select()
    .from(movementTargets)
    .where(eq(movementTargets.movementId, example.id));
  await visit(hoai, at(example));
  await press(hoai, "Báo tiến độ chỉ tiêu", "main");
  await fill(hoai, { "Đạt được (%)": "100" });
  await press(hoai, "Ghi tiến độ", ".act");
  expect(await words(hoai.page.locator(".errsum"))).toContain("ghi minh chứng");
  await fill(hoai, { "Minh chứng": "Báo cáo 15/BC-TTr ngày 24/06/2024", "Của đợt thi đua": "Đợt thi đua thứ nhất" });
  await look(hoai, "figures");
  await press(hoai, "Ghi tiến độ", ".act");
  const driveId = drive.first.split("/").at(-1)!;
  await steps.othersTell(journey, example, others.slice(0, 20), { targetId: target!.id, driveId, value: "100" });
  await steps.othersTell(journey, example, [lak], { targetId: target!.id, driveId, value: "96" });
  await moveDay(loan, "28/06/2024");
  await visit(loan, drive.first);
  const heads = ["Chỉ tiêu", "Mức phấn đấu", "Đơn vị đã báo", "Đạt mức"];
  expect(await rows(loan, "Chỉ tiêu đơn vị đã báo trong đợt", heads)).toEqual([[target!.title, "100 %", "22", "21"]]);
  await steps.reviewDrive(loan, drive.first, "28/06/2024");
  expect(await page(loan)).toContain("Sơ kết ngày 28/06/2024");
  await look(loan, "drive-reviewed");
  await visit(hoai, at(example));
  expect(await page(hoai)).toContain("Đã sơ kết");
});

test("a unit that lags is visited; what is to be mended has its day, is answered and settled", async () => {
  await moveDay(loan, "05/08/2024");
  await planVisit(loan, { unit: lak, on: "12/08/2024", about: example.name });
  await moveDay(loan, "12/08/2024");
  const inspection = await holdVisit(loan, { unit: lak, on: "12/08/2024", mendBy: "30/08/2024" });
  const bong = await journey.enter("H’Bông Srŭk", { window: "phone" });
  await answerFinding(bong, inspection, "Đã gửi báo cáo 21/BC-PTP ngày 20/08/2024.");
  await visit(loan, inspection);
  await press(loan, /^Đã khắc phục/, "main");
  expect(await page(loan)).toContain("Đã khắc phục");
  await visit(loan, "/inspections");
  await look(loan, "inspections");
});

test("in November the second drive and the movements are reviewed; one that was left open past its end is warned of", async () => {
  await moveDay(loan, "28/11/2024");
  await steps.reviewDrive(loan, drive.second, "28/11/2024");
  for (const movement of five.slice(0, 4))
    expect(await steps.review(loan, movement, "28/11/2024")).toBe("Đã tổng kết phong trào.");
  await look(loan, "movement-reviewed");
  await moveDay(loan, "02/01/2025");
  await visit(loan, at(five[4]!));
  const left = "Đã hết thời gian thi đua từ 31/12/2024 mà chưa tổng kết.";
  expect(await page(loan)).toContain(left);
  await steps.review(loan, five[4]!, "02/01/2025");
  expect(await page(loan)).not.toContain(left);
});

test("at the end what was registered stands beside what was reached", async () => {
  for (const name of ["Nguyễn Hữu Nghệ", "Trần Đức Đồng"]) await steps.holdsTitle(journey, name, "Nguyễn Thị Kim Loan");
  await visit(loan, "/title-registrations/achieved?year=2024");
  const heads = ["Đơn vị", "Đăng ký", "Được duyệt", "Đạt", "Người, tập thể đạt đủ"];
  const [, ...numbers] = await row(loan, "Đăng ký và đạt theo đơn vị", heads, inspectorate);
  expect(numbers).toEqual(["3", "3", "2", "1"]);
  await press(loan, inspectorate, "main table");
  const people = await rows(loan, "Đăng ký và đạt của từng tập thể, cá nhân", ["Tập thể, cá nhân", "Kết quả"]);
  expect(people).toEqual([
    ["Nguyễn Hữu Nghệ", "Đạt một phần"],
    ["Trần Đức Đồng", "Đạt như đăng ký"],
  ]);
  await look(loan, "achieved");
});

test("on a phone the year can be read", async () => {
  const phone = await journey.enter("Nguyễn Thị Kim Loan", { window: "phone" });
  const titles = "/title-registrations";
  const pages = { movements: "/movements", movement: at(example), drive: drive.first, titles: `${titles}?year=2024` };
  const more = { anniversaries: "/anniversaries?year=2024", achieved: `${titles}/achieved?year=2024` };
  for (const [name, path] of Object.entries({ ...pages, ...more })) {
    await visit(phone, path);
    await look(phone, name);
  }
});

test("nothing went wrong unnoticed, but for what was refused on purpose", () =>
  expect(journey.unnoticed().filter((one) => !/status of 422/.test(`${one}`))).toEqual([]));
