import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { docxFile, p, table } from "#kernel/documents/tests/docx-file.ts";
import { listImports } from "#kernel/imports/schema.ts";
import { readBook } from "#kernel/spreadsheets/index.ts";
import { markupFaults } from "#testing/markup.ts";
import { type Office, openOffice, type Visitor } from "#testing/office.ts";
import { heldAwards } from "../schema.ts";

const file = join(
  dirname(fileURLToPath(import.meta.url)),
  "..",
  "imports",
  "tests",
  "given",
  "a5-khen-thuong-soc-trang.xlsx",
);
const bytes = new Uint8Array(readFileSync(file));
let office: Office;
let ry: Visitor;
const imported = async () =>
  (
    await office.db.select({ n: sql<number>`count(*)::int` }).from(heldAwards).where(eq(heldAwards.origin, "imported"))
  )[0]!.n;
const send = async () => {
  const answer = await ry.upload("/ledger/imports", {}, [{ field: "file", name: "so-khen-thuong.xlsx", bytes }]);
  expect(answer.status).toBe(303);
  return answer.headers.get("location")!;
};

beforeAll(async () => {
  office = await openOffice({ only: ["soc-trang"] });
  ry = await office.as("Thạch Thị Sa Ry");
}, 180_000);
afterAll(() => office.close());

test("the gold book of 3,000 awards is read, looked through, and its good rows go in at once, once", async () => {
  const at = await send();
  const page = await ry.page(at);
  expect(page).toContain("dòng cần sửa");
  expect(markupFaults(page)).toEqual([]);
  expect(await ry.page(`${at}?show=faulty`)).toContain("Danh mục chưa có “Lao động giỏi”");
  expect((await ry.post(`${at}/taking`, { mode: "all" })).status).toBe(403);
  expect(await imported()).toBe(0);
  expect((await ry.post(`${at}/taking`, { mode: "good" })).status).toBe(303);
  const [done] = await office.db.select().from(listImports);
  const { awards, rowsTwice, rowsFaulty } = done!.result as Record<string, number>;
  expect(awards! + rowsTwice! + rowsFaulty!).toBe(3000);
  expect(await imported()).toBe(awards);
  expect((await ry.post(`${at}/taking`, { mode: "good" })).status).toBe(403);
}, 300_000);

test("sent again, every row is known already and nothing is doubled", async () => {
  const before = await imported();
  const at = await send();
  expect((await ry.post(`${at}/taking`, { mode: "good", keepUnknown: "on" })).status).toBe(303);
  const added = (await imported()) - before;
  const unknown = await office.db.select().from(heldAwards).where(eq(heldAwards.awardName, "Lao động giỏi"));
  expect(unknown.length).toBeGreaterThan(0);
  expect(added).toBeLessThan(10);
  expect(await ry.page(at)).toContain("đã có trong sổ");
}, 300_000);

test("a file that is no list says so, and a form with nothing chosen comes back", async () => {
  const text = new TextEncoder().encode("chỉ là chữ");
  const answer = await ry.upload("/ledger/imports", {}, [{ field: "file", name: "a.csv", bytes: text }]);
  expect(await ry.page(answer.headers.get("location")!)).toContain("Không nhận ra đây là bảng tính");
  expect((await ry.upload("/ledger/imports", { year: "hai" }, [])).status).toBe(422);
});

test("an annex in Word is read like a sheet: its heading names the award, its rows go into the book, faults come back marked", async () => {
  const rows = [
    ["STT", "Họ và tên", "Chức vụ", "Đơn vị", "Danh hiệu", "Số quyết định", "Ngày ký", "Năm"],
    ["1", "Thạch Thị Sa Ry", "Chuyên viên", "Văn phòng Sở", "LĐTT", "8801/QĐ-STP", "20/12/2018", "2018"],
    ["2", "Người Chưa Rõ", "Chuyên viên", "Văn phòng Sở", "Lao động giỏi", "8801/QĐ-STP", "20/12/2018", "2018"],
  ];
  const word = docxFile({ body: `${p("Danh sách khen thưởng năm 2018")}${table(rows)}` });
  const answer = await ry.upload("/ledger/imports", {}, [{ field: "file", name: "phu-luc.docx", bytes: word }]);
  expect(answer.status).toBe(303);
  const at = answer.headers.get("location")!;
  expect(await ry.page(`${at}?show=faulty`)).toContain("Danh mục chưa có “Lao động giỏi”");
  const back = await readBook(new Uint8Array(await (await ry.get(`${at}/marked`)).arrayBuffer()));
  expect(JSON.stringify(back.sheets[0]?.rows)).toContain("Danh mục chưa có “Lao động giỏi”");
  const before = await imported();
  expect((await ry.post(`${at}/taking`, { mode: "good" })).status).toBe(303);
  expect((await imported()) - before).toBe(1);
  const [held] = await office.db.select().from(heldAwards).where(eq(heldAwards.decisionNumber, "8801/QĐ-STP"));
  expect(held).toMatchObject({ awardKey: "ldtt", year: 2018, decidedOn: "2018-12-20", origin: "imported" });
  const noTable = docxFile({ body: p("Chỉ là một công văn") });
  const letter = await ry.upload("/ledger/imports", {}, [{ field: "file", name: "cv.docx", bytes: noTable }]);
  expect(await ry.page(letter.headers.get("location")!)).toContain("Không thấy bảng khen thưởng");
}, 300_000);
