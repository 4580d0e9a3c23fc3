import { afterAll, beforeAll, expect, test } from "vitest";
import { choose, fill, paper, press, visit, words } from "./steps/browsing.ts";
import { beginJourney, type Journey, look, type Person } from "./steps/journey.ts";
import { issued } from "./steps/life.ts";
import { accept, standing } from "./steps/obligations.ts";
import { issue, moveDay, openObligation } from "./steps/plans.ts";
import {
  addChannel,
  approvedStory,
  type Hands,
  readByPublic,
  recognised,
  schedule,
  send,
  storiesOfQuota,
  wanted,
} from "./steps/publicity.ts";
import { quotas } from "./steps/stories.ts";
import { rows } from "./steps/tables.ts";

const tienHai = "Chi cục Thi hành án dân sự huyện Tiền Hải";
const vuThu = "Chi cục Thi hành án dân sự huyện Vũ Thư";
const telling = "Tuyên truyền gương điển hình tiên tiến, gương người tốt, việc tốt";
const spreading = "Nhân rộng điển hình: giao lưu, học tập, vận dụng cách làm";
const visual = "Tuyên truyền trực quan, giao lưu, trao đổi, giới thiệu cách làm mới";
const results = "Tuyên truyền kết quả thực hiện và điển hình tiên tiến";
const writing = "Tham gia cuộc thi viết “Gương người tốt, việc tốt và các điển hình tiên tiến” của tỉnh";

/**
 * 2022 of the civil judgment enforcement of Thái Bình. Plan 15/KH-CTHADS sets no numbers; it has each unit «xác định cụ thể những
 * nhiệm vụ, chỉ tiêu, biện pháp» (IV.2.1). Tiền Hải does, and lives through its year with stories, a newspaper, the radio, an
 * exchange and the province's writing contest: met, missed, at risk.
 */
let journey: Journey;
let plan: string;
let child: string;
let huy: Person;
let nhan: Person;
let hoai: Person;
let store: string;
let other: string;
beforeAll(async () => {
  journey = await beginJourney("thai-binh", "2022-01-10");
  plan = `/plans/${await issued(journey, { number: "15/KH-CTHADS", issuedOn: "2021-06-22" })}`;
  const kind = { kindKey: "dien-hinh-tien-tien", kindName: "Điển hình tiên tiến", holderKind: "collective" as const };
  store = await recognised(journey, {
    ...kind,
    name: "Kho vật chứng một mã",
    unit: tienHai,
    summary: "Tìm vật chứng trong 2 phút.",
  });
  other = await recognised(journey, {
    ...kind,
    name: "Tổ xác minh Vũ Thư",
    unit: vuThu,
    summary: "Xác minh xong trong 5 ngày.",
  });
}, 180_000);
afterAll(() => journey?.end());

const handsOf = (unit: string): Hands => ({
  ...{ writer: journey.inCharge(unit), head: journey.inCharge(unit, "head"), board: "Đào Thị Thu Hoài" },
  ...{ editor: "Đào Thị Thu Hoài", checker: "Bùi Quang Huy", approver: "Vũ Ngọc Hoạt" },
});
const now = { day: "", hour: "" };
const main = ({ page }: Person) => words(page.locator("main"));
const ofChild = async () => {
  await visit(nhan, child);
  return quotas(nhan);
};
/** How the year stands, by period. */
const yearOfChild = async () =>
  Object.fromEntries(Object.entries(await ofChild()).filter(([period]) => period.endsWith("2022")));
const openQuarter = (period: string) => openObligation(nhan, child, "tuyen-truyen-guong", { period });

test("Tiền Hải answers the plan with its own numbers: a story each quarter, an exchange each half-year", async () => {
  huy = await journey.enter("Bùi Quang Huy");
  nhan = await journey.enter("Đặng Thị Nhàn");
  await visit(nhan, `${plan}/cascade`);
  await press(nhan, "Lập kế hoạch của đơn vị", ".act");
  await press(nhan, "Lập bản thảo", ".act");
  child = new URL(nhan.page.url()).pathname;
  const amounts = [
    ["tuyen-truyen-guong", "Quý", "Mỗi quý", "tin, bài"],
    ["truc-quan", "6 tháng", "Mỗi 6 tháng", "hoạt động"],
  ] as const;
  for (const [key, every, per, unit] of amounts) {
    await visit(nhan, `${child}/duties/${key}/edit`);
    await choose(nhan, "Mỗi tháng, quý, 6 tháng hoặc năm");
    await fill(nhan, {
      Kỳ: every,
      "Loại việc": "Chỉ tiêu số lượng",
      "Ít nhất": "1",
      "Đơn vị tính": unit,
      "Tính theo": per,
    });
    await press(nhan, "Lưu việc", ".act");
  }
  await moveDay(huy, "14/01/2022");
  await issue(nhan, child, { number: "03/KH-CCTHADS", on: "14/01/2022" });
  expect(await yearOfChild()).toEqual({
    "Quý I/2022": "0/1 Đúng tiến độ",
    "Quý II/2022": "0/1 Đúng tiến độ",
    "6 tháng đầu năm 2022": "0/1 Đúng tiến độ",
    "Quý III/2022": "0/1 Đúng tiến độ",
    "Quý IV/2022": "0/1 Đúng tiến độ",
    "6 tháng cuối năm 2022": "0/1 Đúng tiến độ",
  });
});

test("portal, newspaper and radio are tied to the duties they count for", async () => {
  hoai = await journey.enter("Đào Thị Thu Hoài");
  const counted = `${telling} (03/KH-CCTHADS)`;
  await addChannel(hoai, "Cổng của cơ quan", "Cổng Thi hành án dân sự Thái Bình", counted, `${results} (15/KH-CTHADS)`);
  await addChannel(hoai, "Báo", "Báo Thái Bình", counted);
  await addChannel(hoai, "Phát thanh, truyền hình", "Đài Phát thanh và Truyền hình Thái Bình", counted);
  await visit(hoai, "/stories/channels");
  await look(hoai, "publicity-1-channels");
});

test("a story of March is out on the portal, in the newspaper and on the radio: one exemplar, counted once; the quarter is met", async () => {
  await moveDay(huy, "15/03/2022");
  expect((await ofChild())["Quý I/2022"]).toBe("0/1 Có nguy cơ");
  const at = await approvedStory(journey, handsOf(tienHai), {
    ...{ title: "Mỗi vật chứng một mã, tìm trong hai phút", exemplar: store },
    body: "Nay quét mã, biết ngay kệ nào, hộp nào. Kiểm kê cả kho trong một ngày.",
  });
  expect(await schedule(hoai, at, now)).toBe("Đã đăng bài lên cổng.");
  const read = await readByPublic(hoai, at);
  expect([read.status, read.said.includes("Kiểm kê cả kho trong một ngày")]).toEqual([200, true]);
  await read.close();
  await moveDay(huy, "21/03/2022");
  await send(hoai, at, { channel: "Báo Thái Bình", on: "18/03/2022", number: "Số 11.620" });
  const radio = { channel: "Đài Phát thanh và Truyền hình Thái Bình", on: "20/03/2022", number: "Bản tin 18 giờ" };
  expect(await send(hoai, at, radio)).toBe("Đã ghi lần gửi. Tính cho 1 việc của kế hoạch.");
  expect((await ofChild())["Quý I/2022"]).toBe("1/1 Đạt, chờ nhận");
  await openQuarter("2022-Q1");
  expect(await rows(nhan, "Minh chứng", ["Ngày"])).toEqual([
    ["15/03/2022"],
    ["18/03/2022đã tính một lần ở trên"],
    ["20/03/2022đã tính một lần ở trên"],
  ]);
  await look(nhan, "publicity-2-met");
  const head = await journey.enter(journey.inCharge(tienHai, "head"));
  await openObligation(head, child, "tuyen-truyen-guong", { period: "2022-Q1" });
  await accept(head);
  expect(await standing(head)).toMatch(/^Đã nhận/);
});

test("the same story is proof of what the standing office tells all the time, without a number and without a day", async () => {
  await openObligation(huy, plan, "tuyen-truyen-ket-qua");
  expect(await rows(huy, "Minh chứng", ["Loại", "Ngày"])).toEqual([["Tin, bài đã đăng", "15/03/2022"]]);
  expect(await standing(huy)).toMatch(/^Thường xuyên/);
});

test("in the second quarter only Vũ Thư is told of: Tiền Hải stays at risk in June, and is missed in July with its reason", async () => {
  await moveDay(huy, "10/06/2022");
  const at = await approvedStory(journey, handsOf(vuThu), {
    ...{ title: "Năm ngày xác minh xong một vụ", exemplar: other },
    body: "Chia vụ theo xã, mỗi sáng thứ Hai đối chiếu.",
  });
  expect(await schedule(hoai, at, now)).toBe("Đã đăng bài lên cổng.");
  expect((await ofChild())["Quý II/2022"]).toBe("0/1 Có nguy cơ");
  await openQuarter("2022-Q2");
  await press(nhan, "Xem tin bài của chỉ tiêu", "main");
  expect(await wanted(nhan)).toEqual([
    "Cổng Thi hành án dân sự Thái Bình, Báo Thái Bình, Đài Phát thanh và Truyền hình Thái Bình, 0 / 1, Còn thiếu",
  ]);
  expect(await storiesOfQuota(nhan)).toEqual([]);
  await look(nhan, "publicity-3-at-risk");
  await visit(nhan, "/desk");
  expect(await main(nhan)).toMatch(/Có nguy cơ 0 \/ 1 tin, bài Tính đến 30\/06\/2022/);
  await look(nhan, "publicity-4-desk");
  await moveDay(huy, "01/07/2022");
  expect((await ofChild())["Quý II/2022"]).toBe("0/1 Chưa đạt");
  await openQuarter("2022-Q2");
  expect(await standing(nhan)).toBe("Chưa đạt, hết kỳ 30/06/2022");
  await press(nhan, "Giải trình", ".act");
  await fill(nhan, { "Lý do chưa đạt và việc sẽ làm": "Quý II dồn người kiểm kê kho; quý III giới thiệu bù." });
  await press(nhan, "Gửi giải trình", ".act");
  expect(await standing(nhan)).toBe("Chờ nhận giải trình, gửi 01/07/2022");
  await look(nhan, "publicity-5-missed");
});

test("an exchange that was held counts for the half-year of Tiền Hải and for what the plan wants all the time", async () => {
  await moveDay(huy, "12/08/2022");
  await visit(nhan, "/events");
  await press(nhan, "Soạn sự kiện", ".act");
  await fill(nhan, {
    "Tên sự kiện": "Giao lưu về kho vật chứng một mã",
    Loại: "Giao lưu",
    "Mục đích, nội dung": "Các đơn vị xem cách dán mã và mang về áp dụng.",
    "Từ ngày": "12/08/2022",
    "Giờ bắt đầu": "8h00",
    "Địa điểm": "Trụ sở Chi cục",
    "Dòng 1, giờ": "08:00",
    "Dòng 1, nội dung": "Xem kho",
  });
  await choose(nhan, `${visual} (03/KH-CCTHADS)`, `${spreading} (15/KH-CTHADS)`);
  await press(nhan, "Ghi sự kiện", ".act");
  const at = new URL(nhan.page.url()).pathname;
  await press(nhan, "Gửi giấy mời", ".act");
  await fill(nhan, {
    "Số, ký hiệu": "05/GM-CCTHADS",
    "Địa danh": "Tiền Hải",
    "Chức vụ người ký": "CHI CỤC TRƯỞNG",
    "Họ tên người ký": journey.inCharge(tienHai, "head"),
  });
  await choose(nhan, vuThu);
  await press(nhan, "Gửi giấy mời", ".act");
  expect((await ofChild())["6 tháng cuối năm 2022"]).toBe("0/1 Đúng tiến độ");
  await visit(nhan, at);
  await press(nhan, "Ghi biên bản", ".act");
  await fill(nhan, {
    "Chủ trì": "Chi cục trưởng",
    "Thư ký": "Đặng Thị Nhàn",
    "Diễn biến, ý kiến, kết luận": "Đã xem kho.",
  });
  await press(nhan, "Ghi biên bản", ".act");
  const year = await ofChild();
  expect([year["6 tháng đầu năm 2022"], year["6 tháng cuối năm 2022"]]).toEqual(["0/1 Chưa đạt", "1/1 Đạt, chờ nhận"]);
  await openObligation(nhan, plan, "nhan-rong");
  expect(await rows(nhan, "Minh chứng", ["Loại", "Ngày"])).toEqual([["Hoạt động đã tổ chức", "12/08/2022"]]);
});

test("the writing contest of the province is followed as a duty; what was sent hands it in", async () => {
  await visit(huy, "/contests/new?kind=outside");
  await fill(huy, {
    "Tên cuộc thi": "Cuộc thi viết Gương người tốt, việc tốt và các điển hình tiên tiến tỉnh Thái Bình",
    "Cơ quan tổ chức": "Ủy ban nhân dân tỉnh Thái Bình",
    "Nhận bài từ ngày": "15/08/2022",
    "Đến hết ngày": "30/11/2022",
    "Chỉ tiêu bài mỗi đơn vị": "1",
  });
  await choose(huy, `${writing} (15/KH-CTHADS)`);
  await press(huy, "Ghi cuộc thi", ".act");
  const at = new URL(huy.page.url()).pathname;
  await visit(huy, `${at}/launch`);
  await fill(huy, { "Số, ký hiệu": "45/CTHADS-TCCB", Ngày: "12/08/2022" });
  await huy.page.getByRole("radio", { name: /^Tất cả \d+ đơn vị/ }).check();
  await press(huy, "Phát động", ".act");
  await moveDay(huy, "10/10/2022");
  await visit(nhan, at);
  await press(nhan, /^Báo/, "main");
  await fill(nhan, {
    "Số bài đã gửi": "3",
    "Ngày gửi": "10/10/2022",
    "Người dự thi": "Đặng Thị Nhàn: Mỗi vật chứng một mã",
    "Minh chứng": "Công văn 88/CCTHADS",
    "Tệp minh chứng": paper("Công văn 88.pdf"),
  });
  await press(nhan, "Ghi việc tham gia", ".act");
  await openObligation(nhan, plan, "thi-viet");
  expect(await standing(nhan)).toBe("Chờ nhận, gửi 10/10/2022");
  await look(nhan, "publicity-6-contest");
  await openObligation(huy, plan, "thi-viet", { unit: "Chi cục THADS huyện Tiền Hải" });
  await accept(huy);
});

test("met, missed and at risk stand beside each other in December", async () => {
  await moveDay(huy, "20/09/2022");
  const at = await approvedStory(journey, handsOf(tienHai), {
    ...{ title: "Kiểm kê cả kho trong một ngày", exemplar: store },
    body: "Mỗi kệ một bảng, cuối tháng quét lại toàn bộ. 12 tháng không lệch một hộp.",
  });
  expect(await schedule(hoai, at, now)).toBe("Đã đăng bài lên cổng.");
  await moveDay(huy, "10/12/2022");
  expect(await yearOfChild()).toEqual({
    "Quý I/2022": "1/1 Đạt",
    "Quý II/2022": "0/1 Chưa đạt",
    "6 tháng đầu năm 2022": "0/1 Chưa đạt",
    "Quý III/2022": "1/1 Đạt, chờ nhận",
    "Quý IV/2022": "0/1 Có nguy cơ",
    "6 tháng cuối năm 2022": "1/1 Đạt, chờ nhận",
  });
  await look(nhan, "publicity-7-year");
  const phone = await journey.enter("Đặng Thị Nhàn", { window: "phone" });
  for (const path of [child, `${plan}/matrix`, "/stories/quotas"]) {
    await visit(phone, path);
    await look(phone, `publicity-8-${path.replace(/[^a-z]+/g, "-").slice(-16)}`);
  }
});

test("nothing went wrong unnoticed", () => expect(journey.unnoticed()).toEqual([]));
