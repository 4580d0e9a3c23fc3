import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { activity } from "#kernel/activity/index.ts";
import { excelBook, readBook } from "#kernel/spreadsheets/index.ts";
import { markupFaults } from "#testing/markup.ts";
import { type Office, openOffice, type Visitor } from "#testing/office.ts";
import { imports, people } from "../schema.ts";

let office: Office;
let khai: Visitor;
let thuy: Visitor;
let bao: Visitor;
beforeAll(async () => {
  office = await openOffice({ only: ["ca-mau"], lived: false });
  khai = await office.as("Trần Minh Khải");
  thuy = await office.as("Lâm Thị Bích Thủy");
  bao = await office.as("Tô Quốc Bảo");
});
afterAll(() => office.close());

const heads = ["STT", "Họ và tên", "Ngày sinh", "Chức vụ", "Đơn vị công tác", "Loại"];
const list = (rows: (string | null)[][], columns = heads) =>
  excelBook({
    sheet: "Danh sách",
    title: ["TÒA ÁN NHÂN DÂN TỈNH CÀ MAU", "DANH SÁCH CÁN BỘ"],
    columns: columns.map((head, at) => ({ head, width: 20, cell: (row: (string | null)[]) => row[at] })),
    rows,
  });
const rows = [
  ["1", "Phạm Thị Nhập Một", "01/02/1980", "Thẩm phán", "Tòa Dân sự", "Công chức"],
  ["2", "Phạm Thị Nhập Hai", "31/02/1981", "Thư ký", "Tòa Dân sự", "Công chức"],
  ["3", "Trịnh Mỹ Duyên", "05/12/1992", "Thư ký Tòa án", "TAND huyện Trần Văn Thời", "Công chức"],
  ["4", "Phạm Thị Nhập Một", "01/02/1980", "Thủ quỹ", "Văn phòng", "Công chức"],
];
const send = async (visitor: Visitor, bytes: Uint8Array, more: Record<string, string> = {}, name = "cán bộ.xlsx") =>
  visitor.upload("/imports", { kind: "people", asOf: "18/03/2019", ...more }, [{ field: "file", name, bytes }]);
const place = (answer: Response) => answer.headers.get("location")!;
const known = (name: string) => office.db.select().from(people).where(eq(people.name, name));

describe("sending a file", () => {
  test("without a file, a day, or with something that is no list, is answered at the field", async () => {
    const empty = await khai.upload("/imports", { kind: "people", asOf: "31/02/2019" }, []);
    const html = await empty.text();
    expect(empty.status).toBe(422);
    expect(html).toContain("Chọn tệp Excel của danh sách.");
    expect(html).toContain("Tháng 2 không có ngày 31.");
    const picture = await send(khai, new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]));
    expect(await picture.text()).toContain("là ảnh PNG");
    expect(markupFaults(await khai.page("/imports/new?kind=people"))).toEqual([]);
  });

  test("that holds no such list says what is missing, and the next file can be sent", async () => {
    const answer = await send(khai, await list([["1", "x"]], ["Cột lạ", "Cột khác"]));
    const html = await khai.page(place(answer));
    expect(html).toContain("Không thấy bảng danh sách cán bộ.");
    expect(html).toContain("Gửi tệp khác");
  });

  test("is for those who keep the organisation; of accounts, for the administrator", async () => {
    expect((await thuy.get("/imports")).status).toBe(403);
    expect((await send(thuy, await list(rows))).status).toBe(403);
    expect((await send(khai, await list(rows), { kind: "accounts" })).status).toBe(403);
    expect(await bao.page("/imports/new")).toContain("Tài khoản");
  });
});

describe("looking through what was read", () => {
  let at: string;

  test("each row stands as it will be taken in, each faulty cell with what to do", async () => {
    at = place(await send(khai, await list(rows)));
    const html = await khai.page(at);
    expect(markupFaults(html)).toEqual([]);
    expect(html).toContain("Có 1 dòng cần sửa");
    expect(html).toContain("“31/02/1981” không có trong lịch");
    expect(html).toContain("Chỉ nhập 3 dòng đúng");
    expect(html).toContain("Dòng 5 của tệp");
    expect(await khai.page(`${at}?show=faulty`)).not.toContain("Thẩm phán</td>");
    expect(await khai.page(`${at}?show=ignored`)).toContain("Dòng tiêu đề của bảng");
    expect(await known("Phạm Thị Nhập Một")).toEqual([]);
  });

  test("the same file comes back with the faulty cell marked", async () => {
    const answer = await khai.get(`${at}/marked`);
    expect(answer.headers.get("content-disposition")).toContain(
      "c%C3%A1n%20b%E1%BB%99%20%28c%E1%BA%A7n%20s%E1%BB%ADa%29.xlsx",
    );
    const book = await readBook(new Uint8Array(await answer.arrayBuffer()));
    const texts = book.sheets[0]!.rows.map((row) => row.map((cell) => cell?.text ?? "").join(" | "));
    expect(texts.find((row) => row.includes("Nhập Hai"))).toContain("31/02/1981");
    expect(texts.find((row) => row.includes("Nhập Hai"))).toContain("không có trong lịch");
  });

  test("with faulty rows the whole file is refused; the good rows come in only by their own button, once", async () => {
    expect((await khai.post(`${at}/taking`, { mode: "all" })).status).toBe(403);
    expect((await khai.post(`${at}/taking`, {})).status).toBe(422);
    const done = await khai.post(`${at}/taking`, { mode: "good", "choice[r7]": "same", leaders: "on" });
    expect(done.status).toBe(303);
    const html = await khai.page(at);
    for (const said of ["Thêm 1 người", "Gộp vào hồ sơ có sẵn của 1 người", "1 dòng cần sửa, chưa nhập"])
      expect(html).toContain(said);
    expect(await known("Phạm Thị Nhập Một")).toHaveLength(1);
    expect(await known("Phạm Thị Nhập Hai")).toEqual([]);
    expect((await khai.post(`${at}/taking`, { mode: "good" })).status).toBe(403);
    const lines = await office.db.select().from(activity).where(eq(activity.verb, "import.people"));
    expect(lines.map((line) => line.facts)).toEqual([{ file: "cán bộ.xlsx", rows: "3" }]);
    expect(await khai.page("/imports")).toContain("Đã nhập");
  });

  test("a row may be left out, or be somebody else of the same name", async () => {
    const again = place(await send(khai, await list([rows[0]!, rows[3]!])));
    await khai.post(`${again}/taking`, { mode: "all", "choice[r5]": "new", "choice[r6]": "skip" });
    expect(await khai.page(again)).toContain("1 dòng bỏ qua theo lựa chọn");
    expect(await known("Phạm Thị Nhập Một")).toHaveLength(2);
  });
});

test("a real office file of 120 people is read and shown by pages of fifty", async () => {
  const bytes = await readFile(join(import.meta.dirname, "../imports/tests/given/a2-can-bo-thads-thai-binh.xls"));
  const at = place(await send(khai, bytes, {}, "a2.xls"));
  const html = await khai.page(at);
  expect(html).toContain("1–50 trong 120 dòng");
  expect((await khai.page(`${at}?page=3`)).match(/<th scope="row"/g)!.length).toBeGreaterThanOrEqual(20);
});

test("templates are read back by the same reading: their heads are known", async () => {
  for (const kind of ["units", "people", "accounts"]) {
    const answer = await bao.get(`/imports/templates/${kind}.xlsx`);
    const book = await readBook(new Uint8Array(await answer.arrayBuffer()));
    expect(book.sheets.map((sheet) => sheet.name).at(-1)).toBe("Hướng dẫn");
    const at = place(
      await send(bao, new Uint8Array(await (await bao.get(`/imports/templates/${kind}.xlsx`)).arrayBuffer()), { kind }),
    );
    const [read] = await office.db
      .select()
      .from(imports)
      .where(eq(imports.id, at.split("/").at(-1)!));
    expect([kind, read?.state]).toEqual([kind, "checked"]);
  }
  expect((await bao.get("/imports/templates/khac.xlsx")).status).toBe(404);
});

test("choices for rows that are like others are kept page by page, and hold when the list is taken in", async () => {
  const twins = Array.from({ length: 120 }, (_, n) => [
    String(n + 1),
    `Vũ Văn Trùng ${"ABCDEFGHIJ"[Math.floor(n / 2) % 10]}${Math.floor(n / 20)}`,
  ]);
  const people = twins.map(([at, name]) => [at!, name!, "02/03/1980", "Thẩm phán", "Tòa Dân sự", "Công chức"]);
  const at = place(await send(khai, await list(people)));
  const first = await khai.page(at);
  expect(first).toContain("1–50 trong 60 dòng trùng");
  const chosen = [...first.matchAll(/name="choice\[r(\d+)\]"/g)].map(([, row]) => row!);
  const moved = await khai.post(`${at}/choices`, { [`choice[r${chosen[0]}]`]: "skip", to: "2" });
  expect(moved.headers.get("location")).toBe(`${at}?twins=2`);
  const second = await khai.page(`${at}?twins=2`);
  expect(second).toContain("51–60 trong 60 dòng trùng");
  const [, later] = /name="choice\[r(\d+)\]"/.exec(second)!;
  const saved = await khai.post(`${at}/choices`, { [`choice[r${later}]`]: "new" });
  expect(await saved.text()).toMatch(/^Đã lưu lựa chọn lúc/);
  const back = await khai.page(at);
  expect(markupFaults(back)).toEqual([]);
  expect(back).toMatch(/<option value="skip" selected/);
  await khai.post(`${at}/reading`);
  await khai.post(`${at}/taking`, { mode: "all" });
  const done = await khai.page(at);
  expect(done).toContain("Thêm 61 người");
  expect(done).toContain("1 dòng bỏ qua theo lựa chọn");
  expect((await khai.post(`${at}/choices`, { "choice[r5]": "skip" })).status).toBe(409);
});

describe("accounts that come in", () => {
  const heads = ["STT", "Họ và tên", "Thư điện tử", "Đơn vị công tác", "Vai trò"];
  const row = (n: number) => [
    String(n),
    `Lê Thị Tài Khoản ${n}`,
    `khoan${n}@tandcamau.example.vn`,
    "Tòa Dân sự",
    "Biên tập",
  ];
  const shown = (html: string) => [...html.matchAll(/<code>([a-z0-9-]{19})<\/code>/g)].map(([, password]) => password!);
  const enter = async (n: number, password: string) =>
    (await office.stranger().post("/sign-in", { email: `khoan${n}@tandcamau.example.vn`, password })).status;
  let at: string;

  test("may be as many as a file holds; their first passwords are shown once, and as Excel", async () => {
    at = place(
      await send(
        bao,
        await list(
          Array.from({ length: 300 }, (_, n) => row(n + 1)),
          heads,
        ),
        { kind: "accounts" },
      ),
    );
    const done = await bao.post(`${at}/taking`, { mode: "all" });
    const html = await done.text();
    expect([done.status, markupFaults(html), shown(html).length]).toEqual([201, [], 300]);
    expect(await bao.page(at)).not.toContain(shown(html)[0]!);
    const [, held] = /name="list" value="([^"]+)"/.exec(html)!;
    const file = await bao.post(`${at}/passwords.xlsx`, { list: held!.replaceAll("&quot;", '"') });
    const book = await readBook(new Uint8Array(await file.arrayBuffer()));
    expect(book.sheets[0]!.rows.at(-1)!.map((cell) => cell?.text)).toEqual([
      ...["300", "Lê Thị Tài Khoản 300", "Tòa Dân sự", "khoan300@tandcamau.example.vn", shown(html)[299]],
    ]);
    expect(await enter(300, shown(html)[299]!)).toBe(303);
    expect(await enter(300, shown(html)[298]!)).toBe(422);
  });

  test("a list of passwords that was lost is given anew to who has not set her own; the old ones end", async () => {
    await office.db.execute(
      sql`update users set must_change_password = false where email = 'khoan1@tandcamau.example.vn'`,
    );
    const again = shown(await (await bao.post(`${at}/passwords`)).text());
    expect(again).toHaveLength(299);
    const kept = await office.db.execute<{ password: string }>(sql`
      select c.password from credentials c join users u on u.id = c.user_id where u.email like 'khoan%@tandcamau.example.vn'`);
    const words = JSON.stringify(kept.rows);
    expect(again.filter((password) => words.includes(password))).toEqual([]);
    expect((await khai.post(`${at}/passwords`)).status).toBe(403);
    expect((await khai.post(`${at}/passwords.xlsx`, { list: "[]" })).status).toBe(403);
    expect((await bao.post(`${at}/passwords.xlsx`, { list: "không" })).status).toBe(422);
  });
});
