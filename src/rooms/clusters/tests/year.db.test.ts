import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Officer } from "#kernel/auth/index.ts";
import { newId } from "#kernel/ids.ts";
import { addMember, setUpCluster } from "../commands/keep-cluster.ts";
import { openYear, usualDues, writePledge } from "../commands/keep-year.ts";
import { markSheet, reopenSheet, returnSheet } from "../commands/mark-sheet.ts";
import { stepYear } from "../commands/step-year.ts";
import { clustersByName } from "../queries/clusters.ts";
import { sheetById, wholeSheet } from "../queries/sheets.ts";
import { sheetsOf, tableOf, versionsOf } from "../queries/years.ts";
import { tableBook } from "../table/give-out.ts";
import { criterion, group, table } from "./tables.ts";
import {
  codes,
  type MemberName,
  marks,
  memberNames,
  on,
  own,
  scoring,
  type Three,
  threeMembers,
} from "./three-members.ts";

let three: Three;
beforeAll(async () => {
  three = await threeMembers();
}, 120_000);
afterAll(() => three.office.close());

describe("opening and pledging", () => {
  test("the first in the order leads; opening twice is one year; the office alone may", async () => {
    const { loan, officers, units, clusterId, office } = three;
    const opens = async (who: Officer) => openYear(office.db, who, clusterId, 2024, on("2024-01-10"));
    expect(await codes(opens(officers.support))).toEqual(["cluster.not_in_charge"]);
    three.yearId = await opens(loan);
    expect(await opens(loan)).toBe(three.yearId);
    const leads = { headId: units.support, deputyId: units.administration, state: "opened" };
    expect(await three.year()).toMatchObject(leads);
    const [member] = await sheetsOf(office.db, three.yearId);
    expect(member).toMatchObject({ unitId: units.support, outside: false, state: "drafting" });
  });

  test("the pledge is written by who leads, one hand after the other; whose turn it is to sign is asked", async () => {
    const { loan, officers, heads, units, office, yearId } = three;
    expect(await codes(three.writes(officers.drafting, yearId, "2024-01-12"))).toEqual(["cluster.not_leading"]);
    const { revision } = await three.year();
    await three.writes(officers.support, yearId, "2024-01-12");
    const late = { pledge: "Khác", dues: usualDues(2024), flags: 1, revision };
    const overtaken = writePledge(office.db, loan, yearId, late, on("2024-01-12"));
    expect(await codes(overtaken)).toEqual(["cluster.moved_meanwhile"]);
    const asked = await three.turnsFor(heads.drafting, [units.drafting], "2024-03-31");
    expect(asked).toEqual(["Ký giao ước Khối các phòng, năm 2024"]);
  });

  test("the head of each member signs once, nobody else for it; it is closed when all have, and stays as it was signed", async () => {
    const { loan, officers, heads, office, yearId } = three;
    for (const key of ["support", "administration"] as const) await three.signs(heads[key], yearId, key, "2024-02-01");
    for (const who of [officers.drafting, loan])
      expect(await codes(three.signs(who, yearId, "drafting", "2024-02-01"))).toEqual(["cluster.not_head_of_member"]);
    const closing = { revision: (await three.year()).revision, reason: null, document: null, happenedOn: null };
    const refused = await stepYear(office.db, officers.support, yearId, "pledge", closing, on("2024-02-02")).catch(
      (error) => error,
    );
    const { name } = await three.sheet("drafting");
    expect(refused.reasons).toEqual([{ code: "cluster.unsigned", facts: { names: name } }]);
    await three.signs(heads.drafting, yearId, "drafting", "2024-02-05");
    expect(await codes(three.signs(heads.drafting, yearId, "drafting", "2024-02-05"))).toEqual([
      "cluster.already_signed",
    ]);
    await three.step(officers.support, "pledge", "2024-02-06");
    expect((await three.year()).state).toBe("pledged");
    await three.writes(loan, yearId, "2024-02-07", "Khác");
    expect((await three.year()).pledge).toBe("Thi đua hoàn thành 100 % nhiệm vụ.");
  });
});

test("a unit can be in several clusters: each stands in its list as one of its own", async () => {
  const { loan, officers, units, office } = three;
  const about = { name: "Cụm khu vực Tây Nguyên", kind: "area" as const, document: "9/QĐ", decidedOn: "2024-01-08" };
  const id = await setUpCluster(office.db, loan, { ...about, note: "" }, newId(), on("2024-01-08"));
  await addMember(office.db, loan, id, { unitId: units.support, joinedOn: "2024-01-08" }, on("2024-01-08"));
  const listed = async (who: Officer) =>
    (await clustersByName(office.db, who, "2024-02-08")).map(({ name, mine }) => [name, mine]);
  expect(await listed(officers.support)).toEqual([
    ["Cụm khu vực Tây Nguyên", true],
    ["Khối các phòng", true],
  ]);
  expect(await listed(officers.drafting)).toContainEqual(["Cụm khu vực Tây Nguyên", false]);
});

test("every save of the score table is a version, two hands are told; without criteria nobody scores", async () => {
  const { loan, officers, office, yearId } = three;
  expect(await codes(three.step(officers.support, "score", "2024-10-01"))).toEqual(["cluster.table_stops"]);
  await three.saves(officers.support, yearId, 0, "Dán cả bảng");
  expect(await codes(three.saves(loan, yearId, 0, "x", table([])))).toEqual(["cluster.moved_meanwhile"]);
  await three.saves(loan, yearId, 1, "Không đổi");
  expect((await versionsOf(office.db, yearId)).map(({ note }) => note)).toEqual(["Dán cả bảng"]);
  expect(await codes(three.saves(officers.drafting, yearId, 1, "x"))).toEqual(["cluster.not_leading"]);
  expect((await tableOf(office.db, yearId)).table).toEqual(scoring);
});

test("a table comes in by a file: Excel replaces it as a version of its own, anything else is told and changes nothing", async () => {
  const { officers, office, yearId } = three;
  const tien = await office.as("Trần Quốc Tiến");
  const sends = (name: string, bytes: Uint8Array) =>
    tien.upload(`/cluster-years/${yearId}/table/paste`, { version: "1", text: "" }, [{ field: "file", name, bytes }]);
  const wrong = await sends("bang.pdf", new TextEncoder().encode("%PDF-1.4\nbảng\n%%EOF"));
  expect([wrong.status, await wrong.text()]).toEqual([422, expect.stringContaining("Chọn tệp")]);
  const small = table([group("phong-trao", [criterion("phat-dong", { formula: { by: "standard", max: 10 } })])]);
  expect((await sends("bang.xlsx", await tableBook("Khối các phòng", 2024, small))).status).toBe(303);
  const [last] = await versionsOf(office.db, yearId);
  expect(last).toMatchObject({ version: 2, note: "Nhập cả bảng từ tệp" });
  expect((await tableOf(office.db, yearId)).table.groups).toHaveLength(1);
  await three.saves(officers.support, yearId, 2, "Như trước");
});

describe("scoring by three hands", () => {
  test("each member scores itself, nobody else's; steps off the map and illegal hands are refused", async () => {
    expect(await codes(three.step(three.officers.support, "rank", "2024-10-01"))).toEqual(["cluster.step_closed"]);
    await three.step(three.officers.support, "score", "2024-10-01");
    expect(await codes(three.saves(three.loan, three.yearId, 1, "x", table([])))).toEqual(["cluster.table_locked"]);
    const { id, revision } = await three.sheet("drafting");
    const wrong = markSheet(
      three.office.db,
      three.loan,
      id,
      { revision, pass: true, marks: marks(own), evidence: [] },
      on("2024-11-01"),
    );
    expect(await codes(wrong)).toEqual(["cluster_sheet.not_your_turn"]);
    const unseen = sheetById(three.office.db, three.officers.drafting, (await three.sheet("support")).id);
    await expect(unseen).rejects.toThrow("not found");
    expect(await codes(three.mark(three.officers.drafting, "drafting", { "chung-thuc": [90, 100] }))).toEqual([
      "cluster_sheet.incomplete",
    ]);
    expect(await three.turnsFor(three.officers.drafting, [], "2024-11-20")).toEqual([
      "Tự chấm điểm Khối các phòng, năm 2024",
    ]);
    await three.mark(three.officers.drafting, "drafting", own, ["ho-so", "ho-so"]);
    await three.mark(three.officers.support, "support", { ...own, "chung-thuc": [120, 100], "sang-kien": [0] }, [
      "ho-so",
    ]);
    expect(await codes(three.step(three.officers.support, "cross", "2024-11-25"))).toEqual(["cluster.unsent"]);
    const whole = await wholeSheet(three.office.db, three.officers.drafting, id);
    expect(whole.evidence.map(({ title }) => title)).toEqual(["Minh chứng ho-so"]);
    expect(whole.scores.self).toMatchObject({ total: 80, missing: ["phoi-hop"] });
  });

  test("after the due day the rest goes on without; who checks whom is assigned, never oneself, with a seed", async () => {
    await three.step(three.officers.support, "cross", "2024-12-01");
    const all = await sheetsOf(three.office.db, three.yearId);
    expect(all.every(({ unitId, checkerId }) => checkerId !== null && checkerId !== unitId)).toBe(true);
    expect(new Set(all.map(({ checkerId }) => checkerId)).size).toBe(3);
    expect((await three.year()).seed).toMatch(/^[0-9a-f]{8}$/);
    await three.mark(
      three.officers.administration,
      "administration",
      { ...own, "chung-thuc": [110, 100], "sang-kien": [0] },
      ["ho-so"],
    );
  });

  test("the checker says why it differs; a sheet comes back with the reason; others may not check", async () => {
    const checkerOf = async (of: MemberName) => {
      const { checkerId } = await three.sheet(of);
      return three.officers[memberNames.find((key) => three.units[key] === checkerId)!];
    };
    const { id, revision } = await three.sheet("support");
    const checker = await checkerOf("support");
    await returnSheet(three.office.db, checker, id, { revision, reason: "Thiếu số hồ sơ" }, on("2024-12-02"));
    expect(await three.turnsFor(three.officers.support, [], "2024-12-02")).toContain(
      "Tự chấm lại: Khối các phòng, năm 2024",
    );
    await three.mark(three.officers.support, "support", { ...own, "chung-thuc": [120, 100], "sang-kien": [0] });
    expect(await codes(three.mark(checker, "support", { ...own, "chung-thuc": [100, 100], "sang-kien": [0] }))).toEqual(
      ["cluster_sheet.incomplete"],
    );
    await three.mark(checker, "support", {
      ...own,
      "chung-thuc": [100, 100, "Chỉ tính việc đã xong"],
      "sang-kien": [0],
    });
    expect(await codes(three.mark(await checkerOf("drafting"), "support", own))).toEqual(["cluster_sheet.not_open"]);
    const drafting = await checkerOf("drafting");
    expect(await codes(three.mark(three.officers.drafting, "drafting", own))).toEqual(["cluster_sheet.not_your_turn"]);
    await three.mark(drafting, "drafting", own);
    await three.mark(await checkerOf("administration"), "administration", {
      ...own,
      "chung-thuc": [110, 100],
      "sang-kien": [0],
    });
    const whole = await wholeSheet(three.office.db, three.officers.support, id);
    expect([whole.scores.self?.total, whole.scores.checked?.total]).toEqual([82, 70]);
    expect(whole.said.checked.get("chung-thuc")?.reason).toBe("Chỉ tính việc đã xong");
  });

  test("the head settles all but its own sheet, with what only it scores", async () => {
    await three.step(three.officers.support, "finalise", "2024-12-11");
    const final = (of: Parameters<typeof marks>[0], more: number) => ({ ...of, "phoi-hop": [more] as [number] });
    expect(await codes(three.mark(three.officers.support, "support", final(own, 10)))).toEqual([
      "cluster_sheet.own_sheet",
    ]);
    await three.mark(three.officers.administration, "support", final({ ...own, "sang-kien": [0] }, 10));
    await three.mark(
      three.officers.support,
      "drafting",
      final({ ...own, "sang-kien": [0, undefined, "Chưa công nhận"] }, 10),
    );
    expect(await codes(three.step(three.officers.support, "rank", "2024-12-20"))).toEqual(["cluster.unsettled"]);
    await three.mark(
      three.officers.support,
      "administration",
      final({ ...own, "chung-thuc": [110, 100], "sang-kien": [0] }, 4),
    );
    const { id, revision } = await three.sheet("administration");
    await reopenSheet(
      three.office.db,
      three.officers.support,
      id,
      { revision, reason: "Nhầm điểm phối hợp" },
      on("2024-12-20"),
    );
    await three.mark(
      three.officers.support,
      "administration",
      final({ ...own, "chung-thuc": [110, 100], "sang-kien": [0] }, 4),
    );
  });
});
