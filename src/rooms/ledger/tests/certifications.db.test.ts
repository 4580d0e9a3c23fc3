import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { activity } from "#kernel/activity/index.ts";
import { judge, knownAwards, onOneDay, ruleOn, yearSpan } from "#rooms/awards/index.ts";
import { agencies, people, unitVersions } from "#rooms/organisation/schema.ts";
import { markupFaults } from "#testing/markup.ts";
import { type Office, openOffice, type Visitor } from "#testing/office.ts";
import { recordOf } from "../loader/record-of.ts";
import { certifications } from "../schema.ts";

const day = "2025-11-28";
/** What the country's rule for «Lao động tiên tiến» leaves to the head of the unit. */
const about = "guong-mau-tham-gia-phong-trao";
let office: Office;
let hoa: Visitor;
let head: Visitor;
let agencyId: string;
let anh: string;
let centre: string;
beforeAll(async () => {
  office = await openOffice({ only: ["ninh-binh"], clockDays: { "ninh-binh": day } });
  hoa = await office.as("Đinh Thị Hoa");
  head = await office.as("Tạ Thị Minh Nguyệt");
  agencyId = (await office.db.select().from(agencies))[0]!.id;
  anh = await idOf("Phạm Thị Ngọc Ánh");
  const [unit] = await office.db
    .select()
    .from(unitVersions)
    .where(eq(unitVersions.name, "Trung tâm Trợ giúp pháp lý nhà nước"));
  centre = unit!.unitId;
}, 180_000);
afterAll(() => office.close());

const idOf = async (name: string) => (await office.db.select().from(people).where(eq(people.name, name)))[0]!.id;
const said = { about, year: "2025", by: "Tạ Thị Minh Nguyệt", post: "Giám đốc Trung tâm", on: "25/11/2025" };
const lines = () => office.db.select().from(certifications);

/** What the judge says of the one condition, for a year and on a day. */
async function finding(year: number, asOf = day) {
  const known = (await knownAwards(office.db, agencyId)).find(({ key }) => key === "ldtt")!;
  const record = await recordOf(office.db, agencyId, { kind: "person", id: anh }, asOf);
  const judged = judge(ruleOn(known.rules, onOneDay(day))!, record, yearSpan(year), asOf);
  return judged.findings.find((one) => one.condition.is === "certified" && one.condition.about === about)!;
}

describe("a head vouches for one of her people", () => {
  test("every problem is named at its field, what was typed stays, nothing is written", async () => {
    const empty = await head.post(`/people/${anh}/certifications`, { ...said, about: "", year: "hai", post: "" });
    expect(empty.status).toBe(422);
    expect(await empty.text()).toContain("có 3 chỗ cần sửa");
    const wrong = { ...said, on: "25/11/2030", year: "2027", fromYear: "2028", by: "Người khác" };
    const answer = await head.post(`/people/${anh}/certifications`, wrong);
    const page = await answer.text();
    expect(answer.status).toBe(422);
    for (const words of [
      "một ngày đã qua",
      "Năm 2027 chưa đến",
      "năm đầu nhỏ hơn",
      "số văn bản có xác nhận",
      "Người khác",
    ])
      expect(page.toLowerCase()).toContain(words.toLowerCase());
    const made = await head.post(`/people/${anh}/certifications`, { ...said, about: "bia-ra" });
    expect(await made.text()).toContain("Chọn một điều kiện trong danh sách".replace("C", "c"));
    expect(await lines()).toEqual([]);
  });

  test("once given, the judge shows it as a fact with its name, day and place; given twice it stands once", async () => {
    expect((await finding(2025)).result).toBe("failed");
    expect((await head.post(`/people/${anh}/certifications`, said)).status).toBe(303);
    expect((await head.post(`/people/${anh}/certifications`, said)).status).toBe(303);
    expect(await lines()).toMatchObject([{ personId: anh, certifierId: await idOf("Tạ Thị Minh Nguyệt"), year: 2025 }]);
    const met = await finding(2025);
    expect(met.result).toBe("met");
    expect(met.evidence).toMatchObject([
      {
        fact: { by: "Tạ Thị Minh Nguyệt, Giám đốc Trung tâm", on: "2025-11-25", link: `/people/${anh}/certifications` },
      },
    ]);
    expect((await finding(2024)).result).toBe("failed");
    const told = await office.db.select().from(activity).where(eq(activity.verb, "certification.entered"));
    expect(told).toHaveLength(1);
    const page = await hoa.page(`/people/${anh}/certifications`);
    expect(markupFaults(page)).toEqual([]);
    expect(page).toContain("Tạ Thị Minh Nguyệt, Giám đốc Trung tâm");
    expect(await hoa.page(`/people/${anh}/record`)).toContain("Xác nhận của người có trách nhiệm");
  });

  test("of a period it speaks of each of its years", async () => {
    const period = { ...said, fromYear: "2021", year: "2023", number: "" };
    expect((await head.post(`/people/${anh}/certifications`, period)).status).toBe(303);
    expect((await finding(2022)).result).toBe("met");
    expect((await finding(2020)).result).toBe("failed");
    expect((await finding(2024)).result).toBe("failed");
  });
});

describe("who may not", () => {
  test("nobody vouches for herself, staff for nobody, a head not for what is the office's", async () => {
    const own = await head.post(`/people/${await idOf("Tạ Thị Minh Nguyệt")}/certifications`, said);
    expect(own.status).toBe(403);
    expect(await own.text()).toContain("Không ai tự xác nhận cho mình");
    const staff = await office.as("Quách Thị Kim Hiền");
    const refused = await staff.post(`/people/${anh}/certifications`, said);
    expect([refused.status, refused.headers.get("location")]).toEqual([403, null]);
    const council = await head.post(`/people/${anh}/certifications`, {
      ...said,
      about: "thanh-tich-phong-trao-dot-xuat",
    });
    expect(council.status).toBe(422);
    expect(await council.text()).toContain("cơ quan ghi khi có văn bản");
  });

  test("of a collective its own head does not, the office does with the paper of who said it", async () => {
    const united = { ...said, about: "doan-ket-phong-trao", by: "Phan Trọng Nghĩa", post: "Giám đốc Sở" };
    expect((await head.post(`/units/${centre}/certifications`, united)).status).toBe(403);
    expect((await hoa.post(`/units/${centre}/certifications`, united)).status).toBe(422);
    expect((await hoa.post(`/units/${centre}/certifications`, { ...united, number: "12/BB" })).status).toBe(303);
    expect(await hoa.page(`/units/${centre}/record`)).toContain("Phan Trọng Nghĩa, Giám đốc Sở");
  });
});

describe("a certification is withdrawn", () => {
  test("with a reason, from its day on nothing rests on it, it stays to be read, and it goes once", async () => {
    const [line] = await office.db.select().from(certifications).where(eq(certifications.year, 2025));
    const at = `/certifications/${line!.id}/withdrawal`;
    expect((await head.post(at, { withdrawnOn: "", reason: "" })).status).toBe(422);
    expect((await head.post(at, { withdrawnOn: "01/11/2025", reason: "Nhầm năm" })).status).toBe(403);
    expect((await head.post(at, { withdrawnOn: "27/11/2025", reason: "Nhầm năm" })).status).toBe(303);
    expect((await finding(2025)).result).toBe("failed");
    expect((await finding(2025, "2025-11-26")).result).toBe("met");
    const page = await head.page(`/people/${anh}/certifications`);
    expect(page).toContain("Đã rút từ 27/11/2025");
    expect(page).toContain("Nhầm năm");
    expect((await head.post(at, { withdrawnOn: "28/11/2025", reason: "Lần nữa" })).status).toBe(403);
    expect((await head.post(`/people/${anh}/certifications`, said)).status).toBe(303);
    expect((await finding(2025)).result).toBe("met");
  });
});
