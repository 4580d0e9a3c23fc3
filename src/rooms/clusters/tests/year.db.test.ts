import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Officer } from "#kernel/auth/index.ts";
import { newId } from "#kernel/ids.ts";
import { turnsOf } from "#kernel/turns/index.ts";
import { Overtaken, Refused } from "#kernel/verdict.ts";
import { disciplines } from "#rooms/ledger/schema.ts";
import { people } from "#rooms/organisation/schema.ts";
import { type Office, openOffice } from "#testing/office.ts";
import { officerNamed, unitNamed } from "#testing/officers.ts";
import { castVote } from "../commands/cast-vote.ts";
import { closeYear } from "../commands/close-year.ts";
import { addMember, leaveCluster, setUpCluster } from "../commands/keep-cluster.ts";
import { saveTable } from "../commands/keep-table.ts";
import { openYear, signPledge, usualDues, writePledge } from "../commands/keep-year.ts";
import { markSheet, reopenSheet, returnSheet } from "../commands/mark-sheet.ts";
import { stepYear } from "../commands/step-year.ts";
import { closingOf } from "../queries/closing.ts";
import { sheetById, wholeSheet } from "../queries/sheets.ts";
import { sheetsOf, stepsOf, tableOf, versionsOf, yearById } from "../queries/years.ts";
import { subjectOf } from "../ranking/rank.ts";
import { clusterTallies } from "../schema/scores.ts";
import type { YearStep } from "../states.ts";
import { clusterTurns } from "../turns.ts";
import { criterion, group, table } from "./tables.ts";

const on = (day: string) => new Date(`${day}T03:00:00Z`);
const names = {
  support: "Phòng Bổ trợ tư pháp",
  administration: "Phòng Hành chính tư pháp",
  drafting: "Phòng Xây dựng và Kiểm tra văn bản quy phạm pháp luật",
} as const;
const scoring = table(
  [
    group("chuyen-mon", [
      criterion("chung-thuc", { formula: { by: "over", standard: 60, cap: 120 } }),
      criterion("ho-so", { formula: { by: "sample", size: 5, each: 2 }, gate: "evidence" }),
    ]),
    group("phong-trao", [
      criterion("sang-kien", { formula: { by: "count", each: 5, max: 20 } }),
      criterion("tre-han", { effect: "deduction", evidence: "", formula: { by: "count", each: 1, max: 5 } }),
      criterion("phoi-hop", { formula: { by: "mark", max: 10 }, scorer: "head" }),
    ]),
  ],
  { total: 100, ties: ["sang-kien"] },
);

let office: Office;
let loan: Officer;
const units: Record<keyof typeof names, string> = { support: "", administration: "", drafting: "" };
const officers: Record<keyof typeof names, Officer> = {} as never;
const heads: Record<keyof typeof names, Officer> = {} as never;
let clusterId: string;
let yearId: string;
beforeAll(async () => {
  office = await openOffice({ only: ["dak-lak"], lived: false });
  const { db } = office;
  loan = await officerNamed(db, "Nguyễn Thị Kim Loan", "2024-06-01");
  const named = { support: "Trần Quốc Tiến", administration: "Hà Thị Thu Thạch Thảo", drafting: "Hà Thanh Cảnh" };
  const leading = { support: "Mai Văn Phước", administration: "Nguyễn Đức Tĩnh", drafting: "Bùi Đức Tiến" };
  for (const key of Object.keys(names) as (keyof typeof names)[]) {
    units[key] = await unitNamed(db, names[key]);
    officers[key] = await officerNamed(db, named[key], "2024-06-01");
    heads[key] = await officerNamed(db, leading[key], "2024-06-01");
  }
  clusterId = await setUpCluster(
    db,
    loan,
    { name: "Khối các phòng", kind: "function", document: "12/QĐ-STP", decidedOn: "2024-01-05", note: "" },
    newId(),
    on("2024-01-05"),
  );
  for (const key of ["support", "administration", "drafting"] as const)
    await addMember(db, loan, clusterId, { unitId: units[key], joinedOn: "2024-01-05" }, on("2024-01-05"));
}, 120_000);
afterAll(() => office.close());

const year = async () => (await yearById(office.db, loan, yearId)).year;
const sheet = async (of: keyof typeof names) =>
  (await sheetsOf(office.db, yearId)).find(({ unitId }) => unitId === units[of])!;
const step = async (who: Officer, what: Exclude<YearStep, "close">, day: string, reason: string | null = null) => {
  const { revision } = await year();
  await stepYear(office.db, who, yearId, what, { revision, reason, document: null, happenedOn: null }, on(day));
};
const codes = async (act: Promise<unknown>) => {
  const refused = await act.then(
    () => null,
    (error) => error,
  );
  if (!(refused instanceof Refused || refused instanceof Overtaken)) throw refused ?? new Error("was not refused");
  return refused.reasons.map(({ code }) => code);
};
const marks = (figures: Record<string, [achieved: number, target?: number, reason?: string]>) =>
  new Map(
    Object.entries(figures).map(([key, [achieved, target = null, reason = ""]]) => [key, { achieved, target, reason }]),
  );
const mark = async (
  who: Officer,
  of: keyof typeof names,
  figures: Parameters<typeof marks>[0],
  evidence: string[] = [],
) => {
  const { id, revision } = await sheet(of);
  const brought = evidence.map((key) => ({ key, title: `Minh chứng ${key}`, fileId: null }));
  await markSheet(
    office.db,
    who,
    id,
    { revision, pass: true, marks: marks(figures), evidence: brought },
    on("2024-11-20"),
  );
};
const turnsFor = async (who: Officer, headOf: string[], day: string) => {
  const reach = { agencyId: who.agencyId, units: [who.unitId], personId: who.personId, headOf, officer: who };
  const found = await turnsOf(office.db, [clusterTurns], { ...reach, today: day, until: day });
  return found.map(({ title }) => title);
};

describe("opening and pledging", () => {
  test("the first in the order leads; opening twice is one year; the office alone may", async () => {
    expect(
      await codes(
        Promise.resolve().then(() => openYear(office.db, officers.support, clusterId, 2024, on("2024-01-10"))),
      ),
    ).toEqual(["cluster.not_in_charge"]);
    yearId = await openYear(office.db, loan, clusterId, 2024, on("2024-01-10"));
    expect(await openYear(office.db, loan, clusterId, 2024, on("2024-01-10"))).toBe(yearId);
    expect(await year()).toMatchObject({ headId: units.support, deputyId: units.administration, state: "opened" });
    const [member] = await sheetsOf(office.db, yearId);
    expect(member).toMatchObject({ unitId: units.support, outside: false, state: "drafting" });
  });

  test("the pledge is written by who leads, signed by the head of each member once, and told who has not", async () => {
    const written = { pledge: "Thi đua hoàn thành 100 % nhiệm vụ.", dues: usualDues(2024), flags: 1 };
    const { revision } = await year();
    expect(
      await codes(writePledge(office.db, officers.drafting, yearId, { ...written, revision }, on("2024-01-12"))),
    ).toEqual(["cluster.not_leading"]);
    await writePledge(office.db, officers.support, yearId, { ...written, revision }, on("2024-01-12"));
    expect(await codes(writePledge(office.db, loan, yearId, { ...written, revision }, on("2024-01-12")))).toEqual([
      "cluster.moved_meanwhile",
    ]);
    expect(await turnsFor(heads.drafting, [units.drafting], "2024-03-31")).toEqual([
      "Ký giao ước Khối các phòng, năm 2024",
    ]);
    for (const key of ["support", "administration"] as const) {
      const { id } = await sheet(key);
      await signPledge(office.db, heads[key], yearId, { sheetId: id, signer: heads[key].name }, on("2024-02-01"));
    }
    const { id } = await sheet("drafting");
    expect(
      await codes(signPledge(office.db, officers.drafting, yearId, { sheetId: id, signer: "x" }, on("2024-02-01"))),
    ).toEqual(["cluster.not_head_of_member"]);
    expect(await codes(signPledge(office.db, loan, yearId, { sheetId: id, signer: "x" }, on("2024-02-01")))).toEqual([
      "cluster.not_head_of_member",
    ]);
    const refused = await stepYear(
      office.db,
      officers.support,
      yearId,
      "pledge",
      { revision: (await year()).revision, reason: null, document: null, happenedOn: null },
      on("2024-02-02"),
    ).catch((error) => error);
    expect(refused.reasons).toEqual([{ code: "cluster.unsigned", facts: { names: (await sheet("drafting")).name } }]);
    await signPledge(office.db, heads.drafting, yearId, { sheetId: id, signer: "Bùi Đức Tiến" }, on("2024-02-05"));
    expect(
      await codes(signPledge(office.db, heads.drafting, yearId, { sheetId: id, signer: "x" }, on("2024-02-05"))),
    ).toEqual(["cluster.already_signed"]);
    await step(officers.support, "pledge", "2024-02-06");
    expect((await year()).state).toBe("pledged");
    await writePledge(
      office.db,
      loan,
      yearId,
      { ...written, pledge: "Khác", flags: 1, revision: (await year()).revision },
      on("2024-02-07"),
    );
    expect((await year()).pledge).toBe("Thi đua hoàn thành 100 % nhiệm vụ.");
  });
});

describe("the score table", () => {
  test("every save is a version, two hands are told; without criteria nobody scores", async () => {
    expect(await codes(step(officers.support, "score", "2024-10-01"))).toEqual(["cluster.table_stops"]);
    const change = () => scoring;
    await saveTable(office.db, officers.support, yearId, { version: 0, note: "Dán cả bảng", change }, on("2024-03-01"));
    expect(
      await codes(
        saveTable(office.db, loan, yearId, { version: 0, note: "x", change: () => table([]) }, on("2024-03-01")),
      ),
    ).toEqual(["cluster.moved_meanwhile"]);
    await saveTable(office.db, loan, yearId, { version: 1, note: "Không đổi", change }, on("2024-03-02"));
    expect((await versionsOf(office.db, yearId)).map(({ note }) => note)).toEqual(["Dán cả bảng"]);
    expect(
      await codes(saveTable(office.db, officers.drafting, yearId, { version: 1, note: "x", change }, on("2024-03-02"))),
    ).toEqual(["cluster.not_leading"]);
    expect((await tableOf(office.db, yearId)).table).toEqual(scoring);
  });
});

const own = { "chung-thuc": [100, 100], "ho-so": [5, 40], "sang-kien": [2], "tre-han": [0] } as Parameters<
  typeof marks
>[0];

describe("scoring by three hands", () => {
  test("each member scores itself, nobody else's; steps off the map and illegal hands are refused", async () => {
    expect(await codes(step(officers.support, "rank", "2024-10-01"))).toEqual(["cluster.step_closed"]);
    await step(officers.support, "score", "2024-10-01");
    expect(
      await codes(
        saveTable(office.db, loan, yearId, { version: 1, note: "x", change: () => table([]) }, on("2024-10-02")),
      ),
    ).toEqual(["cluster.table_locked"]);
    const { id, revision } = await sheet("drafting");
    const wrong = markSheet(
      office.db,
      loan,
      id,
      { revision, pass: true, marks: marks(own), evidence: [] },
      on("2024-11-01"),
    );
    expect(await codes(wrong)).toEqual(["cluster_sheet.not_your_turn"]);
    const unseen = sheetById(office.db, officers.drafting, (await sheet("support")).id);
    await expect(unseen).rejects.toThrow("not found");
    expect(await codes(mark(officers.drafting, "drafting", { "chung-thuc": [90, 100] }))).toEqual([
      "cluster_sheet.incomplete",
    ]);
    expect(await turnsFor(officers.drafting, [], "2024-11-20")).toEqual(["Tự chấm điểm Khối các phòng, năm 2024"]);
    await mark(officers.drafting, "drafting", own, ["ho-so", "ho-so"]);
    await mark(officers.support, "support", { ...own, "chung-thuc": [120, 100], "sang-kien": [0] }, ["ho-so"]);
    expect(await codes(step(officers.support, "cross", "2024-11-25"))).toEqual(["cluster.unsent"]);
    const whole = await wholeSheet(office.db, officers.drafting, id);
    expect(whole.evidence.map(({ title }) => title)).toEqual(["Minh chứng ho-so"]);
    expect(whole.scores.self).toMatchObject({ total: 80, missing: ["phoi-hop"] });
  });

  test("after the due day the rest goes on without; who checks whom is assigned, never oneself, with a seed", async () => {
    await step(officers.support, "cross", "2024-12-01");
    const all = await sheetsOf(office.db, yearId);
    expect(all.every(({ unitId, checkerId }) => checkerId !== null && checkerId !== unitId)).toBe(true);
    expect(new Set(all.map(({ checkerId }) => checkerId)).size).toBe(3);
    expect((await year()).seed).toMatch(/^[0-9a-f]{8}$/);
    await mark(officers.administration, "administration", { ...own, "chung-thuc": [110, 100], "sang-kien": [0] }, [
      "ho-so",
    ]);
  });

  test("the checker says why it differs; a sheet comes back with the reason; others may not check", async () => {
    const checkerOf = async (of: keyof typeof names) => {
      const { checkerId } = await sheet(of);
      return officers[(Object.keys(units) as (keyof typeof names)[]).find((key) => units[key] === checkerId)!];
    };
    const { id, revision } = await sheet("support");
    const checker = await checkerOf("support");
    await returnSheet(office.db, checker, id, { revision, reason: "Thiếu số hồ sơ" }, on("2024-12-02"));
    expect(await turnsFor(officers.support, [], "2024-12-02")).toContain("Tự chấm lại: Khối các phòng, năm 2024");
    await mark(officers.support, "support", { ...own, "chung-thuc": [120, 100], "sang-kien": [0] });
    expect(await codes(mark(checker, "support", { ...own, "chung-thuc": [100, 100], "sang-kien": [0] }))).toEqual([
      "cluster_sheet.incomplete",
    ]);
    await mark(checker, "support", { ...own, "chung-thuc": [100, 100, "Chỉ tính việc đã xong"], "sang-kien": [0] });
    expect(await codes(mark(await checkerOf("drafting"), "support", own))).toEqual(["cluster_sheet.not_open"]);
    const drafting = await checkerOf("drafting");
    expect(await codes(mark(officers.drafting, "drafting", own))).toEqual(["cluster_sheet.not_your_turn"]);
    await mark(drafting, "drafting", own);
    await mark(await checkerOf("administration"), "administration", {
      ...own,
      "chung-thuc": [110, 100],
      "sang-kien": [0],
    });
    const whole = await wholeSheet(office.db, officers.support, id);
    expect([whole.scores.self?.total, whole.scores.checked?.total]).toEqual([82, 70]);
    expect(whole.said.checked.get("chung-thuc")?.reason).toBe("Chỉ tính việc đã xong");
  });

  test("the head settles all but its own sheet, with what only it scores", async () => {
    await step(officers.support, "finalise", "2024-12-11");
    const final = (of: Parameters<typeof marks>[0], more: number) => ({ ...of, "phoi-hop": [more] as [number] });
    expect(await codes(mark(officers.support, "support", final(own, 10)))).toEqual(["cluster_sheet.own_sheet"]);
    await mark(officers.administration, "support", final({ ...own, "sang-kien": [0] }, 10));
    await mark(officers.support, "drafting", final({ ...own, "sang-kien": [0, undefined, "Chưa công nhận"] }, 10));
    expect(await codes(step(officers.support, "rank", "2024-12-20"))).toEqual(["cluster.unsettled"]);
    await mark(officers.support, "administration", final({ ...own, "chung-thuc": [110, 100], "sang-kien": [0] }, 4));
    const { id, revision } = await sheet("administration");
    await reopenSheet(office.db, officers.support, id, { revision, reason: "Nhầm điểm phối hợp" }, on("2024-12-20"));
    await mark(officers.support, "administration", final({ ...own, "chung-thuc": [110, 100], "sang-kien": [0] }, 4));
  });
});

describe("ranking and the flag", () => {
  test("members with equal points are told apart by a vote, each votes once and nobody can tell how", async () => {
    const refused = await step(officers.support, "rank", "2024-12-21").catch((error) => error);
    expect(refused.reasons[0]).toMatchObject({ code: "cluster.tie_at_flag", facts: { place: "1" } });
    const tied = [units.support, units.administration, units.drafting];
    const subject = subjectOf(tied);
    const vote = (who: Officer, voter: keyof typeof names, forId: string) =>
      castVote(office.db, who, yearId, { subject, voterId: units[voter], forId }, on("2024-12-21"));
    expect(await codes(vote(officers.support, "drafting", units.support))).toEqual(["cluster.not_member_voter"]);
    await vote(officers.support, "support", units.drafting);
    expect(await codes(vote(officers.support, "support", units.support))).toEqual(["cluster.voted"]);
    expect(await codes(vote(officers.drafting, "drafting", newId()))).toEqual(["cluster.not_tied"]);
    await vote(officers.drafting, "drafting", units.drafting);
    await vote(officers.administration, "administration", units.support);
    expect(
      await office.db.select().from(clusterTallies).where(eq(clusterTallies.unitId, units.drafting)),
    ).toMatchObject([{ votes: 2 }]);
    await step(officers.support, "rank", "2024-12-22");
    const { ranking } = await year();
    expect(ranking!.placed.map(({ unitId, place }) => [place, unitId])).toEqual([
      [1, units.drafting],
      [2, units.support],
      [3, units.administration],
    ]);
    expect(ranking!.placed[0]!.over).toContain("hơn ở phiếu của cụm: 2 so với 1");
  });

  test("the flag goes down the ranking past who had somebody disciplined in the year; the next head by the order", async () => {
    const clean = await closingOf(office.db, officers.support, yearId, "2024-12-25");
    expect(clean.proposed).toEqual({ unitIds: [units.drafting], undecided: false });
    const [canh] = await office.db.select().from(people).where(eq(people.name, "Hà Thanh Cảnh"));
    await office.db.insert(disciplines).values({
      ...{ id: newId(), agencyId: loan.agencyId, personId: canh!.id, form: "reprimand" },
      ...{ decidedOn: "2024-05-02", number: "5/QĐ", ground: "Đi muộn", enteredAt: on("2024-05-03") },
    });
    const vexed = await closingOf(office.db, officers.support, yearId, "2024-12-25");
    expect(vexed.flagFacts.get(units.drafting)).toEqual({ disciplines: 1, pending: 0 });
    expect(vexed.proposed).toEqual({ unitIds: [units.support], undecided: false });
    expect(vexed.next).toEqual({ head: units.administration, deputy: units.drafting });
  });

  test("the year is closed once; a new one has the head that was confirmed", async () => {
    const { revision } = await year();
    const closing = {
      ...{ revision, heldOn: "2024-12-26", minutes: { place: "Phòng họp", present: "Đủ", notes: "" } },
      ...{ flagIds: [units.support], flagReason: null, nextHeadId: units.drafting, nextDeputyId: null },
      nextReason: "Phòng Hành chính thiếu người",
    };
    expect(await codes(closeYear(office.db, officers.drafting, yearId, closing, on("2024-12-26")))).toEqual([
      "cluster.not_leading",
    ]);
    await closeYear(office.db, officers.support, yearId, closing, on("2024-12-26"));
    expect(await codes(closeYear(office.db, officers.support, yearId, closing, on("2024-12-26")))).toEqual([
      "cluster.step_closed",
    ]);
    expect((await stepsOf(office.db, yearId)).map(({ step: one }) => one)).toEqual([
      "pledge",
      "score",
      "cross",
      "finalise",
      "rank",
      "close",
    ]);
    const next = await openYear(office.db, loan, clusterId, 2025, on("2025-01-10"));
    expect((await yearById(office.db, loan, next)).year.headId).toBe(units.drafting);
    const { rows } = await office.db.execute<{ id: string }>(
      `select id from cluster_members where unit_id = '${units.drafting}'`,
    );
    const leaving = leaveCluster(
      office.db,
      loan,
      clusterId,
      rows[0]!.id,
      { leftOn: "2025-02-01", reason: "Sáp nhập" },
      on("2025-02-01"),
    );
    expect(await codes(leaving)).toEqual(["cluster.leads_open_year"]);
  });
});

describe("the pages", () => {
  test("an officer of a member reads list, cluster, year, pledge, table, sheet, ranking, minutes; another's sheet only now", async () => {
    const tien = await office.as("Trần Quốc Tiến");
    for (const path of ["/clusters", `/clusters/${clusterId}`, `/cluster-years/${yearId}`]) await tien.page(path);
    for (const part of ["pledge", "table", "ranking", "minutes"])
      expect(await tien.page(`/cluster-years/${yearId}/${part}`)).toContain("Khối các phòng");
    expect(await tien.page(`/cluster-sheets/${(await sheet("drafting")).id}`)).toContain("Chưa công nhận");
    for (const file of ["table.xlsx", "table.yaml", "ranking.xlsx"])
      expect((await tien.get(`/cluster-years/${yearId}/${file}`)).status).toBe(200);
  });
});
