import { eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { theProgram } from "#kernel/activity/index.ts";
import { newId } from "#kernel/ids.ts";
import { eventGuests } from "#rooms/ceremonies/schema.ts";
import { exemplars } from "#rooms/exemplars/schema.ts";
import { unitVersions } from "#rooms/organisation/schema.ts";
import { issueWritten } from "#rooms/plans/index.ts";
import { plans } from "#rooms/plans/schema.ts";
import { choose, fill, press, told, visit, words } from "./steps/browsing.ts";
import { beginJourney, type Journey, look, type Person } from "./steps/journey.ts";

/** A conference of honouring in Ninh Bình, from its invitation to what a unit takes home; the day is 05/06/2023. */
let journey: Journey;
let hoa: Person;
let at: string;
beforeAll(async () => {
  journey = await beginJourney("ninh-binh", "2023-06-05");
  const { db } = journey.office;
  const [plan] = await db.select().from(plans);
  const { agencyId, id: planId } = plan!;
  const issuedAt = new Date("2023-01-31T02:00:00Z");
  const facts = { number: "09/KH-STP", issuedOn: "2023-01-31" };
  await db.transaction((tx) => issueWritten(tx, { agencyId, ...theProgram }, planId, facts, issuedAt));
  const [unit] = await db.select().from(unitVersions).where(eq(unitVersions.name, "Thanh tra Sở"));
  await db.insert(exemplars).values({
    ...{ id: newId(), agencyId, planId, unitId: unit!.unitId, name: "Tổ hòa giải Đồng Tâm", caption: "Gia Viễn" },
    ...{ kindKey: "tap-the", kindName: "Tập thể điển hình", holderKind: "collective", origin: "office" },
    ...{ stage: "recognised", detectedOn: "2022-10-01", createdAt: issuedAt, summary: "31 vụ hòa giải thành." },
  });
}, 180_000);
afterAll(() => journey?.end());

const main = (person: Person) => words(person.page.locator("main"));
const codeOn = async (person: Person, name: string) => {
  const slip = person.page.locator("article", { hasText: name }).last();
  return (await slip.locator(".door-code b").first().textContent())!;
};

test("the office drafts the conference, counts it for the plan, names whom it honours and sends the letter", async () => {
  hoa = await journey.enter("Đinh Thị Hoa");
  await visit(hoa, "/events");
  await look(hoa, "events-empty");
  await press(hoa, "Soạn sự kiện", ".act");
  await fill(hoa, {
    "Tên sự kiện": "Hội nghị biểu dương điển hình tiên tiến năm 2023",
    Loại: "Hội nghị biểu dương, tôn vinh",
    "Mục đích, nội dung": "Biểu dương điển hình; mỗi đơn vị mang về một cách làm.",
    "Từ ngày": "05/06/2023",
    "Giờ bắt đầu": "8h00",
    "Địa điểm": "Hội trường Sở Tư pháp",
    "Dòng 1, giờ": "08:00",
    "Dòng 1, nội dung": "Khai mạc",
  });
  await choose(hoa, "Tổ chức biểu dương, tôn vinh điển hình ít nhất 01 lần/năm (09/KH-STP)");
  await look(hoa, "event-form");
  await press(hoa, "Ghi sự kiện", ".act");
  at = new URL(hoa.page.url()).pathname;
  await press(hoa, /^Khách mời, người dự/);
  await fill(hoa, { "Tư cách": "Được biểu dương, tôn vinh", "Điển hình": "Tổ hòa giải Đồng Tâm · Tập thể điển hình" });
  await press(hoa, "Thêm vào danh sách");
  await visit(hoa, at);
  await press(hoa, "Gửi giấy mời", ".act");
  await fill(hoa, {
    "Số, ký hiệu": "47/GM-STP",
    "Địa danh": "Ninh Bình",
    "Chức vụ người ký": "KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC",
    "Họ tên người ký": "Lã Thế Định",
  });
  await choose(hoa, "Văn phòng Sở", "Thanh tra Sở");
  await look(hoa, "invitation");
  await press(hoa, "Gửi giấy mời", ".act");
  expect(await told(hoa)).toBe("Đã ghi giấy mời và báo cho 2 đơn vị.");
  await look(hoa, "event");
});

test("without JavaScript a unit registers from its desk and sees its slips", async () => {
  const vinh = await journey.enter("Lê Quang Vinh", { scripts: false });
  await visit(vinh, "/desk");
  await press(vinh, /Đăng ký người dự/);
  await choose(vinh, "Có cử người dự");
  await fill(vinh, { "Dòng 1, họ và tên": "Lê Quang Vinh", "Dòng 1, chức vụ": "Chánh Văn phòng" });
  await press(vinh, "Gửi đăng ký", ".act");
  expect(await told(vinh)).toBe("Đã đăng ký 1 người.");
  await press(vinh, "Giấy mời, phiếu dự", ".act");
  expect(await main(vinh)).toContain("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
  await look(vinh, "letters");
});

test("at the door, on a phone, a code lets in once; one that nobody gave is refused", async () => {
  await visit(hoa, `${at}/letters`);
  const code = await codeOn(hoa, "Lê Quang Vinh");
  const honoured = await codeOn(hoa, "Tổ hòa giải Đồng Tâm");
  const phone = await journey.enter("Đinh Thị Hoa", { window: "phone" });
  await visit(phone, `${at}/door`);
  await look(phone, "door");
  await fill(phone, { "Mã dự": `${code.slice(0, 4)}${code.endsWith("0") ? "111111" : "000000"}` });
  await press(phone, "Tìm mã", ".act");
  expect(await main(phone)).toContain("Mã này không do chương trình cấp cho sự kiện này");
  await look(phone, "door-forged");
  await fill(phone, { "Mã dự": code.toLowerCase() });
  await press(phone, "Tìm mã", ".act");
  expect(await main(phone)).toContain("Chưa ghi có mặt");
  await look(phone, "door-guest");
  await press(phone, "Ghi có mặt", ".act");
  expect(await told(phone)).toBe("Đã ghi có mặt: Lê Quang Vinh.");
  await visit(phone, `${at}/door/${code}`);
  expect(await main(phone)).toMatch(/Đã có mặt lúc \d\d:\d\d/);
  await visit(phone, `${at}/door/${honoured}`);
  await press(phone, "Ghi có mặt", ".act");
  const there = await journey.office.db.select().from(eventGuests);
  expect(there.map(({ attendedWay }) => attendedWay).sort()).toEqual(["code", "scan"]);
  for (const path of ["", "/people", "/attendance", "/list", "/letters"]) {
    await visit(phone, `${at}${path}`);
    await look(phone, `event${path.replaceAll("/", "-")}`);
  }
});

test("its minutes make it count for «ít nhất 01 lần/năm»; the head confirms them", async () => {
  await visit(hoa, at);
  await press(hoa, "Ghi biên bản", ".act");
  await fill(hoa, {
    "Chủ trì": "Giám đốc Sở",
    "Thư ký": "Đinh Thị Hoa",
    "Diễn biến, ý kiến, kết luận": "Biểu dương một tập thể.",
  });
  await press(hoa, "Ghi biên bản", ".act");
  expect(await told(hoa)).toBe("Đã ghi biên bản.");
  const { rows } = await journey.office.db.execute<{ state: string; done: number }>(
    sql`select o.state, o.done from obligations o join duties d on d.id = o.duty_id where d.key = 'ton-vinh' and o.period like '%2023%'`,
  );
  expect(rows).toEqual([{ state: "submitted", done: 1 }]);
  const dinh = await journey.enter("Lã Thế Định");
  await visit(dinh, "/desk");
  await press(dinh, /Duyệt biên bản/);
  await look(dinh, "minutes");
  await press(dinh, "Duyệt biên bản", ".act");
  expect(await told(dinh)).toBe("Đã duyệt biên bản.");
});

test("the unit that was there promises one thing with the exemplar's help, answers it, and the office settles it", async () => {
  const vinh = await journey.enter("Lê Quang Vinh");
  await visit(vinh, "/desk");
  await press(vinh, /Ghi điều sẽ áp dụng/);
  await fill(vinh, {
    "Sẽ làm gì": "Hẹn ngày, giữ ngày với dân",
    "Làm xong ngày": "09/06/2023",
    "Ai giúp": "Tổ hòa giải Đồng Tâm · Tập thể điển hình",
  });
  await look(vinh, "takeaway-form");
  await press(vinh, "Nhận việc");
  expect(await told(vinh)).toBe("Đã nhận việc sẽ áp dụng.");
  await visit(vinh, "/desk");
  await press(vinh, /Trả lời kết quả áp dụng/);
  await fill(vinh, { "Đã làm gì, được gì": "40 lượt hẹn, không lượt nào trễ." });
  await press(vinh, "Gửi kết quả", ".act");
  await visit(hoa, `${at}/takeaways`);
  await press(hoa, /^Xác nhận/);
  expect(await main(hoa)).toContain("Đã áp dụng");
  await look(hoa, "takeaways-of-event");
  for (const path of ["/events", "/takeaways", "/selections", "/selections/new", `${at}/costs`, `${at}/pictures`]) {
    await visit(hoa, path);
    await look(hoa, path.replace(at, "event").replaceAll("/", "-").replace(/^-/, ""));
  }
});

test("nothing went wrong without anybody noticing", () => {
  expect(journey.unnoticed().filter((one) => !/status of 422/.test(`${one}`))).toEqual([]);
});
