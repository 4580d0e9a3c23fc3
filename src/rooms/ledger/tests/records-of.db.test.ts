import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { newId } from "#kernel/ids.ts";
import { type HolderRecord, knownAwards } from "#rooms/awards/index.ts";
import { awardRules, awards } from "#rooms/awards/schema.ts";
import { agencies, people } from "#rooms/organisation/schema.ts";
import { type Office, openOffice } from "#testing/office.ts";
import { recordOf } from "../loader/record-of.ts";
import { recordsOf } from "../loader/records-of.ts";
import { certifications, disciplines, matters, recognisedInitiatives } from "../schema.ts";

const day = "2023-12-31";
let office: Office;
let agencyId: string;
beforeAll(async () => {
  office = await openOffice({ only: ["ninh-binh"] });
  const [agency] = await office.db.select().from(agencies);
  agencyId = agency!.id;
  await everyKindOfFact();
}, 120_000);
afterAll(() => office.close());

/** Of one person each kind of fact that the practice agency does not bring, one of them not yet known on the day. */
async function everyKindOfFact() {
  const [anh] = await office.db.select().from(people).where(eq(people.name, "Phạm Thị Ngọc Ánh"));
  const hers = { agencyId, personId: anh!.id, enteredAt: new Date("2024-01-02T02:00:00Z") };
  const { db } = office;
  await db.insert(disciplines).values([
    { ...hers, id: newId(), form: "reprimand", decidedOn: "2021-03-01", servedOn: "2024-03-01", number: "3/QĐ-STP" },
    { ...hers, id: newId(), form: "warning", decidedOn: "2024-01-01" },
  ]);
  const complaint = { ...hers, kind: "complaint" as const, openedOn: "2023-05-01", summary: "Đơn" };
  await db.insert(matters).values({ ...complaint, id: newId(), state: "concluded", concludedOn: "2024-02-01" });
  await db.insert(certifications).values([
    { ...hers, id: newId(), kind: "certified", about: "moral", by: "Chi ủy", on: "2023-12-01", year: 2023 },
    { ...hers, id: newId(), kind: "proposed", about: "ldtt", by: "Trung tâm", on: "2023-12-02", number: "9/TTr" },
  ]);
  const initiative = { ...hers, year: 2023, title: "Trợ giúp pháp lý lưu động", scope: "sector" as const };
  await db.insert(recognisedInitiatives).values({ ...initiative, id: newId(), recognisedOn: "2023-11-20" });
}

test("of all people at once the same is known as of each alone, but where it is read", async () => {
  const kinds = new Set<string>();
  let compared = 0;
  for await (const lot of recordsOf(office.db, agencyId, day))
    for (const record of lot) {
      const alone = await recordOf(office.db, agencyId, { kind: "person", id: record.holder.id }, day);
      expect(inOneOrder(record)).toEqual(inOneOrder(alone));
      for (const [kind, facts] of Object.entries(alone)) if (Array.isArray(facts) && facts.length > 0) kinds.add(kind);
      compared += 1;
    }
  expect(compared).toBeGreaterThan(30);
  expect([...kinds].sort()).toEqual(
    ["certifications", "discipline", "headships", "held", "initiatives", "pending", "proposals", "ratings"].sort(),
  );
});

/** Lists of facts need no order; a link and the paper of a rating are for the page of one person. */
function inOneOrder(record: HolderRecord): unknown {
  const lists = Object.entries(record).map(([kind, facts]) => {
    if (!Array.isArray(facts)) return [kind, facts];
    if (kind === "headships") return [kind, facts.map((one) => ({ ...one, unit: inOneOrder(one.unit) }))];
    const plain = facts.map(({ link: _link, document: _document, ...fact }) => JSON.stringify(fact));
    return [kind, plain.sort()];
  });
  return Object.fromEntries(lists);
}

test("the catalogue is read again once anything in it has changed, and not for what was undone", async () => {
  const { db } = office;
  const names = async (of: Parameters<typeof knownAwards>[0] = db) =>
    (await knownAwards(of, agencyId)).filter(({ key }) => key === "ldtt").map(({ name }) => name);
  const first = await knownAwards(db, agencyId);
  expect(await knownAwards(db, agencyId)).toBe(first);
  const rename = (tx: Parameters<typeof knownAwards>[0], name: string) =>
    tx.update(awards).set({ name }).where(eq(awards.key, "ldtt"));
  await expect(
    db.transaction(async (tx) => {
      await rename(tx, "Lao động tiên tiến (thử)");
      expect(await names(tx)).toEqual(["Lao động tiên tiến (thử)"]);
      await rename(tx, "Lao động tiên tiến (thử lần hai)");
      expect(await names(tx)).toEqual(["Lao động tiên tiến (thử lần hai)"]);
      throw new Error("undone");
    }),
  ).rejects.toThrow("undone");
  expect(await names()).toEqual(["Lao động tiên tiến"]);
  await rename(db, "Danh hiệu Lao động tiên tiến");
  expect(await names()).toEqual(["Danh hiệu Lao động tiên tiến"]);
});

test("members of the units people head are counted once a rule asks for them", async () => {
  const headed = async () => {
    for await (const lot of recordsOf(office.db, agencyId, day))
      for (const { headships } of lot) if (headships[0]) return headships[0].unit.members.length;
    return null;
  };
  expect(await headed()).toBe(0);
  const [rule] = await office.db.select().from(awardRules).limit(1);
  const share = { is: "members" as const, rated: "done" as const, percent: 70 };
  const conditions = [{ is: "headed_unit" as const, unit: { is: "all" as const, of: [share] } }];
  await office.db.update(awardRules).set({ conditions }).where(eq(awardRules.id, rule!.id));
  expect(await headed()).toBeGreaterThan(0);
});
