import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Office, openOffice } from "#testing/office.ts";
import { planFiles, plans } from "../schema.ts";

let office: Office;
let planId: string;
beforeAll(async () => {
  office = await openOffice({ only: ["ca-mau", "thai-binh"], lived: true });
  planId = (await office.db.select().from(plans).where(eq(plans.key, "ca-mau")))[0]!.id;
}, 60_000);
afterAll(() => office.close());

const pdf = {
  field: "file",
  name: "ke-hoach-787.pdf",
  bytes: new TextEncoder().encode("%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n"),
};

test("the signed paper is attached once, read by every unit of the agency, and by nobody else", async () => {
  const khai = await office.as("Trần Minh Khải");
  for (let n = 0; n < 2; n += 1)
    expect((await khai.upload(`/plans/${planId}/files`, { title: "Bản kế hoạch đã ký" }, [pdf])).status).toBe(303);
  const rows = await office.db.select().from(planFiles).where(eq(planFiles.planId, planId));
  expect(rows.map((row) => row.title)).toEqual(["Bản kế hoạch đã ký"]);
  const thuy = await office.as("Lâm Thị Bích Thủy");
  expect(await thuy.page(`/plans/${planId}/files`)).toContain("Bản kế hoạch đã ký");
  expect((await thuy.get(`/files/${rows[0]!.fileId}`)).status).toBe(200);
  expect((await (await office.as("Bùi Quang Huy")).get(`/files/${rows[0]!.fileId}`)).status).toBe(404);
});

test("a file of another kind is refused with what to do, and a unit's officer attaches nothing", async () => {
  const khai = await office.as("Trần Minh Khải");
  const script = await khai.upload(`/plans/${planId}/files`, {}, [
    { field: "file", name: "ke-hoach.pdf", bytes: new TextEncoder().encode("<script>alert(1)</script>") },
  ]);
  expect([script.status, (await script.text()).includes("Chọn tệp PDF")]).toEqual([422, true]);
  const thuy = await office.as("Lâm Thị Bích Thủy");
  expect((await thuy.upload(`/plans/${planId}/files`, {}, [pdf])).status).toBe(403);
});
