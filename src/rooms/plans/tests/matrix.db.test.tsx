import { and, eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { newId } from "#kernel/ids.ts";
import { type Office, openOffice } from "#testing/office.ts";
import { queriesDuring } from "#testing/queries.ts";
import { obligations, plans } from "../schema.ts";

let office: Office;
let planId: string;
beforeAll(async () => {
  office = await openOffice({ only: ["dak-lak"], lived: true });
  planId = (await office.db.select({ id: plans.id }).from(plans))[0]!.id;
}, 120_000);
afterAll(() => office.close());

const loan = () => office.as("Nguyễn Thị Kim Loan");
const niê = () => office.as("Y Thuyên Niê");
const path = () => `/plans/${planId}/matrix`;
const rowsOf = (html: string) => [...html.matchAll(/<tr><th scope="row" class="unit">.*?<\/tr>/gs)].map(([row]) => row);
const text = (html: string) =>
  html
    .replace(/<svg.*?<\/svg>/gs, "")
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ");

describe("the table of units and duties", () => {
  test("has a row for every unit that owes something in the stage, under its heading, columns by last day", async () => {
    const html = await (await loan()).page(path());
    expect(rowsOf(html)).toHaveLength(24);
    expect(text(html)).toContain("Hạn 31/01 đã qua");
    expect(text(html)).toContain("Hạn 30/06 còn 13");
    expect(html.indexOf("Hạn 31/01")).toBeLessThan(html.indexOf("Hạn 28/02"));
    expect(text(html)).toContain("Phòng Tư pháp cấp huyện");
  });

  test("cells that need a hand lead to the thing itself, or to the list of the unit's when they stand for several", async () => {
    const html = await (await loan()).page(`${path()}?state=waiting`);
    expect(html).toMatch(/<a class="tint is-wait" href="\/obligations\/\d+"/);
    const [one] = await office.db
      .select()
      .from(obligations)
      .where(and(eq(obligations.planId, planId), eq(obligations.state, "submitted")))
      .limit(1);
    await office.db.execute(sql`insert into obligations (agency_id, plan_id, duty_id, unit_id, period, due_from, due_on, state, changed_at)
      select agency_id, plan_id, duty_id, unit_id, 'them-mot-ky', due_from, due_on, state, changed_at from obligations where id = ${one!.id}`);
    const twice = await (await loan()).page(`${path()}?scope=all&kind=all`);
    expect(twice).toContain(`?period=all&#38;unit=${one!.unitId}`);
    await office.db.delete(obligations).where(eq(obligations.period, "them-mot-ky"));
  });

  test("is narrowed by heading, name without diacritics, state, stage and kind of duty", async () => {
    const desk = await loan();
    const names = async (query: string) => rowsOf(await desk.page(`${path()}?${query}`)).length;
    expect(await names("name=krong+nang")).toBe(1);
    expect(await names(`group=${encodeURIComponent("Phòng Tư pháp cấp huyện")}`)).toBe(15);
    const waiting = await names("state=waiting");
    expect(waiting).toBeGreaterThan(0);
    expect(waiting).toBeLessThan(24);
    expect(await names("scope=dot-2")).toBeGreaterThan(20);
    expect(await names("scope=dot-1&kind=undated")).toBeGreaterThan(20);
    expect(text(await desk.page(`${path()}?name=khong-co-don-vi`))).toContain("Không có đơn vị nào như đang lọc");
  });

  test("shows a unit's officer her own row alone", async () => {
    const html = await (await niê()).page(`${path()}?scope=all&kind=all`);
    expect(rowsOf(html)).toHaveLength(1);
    expect(text(html)).toContain("Cư M’gar");
    expect(text(html)).not.toContain("Krông");
    expect(text(html)).not.toContain("Buôn Hồ");
    expect(html).not.toContain("/matrix/acceptance");
  });

  test("all that waits is received by one press, once", async () => {
    const desk = await loan();
    const html = await desk.page(path());
    const hidden = /name="ids" value="([\d,]+)"/.exec(html)?.[1] ?? "";
    expect(text(html)).toContain(`Nhận ${hidden.split(",").length} mục`);
    expect((await (await niê()).post(`${path()}/acceptance`, { ids: hidden })).status).not.toBe(303);
    expect((await desk.post(`${path()}/acceptance`, { ids: hidden })).status).toBe(303);
    const { rows } = await office.db.execute<{ n: number }>(
      sql`select count(*)::int as n from obligations where id = any(${sql.param(hidden.split(",").map(Number))}::bigint[]) and state = 'accepted'`,
    );
    expect(rows[0]?.n).toBe(hidden.split(",").length);
    const again = await desk.post(`${path()}/acceptance`, { ids: hidden });
    expect(again.status).toBe(303);
    expect(await desk.page(path())).toContain("Đã nhận 0 mục");
  });

  test("comes as an Excel file with every unit, of a unit's officer with hers", async () => {
    const size = async (desk: Awaited<ReturnType<typeof loan>>) =>
      (await (await desk.get(`${path()}.xlsx?scope=all&kind=all`)).arrayBuffer()).byteLength;
    expect(await size(await loan())).toBeGreaterThan(await size(await niê()));
  });
});

describe("500 units and 40 duties", () => {
  let big: string;
  beforeAll(async () => {
    big = newId();
    await office.db.transaction(async (tx) => {
      await tx.execute(sql`
        insert into plans (id, agency_id, key, number, title, issuer_id, issuer_name, owner_unit_id, state, issued_on, period_from, period_to, body, created_at)
        select ${big}, agency_id, 'lon', '1/KH', 'Kế hoạch lớn', issuer_id, issuer_name, owner_unit_id, 'issued', '2024-01-02', '2024-01-01', '2024-12-31', body, created_at from plans where id = ${planId}`);
      await tx.execute(sql`
        insert into duties (id, plan_id, key, position, title, quote, kind, actor, proofs, due)
        select gen_random_uuid(), ${big}, 'viec-' || n, n, 'Gửi báo cáo kết quả thực hiện phong trào số ' || n, 'Gửi báo cáo.', 'deadline', '{"kinds":[],"units":[],"all":true}', '{report}',
          json_build_object('type', 'by', 'date', '2024-06-30')::jsonb from generate_series(1, 40) n`);
      await tx.execute(
        sql`insert into units (id, agency_id, category) select ('00000000-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid, (select agency_id from plans where id = ${big}), 'unit' from generate_series(1, 500) n`,
      );
      await tx.execute(sql`
        insert into unit_versions (id, unit_id, agency_id, name, short_name, kind, parent_id, group_name, position, valid_from)
        select gen_random_uuid(), ('00000000-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid, p.agency_id, 'Đơn vị trực thuộc số ' || n, 'Đơn vị số ' || n, 'Phòng', p.owner_unit_id, 'Nhóm ' || n % 5, 1000 + n, '2020-01-01'
        from generate_series(1, 500) n, plans p where p.id = ${big}`);
      await tx.execute(sql`
        insert into obligations (agency_id, plan_id, duty_id, unit_id, period, due_from, due_on, state, changed_at)
        select d.agency_id, ${big}, d.id, ('00000000-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid, 'once', '2024-01-02', '2024-06-30',
          (array['accepted', 'accepted', 'open', 'submitted', 'accepted'])[(d.position * 7 + n) % 5 + 1]::obligation_state, '2024-01-02'
        from generate_series(1, 500) n, (select x.id, x.position, p.agency_id from duties x join plans p on p.id = x.plan_id where x.plan_id = ${big}) d`);
      await tx.execute(sql`analyze obligations`);
    });
  });

  test("fit on pages below 150 KB; the pages together show every unit once", async () => {
    const desk = await loan();
    const seen = new Set<string>();
    for (let page = 1; page <= 40; page += 1) {
      const html = await desk.page(`/plans/${big}/matrix?page=${page}`);
      expect(Buffer.byteLength(html)).toBeLessThan(150 * 1024);
      const rows = rowsOf(html);
      if (rows.length === 0) break;
      for (const row of rows) seen.add(/Đơn vị số \d+/.exec(row)![0]);
    }
    expect(seen.size).toBe(500);
  });

  test("need as many queries as a small plan", async () => {
    const desk = await loan();
    const count = (address: string) => queriesDuring(() => desk.page(address));
    expect(await count(`/plans/${big}/matrix`)).toBe(await count(path()));
    expect(await count(`/plans/${big}?duties=all`)).toBe(await count(`/plans/${planId}?duties=all`));
    expect(await count(`/plans/${big}/duties/viec-1`)).toBe(await count(`/plans/${planId}/duties/bao-cao-dot-1`));
    expect(await count(`/plans/${big}/recipients`)).toBe(await count(`/plans/${planId}/recipients`));
  });
});
