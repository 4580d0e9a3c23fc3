import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Office, openOffice, type Visitor } from "#testing/office.ts";
import { proofs, submissions } from "../schema.ts";
import { owed, stateOf } from "./owed.ts";

let office: Office;
/** Officer of Tòa án huyện Trần Văn Thời, officer of the whole agency, officer of another district. */
let thuy: Visitor;
let khai: Visitor;
let nghia: Visitor;
/** The registration list that Trần Văn Thời owes by 31/01/2018, because the plan says before 01/02. */
let id: number;

beforeAll(async () => {
  office = await openOffice({ only: ["ca-mau"], lived: true, clockDays: { "ca-mau": "2018-01-05" } });
  thuy = await office.as("Lâm Thị Bích Thủy");
  khai = await office.as("Trần Minh Khải");
  nghia = await office.as("Châu Hữu Nghĩa");
  id = (await owed(office.db, "dang-ky", transVanThoi, "2018")).id;
});
afterAll(() => office.close());

const transVanThoi = "Tòa án nhân dân huyện Trần Văn Thời";

const pdf = new TextEncoder().encode("%PDF-1.4\nDanh sách đăng ký năm 2018\n%%EOF\n");
const list = { field: "file_registration_list", name: "Danh sách đăng ký 2018.pdf", bytes: pdf };
const program = {
  field: "file_registration_list",
  name: "danh-sach.pdf",
  bytes: new Uint8Array([0x4d, 0x5a, 0, 1, 2]),
};

test("shows the plan's sentence, the last day in time and for whom", async () => {
  const page = await thuy.page(`/obligations/${id}`);
  expect(page).toContain("Thứ Tư, 31/01/2018");
  expect(page).toContain("trước ngày 01/02");
  expect(page).toContain("Tòa án nhân dân huyện Trần Văn Thời");
  expect(page).toContain(`href="/obligations/${id}/submission"`);
});

test("another district's officer cannot tell it exists: same answer as for a number that is not there", async () => {
  for (const path of ["", "/submission", "/return", "/excuse", "/proofs/new"]) {
    const seen = await nghia.get(`/obligations/${id}${path}`);
    const absent = await nghia.get(`/obligations/999999999${path}`);
    expect([path, seen.status, absent.status]).toEqual([path, 404, 404]);
  }
  expect((await nghia.post(`/obligations/${id}/submission`, { note: "của tôi" })).status).toBe(404);
  expect((await nghia.post(`/obligations/${id}/acceptance`)).status).toBe(404);
  expect((await nghia.get("/obligations/abc")).status).toBe(404);
});

test("with nothing behind it, it is not sent; the form says at which field and keeps what was typed", async () => {
  const answer = await thuy.post(`/obligations/${id}/submission`, { act: "send", note: "Gửi danh sách năm 2018" });
  const page = await answer.text();
  expect(answer.status).toBe(422);
  expect(page).toContain("Kèm ít nhất một minh chứng");
  expect(page).toContain("Gửi danh sách năm 2018");
  expect((await stateOf(office.db, id)).state).toBe("open");
});

test("every problem is named at once, and the good file of the post need not be chosen again", async () => {
  const fields = {
    act: "send",
    "proof[0][title]": "Biên bản họp",
    "proof[0][url]": "biên bản",
    "proof[0][happenedOn]": "31/11/2017",
  };
  const answer = await thuy.upload(`/obligations/${id}/submission`, fields, [list, program]);
  const page = await answer.text();
  expect(answer.status).toBe(422);
  expect(page).toContain("có 4 chỗ cần sửa");
  expect(page).toContain("Chọn loại minh chứng.");
  expect(page).toContain("Ghi địa chỉ trang đầy đủ");
  expect(page).toContain("Tháng 11 không có ngày 31");
  expect(page).toContain("Tệp danh-sach.pdf không đọc được");
  expect(page).toContain("Danh sách đăng ký 2018.pdf");
  expect(page).toMatch(/name="kept\[0\]\[file\]" value="[0-9a-f-]{36}"/);
  expect(page).toContain(">Biên bản họp</textarea>");
});

test("a draft waits for its writer alone, with its files, and is gone once sent", async () => {
  const saved = await thuy.upload(`/obligations/${id}/submission`, { act: "draft", note: "Nháp của Thủy" }, [list]);
  expect(saved.status).toBe(303);
  const page = await thuy.page(`/obligations/${id}/submission`);
  expect(page).toContain("Nháp của Thủy");
  expect(page).toContain("Đã lưu nháp lúc");
  expect(page).toContain("Danh sách đăng ký 2018.pdf");
  expect(await khai.page(`/obligations/${id}/submission`)).not.toContain("Nháp của Thủy");

  const auto = await thuy.post(`/obligations/${id}/submission/draft`, { note: "Nháp tự lưu" });
  expect([auto.status, await auto.text()]).toEqual([200, expect.stringMatching(/^Đã lưu nháp lúc \d\d:\d\d\.$/)]);
  expect(await thuy.page(`/obligations/${id}/submission`)).toContain("Nháp tự lưu");
});

test("a file that somebody else brought cannot be slipped into a form", async () => {
  const kept = await khai.upload(`/obligations/${id}/submission`, { act: "draft" }, [list]);
  expect(kept.status).toBe(303);
  const file = /name="kept\[0\]\[file\]" value="([^"]+)"/.exec(await khai.page(`/obligations/${id}/submission`))![1]!;
  const answer = await thuy.post(`/obligations/${id}/submission`, {
    act: "send",
    "kept[0][file]": file,
    "kept[0][kind]": "registration_list",
  });
  expect(answer.status).toBe(422);
  expect(await answer.text()).toContain("Kèm ít nhất một minh chứng");
});

test("is sent once however often the post comes, returned with a reason, sent again, recalled, accepted", async () => {
  const sent = await thuy.upload(`/obligations/${id}/submission`, { act: "send", note: "Đã họp xét" }, [list]);
  expect([sent.status, sent.headers.get("location")]).toEqual([303, `/obligations/${id}`]);
  const twice = await thuy.upload(`/obligations/${id}/submission`, { act: "send", note: "Đã họp xét" }, [list]);
  expect(twice.status).toBe(403);
  expect(await office.db.select().from(submissions).where(eq(submissions.obligationId, id))).toHaveLength(1);
  expect(await thuy.page(`/obligations/${id}`)).toContain("Chờ nhận");

  expect((await khai.post(`/obligations/${id}/return`, { reason: "" })).status).toBe(422);
  expect((await khai.post(`/obligations/${id}/return`, { reason: "Thiếu biên bản họp đơn vị" })).status).toBe(303);
  expect((await khai.post(`/obligations/${id}/return`, { reason: "Thiếu biên bản họp đơn vị" })).status).toBe(403);
  const returned = await thuy.page(`/obligations/${id}`);
  expect(returned).toContain("Bị trả lại");
  expect(returned).toContain("Thiếu biên bản họp đơn vị");

  const again = { act: "send", note: "Bổ sung biên bản" };
  expect((await thuy.post(`/obligations/${id}/submission`, again)).status).toBe(303);
  expect((await thuy.post(`/obligations/${id}/recall`)).status).toBe(303);
  expect((await stateOf(office.db, id)).state).toBe("returned");
  expect((await thuy.post(`/obligations/${id}/submission`, again)).status).toBe(303);

  expect((await thuy.post(`/obligations/${id}/acceptance`)).status).toBe(403);
  expect((await khai.post(`/obligations/${id}/acceptance`)).status).toBe(303);
  expect((await khai.post(`/obligations/${id}/acceptance`)).status).toBe(403);
  const page = await thuy.page(`/obligations/${id}`);
  expect(page).toContain("Đã nhận");
  expect(page).toContain("Lần 3");
  expect(page).toContain("<b>Bạn</b> (Tòa án nhân dân huyện Trần Văn Thời) gửi “");
});

test("its file is given to those who see it, as the thing it is, and to nobody else", async () => {
  const [proof] = await office.db.select().from(proofs).where(eq(proofs.obligationId, id));
  const path = `/files/${proof!.fileId}`;
  const answer = await khai.get(path);
  expect(answer.status).toBe(200);
  expect(new Uint8Array(await answer.arrayBuffer())).toEqual(pdf);
  expect(answer.headers.get("content-type")).toBe("application/pdf");
  expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
  expect(answer.headers.get("content-disposition")).toBe(
    "attachment; filename=\"Danh sach dang ky 2018.pdf\"; filename*=UTF-8''Danh%20s%C3%A1ch%20%C4%91%C4%83ng%20k%C3%BD%202018.pdf",
  );
  const etag = answer.headers.get("etag")!;
  expect((await khai.get(path, { "if-none-match": etag })).status).toBe(304);
  expect((await nghia.get(path)).status).toBe(404);
  expect((await office.stranger().get(path)).status).toBe(303);
  expect((await khai.get("/files/../../etc/passwd")).status).toBe(404);
  const folders = await readdir(join(office.dataFolder, "files"));
  expect(folders).toHaveLength(1);
  expect(await readdir(join(office.dataFolder, "files", folders[0]!))).toHaveLength(1);
});

test("is opened again by those who run the plan, with a reason the unit reads", async () => {
  expect((await thuy.post(`/obligations/${id}/reopening`, { reason: "Cần sửa" })).status).toBe(403);
  expect((await khai.post(`/obligations/${id}/reopening`, { reason: "Bổ sung tập thể" })).status).toBe(303);
  expect((await stateOf(office.db, id)).state).toBe("returned");
});
