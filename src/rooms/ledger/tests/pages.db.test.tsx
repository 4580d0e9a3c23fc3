import { eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { people, unitVersions } from "#rooms/organisation/schema.ts";
import { markupFaults } from "#testing/markup.ts";
import { type Office, openOffice, type Visitor } from "#testing/office.ts";
import { awardDecisions, confidentialLooks, heldAwards, ratings } from "../schema.ts";

let office: Office;
let hoa: Visitor;
let toan: Visitor;
let head: Visitor;
const idOf = async (name: string) =>
  (
    await office.db
      .select()
      .from(people)
      .where(eq(people.name, name.normalize("NFC")))
  )[0]!.id;
const unitId = async (name: string) =>
  (
    await office.db
      .select()
      .from(unitVersions)
      .where(eq(unitVersions.name, name.normalize("NFC")))
  )[0]!.unitId;
const count = async (table: "held_awards" | "ratings" | "confidential_looks") =>
  Number((await office.db.execute<{ n: string }>(sql`select count(*) as n from ${sql.raw(table)}`)).rows[0]!.n);

beforeAll(async () => {
  office = await openOffice({ only: ["ninh-binh"] });
  hoa = await office.as("Đinh Thị Hoa");
  toan = await office.as("Vũ Đức Toàn");
  head = await office.as("Phan Trọng Nghĩa");
}, 180_000);
afterAll(() => office.close());

const decision = {
  number: "45 /QĐ-STP",
  decidedOn: "02/6/2023",
  decidedBy: "Giám đốc Sở Tư pháp",
  award: "giay-khen",
  awardName: "Giấy khen của Giám đốc Sở",
  year: "2023",
};
const row = (at: number, fields: Record<string, string>) =>
  Object.fromEntries(
    Object.entries({ kind: "person", ...fields }).map(([key, value]) => [`recipient[${at}][${key}]`, value]),
  );

describe("a decision is written into the book", () => {
  test("wrong names are said at their rows, what was typed stays, nothing is written", async () => {
    const before = await count("held_awards");
    const answer = await hoa.post("/ledger/decisions", {
      ...decision,
      ...row(0, { name: "Vũ Đức Toàn" }),
      ...row(1, { name: "Người Không Có" }),
      ...row(2, { kind: "collective", name: "Phòng Trên Mây" }),
    });
    expect(answer.status).toBe(422);
    const page = await answer.text();
    expect(page).toContain("Cơ quan không có ai tên “Người Không Có”");
    expect(page).toContain("Không có đơn vị nào tên “Phòng Trên Mây”");
    expect(page).toContain('value="Vũ Đức Toàn"');
    expect(markupFaults(page)).toEqual([]);
    expect(await count("held_awards")).toBe(before);
  });

  test("a person, a collective by its short name, a household and somebody outside at once", async () => {
    const answer = await hoa.post("/ledger/decisions", {
      ...decision,
      ...row(0, { name: "vu duc toan" }),
      ...row(1, { kind: "collective", name: "Phòng TP huyện Yên Mô" }),
      ...row(2, { kind: "household", name: "Hộ bà Đinh Thị Mận", unit: "xã Khánh Thịnh" }),
      ...row(3, { name: "Trần Văn Khách", outside: "on", unit: "Hội Luật gia" }),
    });
    expect([answer.status, answer.headers.get("location")]).toEqual([303, "/ledger"]);
    const page = await hoa.page("/ledger?search=45/qd-stp");
    for (const name of ["Vũ Đức Toàn", "Phòng Tư pháp huyện Yên Mô", "Hộ bà Đinh Thị Mận", "Trần Văn Khách"])
      expect(page).toContain(name);
    expect(markupFaults(page)).toEqual([]);
  });

  test("its page, its lines and the record of each are read by everybody of the agency", async () => {
    const [line] = await office.db.select().from(heldAwards).where(eq(heldAwards.holderName, "Hộ bà Đinh Thị Mận"));
    for (const path of [
      `/ledger/decisions/${line!.decisionId}`,
      `/ledger/awards/${line!.id}`,
      `/outsiders/${line!.outsiderId}/record`,
      `/people/${await idOf("Vũ Đức Toàn")}/record`,
      `/units/${await unitId("Phòng Tư pháp huyện Yên Mô")}/record`,
    ]) {
      const page = await toan.page(path);
      expect(page).toContain("45/QĐ-STP");
      expect(markupFaults(page)).toEqual([]);
    }
  });

  test("the whole book goes out as Excel", async () => {
    const answer = await toan.get("/ledger.xlsx?search=45/QĐ-STP");
    expect([answer.status, answer.headers.get("content-disposition")]).toEqual([
      200,
      expect.stringContaining("khen%20th"),
    ]);
  });

  test("as of the day before, nobody has it", async () => {
    const page = await toan.page(`/people/${await idOf("Vũ Đức Toàn")}/record?asOf=01/06/2023`);
    expect(page).not.toContain("45/QĐ-STP");
  });
});

test("the paper of a decision waits in the form while rows are mended or added, and goes into the book with them", async () => {
  const paper = { field: "file-decision", name: "QĐ 46.pdf", bytes: new TextEncoder().encode("%PDF-1.4\n%%EOF\n") };
  const wrong = await hoa.upload("/ledger/decisions", { ...decision, ...row(0, { name: "Người Không Có" }) }, [paper]);
  const keptIn = (page: string) =>
    Object.fromEntries(
      [...page.matchAll(/name="(kept\[0\]\[(?:file|key)\])" value="([^"]+)"/g)].map((one) => [one[1]!, one[2]!]),
    );
  const page = await wrong.text();
  expect([wrong.status, page.includes("QĐ 46.pdf</a>")]).toEqual([422, true]);
  const more = await hoa.post("/ledger/decisions", { ...decision, ...keptIn(page), _add: "recipient" });
  const sent = { ...decision, number: "46/QĐ-STP", ...keptIn(await more.text()), ...row(0, { name: "Vũ Đức Toàn" }) };
  expect((await hoa.post("/ledger/decisions", sent)).status).toBe(303);
  const [line] = await office.db.select().from(awardDecisions).where(eq(awardDecisions.number, "46/QĐ-STP"));
  const file = await hoa.get(`/files/${line!.fileId}`);
  expect(file.headers.get("content-disposition")).toContain("46.pdf");
});

describe("a sheet of ratings", () => {
  const sheet = async (fields: Record<string, string>) => ({
    unit: await unitId("Phòng Tư pháp huyện Yên Mô"),
    year: "2013",
    yearKind: "calendar",
    ...fields,
  });

  test("is filled from a paste, looked at, and then written", async () => {
    const pasted = "Vũ Đức Toàn\tHTXSNV\nvu hai dung\tHoàn thành tốt nhiệm vụ\nNgười Lạ\tHTNV";
    const filledIn = await toan.post("/ratings", await sheet({ act: "fill", pasted, year: "2022" }));
    expect(filledIn.status).toBe(422);
    const page = await filledIn.text();
    expect(page).toContain("1 dòng chưa rõ là của ai");
    expect(markupFaults(page)).toEqual([]);
  });

  test("writes each once, also when it is sent twice; another level is told to the second hand", async () => {
    await office.db.delete(ratings).where(eq(ratings.year, 2021));
    const [dung, unit] = [await idOf("Vũ Hải Dung"), await unitId("Phòng Tư pháp huyện Yên Mô")];
    const fields = await sheet({
      year: "2021",
      "row[0][subject]": `person:${dung}`,
      "row[0][level]": "excellent",
      "row[1][subject]": `unit:${unit}`,
      "row[1][level]": "well_done",
    });
    expect((await toan.post("/ratings", fields)).status).toBe(303);
    expect((await toan.post("/ratings", fields)).status).toBe(303);
    expect((await office.db.select().from(ratings).where(eq(ratings.year, 2021))).length).toBe(2);
    expect((await toan.post("/ratings", { ...fields, "row[0][level]": "done" })).status).toBe(409);
  });

  test("a rating is corrected with a reason, by those of the unit alone", async () => {
    const [rating] = await office.db
      .select()
      .from(ratings)
      .where(eq(ratings.personId, await idOf("Vũ Hải Dung")));
    const at = `/ratings/${rating!.id}/correction`;
    expect((await toan.post(at, { revision: String(rating!.revision), level: "done" })).status).toBe(422);
    expect(
      (await toan.post(at, { revision: String(rating!.revision), level: "done", reason: "Biên bản họp lại" })).status,
    ).toBe(303);
    expect((await toan.post(at, { revision: String(rating!.revision), level: "done", reason: "Lần nữa" })).status).toBe(
      409,
    );
    expect((await head.get(at)).status).toBe(404);
  });

  test("a year that has not ended is not rated", async () => {
    expect((await toan.post("/ratings", await sheet({ year: "2023" }))).status).toBe(403);
  });

  test("of people, others of the agency read none: the record shows awards alone", async () => {
    const path = `/people/${await idOf("Vũ Hải Dung")}/record`;
    expect(await head.page(path)).not.toContain("Xếp loại chất lượng");
    expect(await hoa.page(path)).toContain("Xếp loại chất lượng");
  });
});

describe("what only some may know", () => {
  const ground = "Chậm giải quyết hồ sơ hộ tịch";
  const complaint = "Đơn khiếu nại việc chứng thực";

  test("opens after a reason was said, for ten minutes; the look is in the book", async () => {
    const at = `/people/${await idOf("Phạm Xuân Lương")}/discipline`;
    expect(await hoa.page(at)).not.toContain(ground);
    expect((await hoa.post(`${at}/looks`, { why: "" })).status).toBe(422);
    await hoa.post(`${at}/looks`, { why: "Xét điển hình năm 2022" });
    const page = await hoa.page(at);
    expect(page).toContain(ground);
    expect(page).toContain("Xét điển hình năm 2022");
    expect(markupFaults(page)).toEqual([]);
    await office.db.update(confidentialLooks).set({ at: new Date("2023-06-01T00:00:00Z") });
    expect(await hoa.page(at)).not.toContain(ground);
  });

  test("is closed to staff, to other units and to the administrator of accounts; her own is open to herself", async () => {
    const at = `/people/${await idOf("Phạm Xuân Lương")}/discipline`;
    for (const who of [toan, head]) expect((await who.get(at)).status).toBe(403);
    expect((await head.post(`${at}/looks`, { why: "Tò mò" })).status).toBe(403);
    const own = await office.as("Phạm Xuân Lương");
    expect(await own.page(at)).toContain(ground);
  });

  test("a matter is opened, concluded, opened again; the person herself reads no source", async () => {
    const at = `/people/${await idOf("Quách Văn Giáp")}/discipline`;
    expect(await (await office.as("Quách Văn Giáp")).page(at)).not.toContain(complaint);
    await hoa.post("/matters/looks", { why: "Rà soát trước khi họp Hội đồng" });
    const list = await hoa.page("/matters");
    expect(list).toContain(complaint);
    const step = /\/matters\/[0-9a-f-]+\/conclusion/.exec(list)![0];
    const sent = { revision: "1", concludedOn: "01/06/2023", conclusion: "Khiếu nại không có cơ sở" };
    expect((await hoa.post(step, { ...sent, concludedOn: "01/01/2023" })).status).toBe(403);
    expect((await hoa.post(step, sent)).status).toBe(303);
    expect((await hoa.post(step, sent)).status).toBe(403);
    expect(
      (await hoa.post(step.replace("conclusion", "reopening"), { revision: "2", reason: "Có đơn mới" })).status,
    ).toBe(303);
    expect(await hoa.page("/confidential-looks")).toContain("Rà soát trước khi họp Hội đồng");
  });

  test("leaks nowhere: not into search, activity, lists, Excel, notices, records of others", async () => {
    const her = await idOf("Phạm Xuân Lương");
    const secrets = [ground, complaint, "1205/QĐ-UBND", "Khiển trách", "khiển trách", "khiếu nại", "Có đơn mới"];
    const unit = await unitId("Phòng Tư pháp huyện Kim Sơn");
    const paths = [
      "/search?q=1205",
      `/search?q=${encodeURIComponent("khiển trách")}`,
      "/activity",
      "/notices",
      "/desk",
      "/people",
      "/units",
      "/ledger",
      `/ledger?search=1205`,
      `/people/${her}`,
      `/people/${her}/record`,
      `/units/${unit}`,
      `/units/${unit}/record`,
      "/exemplars",
    ];
    const typed = /<input[^>]*>/g;
    for (const who of [hoa, toan, head])
      for (const path of paths) {
        const page = (await who.page(path)).replace(typed, "");
        for (const secret of secrets.filter((one) => !path.includes(encodeURIComponent(one))))
          expect(page.includes(secret), `${path}: ${secret}`).toBe(false);
      }
    for (const file of ["/ledger.xlsx", "/people.xlsx", "/units.xlsx", "/ratings.xlsx"]) {
      const bytes = Buffer.from(await (await hoa.get(file)).arrayBuffer());
      const { readBook } = await import("#kernel/spreadsheets/index.ts");
      const text = JSON.stringify((await readBook(new Uint8Array(bytes))).sheets.map(({ rows }) => rows));
      for (const secret of secrets) expect(text.includes(secret), `${file}: ${secret}`).toBe(false);
    }
  }, 180_000);
});
