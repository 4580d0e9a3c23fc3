import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { enterAwards } from "#rooms/ledger/index.ts";
import { heldAwards } from "#rooms/ledger/schema.ts";
import { type Office, openOffice, type Visitor } from "#testing/office.ts";
import { officerNamed, unitNamed } from "#testing/officers.ts";
import { comparedLines, targetTallies } from "../queries/achieved.ts";
import { targetsOf } from "../queries/targets.ts";
import { titleLines } from "../schema.ts";

const day = "2024-06-17";
const year = 2031;
let office: Office;
let hoai: Visitor;
let loan: Visitor;
let unit: string;
let at: string;
beforeAll(async () => {
  office = await openOffice({ only: ["dak-lak"], lived: false });
  hoai = await office.as("Trần Thị Bích Hoài");
  loan = await office.as("Nguyễn Thị Kim Loan");
  unit = await unitNamed(office.db, "Thanh tra Sở");
  at = (await hoai.post("/title-registrations", { unit, year: String(year) })).headers.get("location")!;
}, 120_000);
afterAll(() => office.close());

const sheetId = () => at.split("/").at(-1)!;
const target = {
  "row[0][name]": "Đơn thư giải quyết đúng hạn",
  "row[0][measure]": "%",
  "row[0][bound]": "min",
  "row[0][target]": "97,5",
  "row[0][baselines]": "2029: 92; 2030: 95",
  "row[0][evidence]": "Báo cáo năm",
};

test("targets are typed with measure and baselines; what is no number is said at its cell", async () => {
  const wrong = { ...target, "row[0][target]": "cao", "row[0][baselines]": "năm ngoái 95" };
  const answer = await hoai.post(`${at}/targets/edit`, { revision: "1", ...wrong });
  const page = await answer.text();
  expect(answer.status).toBe(422);
  expect(page).toContain("Ghi bằng số, ví dụ 100 hoặc 97,5.");
  expect(page).toContain("Ghi năm và số");
  expect((await hoai.post(`${at}/targets/edit`, { revision: "1", ...target })).status).toBe(303);
  const [kept] = await targetsOf(office.db, sheetId());
  expect(kept).toMatchObject({
    target: 97.5,
    baselines: [
      { year: 2029, value: 92 },
      { year: 2030, value: 95 },
    ],
  });
});

test("progress is recorded once the sheet was sent; a quarter entered again is corrected", async () => {
  const [{ id } = { id: "" }] = await targetsOf(office.db, sheetId());
  const progress = { quarter: "1", value: "90", evidence: "Báo cáo 12/BC-TTr" };
  expect((await hoai.post(`${at}/targets/${id}/progress`, progress)).status).toBe(403);
  const line = { "row[0][holder]": "person", "row[0][name]": "Nguyễn Hữu Nghệ", "row[0][titles]": "LĐTT, CSTĐCS" };
  const collective = { "row[1][holder]": "collective", "row[1][name]": "Thanh tra Sở", "row[1][titles]": "TTLĐTT" };
  expect((await hoai.post(`${at}/lines`, { revision: "2", ...line, ...collective })).status).toBe(303);
  expect((await hoai.post(`${at}/sending`)).status).toBe(303);
  expect((await hoai.post(`${at}/targets/${id}/progress`, { ...progress, evidence: "" })).status).toBe(422);
  expect((await hoai.post(`${at}/targets/${id}/progress`, progress)).status).toBe(303);
  expect((await hoai.post(`${at}/targets/${id}/progress`, { ...progress, value: "91" })).status).toBe(303);
  expect((await hoai.post(`${at}/targets/${id}/progress`, { ...progress, quarter: "4", value: "98" })).status).toBe(
    303,
  );
  expect((await targetsOf(office.db, sheetId()))[0]!.progress.map(({ quarter, value }) => [quarter, value])).toEqual([
    [1, 91],
    [4, 98],
  ]);
});

test("registered against achieved: what the ledger holds for that year, and stands", async () => {
  await loan.post(`${at}/answers`, { rest: "accept" });
  const officer = await officerNamed(office.db, "Nguyễn Thị Kim Loan", day);
  const [person] = await office.db.select().from(titleLines).where(eq(titleLines.name, "Nguyễn Hữu Nghệ"));
  const holder = { kind: "person" as const, name: person!.name, personId: person!.personId };
  const decision = {
    number: "1/QĐ-STP",
    decidedOn: `${year}-12-20`,
    decidedBy: "Giám đốc Sở",
    signer: null,
    subject: null,
  };
  for (const [awardKey, of] of [
    ["ldtt", year],
    ["cstdcs", year - 1],
  ] as const)
    await office.db.transaction((tx) =>
      enterAwards(tx, officer, decision, [{ holder, awardKey, awardName: awardKey, year: of }], {
        origin: "entered",
        now: new Date("2024-06-17T03:00:00Z"),
      }),
    );
  const lines = await comparedLines(office.db, officer, day, { year });
  expect(lines.map(({ name, achieved }) => [name, achieved])).toEqual([
    ["Nguyễn Hữu Nghệ", ["ldtt"]],
    ["Thanh tra Sở", []],
  ]);
  expect(await targetTallies(office.db, officer, { year })).toEqual([{ unitId: unit, targets: 1, reached: 1 }]);
  await office.db.update(heldAwards).set({ state: "revoked" }).where(eq(heldAwards.year, year));
  const after = await comparedLines(office.db, officer, day, { year });
  expect(after.map(({ achieved }) => achieved)).toEqual([[], []]);
  const page = await loan.page(`/title-registrations/achieved?year=${year}&unit=${unit}`);
  expect(page).toContain("Nguyễn Hữu Nghệ");
  expect(page).toContain("1/1");
});
