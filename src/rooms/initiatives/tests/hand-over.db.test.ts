import { asc, eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { announce } from "#kernel/announcements.ts";
import type { Officer } from "#kernel/auth/index.ts";
import { newId } from "#kernel/ids.ts";
import { type Office, openOffice } from "#testing/office.ts";
import { officerNamed, unitNamed } from "#testing/officers.ts";
import { councilSessions, sessionMembers } from "../schema/council.ts";
import { initiativeAuthors, initiativeRounds, initiatives } from "../schema.ts";

/** Khương stands in the list twice: once as the person who stays, once under a record that is merged into it. */
const now = new Date("2024-05-06T02:00:00Z");
let office: Office;
let kept: Officer;
let gone: Officer;
const [both, alone, session] = [newId(), newId(), newId()];
beforeAll(async () => {
  office = await openOffice({ only: ["dak-lak"], lived: false, clockDays: { "dak-lak": "2024-05-06" } });
  const { db } = office;
  kept = await officerNamed(db, "Trương Đình Khương", "2024-05-06");
  gone = await officerNamed(db, "Phan Văn Lĩnh", "2024-05-06");
  const councilId = await unitNamed(db, "Hội đồng Sáng kiến Sở Tư pháp");
  const [roundId, agencyId] = [newId(), kept.agencyId];
  const round = { id: roundId, agencyId, year: 2024, title: "Năm 2024", dueOn: "2024-02-28", councilId, openedAt: now };
  await db.insert(initiativeRounds).values(round);
  const of = {
    agencyId,
    roundId,
    unitId: kept.unitId,
    solution: "Có mô tả.",
    createdAt: now,
    createdBy: gone.personId,
  };
  await db.insert(initiatives).values([
    { ...of, id: both, title: "Sổ tay song ngữ" },
    { ...of, id: alone, title: "Bảng kiểm thẩm định" },
  ]);
  const name = "Trương Đình Khương";
  await db.insert(initiativeAuthors).values([
    { initiativeId: both, position: 1, name, personId: kept.personId, share: 600 },
    { initiativeId: both, position: 2, name, personId: gone.personId, share: 300 },
    { initiativeId: both, position: 3, name: "Người ngoài", share: 100 },
    { initiativeId: alone, position: 1, name, personId: gone.personId, share: 1000 },
  ]);
  const held = { heldOn: "2024-04-15", heldAt: "08 giờ 00", place: "Phòng họp", voting: "paper" as const };
  await db.insert(councilSessions).values({
    ...{ id: session, agencyId, roundId, councilId, ...held, createdBy: kept.personId, createdAt: now },
  });
  const seat = { sessionId: session, name, seat: "Ủy viên" };
  await db.insert(sessionMembers).values([
    { ...seat, personId: kept.personId, position: 1 },
    { ...seat, personId: gone.personId, position: 2 },
  ]);
  const facts = { keptId: kept.personId, goneId: gone.personId };
  await db.transaction((tx) => announce(tx, { kind: "people_merged", agencyId, facts }, now));
}, 120_000);
afterAll(() => office.close());

const authorsOf = (id: string) =>
  office.db
    .select({ personId: initiativeAuthors.personId, share: initiativeAuthors.share })
    .from(initiativeAuthors)
    .where(eq(initiativeAuthors.initiativeId, id))
    .orderBy(asc(initiativeAuthors.position));

test("what the gone one was author of is the kept one's; of one initiative they are one author with both shares", async () => {
  expect(await authorsOf(alone)).toEqual([{ personId: kept.personId, share: 1000 }]);
  expect(await authorsOf(both)).toEqual([
    { personId: kept.personId, share: 900 },
    { personId: null, share: 100 },
  ]);
});

test("nobody sits twice in a session, and what the gone one wrote is the kept one's to mend", async () => {
  const members = await office.db.select().from(sessionMembers).where(eq(sessionMembers.sessionId, session));
  expect(members.map(({ personId }) => personId)).toEqual([kept.personId]);
  const written = await office.db.select({ by: initiatives.createdBy }).from(initiatives);
  expect(new Set(written.map(({ by }) => by))).toEqual(new Set([kept.personId]));
});
