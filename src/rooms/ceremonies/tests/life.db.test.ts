import { and, eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { notices } from "#kernel/notices/index.ts";
import { people } from "#rooms/organisation/schema.ts";
import { obligations, proofs } from "#rooms/plans/schema.ts";
import { type Office, openOffice, type Visitor } from "#testing/office.ts";
import { officerNamed } from "#testing/officers.ts";
import { eventGuests, events, eventUnits } from "../schema.ts";
import { drafted, typedLetter, typedTalk } from "./event-told.ts";

let office: Office;
let khai: Visitor;
let thuy: Visitor;
let duyen: Visitor;
let head: Visitor;
let unitId: string;
let at: string;
beforeAll(async () => {
  office = await openOffice({ only: ["ca-mau", "ninh-binh"], lived: true });
  khai = await office.as("Trần Minh Khải");
  thuy = await office.as("Lâm Thị Bích Thủy");
  duyen = await office.as("Trịnh Mỹ Duyên");
  head = await office.as("Huỳnh Tấn Lực");
  unitId = (await officerNamed(office.db, "Lâm Thị Bích Thủy", "2019-03-18")).unitId;
}, 120_000);
afterAll(() => office.close());

const stored = async (path = at) => {
  const [event] = await office.db
    .select()
    .from(events)
    .where(eq(events.id, path.split("/").at(-1)!));
  return event!;
};
const guests = async (path = at) =>
  office.db
    .select()
    .from(eventGuests)
    .where(eq(eventGuests.eventId, path.split("/").at(-1)!))
    .orderBy(eventGuests.number);
const revisionOfUnit = async () =>
  (
    await office.db
      .select()
      .from(eventUnits)
      .where(and(eq(eventUnits.unitId, unitId), eq(eventUnits.eventId, at.split("/").at(-1)!)))
  )[0]!.revision;
const toldTo = async (name: string, words: string) => {
  const [person] = await office.db.select().from(people).where(eq(people.name, name));
  const all = await office.db.select().from(notices).where(eq(notices.personId, person!.id));
  return all.filter(({ text }) => text.includes(words)).length;
};
const codesOn = (page: string) => [...page.matchAll(/Mã dự <b>([0-9A-Z-]+)<\/b>/g)].map((found) => found[1]!);

describe("from the draft to the invitation", () => {
  test("a form with faults comes back with all of them and what was typed", async () => {
    const dated = { title: "", endsOn: "17/03/2019", registerBy: "20/03/2019", form: "joined", endsAt: "25:00" };
    const wrong = await khai.post("/events", { ...typedTalk, ...dated });
    expect(wrong.status).toBe(422);
    const page = await wrong.text();
    for (const said of [
      "ghi tên sự kiện",
      "từ ngày bắt đầu trở đi",
      "trước hoặc đúng ngày bắt đầu",
      "lồng ghép vào",
      "ghi giờ và phút",
    ])
      expect(page.toLocaleLowerCase("vi")).toContain(said);
    const hours = await khai.post("/events", { ...typedTalk, startsAt: "25:00", "items[1][at]": "" });
    expect((await hours.text()).match(/<li><a[^>]*>[^<]*<\/a>: ghi giờ và phút/g)).toHaveLength(2);
    expect(page).toContain("Điển hình kể cách làm");
  });

  test("as a draft it is not there for the units, and goes out only with somebody to invite", async () => {
    at = await drafted(khai);
    expect(await stored()).toMatchObject({ state: "drafting", startsAt: "08:00", endsOn: "2019-03-18", seats: 2 });
    expect((await duyen.get(at)).status).toBe(404);
    expect(await duyen.page("/events")).not.toContain(at);
    const nobody = await khai.post(`${at}/invitation`, { ...typedLetter, revision: "1" });
    expect([nobody.status, await nobody.text()]).toEqual([
      403,
      expect.stringContaining("Chưa mời đơn vị hay khách nào"),
    ]);
    expect((await khai.post(`${at}/invitation`, { revision: "1", units: unitId })).status).toBe(422);
  });

  test("a guest by name, then the units: each is told once, and the letter stands as Nghị định 30 asks", async () => {
    expect((await khai.post(`${at}/guests`, { role: "guest" })).status).toBe(422);
    const hai = { role: "guest", name: "Ông Hai Lúa", caption: "Trưởng ấp Bào Sơn" };
    expect((await khai.post(`${at}/guests`, hai)).status).toBe(303);
    const sent = { ...typedLetter, revision: "1", units: unitId };
    expect((await khai.post(`${at}/invitation`, sent)).status).toBe(303);
    expect(await stored()).toMatchObject({ state: "invited", number: "05/GM-TA" });
    expect(await toldTo("Lâm Thị Bích Thủy", "Mời dự “Tọa đàm cùng điển hình hòa giải”, 08:00 ngày 18/03/2019")).toBe(
      1,
    );
    expect((await khai.post(`${at}/invitation`, sent)).status).toBe(409);
    const letters = await khai.page(`${at}/letters`);
    for (const part of [
      "GIẤY MỜI",
      "Số: 05/GM-TA",
      "ngày 11 tháng 3 năm 2019",
      "Ông Hai Lúa, Trưởng ấp Bào Sơn",
      "08 giờ 00 phút, ngày 18 tháng 3 năm 2019",
    ])
      expect(letters).toContain(part);
    expect(codesOn(letters)).toHaveLength(1);
    expect((await duyen.get(`${at}/letters?unit=${unitId}`)).status).toBe(403);
    expect(await duyen.page(at)).toContain("Điển hình kể cách làm");
  });
});

describe("once it was told", () => {
  test("stands in the calendar of those who hold it and who are asked, not of others; and on their telephones", async () => {
    const month = "/calendar?month=3&year=2019";
    expect(await khai.page(`${month}&scope=agency`)).toContain(`href="${at}"`);
    expect(await thuy.page(month)).toContain(`href="${at}"`);
    expect(await thuy.page("/calendar?view=year&year=2019")).toContain(`href="${at}"`);
    expect(await (await office.as("Phan Ngọc Hân")).page(`${month}&scope=mine`)).not.toContain(`href="${at}"`);
    await thuy.post("/calendar/feed");
    const address = /(\/calendar\/[\w-]{43}\.ics)"/.exec(await thuy.page("/calendar/feed"))![1]!;
    const ics = (await (await office.stranger().get(address)).text()).replace(/\r\n /g, "");
    const one = ics.split("BEGIN:VEVENT").find((part) => part.includes(`event-${at.split("/").at(-1)}@localhost`));
    expect(one).toContain("DTSTART:20190318T010000Z");
    expect(one).toContain("DTEND:20190318T043000Z");
  });

  test("editing leaves day and place as they were told", async () => {
    const { revision } = await stored();
    const edit = { ...typedTalk, revision: String(revision), place: "Nơi khác", startsOn: "19/03/2019", seats: "2" };
    expect((await khai.post(`${at}/edit`, edit)).status).toBe(303);
    expect(await stored()).toMatchObject({ place: typedTalk.place, startsOn: "2019-03-18" });
  });
});

describe("a unit registers", () => {
  const mine = () => `${at}/registrations/${unitId}`;
  const named = { comes: "yes", "people[0][name]": "Trịnh Mỹ Duyên", "people[1][name]": "Người Thứ Hai" };

  test("it is on the desk of the unit's officer, and not hers to do who is staff", async () => {
    expect(await thuy.page("/desk")).toContain("Đăng ký người dự: Tọa đàm cùng điển hình hòa giải");
    expect((await duyen.post(mine(), { ...named, revision: "1" })).status).toBe(403);
  });

  test("the deadline has passed for the unit; once there is none, who is over the seats waits", async () => {
    const late = await thuy.post(mine(), { ...named, revision: "1" });
    expect([late.status, await late.text()]).toEqual([403, expect.stringContaining("Hạn đăng ký là ngày 17/03/2019")]);
    await office.db
      .update(events)
      .set({ registerBy: null })
      .where(eq(events.id, at.split("/").at(-1)!));
    expect((await thuy.post(mine(), { comes: "no", revision: "1" })).status).toBe(422);
    expect((await thuy.post(mine(), { comes: "yes", revision: "1" })).status).toBe(422);
    expect((await thuy.post(mine(), { ...named, revision: "1" })).status).toBe(303);
    expect((await thuy.post(mine(), { ...named, revision: "1" })).status).toBe(409);
    const [hai] = await guests();
    expect((await khai.post(`${at}/guests/${hai!.id}/acceptance`)).status).toBe(303);
    expect(await thuy.page(mine())).toMatch(/Người Thứ Hai[\s\S]*Chờ chỗ/);
    expect((await guests()).map(({ number, name, state }) => [number, name, state])).toEqual([
      [1, "Ông Hai Lúa", "coming"],
      [2, "Trịnh Mỹ Duyên", "coming"],
      [3, "Người Thứ Hai", "coming"],
    ]);
  });

  test("mended, who stays keeps her number, and a seat that is free is taken by the next", async () => {
    const before = await guests();
    const kept = { "people[0][id]": before[1]!.id, "people[1][id]": before[2]!.id };
    const list = { ...named, ...kept, "people[2][name]": "Người Thứ Ba" };
    expect((await thuy.post(mine(), { ...list, revision: String(await revisionOfUnit()) })).status).toBe(303);
    expect((await guests()).map(({ number }) => number)).toEqual([1, 2, 3, 4]);
    const [hai] = before;
    expect((await khai.post(`${at}/guests/${hai!.id}/refusal`)).status).toBe(303);
    const page = await thuy.page(mine());
    expect(page.match(/Chờ chỗ/g)).toHaveLength(1);
    expect(page).toMatch(/Người Thứ Ba[\s\S]*Chờ chỗ/);
    await khai.post(`${at}/guests/${hai!.id}/acceptance`);
  });

  test("the unit prints its own letter and slips, not those of others", async () => {
    const own = await thuy.page(`${at}/letters?unit=${unitId}`);
    expect(codesOn(own)).toHaveLength(3);
    expect(own).not.toContain("Ông Hai Lúa");
    expect((await thuy.get(`${at}/letters`)).status).toBe(403);
    expect((await thuy.get(`${at}/people`)).status).toBe(403);
  });
});

describe("the door", () => {
  let code: string;
  test("opening the link of a code changes nothing; the button lets in, and a second time stands as the first", async () => {
    code = codesOn(await khai.page(`${at}/letters`))[0]!;
    expect((await duyen.get(`${at}/door/${code}`)).status).toBe(403);
    expect(await khai.page(`${at}/door/${code}`)).toContain("Ông Hai Lúa");
    expect((await guests())[0]!.attendedAt).toBeNull();
    expect((await khai.post(`${at}/door/${code}/attendance`)).status).toBe(303);
    const first = (await guests())[0]!;
    expect(first).toMatchObject({ attendedWay: "scan" });
    expect((await khai.post(`${at}/door/${code}/attendance`, { way: "code" })).status).toBe(303);
    expect((await guests())[0]).toEqual(first);
    expect(await khai.page(`${at}/door/${code}`)).toContain("Đã có mặt lúc");
  });

  test("typed small and without its line, it leads to the same guest", async () => {
    const found = await khai.post(`${at}/door`, { code: code.toLowerCase().replace("-", " ") });
    expect([found.status, found.headers.get("location")]).toEqual([303, `${at}/door/${code}?way=code`]);
  });

  test("a forged code, one of another event, and what is no code are refused with their own sentences", async () => {
    const other = await drafted(khai, { title: "Tham quan tòa án kiểu mẫu", kind: "field_visit" });
    await khai.post(`${other}/guests`, { role: "guest", name: "Bà Tư" });
    await khai.post(`${other}/invitation`, { ...typedLetter, revision: "1" });
    const elsewhere = codesOn(await khai.page(`${other}/letters`))[0]!;
    const forged = `001-${code.slice(4) === "000000" ? "111111" : "000000"}`;
    for (const [typed, said] of [
      [forged, "không do chương trình cấp"],
      [elsewhere, "là của “Tham quan tòa án kiểu mẫu”"],
      ["mời", "Mã gồm số thứ tự và sáu chữ, số"],
    ] as const) {
      const answer = await khai.post(`${at}/door`, { code: typed });
      expect([answer.status, await answer.text()]).toEqual([422, expect.stringContaining(said)]);
      expect((await khai.get(`${at}/door/${encodeURIComponent(typed)}`)).status).toBe(422);
      expect((await khai.post(`${at}/door/${encodeURIComponent(typed)}/attendance`)).status).toBe(422);
    }
    expect((await guests()).filter(({ attendedAt }) => attendedAt !== null)).toHaveLength(1);
  });

  test("without a network the list is ticked afterwards; a tick goes again, a scan does not", async () => {
    const [hai, duyenThere, second] = await guests();
    const shown = [duyenThere!.id, second!.id];
    const ticked = { shown, [`present-${duyenThere!.number}`]: "on" };
    expect((await khai.post(`${at}/attendance`, ticked)).status).toBe(303);
    expect((await guests()).map(({ attendedWay }) => attendedWay)).toEqual(["scan", "list", null, null]);
    await khai.post(`${at}/attendance`, { shown: [hai!.id, ...shown], [`present-${second!.number}`]: "on" });
    expect((await guests()).map(({ attendedWay }) => attendedWay)).toEqual(["scan", null, "list", null]);
    expect((await khai.post(`${at}/guests/${second!.id}/removal`)).status).toBe(403);
  });
});

describe("minutes", () => {
  const told = { heldOn: "18/03/2019", chair: "Chánh án", secretary: "Trần Minh Khải", minutes: "Trao đổi sôi nổi." };
  test("are written by the office, confirmed by the head, opened again with a reason", async () => {
    const { revision } = await stored();
    expect((await khai.post(`${at}/minutes`, { ...told, heldOn: "19/03/2019" })).status).toBe(422);
    expect((await khai.post(`${at}/minutes`, { ...told, revision: String(revision) })).status).toBe(303);
    expect(await stored()).toMatchObject({ state: "held", heldOn: "2019-03-18" });
    expect(await head.page("/desk")).toContain("Duyệt biên bản: Tọa đàm cùng điển hình hòa giải");
    expect((await khai.post(`${at}/minutes/confirmation`)).status).toBe(403);
    expect((await head.post(`${at}/minutes/confirmation`)).status).toBe(303);
    expect((await head.post(`${at}/minutes/confirmation`)).status).toBe(403);
    expect(await stored()).toMatchObject({ state: "closed" });
    expect(await duyen.page(`${at}/minutes`)).toContain("Trao đổi sôi nổi.");
    expect((await khai.post(`${at}/minutes`, told)).status).toBe(403);
    const again = String((await stored()).revision);
    expect((await head.post(`${at}/reopening`, { revision: again, reason: "Sửa số người" })).status).toBe(303);
    expect(await stored()).toMatchObject({ state: "held", confirmedBy: null });
  });
});

test("moved, then cancelled: everybody who was asked is told with the reason", async () => {
  const path = await drafted(khai, { title: "Hội thao chào mừng", kind: "sports" });
  await khai.post(`${path}/invitation`, { ...typedLetter, revision: "1", units: unitId });
  const when = { startsOn: "25/03/2019", startsAt: "07:30", place: "Nhà thi đấu", registerBy: "20/03/2019" };
  const moved = await khai.post(`${path}/postponement`, { ...when, reason: "Mưa lớn", revision: "2" });
  expect(moved.status).toBe(303);
  expect(await stored(path)).toMatchObject({ startsOn: "2019-03-25", endsOn: "2019-03-25", place: "Nhà thi đấu" });
  expect(await toldTo("Lâm Thị Bích Thủy", "dời sang 07:30 ngày 25/03/2019, tại Nhà thi đấu. Lý do: Mưa lớn")).toBe(1);
  const unsaid = await khai.post(`${path}/cancellation`, { reason: "", revision: "2" });
  expect(unsaid.status).toBe(422);
  expect(await unsaid.text()).toContain('name="revision" value="2"');
  expect((await khai.post(`${path}/cancellation`, { reason: "Không còn sân", revision: "3" })).status).toBe(303);
  expect(await toldTo("Lâm Thị Bích Thủy", "Hủy “Hội thao chào mừng”. Lý do: Không còn sân")).toBe(1);
  expect((await thuy.post(`${path}/registrations/${unitId}`, { comes: "no", note: "Bận" })).status).toBe(403);
  expect(await thuy.page("/desk")).not.toContain("Hội thao chào mừng");
});

test("the honouring that was held counts for «ít nhất 01 lần/năm» by itself, and no more once undone", async () => {
  const hoa = await office.as("Đinh Thị Hoa");
  const { rows } = await office.db.execute<{ id: string; obligation: number; agency: string }>(sql`
    select d.id, o.id::float8 as obligation, p.agency_id as agency from duties d join plans p on p.id = d.plan_id
    join obligations o on o.duty_id = d.id and o.period like '%2023%' where d.key = 'ton-vinh'`);
  const { id: duty, obligation, agency } = rows[0]!;
  const doneNow = async () =>
    (await office.db.select({ done: obligations.done }).from(obligations).where(eq(obligations.id, obligation)))[0]!
      .done;
  const brought = () =>
    office.db
      .select()
      .from(proofs)
      .where(and(eq(proofs.obligationId, obligation), sql`source_id is not null`));
  const before = await doneNow();
  const day = { startsOn: "05/06/2023", registerBy: "", title: "Biểu dương điển hình 2023", kind: "honouring", duty };
  const path = await drafted(hoa, day);
  const { rows: found } = await office.db.execute<{ id: string }>(
    sql`select id from exemplars where agency_id = ${agency} and standing = 'active' order by name limit 1`,
  );
  await hoa.post(`${path}/guests`, { role: "guest", name: "Đại diện Bộ Tư pháp" });
  await hoa.post(`${path}/invitation`, { ...typedLetter, invitedOn: "01/06/2023", revision: "1" });
  const told = {
    heldOn: "05/06/2023",
    chair: "Giám đốc",
    secretary: "Văn phòng",
    minutes: "Biểu dương.",
    revision: "2",
  };
  const nobody = await hoa.post(`${path}/minutes`, told);
  expect([nobody.status, await nobody.text()]).toEqual([403, expect.stringContaining("cần ít nhất một điển hình")]);
  for (const _ of [1, 2]) await hoa.post(`${path}/guests`, { role: "honoured", exemplar: found[0]!.id });
  expect(await guests(path)).toHaveLength(2);
  expect((await hoa.post(`${path}/minutes`, told)).status).toBe(303);
  expect(await brought()).toEqual([
    expect.objectContaining({ kind: "event", happenedOn: "2023-06-05", withdrawnAt: null }),
  ]);
  expect(await doneNow()).toBe(before + 1);
  expect(await hoa.page(path)).toContain(", tính ngày 05/06/2023");
  const proof = (await brought())[0]!.id;
  const withdrawn = (at: Date | null) => office.db.update(proofs).set({ withdrawnAt: at }).where(eq(proofs.id, proof));
  await withdrawn(new Date("2023-06-05T08:00:00Z"));
  expect(await hoa.page(path)).toContain(", chưa tính: ngày 05/06/2023 ngoài thời hạn của việc.");
  await withdrawn(null);
  const undone = await hoa.post(`${path}/undoing`, { reason: "Ghi nhầm sự kiện", revision: "3" });
  expect(undone.status).toBe(303);
  expect((await brought()).filter(({ withdrawnAt }) => withdrawnAt === null)).toEqual([]);
  expect(await doneNow()).toBe(before);
  expect((await khai.get(path)).status).toBe(404);
});
