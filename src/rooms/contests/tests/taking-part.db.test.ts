import { and, eq, isNull } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { duties, obligations, proofs } from "#rooms/plans/schema.ts";
import { type Office, openOffice, type Visitor } from "#testing/office.ts";
import { unitNamed } from "#testing/officers.ts";
import { contestLaunches, contests } from "../schema.ts";

/** The province's writing contest of the plan of Thái Bình, followed as its duty asks. */
let office: Office;
let huy: Visitor;
let unit: Visitor;
beforeAll(async () => {
  office = await openOffice({ only: ["thai-binh"], lived: true });
  huy = await office.as("Bùi Quang Huy");
  unit = await office.as("Vũ Duy Trường");
}, 120_000);
afterAll(() => office.close());

let at: string;
let id: string;
let duty: string;
const name = "Gương người tốt, việc tốt và các điển hình tiên tiến tỉnh Thái Bình";
const mine = async () => {
  const unitId = await unitNamed(office.db, "Văn phòng");
  const [launch] = await office.db
    .select()
    .from(contestLaunches)
    .where(and(eq(contestLaunches.contestId, id), eq(contestLaunches.unitId, unitId)));
  return launch!;
};
/** The proofs of the duty for the unit that stand and came by themselves. */
const brought = async () => {
  const unitId = await unitNamed(office.db, "Văn phòng");
  const rows = await office.db
    .select({ title: proofs.title, sourceId: proofs.sourceId })
    .from(proofs)
    .innerJoin(obligations, eq(obligations.id, proofs.obligationId))
    .where(and(eq(obligations.dutyId, duty), eq(obligations.unitId, unitId), isNull(proofs.withdrawnAt)));
  return rows.filter(({ sourceId }) => sourceId !== null);
};

test("the office writes down another body's contest and the duty it counts for; faults come back all at once", async () => {
  const [row] = await office.db.select().from(duties).where(eq(duties.key, "thi-viet"));
  duty = row!.id;
  const page = await huy.page("/contests/new?kind=outside");
  expect(page.indexOf("Tham gia cuộc thi viết")).toBeGreaterThan(0);
  const typed = { kind: "outside", name, startsOn: "01/08/2022", endsOn: "30/11/2022", duty };
  const wrong = await huy.post("/contests", { ...typed, endsOn: "01/07/2022" });
  expect(wrong.status).toBe(422);
  const said = (await wrong.text()).toLowerCase();
  expect(said).toContain("ghi cơ quan tổ chức cuộc thi");
  expect(said).toContain("ngày cuối nhận bài phải từ ngày bắt đầu trở đi");
  const made = await huy.post("/contests", {
    ...typed,
    organiser: "Ủy ban nhân dân tỉnh Thái Bình",
    wantedEntries: "2",
  });
  expect(made.status).toBe(303);
  at = made.headers.get("location")!.split("?")[0]!;
  id = at.split("/").at(-1)!;
  expect((await unit.get(at)).status).toBe(404);
});

test("it is launched to the units in one act", async () => {
  const document = { revision: "1", number: "45/CTHADS", launchedOn: "05/08/2022" };
  expect((await unit.post(`${at}/launch`, document)).status).toBe(404);
  expect((await huy.post(`${at}/launch`, { ...document, to: "all" })).status).toBe(303);
  expect(await unit.page(at)).toContain("Đơn vị chưa báo đã gửi bài.");
});

test("a unit reports its entries with proof; that is the proof of the plan's duty, and told anew it counts as told last", async () => {
  const launch = await mine();
  const path = `${at}/launches/${launch.id}/report`;
  expect((await huy.post(path, { revision: "1", sent: "1", sentOn: "10/10/2022" })).status).toBe(422);
  const said = { revision: "1", sent: "2", sentOn: "10/10/2022", evidence: "Công văn 88/CTHADS-VP" };
  const unnamed = await unit.post(path, said);
  expect(unnamed.status).toBe(422);
  const pdf = new TextEncoder().encode("%PDF-1.4\ncông văn\n%%EOF");
  const entrants = "Lương Hữu Dũng: Người giữ lửa\nTrần Thị Thanh Lụa: Chị văn thư";
  const went = await unit.upload(path, { ...said, entrants }, [{ field: "file", name: "Công văn.pdf", bytes: pdf }]);
  expect(went.status).toBe(303);
  expect(await brought()).toEqual([{ title: `Gửi 2 bài dự thi: ${name}`, sourceId: launch.id }]);
  const page = await huy.page(at);
  expect(page).toContain("Công văn 88/CTHADS-VP");
  const [file] = /\/files\/[0-9a-f-]{36}/.exec(page)!;
  expect((await huy.get(file!)).status).toBe(200);
  expect((await unit.post(path, { ...said, entrants })).status).toBe(409);
  expect((await unit.post(path, { revision: "2", sent: "0", sentOn: "10/10/2022" })).status).toBe(303);
  expect(await brought()).toEqual([]);
  expect((await unit.post(path, { ...said, revision: "3", sent: "1", entrants })).status).toBe(303);
  expect(await brought()).toHaveLength(1);
});

test("those who have not taken part as much as wanted are urged once a day", async () => {
  expect(await huy.page(at)).toContain("Thiếu 1 bài");
  expect((await huy.post(`${at}/urging`)).headers.get("location")).toContain("#don-vi");
  const urged = (await office.db.select().from(contestLaunches).where(eq(contestLaunches.contestId, id))).map(
    ({ urgedOn }) => urgedOn,
  );
  expect(new Set(urged)).toEqual(new Set(["2022-10-17"]));
});

test("the desk of a unit asks it to report as the last day comes near; the list finds it without diacritics", async () => {
  await office.db.update(contests).set({ endsOn: "2022-10-20" }).where(eq(contests.id, id));
  const other = await office.as("Trần Thị Minh Duyên");
  expect(await other.page("/desk")).toContain(`Báo đã tham gia: ${name}`);
  expect(await unit.page("/desk")).not.toContain(`Báo đã tham gia: ${name}`);
  expect(await unit.page("/contests?search=nguoi%20tot&year=2022")).toContain(at);
  expect(await unit.page("/contests?year=2021")).not.toContain(at);
});

test("it is concluded with what came of it; units report no more until it is opened again", async () => {
  const { revision } = (await office.db.select().from(contests).where(eq(contests.id, id)))[0]!;
  expect((await huy.post(`${at}/conclusion`, { revision: String(revision) })).status).toBe(422);
  const result = "12 đơn vị gửi 20 bài; một giải khuyến khích.";
  expect((await huy.post(`${at}/conclusion`, { revision: String(revision), result })).status).toBe(303);
  const launch = await mine();
  const path = `${at}/launches/${launch.id}/report`;
  expect((await unit.get(path)).status).toBe(403);
  expect((await huy.post(`${at}/reopening`, { reason: "Có giải bổ sung" })).status).toBe(303);
  expect((await unit.get(path)).status).toBe(200);
});

test("the search of the program finds it without diacritics", async () => {
  expect(await huy.page("/search?q=guong+nguoi+tot")).toMatch(new RegExp(`href="${at}">Gương người tốt, việc tốt`));
});
