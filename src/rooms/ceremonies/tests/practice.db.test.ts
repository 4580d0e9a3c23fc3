import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Office, openOffice } from "#testing/office.ts";

let office: Office;
beforeAll(async () => {
  office = await openOffice({ lived: true });
}, 240_000);
afterAll(() => office.close());

test("every practice agency has an event that was held, with what was taken home, and one to come that all answered", async () => {
  const { rows } = await office.db.execute(sql`
    select a.key, (select array_agg(e.state::text order by e.starts_on) from events e where e.agency_id = a.id) as states,
      (select count(*)::int from takeaways t where t.agency_id = a.id) as takeaways,
      (select count(*)::int from event_units u join events e on e.id = u.event_id where e.agency_id = a.id and u.state = 'waiting') as waiting
    from agencies a order by a.key`);
  const lived = { states: ["closed", "invited"], takeaways: 2, waiting: 0 };
  expect(rows).toEqual(["ca-mau", "dak-lak", "ninh-binh", "soc-trang", "thai-binh"].map((key) => ({ key, ...lived })));
});
