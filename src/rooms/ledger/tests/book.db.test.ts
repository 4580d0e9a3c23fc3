import { eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { announce } from "#kernel/announcements.ts";
import type { Officer } from "#kernel/auth/index.ts";
import { Overtaken, Refused } from "#kernel/verdict.ts";
import { officerOn } from "#rooms/organisation/index.ts";
import { agencies, people, units } from "#rooms/organisation/schema.ts";
import { type Office, openOffice } from "#testing/office.ts";
import { correctAward, correctDecision, restoreAward, revokeAward } from "../commands/correct-award.ts";
import { enterAward, enterByHand } from "../commands/enter-awards.ts";
import { recordOf } from "../loader/record-of.ts";
import { correctionsOf, heldAwardById } from "../queries/held-award.ts";
import { ledgerPage } from "../queries/ledger-list.ts";
import { awardDecisions, heldAwards } from "../schema.ts";

const now = new Date("2023-06-05T09:00:00+07:00");
const day = "2023-06-05";
const decision = { number: "37/QĐ-STP", decidedOn: "2022-01-14", decidedBy: "Giám đốc Sở Tư pháp" };
let office: Office;
let hoa: Officer;
let viet: Officer;
const of = async (name: string) => {
  const [person] = await office.db
    .select()
    .from(people)
    .where(eq(people.name, name.normalize("NFC")));
  const [agency] = await office.db.select().from(agencies);
  return (await officerOn(office.db, person!.id, agency!.rootUnitId, day))!;
};
beforeAll(async () => {
  office = await openOffice({ only: ["ninh-binh"] });
  hoa = await of("Đinh Thị Hoa");
  viet = await of("Hà Hồng Việt");
  // These tests begin with an empty book: the practice agency's own five years are tried elsewhere.
  await office.db.execute(sql`truncate outsiders, award_decisions, held_awards, ratings cascade`);
}, 120_000);
afterAll(() => office.close());

const her = (officer: Officer) => ({
  kind: "person" as const,
  name: officer.name,
  personId: officer.personId,
  unitId: officer.unitId,
  unitName: "Thanh tra Sở",
});
const ldtt = (officer: Officer) => ({
  holder: her(officer),
  awardKey: "ldtt",
  awardName: "Lao động tiên tiến",
  year: 2021,
});
const names = async (search: string) =>
  (await ledgerPage(office.db, hoa, { search })).lines.map((line) => `${line.holderName}: ${line.awardName}`);

describe("a decision with several recipients", () => {
  test("is one decision, a line each, one sentence of the activity", async () => {
    const household = { kind: "household" as const, name: "Hộ ông Trần Văn Ba", unitName: "phường Nam Bình" };
    await office.db.transaction((tx) =>
      enterByHand(
        tx,
        hoa,
        decision,
        [ldtt(viet), { holder: household, awardKey: null, awardName: "Giấy khen về hòa giải", year: 2021 }],
        now,
      ),
    );
    expect((await office.db.select().from(awardDecisions)).length).toBe(1);
    expect(await names("37/qd-stp")).toEqual(
      expect.arrayContaining(["Hà Hồng Việt: Lao động tiên tiến", "Hộ ông Trần Văn Ba: Giấy khen về hòa giải"]),
    );
  });

  test("a later line of the same number and day joins it", async () => {
    await office.db.transaction((tx) => enterAward(tx, hoa, { ...ldtt(hoa), decision }, now));
    expect((await office.db.select().from(awardDecisions)).length).toBe(1);
  });

  test("nobody but the agency's emulation officer writes into the book", async () => {
    await expect(office.db.transaction((tx) => enterByHand(tx, viet, decision, [ldtt(viet)], now))).rejects.toThrow(
      Refused,
    );
  });
});

describe("the book is searched", () => {
  test("without diacritics, words in any order, a number as one word", async () => {
    expect(await names("viet ha tien tien")).toEqual(["Hà Hồng Việt: Lao động tiên tiến"]);
    expect(await names("HỘ ÔNG BA")).toEqual(["Hộ ông Trần Văn Ba: Giấy khen về hòa giải"]);
    expect(await names("7/qd-stp")).toEqual([]);
    expect(await names("100% khong co")).toEqual([]);
    expect(await names("O'Brien \\ & | ! <-> :* '")).toEqual([]);
  });

  test("words are whole, but the last may be just begun where nothing has it so, and a number always", async () => {
    const ha = "Hà Hồng Việt: Lao động tiên tiến";
    expect(await names("ha hong vi")).toEqual([ha]);
    expect(await names("on hoa")).toEqual([]);
    expect(await names("ho ong ong")).toEqual(["Hộ ông Trần Văn Ba: Giấy khen về hòa giải"]);
    for (const number of ["37", "37/", "37/qd", "37/QĐ-STP", "qd-stp", "(37/QĐ-STP),", "37/qd viet"])
      expect(await names(number)).toContain(ha);
    expect(await names("qd-st viet")).toEqual([]);
  });

  test("page by page from after a line, every line once", async () => {
    const seen: string[] = [];
    let after: { sortOn: string; id: string } | null | undefined;
    do {
      const page = await ledgerPage(office.db, hoa, { perPage: 2, ...(after ? { after } : {}) });
      seen.push(...page.lines.map(({ id }) => id));
      after = page.next;
    } while (after);
    const all = await office.db.select({ id: heldAwards.id }).from(heldAwards);
    expect(seen.sort()).toEqual(all.map(({ id }) => id).sort());
  });

  test("another agency finds nothing", async () => {
    expect((await ledgerPage(office.db, { agencyId: hoa.personId }, { search: "tien" })).lines).toEqual([]);
  });
});

describe("a line put right", () => {
  const line = async () => (await ledgerPage(office.db, hoa, { search: "viet ha" })).lines[0]!.id;

  test("keeps what it said, with the reason; the second hand is told", async () => {
    const id = await line();
    const how = { revision: 1, change: { holderPost: "Thanh tra viên", year: 2020 }, reason: "Ghi nhầm năm" };
    await correctAward(office.db, hoa, id, how, now);
    expect((await correctionsOf(office.db, [id]))[0]).toMatchObject({
      before: { year: 2021 },
      after: { year: 2020 },
      reason: "Ghi nhầm năm",
      byName: hoa.name,
    });
    await expect(correctAward(office.db, hoa, id, how, now)).rejects.toThrow(Overtaken);
    await expect(correctAward(office.db, viet, id, { ...how, revision: 2 }, now)).rejects.toThrow(Refused);
  });

  test("of the decision reaches every line that rests on it", async () => {
    const { award, decision: before } = await heldAwardById(office.db, hoa, await line());
    const change = {
      number: "38/QĐ-STP",
      decidedOn: "2022-01-15",
      decidedBy: "Giám đốc Sở",
      signer: null,
      subject: null,
    };
    await correctDecision(
      office.db,
      hoa,
      before.id,
      { revision: before.revision, change, reason: "Số đúng là 38" },
      now,
    );
    expect((await heldAwardById(office.db, hoa, award.id)).award).toMatchObject({
      decisionNumber: "38/QĐ-STP",
      decidedOn: "2022-01-15",
    });
    expect((await names("38/QĐ-STP")).length).toBe(3);
  });

  test("revoked, it counts until the day before and not after; restored, it counts again", async () => {
    const id = await line();
    const held = async (asOf: string) =>
      (await recordOf(office.db, hoa.agencyId, { kind: "person", id: viet.personId }, asOf)).held.map(
        ({ award }) => award,
      );
    const { revision } = (await heldAwardById(office.db, hoa, id)).award;
    const how = { revision, revokedOn: "2023-03-01", number: "9/QĐ-STP", reason: "Kê khai không đúng" };
    await expect(revokeAward(office.db, hoa, id, { ...how, revokedOn: "2021-01-01" }, now)).rejects.toThrow(Refused);
    await revokeAward(office.db, hoa, id, how, now);
    expect([
      await held("2022-01-14"),
      await held("2022-01-15"),
      await held("2023-02-28"),
      await held("2023-03-01"),
    ]).toEqual([[], ["ldtt"], ["ldtt"], []]);
    await restoreAward(office.db, hoa, id, { revision: revision + 1, reason: "Hủy việc thu hồi" }, now);
    expect(await held("2023-03-01")).toEqual(["ldtt"]);
  });
});

test("merging two persons carries the book along, and drops what both had by one decision", async () => {
  const nhai = await of("Nguyễn Hải Nhài");
  await office.db.transaction((tx) =>
    enterAward(
      tx,
      hoa,
      { ...ldtt(nhai), decision: { ...decision, number: "38/QĐ-STP", decidedOn: "2022-01-15" } },
      now,
    ),
  );
  await office.db.transaction((tx) =>
    enterAward(
      tx,
      hoa,
      { ...ldtt(nhai), year: 2022, decision: { ...decision, number: "5/QĐ-STP", decidedOn: "2023-01-15" } },
      now,
    ),
  );
  await office.db.transaction((tx) =>
    announce(
      tx,
      { kind: "people_merged", agencyId: hoa.agencyId, facts: { keptId: viet.personId, goneId: nhai.personId } },
      now,
    ),
  );
  const record = await recordOf(office.db, hoa.agencyId, { kind: "person", id: viet.personId }, day);
  expect(record.held.map(({ number }) => number).sort()).toEqual(["38/QĐ-STP", "5/QĐ-STP"]);
  expect((await recordOf(office.db, hoa.agencyId, { kind: "person", id: nhai.personId }, day)).held).toEqual([]);
});

test("a unit's award stays with the unit of its day", async () => {
  const [unit] = await office.db.select().from(units).where(eq(units.id, viet.unitId));
  const award = {
    holder: { kind: "collective" as const, name: "Thanh tra Sở", unitId: unit!.id },
    awardKey: "ttldxs",
    awardName: "Tập thể lao động xuất sắc",
    year: 2022,
  };
  await office.db.transaction((tx) =>
    enterAward(tx, hoa, { ...award, decision: { ...decision, number: "77/QĐ-UBND" } }, now),
  );
  const record = await recordOf(office.db, hoa.agencyId, { kind: "collective", id: unit!.id }, day);
  expect(record.holder.name).toBe("Thanh tra Sở");
  expect(record.members[0]?.members).toBeGreaterThan(2);
});
