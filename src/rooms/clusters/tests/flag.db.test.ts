import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Officer } from "#kernel/auth/index.ts";
import { newId } from "#kernel/ids.ts";
import { disciplines } from "#rooms/ledger/schema.ts";
import { people } from "#rooms/organisation/schema.ts";
import { castVote } from "../commands/cast-vote.ts";
import { closeYear } from "../commands/close-year.ts";
import { leaveCluster } from "../commands/keep-cluster.ts";
import { openYear } from "../commands/keep-year.ts";
import { closingOf } from "../queries/closing.ts";
import { stepsOf, yearById } from "../queries/years.ts";
import { subjectOf } from "../ranking/rank.ts";
import { clusterTallies } from "../schema/scores.ts";
import { codes, type MemberName, memberNames, on, own, type Three, threeMembers } from "./three-members.ts";

/** Three members with equal points, settled and not yet ranked. */
let three: Three;
beforeAll(async () => {
  three = await threeMembers();
  await scored();
}, 120_000);
afterAll(() => three.office.close());

/** A year from its opening to the last sheet that is settled; all reach 80 points. */
async function scored() {
  const { office, loan, officers, heads, clusterId } = three;
  const { db } = office;
  three.yearId = await openYear(db, loan, clusterId, 2024, on("2024-01-10"));
  await three.writes(officers.support, three.yearId, "2024-01-12");
  for (const key of memberNames) await three.signs(heads[key], three.yearId, key, "2024-02-01");
  await three.step(officers.support, "pledge", "2024-02-06");
  await three.saves(officers.support, three.yearId, 0, "Dán cả bảng");
  await three.step(officers.support, "score", "2024-10-01");
  for (const key of memberNames) await three.mark(officers[key], key, said(key), ["ho-so"]);
  await three.step(officers.support, "cross", "2024-12-01");
  await three.step(officers.support, "finalise", "2024-12-11");
  for (const key of memberNames) {
    const settling = key === "support" ? officers.administration : officers.support;
    const unproved: typeof own = key === "drafting" ? { "sang-kien": [0, undefined, "Chưa công nhận"] } : {};
    await three.mark(settling, key, { ...said(key), ...unproved, "phoi-hop": [key === "administration" ? 4 : 10] });
  }
}

/** One does more than it planned, one has two initiatives that the head does not count. */
function said(key: MemberName): typeof own {
  const more: Record<MemberName, typeof own> = {
    support: { "sang-kien": [0] },
    administration: { "chung-thuc": [110, 100], "sang-kien": [0] },
    drafting: {},
  };
  return { ...own, ...more[key] };
}

describe("ranking and the flag", () => {
  test("members with equal points are told apart by a vote, each votes once and nobody can tell how", async () => {
    const refused = await three.step(three.officers.support, "rank", "2024-12-21").catch((error) => error);
    expect(refused.reasons[0]).toMatchObject({ code: "cluster.tie_at_flag", facts: { place: "1" } });
    const tied = [three.units.support, three.units.administration, three.units.drafting];
    const subject = subjectOf(tied);
    const vote = (who: Officer, voter: MemberName, forId: string) =>
      castVote(three.office.db, who, three.yearId, { subject, voterId: three.units[voter], forId }, on("2024-12-21"));
    expect(await codes(vote(three.officers.support, "drafting", three.units.support))).toEqual([
      "cluster.not_member_voter",
    ]);
    await vote(three.officers.support, "support", three.units.drafting);
    expect(await codes(vote(three.officers.support, "support", three.units.support))).toEqual(["cluster.voted"]);
    expect(await codes(vote(three.officers.drafting, "drafting", newId()))).toEqual(["cluster.not_tied"]);
    await vote(three.officers.drafting, "drafting", three.units.drafting);
    await vote(three.officers.administration, "administration", three.units.support);
    expect(
      await three.office.db.select().from(clusterTallies).where(eq(clusterTallies.unitId, three.units.drafting)),
    ).toMatchObject([{ votes: 2 }]);
    await three.step(three.officers.support, "rank", "2024-12-22");
    const { ranking } = await three.year();
    expect(ranking!.placed.map(({ unitId, place }) => [place, unitId])).toEqual([
      [1, three.units.drafting],
      [2, three.units.support],
      [3, three.units.administration],
    ]);
    expect(ranking!.placed[0]!.over).toContain("hơn ở phiếu của cụm: 2 so với 1");
  });

  test("the flag goes down the ranking past who had somebody disciplined in the year; the next head by the order", async () => {
    const clean = await closingOf(three.office.db, three.officers.support, three.yearId, "2024-12-25");
    expect(clean.proposed).toEqual({ unitIds: [three.units.drafting], undecided: false });
    const [canh] = await three.office.db.select().from(people).where(eq(people.name, "Hà Thanh Cảnh"));
    await three.office.db.insert(disciplines).values({
      ...{ id: newId(), agencyId: three.loan.agencyId, personId: canh!.id, form: "reprimand" },
      ...{ decidedOn: "2024-05-02", number: "5/QĐ", ground: "Đi muộn", enteredAt: on("2024-05-03") },
    });
    const vexed = await closingOf(three.office.db, three.officers.support, three.yearId, "2024-12-25");
    expect(vexed.flagFacts.get(three.units.drafting)).toEqual({ disciplines: 1, pending: 0 });
    expect(vexed.proposed).toEqual({ unitIds: [three.units.support], undecided: false });
    expect(vexed.next).toEqual({ head: three.units.administration, deputy: three.units.drafting });
  });

  test("the year is closed once; a new one has the head that was confirmed", async () => {
    const { revision } = await three.year();
    const closing = {
      ...{ revision, heldOn: "2024-12-26", minutes: { place: "Phòng họp", present: "Đủ", notes: "" } },
      ...{ flagIds: [three.units.support], flagReason: null, nextHeadId: three.units.drafting, nextDeputyId: null },
      nextReason: "Phòng Hành chính thiếu người",
    };
    expect(
      await codes(closeYear(three.office.db, three.officers.drafting, three.yearId, closing, on("2024-12-26"))),
    ).toEqual(["cluster.not_leading"]);
    await closeYear(three.office.db, three.officers.support, three.yearId, closing, on("2024-12-26"));
    expect(
      await codes(closeYear(three.office.db, three.officers.support, three.yearId, closing, on("2024-12-26"))),
    ).toEqual(["cluster.step_closed"]);
    expect((await stepsOf(three.office.db, three.yearId)).map(({ step: one }) => one)).toEqual([
      "pledge",
      "score",
      "cross",
      "finalise",
      "rank",
      "close",
    ]);
    const next = await openYear(three.office.db, three.loan, three.clusterId, 2025, on("2025-01-10"));
    expect((await yearById(three.office.db, three.loan, next)).year.headId).toBe(three.units.drafting);
    const { rows } = await three.office.db.execute<{ id: string }>(
      `select id from cluster_members where unit_id = '${three.units.drafting}'`,
    );
    const leaving = leaveCluster(
      three.office.db,
      three.loan,
      three.clusterId,
      rows[0]!.id,
      { leftOn: "2025-02-01", reason: "Sáp nhập" },
      on("2025-02-01"),
    );
    expect(await codes(leaving)).toEqual(["cluster.leads_open_year"]);
  });
});

describe("the pages", () => {
  test("an officer of a member reads list, cluster, year, pledge, table, sheet, ranking, minutes; another's sheet only now", async () => {
    const tien = await three.office.as("Trần Quốc Tiến");
    for (const path of ["/clusters", `/clusters/${three.clusterId}`, `/cluster-years/${three.yearId}`])
      await tien.page(path);
    for (const part of ["pledge", "table", "ranking", "minutes"])
      expect(await tien.page(`/cluster-years/${three.yearId}/${part}`)).toContain("Khối các phòng");
    expect(await tien.page(`/cluster-sheets/${(await three.sheet("drafting")).id}`)).toContain("Chưa công nhận");
    for (const file of ["table.xlsx", "table.yaml", "ranking.xlsx"])
      expect((await tien.get(`/cluster-years/${three.yearId}/${file}`)).status).toBe(200);
  });
});
