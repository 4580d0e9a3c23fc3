import { and, eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Office, openOffice } from "#testing/office.ts";
import { packOfPlan } from "../queries/pack-of-plan.ts";
import { plans, planVersions } from "../schema.ts";

let office: Office;
let khai: Awaited<ReturnType<Office["as"]>>;
let path: string;
beforeAll(async () => {
  office = await openOffice({ only: ["ca-mau"], lived: false });
  khai = await office.as("Trần Minh Khải");
  path = `/plans/${(await plan()).id}`;
}, 60_000);
afterAll(() => office.close());

async function plan() {
  return (await office.db.select().from(plans))[0]!;
}
const pack = async () => packOfPlan(office.db, await plan());

/** The fields of the page as it stands, with one more kind and these rungs. */
async function typed(change: Record<string, string> = {}): Promise<Record<string, string>> {
  const { kinds, ladder, criteria } = await pack();
  const rows: Record<string, string> = { criteria: criteria.map(({ title }) => title).join("\n") };
  for (const [n, { key, name, holders }] of kinds.entries())
    Object.assign(rows, {
      [`kind[${n}][key]`]: key,
      [`kind[${n}][name]`]: name,
      [`kind[${n}][holders]`]: holders.join(),
    });
  for (const [n, { key, name, level, decider, from, to, conditions }] of ladder.entries()) {
    const atLeast = conditions.find((one) => one.is === "rated")?.atLeast ?? "";
    const fields = { key, name, level, decider, atLeast, years: from && to ? `${from}-${to}` : "" };
    for (const [field, value] of Object.entries(fields)) rows[`rung[${n}][${field}]`] = value;
  }
  return { ...rows, revision: String((await plan()).revision), ...change };
}

describe("the page of kinds and rungs of a draft", () => {
  test("shows those of the plan, and keeps one more kind with the others as they were", async () => {
    const before = await pack();
    const page = await khai.page(`${path}/ladder`);
    for (const { name } of [...before.kinds, ...before.ladder]) expect(page).toContain(name.replaceAll("&", "&amp;"));
    const n = before.kinds.length;
    const more = {
      [`kind[${n}][key]`]: "",
      [`kind[${n}][name]`]: "Hòa giải viên giỏi",
      [`kind[${n}][holders]`]: "person",
    };
    expect((await khai.post(`${path}/ladder`, await typed(more))).status).toBe(303);
    const after = await pack();
    expect(after.kinds.slice(0, n)).toEqual(before.kinds);
    expect(after.kinds.at(-1)).toMatchObject({
      key: "hoa-giai-vien-gioi",
      name: "Hòa giải viên giỏi",
      holders: ["person"],
    });
    expect(after.ladder).toEqual(before.ladder);
  });

  test("refuses a rung nobody decides at its field and keeps what was typed", async () => {
    const before = await pack();
    const answer = await khai.post(
      `${path}/ladder`,
      await typed({ "rung[0][decider]": "", "rung[0][name]": "Cấp mới" }),
    );
    expect(answer.status).toBe(422);
    const page = await answer.text();
    expect(page).toContain("Ghi người quyết định công nhận");
    expect(page).toContain('value="Cấp mới"');
    expect(await pack()).toEqual(before);
  });

  test("an older page does not overwrite what was saved meanwhile", async () => {
    const answer = await khai.post(`${path}/ladder`, await typed({ revision: "0", "rung[0][name]": "Cấp khác" }));
    expect(answer.status).toBe(409);
    expect((await pack()).ladder[0]!.name).not.toBe("Cấp khác");
  });

  test("is not there for who does not run the plan", async () => {
    const thuy = await office.as("Lâm Thị Bích Thủy");
    expect((await thuy.get(`${path}/ladder`)).status).toBe(404);
    expect((await thuy.post(`${path}/ladder`, await typed())).status).toBe(404);
  });
});

test("of an issued plan a save asks for its reason and is an amendment", async () => {
  const draft = await plan();
  await office.db.update(plans).set({ state: "issued" }).where(eq(plans.id, draft.id));
  const renamed = { "rung[0][name]": "Điển hình cấp cơ sở" };
  expect((await khai.post(`${path}/ladder`, await typed({ ...renamed, reason: "" }))).status).toBe(422);
  const reason = "Theo hướng dẫn mới của Tòa án nhân dân tối cao";
  const said = { ...renamed, reason, effectiveOn: "2019-03-18", document: "" };
  expect((await khai.post(`${path}/ladder`, await typed(said))).status).toBe(303);
  expect((await pack()).ladder[0]!.name).toBe("Điển hình cấp cơ sở");
  const kept = await office.db
    .select()
    .from(planVersions)
    .where(and(eq(planVersions.planId, draft.id), eq(planVersions.reason, reason)));
  expect(kept).toHaveLength(1);
});
