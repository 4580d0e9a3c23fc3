import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { files } from "#kernel/files/schema.ts";
import { newId } from "#kernel/ids.ts";
import { ratings, recognisedInitiatives } from "#rooms/ledger/schema.ts";
import { people } from "#rooms/organisation/schema.ts";
import { type Office, openOffice, type Visitor } from "#testing/office.ts";
import { officerNamed } from "#testing/officers.ts";
import { queriesDuring } from "#testing/queries.ts";
import { plansWithKinds } from "../queries/kinds.ts";
import { quietOnes } from "../queries/quiet-ones.ts";
import { introductions } from "../schema/introduction.ts";
import { nurturings } from "../schema/nurturing.ts";
import { registrationEntries, registrationLists } from "../schema/registration.ts";
import { exemplars } from "../schema.ts";

const day = "2019-03-18";
let office: Office;
let khai: Visitor;
let phuc: Visitor;
let agencyId: string;
let unitId: string;
let planId: string;
beforeAll(async () => {
  office = await openOffice({ only: ["ca-mau"], lived: true });
  [khai, phuc] = [await office.as("Trần Minh Khải"), await office.as("Trương Hoàng Phúc")];
  const officer = await officerNamed(office.db, "Trương Hoàng Phúc", day);
  ({ agencyId, unitId } = officer);
  planId = (await plansWithKinds(office.db, officer))[0]!.id;
}, 120_000);
afterAll(() => office.close());

const idOf = async (name: string) => (await office.db.select().from(people).where(eq(people.name, name)))[0]!.id;
const rated = async (name: string, years: number[]) => {
  const personId = await idOf(name);
  await office.db.delete(ratings).where(eq(ratings.personId, personId));
  const level = "well_done" as const;
  await office.db
    .insert(ratings)
    .values(years.map((year) => ({ id: newId(), agencyId, personId, unitId, year, level, enteredAt: new Date() })));
};
const hinted = async () => (await quietOnes(office.db, { agencyId, units: [unitId] }, day)).map(({ name }) => name);

describe("the quiet ones", () => {
  test("direct workers with good years are a hint, with the facts it rests on; who leads is none", async () => {
    await rated("Hồ Bích Tuyền", [2017, 2018]);
    await rated("Nguyễn Thanh Liêm", [2017, 2018]);
    await rated("Trịnh Mỹ Duyên", [2018]);
    const names = await hinted();
    expect([names.includes("Hồ Bích Tuyền"), names.includes("Nguyễn Thanh Liêm")]).toEqual([true, false]);
    expect(names).not.toContain("Trịnh Mỹ Duyên");
    const page = await phuc.page("/unit-exemplars");
    expect(page).toContain("Xếp loại năm 2018: hoàn thành tốt nhiệm vụ");
    expect(await khai.page("/quiet-ones")).toContain("không xếp thứ tự ai");
  });

  test("an initiative is one, and so is what others tell by her whole name", async () => {
    await office.db.insert(recognisedInitiatives).values({
      ...{ id: newId(), agencyId, personId: await idOf("Trịnh Mỹ Duyên"), year: 2018, title: "Sổ hẹn trả hồ sơ" },
      ...{ scope: "grassroots", enteredAt: new Date() },
    });
    expect(await phuc.page("/quiet-ones")).toContain("Sáng kiến năm 2018: Sổ hẹn trả hồ sơ");
    await khai.post("/tips", {
      about: "Chị Lâm Thị Bích Thủy",
      place: "",
      deed: "Chị Lâm Thị Bích Thủy hướng dẫn dân viết đơn",
    });
    expect(await phuc.page("/quiet-ones")).toContain("Tin giới thiệu: Chị Lâm Thị Bích Thủy");
  });

  test("is for who answers for the unit: not for its staff, nor of other units", async () => {
    const duyen = await office.as("Trịnh Mỹ Duyên");
    expect([(await duyen.get("/quiet-ones")).status, (await duyen.get("/unit-exemplars")).status]).toEqual([403, 403]);
    const other = await office.db.select().from(people).where(eq(people.name, "Nguyễn Thanh Liêm"));
    expect(other).toHaveLength(1);
    const root = (await office.db.select().from(exemplars).where(eq(exemplars.name, "Lê Minh Út")))[0]!.unitId;
    expect((await phuc.get(`/unit-exemplars?unit=${root}`)).status).toBe(404);
    expect(await phuc.page(`/quiet-ones?unit=${root}`)).not.toContain("Hồ Bích Tuyền");
  });

  test("whoever was registered is no hint any more", async () => {
    await listOf(2017, ["Hồ Bích Tuyền"]);
    expect(await hinted()).not.toContain("Hồ Bích Tuyền");
  });

  test("the number of queries does not grow with the people", async () => {
    expect(await queriesDuring(() => quietOnes(office.db, { agencyId, units: "all" }, day))).toBe(3);
  });
});

/** A list of the unit that was sent, with these people. */
async function listOf(year: number, names: string[]) {
  const [id, at] = [newId(), new Date("2019-01-20T02:00:00Z")];
  const by = { createdBy: await idOf("Trương Hoàng Phúc"), createdAt: at };
  await office.db
    .insert(registrationLists)
    .values({ id, agencyId, planId, unitId, year, state: "sent", sentAt: at, ...by });
  for (const [position, name] of names.entries())
    await office.db.insert(registrationEntries).values({
      ...{ id: newId(), listId: id, position, kindKey: "ca-nhan-dien-hinh", kindName: "Gương cá nhân", levels: [] },
      ...{ holderKind: "person" as const, personId: await idOf(name), name, post: "" },
    });
  return id;
}

test("a list that names managers alone is a hint about the unit; one direct worker more and it is none", async () => {
  const listId = await listOf(2019, ["Trương Hoàng Phúc", "Nguyễn Thanh Liêm"]);
  expect(await khai.page("/quiet-ones")).toContain("Trương Hoàng Phúc; Nguyễn Thanh Liêm");
  expect(await phuc.page("/unit-exemplars")).toContain("chỉ có lãnh đạo, quản lý");
  await office.db.insert(registrationEntries).values({
    ...{ id: newId(), listId, position: 9, kindKey: "ca-nhan-dien-hinh", kindName: "Gương cá nhân", levels: [] },
    ...{ holderKind: "person" as const, personId: await idOf("Trịnh Mỹ Duyên"), name: "Trịnh Mỹ Duyên", post: "" },
  });
  expect(await khai.page("/quiet-ones")).not.toContain("Trương Hoàng Phúc; Nguyễn Thanh Liêm");
});

test("the head reads on one page what waits for her word, who was chosen and never nurtured, and who fades", async () => {
  const phucId = await idOf("Trương Hoàng Phúc");
  const begin = async (name: string) => {
    const id = newId();
    await office.db.insert(exemplars).values({
      ...{ id, agencyId, planId, unitId, name, kindKey: "nguoi-tot-viec-tot", kindName: "Người tốt", origin: "office" },
      ...{ holderKind: "household", stage: "nurturing", detectedOn: "2018-10-01", nurturedOn: "2018-11-01" },
      createdAt: new Date(),
    });
    return id;
  };
  const [, fading, introduced] = [
    await begin("Hộ chưa ai bồi dưỡng"),
    await begin("Hộ lâu chưa hỏi"),
    await begin("Hộ giới thiệu"),
  ];
  const charge = { committeeCharge: "Theo dõi", headCharge: "Bố trí", helperCharge: "Kèm" };
  await office.db.insert(nurturings).values({
    ...{ exemplarId: fading, state: "running", startsOn: "2018-11-01", touchedOn: "2019-01-10", ...charge },
    ...{ committeeId: phucId, headId: phucId, helperId: phucId },
  });
  const fileId = newId();
  const brought = { uploadedBy: phucId, uploadedAt: new Date() };
  await office.db.insert(files).values({
    ...{ id: fileId, agencyId, name: "bb.pdf", type: "application/pdf", size: 1, sha256: "0".repeat(64), ...brought },
  });
  await office.db.insert(introductions).values({
    ...{ id: newId(), agencyId, planId, exemplarId: introduced, unitId, year: 2019, metOn: "2019-03-12" },
    ...{ minutesFileId: fileId, summary: "Hiến đất", preparedBy: phucId, createdAt: new Date() },
  });
  const page = await phuc.page("/unit-exemplars");
  const part = (title: string, next: string) => page.slice(page.indexOf(title), page.indexOf(next));
  expect(part("Chờ ý kiến của thủ trưởng", "Đã chọn nhưng chưa bồi dưỡng")).toContain(
    "Xác nhận hồ sơ giới thiệu Hộ giới thiệu",
  );
  expect(part("Đã chọn nhưng chưa bồi dưỡng", "Lâu chưa ai quan tâm")).toContain("Hộ chưa ai bồi dưỡng");
  expect(part("Lâu chưa ai quan tâm", "Xem tất cả")).toContain("Hộ lâu chưa hỏi");
  expect(await phuc.page("/desk")).toContain("Xác nhận hồ sơ giới thiệu Hộ giới thiệu");
});

describe("the list of exemplars", () => {
  test("is narrowed by the plan's own kinds, by level and by the year of registration", async () => {
    const [own] = await office.db.select().from(exemplars).where(eq(exemplars.name, "Hộ giới thiệu"));
    const listId = await listOf(2016, []);
    await office.db.insert(registrationEntries).values({
      ...{
        id: newId(),
        listId,
        position: 1,
        kindKey: "nguoi-tot-viec-tot",
        kindName: "Người tốt",
        levels: ["province"],
      },
      ...{ holderKind: "household" as const, name: own!.name, state: "accepted" as const, exemplarId: own!.id },
    });
    for (const query of ["level=province", "registered=2016", "type=nguoi-tot-viec-tot&level=province"])
      expect(await khai.page(`/exemplars?${query}`)).toContain("Hộ giới thiệu");
    for (const query of ["level=state", "registered=2015", "type=tap-the-tieu-bieu"])
      expect(await khai.page(`/exemplars?${query}`)).not.toContain("Hộ giới thiệu");
    expect((await khai.get("/exemplars.xlsx?level=province")).status).toBe(200);
    expect((await khai.get("/registered-achieved.xlsx?year=2016")).status).toBe(200);
  });

  test("leads to the cases and the hints for those who may, and to neither for others", async () => {
    expect(await khai.page("/exemplars")).toContain('href="/recognitions"');
    const duyen = await office.as("Trịnh Mỹ Duyên");
    const page = await duyen.page("/exemplars");
    for (const closed of ["/recognitions", "/quiet-ones", "/unit-exemplars"])
      expect(page).not.toContain(`href="${closed}"`);
  });
});
