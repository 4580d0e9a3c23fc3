import { afterAll, beforeAll, expect, test } from "vitest";
import { fill, press, visit } from "./steps/browsing.ts";
import { beginJourney, type Journey, look } from "./steps/journey.ts";

let journey: Journey;
beforeAll(async () => {
  journey = await beginJourney("ninh-binh", "2023-06-05");
}, 240_000);
afterAll(() => journey.end());

test("Hoa writes a decision into the book, finds it without diacritics, reads a record, enters ratings; what is confidential asks why", async () => {
  const hoa = await journey.enter("Đinh Thị Hoa");
  await visit(hoa, "/ledger");
  await look(hoa, "ledger-1-book");
  await press(hoa, "Ghi quyết định khen thưởng");
  await look(hoa, "ledger-2-decision");
  await fill(hoa, {
    "Số, ký hiệu": "45/QĐ-STP",
    "Ngày ký": "02/06/2023",
    "Cơ quan, người ban hành": "Giám đốc Sở Tư pháp",
    "Danh hiệu, hình thức khen thưởng": "Giấy khen",
    "Tên ghi trong quyết định": "Giấy khen của Giám đốc Sở",
    "Năm khen thưởng": "2023",
    "Dòng 1, họ tên, tên tập thể, hộ": "Người Không Có",
  });
  await press(hoa, "Ghi vào sổ");
  await look(hoa, "ledger-3-wrong");
  await fill(hoa, { "Dòng 1, họ tên, tên tập thể, hộ": "vu duc toan" });
  await press(hoa, "Ghi vào sổ");
  await fill(hoa, { "Tên, số quyết định": "toan 45/qd-stp" });
  await press(hoa, "Lọc");
  expect(await hoa.page.locator("main table").innerText()).toContain("Giấy khen của Giám đốc Sở");
  await press(hoa, "Vũ Đức Toàn", "main table");
  await look(hoa, "ledger-4-record");
  await press(hoa, "Giấy khen của Giám đốc Sở", "main table");
  await look(hoa, "ledger-5-award");
  await press(hoa, "Sửa dòng này");
  await look(hoa, "ledger-6-correction");
  await visit(hoa, "/ratings");
  await look(hoa, "ledger-7-ratings");
  await visit(hoa, "/ledger/imports/new");
  await look(hoa, "ledger-8-import");
  await visit(hoa, "/matters");
  await look(hoa, "ledger-9-look");
  await fill(hoa, { "Xem để làm gì": "Rà soát trước khi họp Hội đồng" });
  await press(hoa, "Xem thông tin");
  await look(hoa, "ledger-10-matters");
  expect(await hoa.page.locator("main").innerText()).toContain("Quách Văn Giáp");
}, 240_000);

test("on a phone the book and a record are read, and nothing runs over the side", async () => {
  const toan = await journey.enter("Vũ Đức Toàn", { window: "phone" });
  await visit(toan, "/ledger");
  await look(toan, "ledger-1-book");
  await press(toan, "Vũ Đức Toàn", "main table");
  await look(toan, "ledger-2-record");
  await visit(toan, "/ratings");
  await look(toan, "ledger-3-ratings");
}, 180_000);

test("nothing went wrong unnoticed: the browser names only the form that came back", () => {
  expect(journey.unnoticed().filter((one) => !String(one).includes("422"))).toEqual([]);
});
