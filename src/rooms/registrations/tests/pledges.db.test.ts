import { afterAll, beforeAll, expect, test } from "vitest";
import { type Office, openOffice, type Visitor } from "#testing/office.ts";
import { unitNamed } from "#testing/officers.ts";

let office: Office;
let hoai: Visitor;
let loan: Visitor;
let at: string;
beforeAll(async () => {
  office = await openOffice({ only: ["dak-lak"], lived: false });
  hoai = await office.as("Trần Thị Bích Hoài");
  loan = await office.as("Nguyễn Thị Kim Loan");
}, 120_000);
afterAll(() => office.close());

const pledge = {
  title: "Giao ước thi đua năm 2024",
  year: "2024",
  signingOn: "20/06/2024",
  text: "Đoàn kết\nKỷ cương",
};
const signature = { name: "Võ Thị Bích Hường", post: "Chánh Thanh tra", day: "20/06/2024" };

test("the office writes a pledge; nobody else sees it before it is put before the units", async () => {
  expect((await hoai.post("/pledges", pledge)).status).toBe(403);
  expect((await loan.post("/pledges", { ...pledge, text: "" })).status).toBe(422);
  at = (await loan.post("/pledges", pledge)).headers.get("location")!;
  expect((await hoai.get(at)).status).toBe(404);
});

test("put before the units, each is told and stands there as not having signed", async () => {
  expect((await loan.post(`${at}/opening`)).status).toBe(303);
  expect((await loan.post(`${at}/opening`)).status).toBe(403);
  const page = await hoai.page(at);
  expect(page).toContain("Phòng Tư pháp huyện Lắk");
  expect(page).toContain("Chưa ký");
  expect(await hoai.page("/notices")).toContain("Mời ký Giao ước thi đua năm 2024");
});

test("a unit records its own signature, once, and no other's", async () => {
  const own = await unitNamed(office.db, "Thanh tra Sở");
  const other = await unitNamed(office.db, "Phòng Bổ trợ tư pháp");
  expect((await hoai.post(`${at}/signature`, { ...signature, unit: other })).status).toBe(403);
  expect((await hoai.post(`${at}/signature`, { ...signature, unit: own, name: "" })).status).toBe(422);
  expect((await hoai.post(`${at}/signature`, { ...signature, unit: own })).status).toBe(303);
  expect((await hoai.post(`${at}/signature`, { ...signature, unit: own })).status).toBe(403);
  expect(await loan.page(at)).toContain("Võ Thị Bích Hường, Chánh Thanh tra");
});

test("closed, it is signed no more", async () => {
  const other = await unitNamed(office.db, "Phòng Bổ trợ tư pháp");
  expect((await hoai.post(`${at}/closing`)).status).toBe(403);
  expect((await loan.post(`${at}/closing`)).status).toBe(303);
  expect((await loan.post(`${at}/signature`, { ...signature, unit: other })).status).toBe(403);
  expect(await loan.page("/pledges")).toContain("Đã khóa");
});
