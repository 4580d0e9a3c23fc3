import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { theProgram } from "#kernel/activity/index.ts";
import { movements } from "#rooms/movements/schema.ts";
import { issueWritten } from "#rooms/plans/index.ts";
import { plans } from "#rooms/plans/schema.ts";
import { type Office, openOffice, type Visitor } from "#testing/office.ts";
import { unitNamed } from "#testing/officers.ts";
import { registrationsOfMovements } from "../queries/of-movements.ts";

/** Two movements of the plan launched on 08/01/2024, looked at on 05/03/2024. */
let office: Office;
let loan: Visitor;
let hoai: Visitor;
let inspectorate: string;
const idOf: Record<string, string> = {};
beforeAll(async () => {
  office = await openOffice({ only: ["dak-lak"], lived: false, clockDays: { "dak-lak": "2024-03-05" } });
  const { db } = office;
  const [plan] = await db.select().from(plans);
  const facts = { number: "98/KH-STP", issuedOn: "2023-12-29" };
  const by = { agencyId: plan!.agencyId, ...theProgram };
  await db.transaction((tx) => issueWritten(tx, by, plan!.id, facts, new Date("2023-12-29T02:00:00Z")));
  loan = await office.as("Nguyễn Thị Kim Loan");
  hoai = await office.as("Trần Thị Bích Hoài");
  inspectorate = await unitNamed(db, "Thanh tra Sở");
  const launch = {
    revision: "1",
    number: "05/PĐ-STP",
    launchedOn: "08/01/2024",
    answersDueOn: "31/01/2024",
    to: "all",
  };
  for (const key of ["kinh-te-xa-hoi", "nong-thon-moi"]) {
    const [made] = await db.select().from(movements).where(eq(movements.packKey, key));
    idOf[key] = made!.id;
    expect((await loan.post(`/movements/${made!.id}/launch`, launch)).status).toBe(303);
  }
}, 120_000);
afterAll(() => office.close());

const warning = "Đã phát động 57 ngày mà chưa có đăng ký thi đua nào.";
const counted = async () => {
  const found = await registrationsOfMovements(office.db, Object.values(idOf));
  return Object.fromEntries(Object.entries(idOf).map(([key, id]) => [key, found.get(id) ?? 0]));
};
const lines = (revision: string) => ({
  ...{ revision, "row[0][holder]": "person", "row[0][name]": "Nguyễn Hữu Nghệ", "row[0][post]": "Thanh tra viên" },
  ...{ "row[0][titles]": "LĐTT", "row[1][holder]": "collective", "row[1][name]": "Thanh tra Sở" },
  ...{ "row[1][titles]": "TTLĐTT" },
});
const sent = async (of: Record<string, string>) => {
  const made = await hoai.post("/title-registrations", { unit: inspectorate, year: "2024", ...of });
  const at = made.headers.get("location")!.split("?")[0]!;
  expect((await hoai.post(`${at}/lines`, lines("1"))).status).toBe(303);
  return at;
};

test("launched two months ago and nobody registered: the page says so, and a list that is not sent changes nothing", async () => {
  const at = await sent({ movement: `${idOf["nong-thon-moi"]}` });
  expect(await counted()).toEqual({ "kinh-te-xa-hoi": 0, "nong-thon-moi": 0 });
  for (const id of Object.values(idOf)) expect(await loan.page(`/movements/${id}`)).toContain(warning);
  expect((await hoai.post(`${at}/sending`)).status).toBe(303);
});

test("a list sent for one movement counts for it alone", async () => {
  expect(await counted()).toEqual({ "kinh-te-xa-hoi": 0, "nong-thon-moi": 2 });
  expect(await loan.page(`/movements/${idOf["nong-thon-moi"]}`)).not.toContain("chưa có đăng ký");
  expect(await loan.page(`/movements/${idOf["kinh-te-xa-hoi"]}`)).toContain(warning);
});

test("the list of the whole year, which the plan asks for once, counts for every movement of the plan that runs in it", async () => {
  const at = await sent({});
  await hoai.post(`${at}/sending`);
  expect(await counted()).toEqual({ "kinh-te-xa-hoi": 2, "nong-thon-moi": 4 });
  expect(await loan.page(`/movements/${idOf["kinh-te-xa-hoi"]}`)).not.toContain("chưa có đăng ký");
  await office.db.update(movements).set({ startsOn: "2025-01-01", endsOn: "2025-12-31" });
  expect(await counted()).toEqual({ "kinh-te-xa-hoi": 0, "nong-thon-moi": 2 });
});
