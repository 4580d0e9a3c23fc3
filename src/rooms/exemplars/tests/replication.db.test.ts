import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { activity } from "#kernel/activity/index.ts";
import type { Officer } from "#kernel/auth/index.ts";
import { startOfDay } from "#kernel/calendar/index.ts";
import { NotFound } from "#kernel/not-found.ts";
import { Overtaken } from "#kernel/verdict.ts";
import { type Office, openOffice } from "#testing/office.ts";
import { officerNamed, unitNamed } from "#testing/officers.ts";
import { changeStanding } from "../commands/change-standing.ts";
import { answerFollowUp, followRecognised } from "../commands/replication/answer-follow-up.ts";
import { planCompanion, reviewCompanion } from "../commands/replication/plan-companion.ts";
import { replicate, type Undertaking } from "../commands/replication/replicate.ts";
import {
  confirmReplication,
  reportReplication,
  returnReport,
  stepReplication,
} from "../commands/replication/step-replication.ts";
import { writePractice } from "../commands/replication/write-practice.ts";
import { exemplarById } from "../queries/exemplars.ts";
import { practicesFor } from "../queries/practices.ts";
import { companionsOf, followUpsOf, takersOf } from "../queries/replications.ts";
import { confirmedSpread, spreadTree } from "../replication/spread-tree.ts";
import { exemplars } from "../schema.ts";
import { anhAt } from "./exemplar-given.ts";

const on = (day: string) => new Date(startOfDay(day).getTime() + 9 * 3_600_000);
const july = on("2023-07-05");
const refusedFor = (code: string) => expect.objectContaining({ reasons: [expect.objectContaining({ code })] });

let office: Office;
let hoa: Officer;
let chuong: Officer;
let giaVienHead: Officer;
let giaVienOfficer: Officer;
let giaVien: string;
let kimSon: string;
let undertaking: Undertaking;
beforeAll(async () => {
  office = await openOffice({ only: ["ninh-binh"] });
  const named = (name: string) => officerNamed(office.db, name, "2023-07-05");
  [hoa, chuong] = [await named("Đinh Thị Hoa"), await named("Nguyễn Công Chương")];
  [giaVienHead, giaVienOfficer] = [await named("Phạm Hải Thư"), await named("Dương Hải Thùy")];
  giaVien = await unitNamed(office.db, "Phòng Tư pháp huyện Gia Viễn");
  kimSon = await unitNamed(office.db, "Phòng Tư pháp huyện Kim Sơn");
  undertaking = {
    ...{ unitId: giaVien, fromId: null, problem: "Dân ở xa, ngại đi lại", adapted: "", helper: "Phạm Thị Ngọc Ánh" },
    ...{ startsOn: "2023-07-05", reportOn: "2023-12-31", baseline: 2 },
  };
}, 120_000);
afterAll(() => office.close());

let anh: string;
beforeEach(async () => {
  anh = await anhAt(office.db, "recognised");
});

const take = (more: Partial<Undertaking> = {}, officer = giaVienOfficer) =>
  replicate(office.db, officer, anh, { ...undertaking, ...more }, july);
const report = { result: 12, resultWords: "12 buổi, 138 lượt người", adapted: "Ghép ngày tiếp công dân" };

describe("a unit that takes over", () => {
  test("moves the exemplar on to replication, and is told to its unit", async () => {
    await take();
    expect((await exemplarById(office.db, hoa, anh)).stage).toBe("replicating");
    expect(await takersOf(office.db, anh, "2023-07-06")).toMatchObject([
      { unitName: "Phòng Tư pháp huyện Gia Viễn", state: "trying", reportOn: "2023-12-31" },
    ]);
  });

  test("is not the exemplar's own, not twice at once, not of one that is not recognised or is suspended", async () => {
    const centre = await unitNamed(office.db, "Trung tâm Trợ giúp pháp lý nhà nước");
    await expect(take({ unitId: centre }, chuong)).rejects.toEqual(refusedFor("replication.own_unit"));
    await expect(take({ unitId: kimSon })).rejects.toEqual(refusedFor("exemplar.of_another_unit"));
    await take();
    await expect(take()).rejects.toEqual(refusedFor("replication.already_running"));
    const detected = await anhAt(office.db, "nurturing");
    await expect(replicate(office.db, hoa, detected, undertaking, july)).rejects.toEqual(
      refusedFor("replication.not_recognised"),
    );
    await changeStanding(office.db, hoa, anh, "suspend", { reason: "Đang xác minh đơn", document: null }, july);
    await expect(take({ unitId: kimSon }, hoa)).rejects.toEqual(refusedFor("exemplar.not_active"));
    await expect(take()).rejects.toThrow(NotFound);
  });

  test("counts when its head has confirmed the result by name, and only then", async () => {
    const id = await take();
    await reportReplication(office.db, giaVienOfficer, id, report, on("2023-12-20"));
    const counted = async () => confirmedSpread(await takersOf(office.db, anh, "2023-12-31"));
    expect(await counted()).toEqual({ units: 0, result: 0 });
    await expect(confirmReplication(office.db, giaVienOfficer, id, on("2023-12-21"))).rejects.toEqual(
      refusedFor("replication.head_only"),
    );
    await returnReport(office.db, giaVienHead, id, "Thiếu danh sách ký nhận", on("2023-12-21"));
    await reportReplication(office.db, giaVienOfficer, id, { ...report, result: 11 }, on("2023-12-22"));
    await confirmReplication(office.db, giaVienHead, id, on("2023-12-22"));
    expect(await counted()).toEqual({ units: 1, result: 11 });
    expect((await takersOf(office.db, anh, "2023-12-31"))[0]).toMatchObject({
      confirmedBy: "Phạm Hải Thư",
      stateReason: null,
    });
    await expect(confirmReplication(office.db, giaVienHead, id, on("2023-12-23"))).rejects.toEqual(
      refusedFor("replication.nothing_reported"),
    );
  });

  test("may learn from another taker: the tree shows from whom", async () => {
    const first = await take();
    await take({ unitId: kimSon, fromId: first, startsOn: "2023-08-01" }, hoa);
    const [branch] = spreadTree(await takersOf(office.db, anh, "2023-09-01"));
    expect([branch?.unitName, branch?.takers.map(({ unitName }) => unitName)]).toEqual([
      "Phòng Tư pháp huyện Gia Viễn",
      ["Phòng Tư pháp huyện Kim Sơn"],
    ]);
  });

  test("pauses with a reason and a day, goes on, and cannot take a step that is closed", async () => {
    const id = await take();
    await stepReplication(
      office.db,
      giaVienOfficer,
      id,
      "pause",
      { reason: "Thiếu người", resumeOn: "2024-03-31" },
      on("2023-09-30"),
    );
    await expect(reportReplication(office.db, giaVienOfficer, id, report, on("2023-10-01"))).rejects.toEqual(
      refusedFor("replication.step_closed"),
    );
    await stepReplication(office.db, giaVienOfficer, id, "resume", { reason: null, resumeOn: null }, on("2024-04-01"));
    await stepReplication(
      office.db,
      giaVienOfficer,
      id,
      "drop",
      { reason: "Không còn nhu cầu", resumeOn: null },
      on("2024-05-01"),
    );
    await expect(
      stepReplication(office.db, giaVienOfficer, id, "resume", { reason: null, resumeOn: null }, on("2024-05-02")),
    ).rejects.toEqual(refusedFor("replication.step_closed"));
    await take({ startsOn: "2024-06-01", reportOn: "2024-12-01" });
  });

  test("of two hands on one step the second is told", async () => {
    const id = await take();
    const both = await Promise.allSettled([
      reportReplication(office.db, giaVienOfficer, id, report, on("2023-12-20")),
      reportReplication(office.db, giaVienHead, id, report, on("2023-12-20")),
    ]);
    expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect((await takersOf(office.db, anh, "2023-12-31"))[0]?.state).toBe("reported");
  });
});

describe("follow-ups", () => {
  test("are asked 6, 12 and 24 months after the head's word; what ended is struck off and counts no more", async () => {
    const id = await take();
    await reportReplication(office.db, giaVienOfficer, id, report, on("2023-08-30"));
    await confirmReplication(office.db, giaVienHead, id, on("2023-08-31"));
    const asked = await followUpsOf(office.db, anh, "2024-03-01");
    expect(asked.map(({ months, dueOn }) => [months, dueOn])).toEqual([
      [6, "2024-02-29"],
      [12, "2024-08-31"],
      [24, "2025-08-31"],
    ]);
    const said = { answer: "lives_on" as const, words: "Vẫn làm hằng tháng", result: 6 };
    await expect(answerFollowUp(office.db, giaVienOfficer, anh, asked[0]!.id, said, on("2024-02-28"))).rejects.toEqual(
      refusedFor("follow_up.not_yet"),
    );
    await answerFollowUp(office.db, giaVienOfficer, anh, asked[0]!.id, said, on("2024-02-29"));
    await answerFollowUp(
      office.db,
      giaVienOfficer,
      anh,
      asked[1]!.id,
      { answer: "ended", words: "Người phụ trách nghỉ", result: null },
      on("2024-09-01"),
    );
    expect(await takersOf(office.db, anh, "2024-09-02")).toMatchObject([
      { state: "struck_off", stateReason: "Người phụ trách nghỉ" },
    ]);
    expect((await followUpsOf(office.db, anh, "2024-09-02")).map(({ answer }) => answer)).toEqual([
      "lives_on",
      "ended",
    ]);
  });

  test("of the exemplar itself are asked once, however often its recognition is told", async () => {
    const exemplar = await exemplarById(office.db, hoa, anh);
    await office.db.transaction(async (tx) => {
      await followRecognised(tx, exemplar, "2023-01-31");
      await followRecognised(tx, exemplar, "2023-01-31");
    });
    expect((await followUpsOf(office.db, anh, "2023-02-01")).map(({ dueOn }) => dueOn)).toEqual([
      "2023-07-31",
      "2024-01-31",
      "2025-01-31",
    ]);
  });
});

describe("plans alongside an exemplar", () => {
  test("one a unit and year, reviewed once", async () => {
    const words = {
      unitId: giaVien,
      year: 2023,
      content: "Mỗi thôn một tủ sách",
      target: "5 thôn",
      dueOn: "2023-11-30",
    };
    await planCompanion(office.db, giaVienOfficer, anh, words, july);
    await expect(planCompanion(office.db, giaVienOfficer, anh, words, july)).rejects.toEqual(
      refusedFor("companion.already_planned"),
    );
    const [plan] = await companionsOf(office.db, anh, "2023-07-06");
    const review = { reached: "partly" as const, result: "3/5 thôn" };
    await reviewCompanion(office.db, giaVienOfficer, anh, plan!.id, review, on("2023-11-30"));
    await expect(reviewCompanion(office.db, giaVienOfficer, anh, plan!.id, review, on("2023-12-01"))).rejects.toThrow(
      Overtaken,
    );
  });
});

describe("the practice finder", () => {
  const words = {
    title: "Lịch hẹn trợ giúp pháp lý ở nhà văn hóa thôn",
    problem: "Người dân ở xa trung tâm, ngại đi lại nên không được trợ giúp pháp lý kịp thời",
    way: "Mỗi tháng một buổi cố định ở ba thôn, có lịch hẹn dán tại nhà văn hóa.",
    ...{ effect: "57 buổi, 742 lượt người", surroundings: "Miền núi, thôn xa", measure: "buổi" },
  };
  const other = {
    title: "Phân luồng án tồn theo tuần",
    problem: "Án tồn kéo dài, hồ sơ hộ tịch trễ hẹn",
    way: "Thứ hai hằng tuần phân loại hồ sơ quá hạn, giao từng người.",
    ...{ effect: "Giảm 40 % án tồn", surroundings: "", measure: "vụ" },
  };
  const found = async (question: string, officer = giaVienOfficer) =>
    (await practicesFor(office.db, officer, "2023-07-06", { question, page: 1, perPage: 10 })).lines.map(
      ({ title }) => title,
    );

  test("answers a problem in plain Vietnamese, with and without diacritics, the nearest first", async () => {
    await office.db.delete(exemplars);
    anh = await anhAt(office.db, "recognised");
    const second = await anhAt(office.db, "recognised");
    await writePractice(office.db, chuong, anh, words, null, july);
    await writePractice(office.db, chuong, second, other, null, july);
    expect(await found("giảm án tồn")).toEqual([other.title]);
    expect(await found("lam the nao de giam an ton")).toEqual([other.title]);
    expect((await found("dân ở xa ngại đi lại"))[0]).toBe(words.title);
    expect(await found("ho so ho tich tre hen")).toEqual([other.title]);
    expect(await found("xử phạt giao thông đường thủy")).toEqual([]);
    expect((await found("")).sort()).toEqual([words.title, other.title].sort());
  });

  test("offers nothing of a suspended exemplar, of one not recognised, or of another agency", async () => {
    await writePractice(office.db, chuong, anh, { ...words, title: "Tủ sách pháp luật lưu động" }, null, july);
    expect(await found("tủ sách lưu động")).toHaveLength(1);
    expect(await found("tủ sách lưu động", { ...giaVienOfficer, agencyId: anh })).toEqual([]);
    await changeStanding(office.db, hoa, anh, "suspend", { reason: "Đang xác minh", document: null }, july);
    expect(await found("tủ sách lưu động")).toEqual([]);
  });

  test("a text changed by another hand is not written over", async () => {
    await writePractice(office.db, chuong, anh, words, null, july);
    await expect(writePractice(office.db, chuong, anh, other, null, july)).rejects.toThrow(Overtaken);
    await writePractice(office.db, chuong, anh, other, 1, july);
    expect((await exemplarById(office.db, hoa, anh)).practice).toBe(other.title);
    const lines = await office.db.select().from(activity).where(eq(activity.subjectId, anh));
    expect(lines.map(({ verb }) => verb)).toEqual(["practice.written", "practice.written"]);
  });
});
