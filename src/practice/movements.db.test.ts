import { eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { activity } from "#kernel/activity/index.ts";
import { drives, launches, movements } from "#rooms/movements/schema.ts";
import { agencies } from "#rooms/organisation/schema.ts";
import { type Office, openOffice } from "#testing/office.ts";

let office: Office;
beforeAll(async () => {
  office = await openOffice({ lived: true });
}, 240_000);
afterAll(() => office.close());

test("every practice agency has movements at work: answered in time, late, acknowledged, not at all", async () => {
  const found = await office.db
    .select({ agency: agencies.name, state: launches.state, late: launches.late, n: sql<number>`count(*)::int` })
    .from(launches)
    .innerJoin(agencies, eq(agencies.id, launches.agencyId))
    .groupBy(agencies.name, launches.state, launches.late);
  const states = (of: string) => new Set(found.filter(({ agency }) => agency === of).map(({ state }) => state));
  const all = [...new Set(found.map(({ agency }) => agency))];
  expect(all).toHaveLength(5);
  for (const one of all) expect([one, states(one).has("answered")]).toEqual([one, true]);
  expect(new Set(found.map(({ state }) => state))).toEqual(new Set(["answered", "acknowledged", "waiting"]));
  expect(found.some(({ late }) => late)).toBe(true);
});

test("what happened stands in the activity by who did it, and drives that are over are reviewed", async () => {
  const verbs = await office.db.selectDistinct({ verb: activity.verb }).from(activity);
  const known = new Set(verbs.map(({ verb }) => verb));
  for (const verb of [
    "movement.launched",
    "movement.responded",
    "movement.responded_late",
    "movement.urged",
    "movement.closed",
  ])
    expect([verb, known.has(verb)]).toEqual([verb, true]);
  const over = await office.db.select().from(drives).where(eq(drives.state, "reviewed"));
  expect(over.length).toBeGreaterThan(0);
  expect((await office.db.select().from(movements).where(eq(movements.state, "closed"))).length).toBeGreaterThan(0);
});
