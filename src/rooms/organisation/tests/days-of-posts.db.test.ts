import { eq, sql } from "drizzle-orm";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addDays } from "#kernel/calendar/index.ts";
import { newId } from "#kernel/ids.ts";
import { type FreshDatabase, freshDatabase } from "#testing/database.ts";
import { foundAgency } from "../commands/found-agency.ts";
import { enterPerson } from "../commands/people/enter-person.ts";
import { people, posts } from "../schema.ts";

let fresh: FreshDatabase;
let unitId: string;
let whose: string[];

beforeAll(async () => {
  fresh = await freshDatabase();
  await fresh.db.transaction(async (tx) => {
    const root = { name: "Sở Nội vụ", kind: "Sở", validFrom: "2000-01-01" };
    const { agencyId, rootUnitId } = await foundAgency(tx, { key: "so", name: "Sở Nội vụ", root }, new Date());
    unitId = rootUnitId;
    whose = [];
    for (const name of ["Lê Thị Hoa", "Trần Văn Minh", "Đỗ Văn Nam"])
      whose.push(await enterPerson(tx, agencyId, { name }));
  });
});
afterAll(() => fresh.close());

const day = (n: number) => addDays("2020-01-01", n);
const term = fc.record({
  act: fc.constantFrom("give", "give", "end", "hand over", "take away"),
  who: fc.nat(2),
  from: fc.nat(60),
  long: fc.option(fc.nat(20)),
});

test("the days kept of a person are those of her posts, after any sequence of terms", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(term, { maxLength: 12 }), async (terms) => {
      for (const one of terms) await change(one);
      expect(await apart()).toEqual([]);
    }),
    { numRuns: 10, endOnFailure: true },
  );
});

test("two hands that give a person posts at once are both counted", async () => {
  await Promise.all([0, 1, 2, 3].map((n) => change({ act: "give", who: 0, from: 500 + n * 10, long: 3 })));
  expect(await apart()).toEqual([]);
});

async function change({ act, who, from, long }: { act: string; who: number; from: number; long: number | null }) {
  const personId = whose[who]!;
  const validTo = long === null ? null : day(from + long);
  const [one] = await fresh.db.select().from(posts).where(eq(posts.personId, personId)).limit(1);
  if (act === "give")
    await fresh.db
      .insert(posts)
      .values({ id: newId(), personId, unitId, title: "Chuyên viên", validFrom: day(from), validTo });
  else if (!one) return;
  else if (act === "end")
    await fresh.db
      .update(posts)
      .set({ validTo: day(from) })
      .where(eq(posts.id, one.id));
  else if (act === "hand over")
    await fresh.db
      .update(posts)
      .set({ personId: whose[(who + 1) % 3]! })
      .where(eq(posts.id, one.id));
  else await fresh.db.delete(posts).where(eq(posts.id, one.id));
}

/** Person and day for which what is kept and what the posts say differ; a post that ends before it begins holds on no day. */
async function apart() {
  const { rows } = await fresh.db.execute(sql`
    select p.name, d.day::date::text as day
    from ${people} p, generate_series('2019-12-30'::date, '2021-08-01'::date, interval '1 day') d(day)
    where (p.held_during @> d.day::date) <> exists (select 1 from ${posts} o where o.person_id = p.id
      and o.valid_from <= d.day and (o.valid_to is null or o.valid_to >= d.day))`);
  return rows;
}
