import { eq, sql } from "drizzle-orm";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { proofs } from "#rooms/plans/schema.ts";
import { type Office, openOffice, type Visitor } from "#testing/office.ts";
import { unitNamed } from "#testing/officers.ts";
import { eventCosts, eventPictures } from "../schema/parts.ts";
import { nominees, selections } from "../schema/selections.ts";
import { takeaways } from "../schema/takeaways.ts";
import { eventGuests, events } from "../schema.ts";
import { drafted, typedLetter } from "./event-told.ts";

let office: Office;
let hoa: Visitor;
let vinh: Visitor;
let nghia: Visitor;
let at: string;
let id: string;
let units: { office: string; inspection: string };
beforeAll(async () => {
  office = await openOffice({ only: ["ninh-binh"], lived: true });
  hoa = await office.as("Đinh Thị Hoa");
  vinh = await office.as("Lê Quang Vinh");
  nghia = await office.as("Phan Trọng Nghĩa");
  units = {
    office: await unitNamed(office.db, "Văn phòng Sở"),
    inspection: await unitNamed(office.db, "Thanh tra Sở"),
  };
  at = await drafted(hoa, { startsOn: "05/06/2023", registerBy: "", seats: "" });
  id = at.split("/").at(-1)!;
  const both = [units.office, units.inspection];
  await hoa.post(`${at}/invitation`, { ...typedLetter, invitedOn: "01/06/2023", revision: "1", units: both });
  const named = { comes: "yes", "people[0][name]": "Lê Quang Vinh", revision: "1" };
  await vinh.post(`${at}/registrations/${units.office}`, named);
  const [guest] = await office.db.select().from(eventGuests).where(eq(eventGuests.eventId, id));
  await hoa.post(`${at}/attendance`, { shown: guest!.id, [`present-${guest!.number}`]: "on" });
  const { revision } = (await office.db.select().from(events).where(eq(events.id, id)))[0]!;
  const minutes = { heldOn: "05/06/2023", chair: "Giám đốc", secretary: "Hoa", minutes: "Trao đổi." };
  const held = await hoa.post(`${at}/minutes`, { ...minutes, revision: String(revision) });
  expect(held.status).toBe(303);
}, 120_000);
afterAll(() => office.close());

describe("what is taken home", () => {
  const said = () => ({ content: "Mở sổ hẹn giờ nộp hồ sơ", dueOn: "12/06/2023", helper: `unit:${units.inspection}` });
  const stored = async () => (await office.db.select().from(takeaways).where(eq(takeaways.eventId, id)))[0]!;
  let takeaway: string;

  test("is asked of the unit that had somebody there, and of no other", async () => {
    expect(await vinh.page("/desk")).toContain("Ghi điều sẽ áp dụng sau: Tọa đàm cùng điển hình hòa giải");
    expect(await nghia.page("/desk")).not.toContain("Ghi điều sẽ áp dụng sau");
    const absent = await nghia.post(`${at}/takeaways`, { ...said(), who: units.inspection });
    expect([absent.status, await absent.text()]).toEqual([403, expect.stringContaining("người đã dự")]);
  });

  test("names what, by when and who helps; the helper is told", async () => {
    expect((await vinh.post(`${at}/takeaways`, { who: units.office })).status).toBe(422);
    expect((await vinh.post(`${at}/takeaways`, { ...said(), who: units.office, dueOn: "04/06/2023" })).status).toBe(
      422,
    );
    expect((await vinh.post(`${at}/takeaways`, { ...said(), who: units.inspection })).status).toBe(403);
    const stranger = { ...said(), who: units.office, helper: `unit:${id}` };
    expect((await vinh.post(`${at}/takeaways`, stranger)).status).toBe(404);
    expect((await vinh.post(`${at}/takeaways`, { ...said(), who: units.office })).status).toBe(303);
    takeaway = (await stored()).id;
    expect(await stored()).toMatchObject({ unitId: units.office, helperUnitId: units.inspection, state: "open" });
    expect(await nghia.page("/notices")).toContain("Nhờ giúp đến ngày 12/06/2023: Mở sổ hẹn giờ nộp hồ sơ");
    expect(await vinh.page("/desk")).toContain("Trả lời kết quả áp dụng: Mở sổ hẹn giờ nộp hồ sơ");
  });

  test("is answered with its result, given back once, and settled by who helps or held the event", async () => {
    const mine = `${at}/takeaways/${takeaway}`;
    expect((await nghia.post(`${mine}/answer`, { result: "Xong", revision: "1" })).status).toBe(403);
    expect((await vinh.post(`${mine}/answer`, { result: "", revision: "1" })).status).toBe(422);
    expect((await vinh.post(`${mine}/answer`, { result: "Đã mở", revision: "1" })).status).toBe(303);
    expect((await vinh.post(`${mine}/settlement`)).status).toBe(403);
    expect(await hoa.page("/desk")).toContain("Xác nhận kết quả áp dụng");
    expect((await nghia.post(`${mine}/return`, { reason: "Ghi số lượt hẹn", revision: "2" })).status).toBe(303);
    expect(await stored()).toMatchObject({ state: "open", reason: "Ghi số lượt hẹn" });
    expect((await vinh.post(`${mine}/answer`, { result: "120 lượt hẹn", revision: "2" })).status).toBe(409);
    expect((await vinh.post(`${mine}/answer`, { result: "120 lượt hẹn", revision: "3" })).status).toBe(303);
    expect((await hoa.post(`${mine}/settlement`)).status).toBe(303);
    expect(await stored()).toMatchObject({ state: "settled", result: "120 lượt hẹn", settledOn: "2023-06-05" });
    expect(await hoa.page("/takeaways?state=settled")).toContain("Mở sổ hẹn giờ nộp hồ sơ");
    expect((await hoa.get("/takeaways.xlsx")).status).toBe(200);
    expect((await vinh.post(`${mine}/dropping`, { reason: "Thôi", revision: "5" })).status).toBe(403);
  });
});

describe("cost and pictures", () => {
  test("money is typed with points; a row without its item comes back", async () => {
    const row = {
      "costs[0][item]": "Hoa, quà",
      "costs[0][source]": "emulation_fund",
      "costs[0][planned]": "5.000.000",
    };
    expect((await hoa.post(`${at}/costs`, { ...row, "costs[0][item]": "" })).status).toBe(422);
    expect((await hoa.post(`${at}/costs`, { ...row, "costs[0][spent]": "4.850.000" })).status).toBe(303);
    expect(await office.db.select().from(eventCosts).where(eq(eventCosts.eventId, id))).toEqual([
      expect.objectContaining({ item: "Hoa, quà", source: "emulation_fund", planned: 5_000_000, spent: 4_850_000 }),
    ]);
    expect((await vinh.get(`${at}/costs`)).status).toBe(403);
  });

  test("a photo loses its place and device, asks for words, and a drawing that could carry a script is refused", async () => {
    const exif = { IFD0: { Model: "May anh cua Hoa" }, IFD3: { GPSLatitude: "20/1 15/1 0/1", GPSLatitudeRef: "N" } };
    const bytes = await sharp({ create: { width: 900, height: 600, channels: 3, background: "#884422" } })
      .withExif(exif)
      .jpeg()
      .toBuffer();
    expect(bytes.includes("May anh cua Hoa")).toBe(true);
    const photo = { field: "picture", name: "anh.jpg", bytes: new Uint8Array(bytes) };
    const lacking = await hoa.upload(`${at}/pictures`, {}, [photo]);
    expect(lacking.status).toBe(422);
    const waits = Object.fromEntries(
      [...(await lacking.text()).matchAll(/name="(waits\[\w+\])" value="([\w-]{43})"/g)].map((one) => [
        one[1]!,
        one[2]!,
      ]),
    );
    const svg = { field: "picture", name: "anh.jpg", bytes: new TextEncoder().encode("<svg onload='alert(1)'/>") };
    expect((await hoa.upload(`${at}/pictures`, { alt: "Hình" }, [svg])).status).toBe(422);
    expect((await hoa.post(`${at}/pictures`, { alt: "Hội trường trước giờ khai mạc", ...waits })).status).toBe(303);
    const [kept] = await office.db.select().from(eventPictures).where(eq(eventPictures.eventId, id));
    const answer = await vinh.get(`/files/${kept!.fileId}`);
    expect([answer.status, answer.headers.get("content-type")]).toEqual([200, "image/jpeg"]);
    const given = Buffer.from(await answer.arrayBuffer());
    expect((await sharp(given).metadata()).exif).toBeUndefined();
    expect(given.includes("May anh cua Hoa")).toBe(false);
    expect((await vinh.post(`${at}/pictures/${kept!.id}/removal`)).status).toBe(403);
    expect((await hoa.post(`${at}/pictures/${kept!.id}/removal`)).status).toBe(303);
    expect((await vinh.get(`/files/${kept!.fileId}`)).status).toBe(404);
  });
});

test("papers of an event wait in their form while a faulty one is chosen again", async () => {
  const at = `/events/${id}/papers`;
  const good = { field: "file-other", name: "báo cáo.pdf", bytes: new TextEncoder().encode("%PDF-1.4\n%%EOF\n") };
  const bad = { field: "file-other", name: "hỏng.pdf", bytes: new TextEncoder().encode("chữ") };
  const page = await (await hoa.upload(at, {}, [good, bad])).text();
  const kept = Object.fromEntries(
    [...page.matchAll(/name="(kept\[0\]\[(?:file|key)\])" value="([^"]+)"/g)].map((one) => [one[1]!, one[2]!]),
  );
  expect([kept["kept[0][key]"], page.includes("báo cáo.pdf</a>")]).toEqual(["other", true]);
  expect((await hoa.post(at, kept)).status).toBe(303);
  expect(await hoa.page(`/events/${id}/pictures`)).toContain("báo cáo.pdf");
});

describe("choosing for «Gương sáng pháp luật»", () => {
  let selection: string;
  let duty: string;
  const read = async () => (await office.db.select().from(selections))[0]!;
  const all = () => office.db.select().from(nominees).orderBy(sql`nominees.name collate "vi-x-icu"`);

  test("begins with the criteria of the plan and the day of law", async () => {
    const page = await hoa.page("/selections/new");
    expect(page).toContain('value="09/11/2023"');
    const { rows } = await office.db.execute<{ id: string }>(
      sql`select id from duties where key = 'guong-sang-phap-luat'`,
    );
    duty = rows[0]!.id;
    const typed = {
      ...{ title: "Gương sáng pháp luật năm 2023", criteria: "Gương mẫu\nCó sức lan tỏa", dutyId: duty, places: "1" },
      ...{ proposalsDueOn: "10/06/2023", announceOn: "05/06/2023" },
    };
    expect((await hoa.post("/selections", typed)).status).toBe(422);
    const made = await hoa.post("/selections", { ...typed, proposalsDueOn: "05/06/2023" });
    selection = made.headers.get("location")!.split("?")[0]!;
    expect(await vinh.page("/notices")).toContain("Giới thiệu cho “Gương sáng pháp luật năm 2023”");
  });

  test("units put forward their own; one does not read another's", async () => {
    const said = { unit: units.office, name: "Tổ một cửa", grounds: "Đọc từng ô cho dân" };
    expect((await vinh.post(`${selection}/nominees`, { ...said, grounds: "" })).status).toBe(422);
    expect((await vinh.post(`${selection}/nominees`, { ...said, unit: units.inspection })).status).toBe(403);
    for (const _ of [1, 2]) expect((await vinh.post(`${selection}/nominees`, said)).status).toBe(303);
    await nghia.post(`${selection}/nominees`, { ...said, unit: units.inspection, name: "Đội kiểm tra lưu động" });
    expect((await all()).map(({ name }) => name)).toEqual(["Đội kiểm tra lưu động", "Tổ một cửa"]);
    expect(await vinh.page(selection)).not.toContain("Đội kiểm tra lưu động");
    expect(await hoa.page(selection)).toContain("Đội kiểm tra lưu động");
  });

  test("is chosen with reasons, no more than there are places, and told to nobody before it is announced", async () => {
    const [team, desk] = await all();
    const row = (n: number, of: string, chosen: boolean, reason: string) => ({
      [`nominees[${n}][id]`]: of,
      ...(chosen ? { [`nominees[${n}][chosen]`]: "on" } : {}),
      [`nominees[${n}][reason]`]: reason,
    });
    const bothOf = { ...row(0, team!.id, true, "Đi xa nhất"), ...row(1, desk!.id, true, "Gần dân") };
    const choice = {
      ...row(0, team!.id, false, "Năm sau xét tiếp"),
      ...row(1, desk!.id, true, "Gần dân nhất"),
      revision: "1",
    };
    expect((await vinh.post(`${selection}/choice`, choice)).status).toBe(403);
    expect((await hoa.post(`${selection}/choice`, { ...bothOf, revision: "1" })).status).toBe(403);
    expect((await hoa.post(`${selection}/choice`, row(0, team!.id, true, ""))).status).toBe(422);
    expect((await hoa.post(`${selection}/choice`, choice)).status).toBe(303);
    expect(await vinh.page(selection)).not.toContain("Gần dân nhất");
    await office.db.update(selections).set({ announceOn: "2023-06-06" });
    const early = await hoa.post(`${selection}/announcement`);
    expect([early.status, await early.text()]).toEqual([403, expect.stringContaining("công bố từ ngày 06/06/2023")]);
    await office.db.update(selections).set({ announceOn: "2023-06-05" });
    expect((await hoa.post(`${selection}/announcement`)).status).toBe(303);
    expect(await read()).toMatchObject({ state: "announced", announcedOn: "2023-06-05" });
    const page = await nghia.page(selection);
    expect(page).toContain("Gần dân nhất");
    const brought = await office.db
      .select()
      .from(proofs)
      .where(eq(proofs.sourceId, (await read()).id));
    expect(brought).toEqual([expect.objectContaining({ kind: "document", title: "Gương sáng pháp luật năm 2023" })]);
    expect((await hoa.post(`${selection}/cancellation`, { reason: "Thôi" })).status).toBe(403);
  });
});
