import { and, eq, sql } from "drizzle-orm";
import { zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { docxFile, docxOfText, p, table } from "#kernel/documents/tests/docx-file.ts";
import { placeUnit } from "#rooms/organisation/commands/establish-unit.ts";
import { agencies } from "#rooms/organisation/schema.ts";
import { duties, plans } from "#rooms/plans/schema.ts";
import { type Office, openOffice } from "#testing/office.ts";
import { planProposals, planReadings } from "../schema.ts";

let office: Office;
beforeAll(async () => {
  office = await openOffice({ only: ["dak-lak"], lived: false });
}, 120_000);
afterAll(() => office.close());

const loan = () => office.as("Nguyễn Thị Kim Loan");
const paste = async (text: string) => (await loan()).post("/plan-readings", { text });
const send = async (bytes: Uint8Array) =>
  (await loan()).upload("/plan-readings", {}, [{ field: "file", name: "ke-hoach.docx", bytes }]);
const plain = (html: string) => html.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");
const kept = async () => (await office.db.select({ id: planReadings.id }).from(planReadings)).length;

const sentence = (n: number) => `${n}. Các đơn vị gửi báo cáo lần thứ ${n} về Văn phòng Sở trước ngày 01/12/2024.`;
const plan = (...sentences: string[]) => `KẾ HOẠCH\n\nThi đua năm 2024\n\nI. NỘI DUNG\n\n${sentences.join("\n\n")}`;

describe("a file that is made to harm is told in a sentence, and nothing is kept", { timeout: 120_000 }, () => {
  const zeros = new Uint8Array(130 * 1024 * 1024);
  test.each<[string, () => Promise<Response>, RegExp]>([
    ["a bomb", () => send(zipSync({ "word/document.xml": zeros }, { level: 9 })), /giải nén|nén quá nhiều/],
    [
      "a thousand duties and one",
      () => paste(plan(...Array.from({ length: 1_001 }, (_, n) => sentence(n + 1)))),
      /hơn 1\.000 câu/,
    ],
  ])("%s", async (_, sent, said) => {
    const before = await kept();
    const answer = await sent();
    expect([answer.status, await kept()]).toEqual([422, before]);
    expect(plain(await answer.text())).toMatch(said);
  });

  test("letters that no text has are left out", async () => {
    const answer = await paste(plan(`${sentence(1)}\u0000\uFFFE`));
    expect(answer.status).toBe(303);
  });
});

describe("files as offices have them become drafts", { timeout: 120_000 }, () => {
  const head = [
    [["UBND TỈNH ĐẮK LẮK", "SỞ TƯ PHÁP"], "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
    ["Số:      /KH-STP", "Đắk Lắk, ngày     tháng 01 năm 2026"],
  ];
  const rows = [
    ["TT", "Nội dung", "Đơn vị chủ trì", "Thời gian"],
    ["1", "Đăng ký thi đua", "Các phòng, đơn vị thuộc Sở", "Trước ngày 15/02/2026"],
    ["2", "Giới thiệu điển hình", "Văn phòng Sở", "Hằng quý, ít nhất 02 bài"],
  ];
  const title = ["KẾ HOẠCH", "Công tác thi đua năm 2026"];
  const inTables = docxFile({
    body: [table(head), ...title.map((one) => p(one)), p("I. NHIỆM VỤ"), table(rows)].join(""),
  });
  const inTcvn3 = Buffer.from(
    "KÕ HO¹CH\nPh¸t ®éng thi ®ua n¨m 2026\n\nI. NéI DUNG\n\n1. C¸c ®¬n vÞ göi ®¨ng ký vÒ V¨n phßng Së tr\u00ADíc ngµy 01/02/2026.",
    "latin1",
  );

  test.each<[string, string, Uint8Array, object, string[]]>([
    [
      "a table of duties below a blank number and day",
      "nhiem-vu.docx",
      inTables,
      {
        number: null,
        issuedMonth: "2026-01",
        title: "Công tác thi đua năm 2026",
        issuerName: "Sở Tư pháp tỉnh Đắk Lắk",
      },
      ["Đăng ký thi đua", "Giới thiệu điển hình"],
    ],
    [
      "a text typed for TCVN3",
      "ke-hoach-cu.txt",
      inTcvn3,
      { title: "Phát động thi đua năm 2026", periodFrom: "2026-01-01" },
      ["Gửi đăng ký về Văn phòng Sở"],
    ],
  ])("%s", async (_, name, bytes, drafted, titles) => {
    const visitor = await loan();
    const path = (await visitor.upload("/plan-readings", {}, [{ field: "file", name, bytes }])).headers.get(
      "location",
    )!;
    await visitor.post(`${path}/acceptances`);
    await visitor.post(`${path}/actors`, { who: "all", to: "plan" });
    const plan = (await visitor.post(`${path}/plan`)).headers.get("location")!;
    const [row] = await office.db
      .select()
      .from(plans)
      .where(eq(plans.id, plan.split("/").at(-1)!));
    expect(row).toMatchObject({ state: "drafting", ...drafted });
    const made = await office.db.select().from(duties).where(eq(duties.planId, row!.id)).orderBy(duties.position);
    expect(made.map((one) => one.title)).toEqual(titles);
  });
});

describe("many at once", { timeout: 180_000 }, () => {
  test("while a long plan is read, pages are answered", async () => {
    const long = docxOfText(plan(...Array.from({ length: 200 }, (_, n) => sentence(n + 1))));
    let read = false;
    const reading = send(long).then((answer) => {
      read = true;
      return answer;
    });
    const visitor = await loan();
    const waits: number[] = [];
    while (!read) {
      const asked = performance.now();
      expect((await visitor.get("/plan-readings/new")).status).toBe(200);
      waits.push(performance.now() - asked);
    }
    expect((await reading).status).toBe(303);
    expect(waits.length).toBeGreaterThan(5);
  });

  test("two are read, ten wait, the others are told to come back; who waited is read", async () => {
    const answers = await Promise.all(Array.from({ length: 14 }, (_, n) => paste(plan(sentence(n + 500)))));
    const told = answers.map(({ status }) => status);
    expect(told.filter((status) => status !== 303 && status !== 422)).toEqual([]);
    expect(told.filter((status) => status === 303).length).toBeGreaterThanOrEqual(3);
    const turnedAway = answers.filter(({ status }) => status === 422);
    expect(turnedAway.length).toBeGreaterThanOrEqual(2);
    for (const answer of turnedAway) {
      const html = await answer.text();
      expect(plain(html)).toMatch(/Đang có nhiều người đọc kế hoạch cùng lúc.*hãy chờ một phút/);
      expect(html).toContain("Các đơn vị gửi báo cáo lần thứ 5");
    }
  });

  test("the same text sent twice at once is one reading, and sent again leads to it", async () => {
    const text = plan(sentence(77));
    const both = await Promise.all([paste(text), paste(text)]);
    const again = await paste(text);
    const ways = [...both, again].map((answer) => answer.headers.get("location"));
    expect(new Set(ways).size).toBe(1);
    await (await loan()).post(`${ways[0]}/removal`, { word: "BỎ" });
    expect((await paste(text)).headers.get("location")).not.toBe(ways[0]);
  });
});

test("sent again after a unit was entered, it names that unit; what an officer chose stays", async () => {
  const rows = ["Đội Tuyên truyền lưu động", "Đội Tuyên truyền lưu động", "Ban Vận động buôn Ea Na"].map((who, n) => [
    ...[`${n + 1}`, `Gửi báo cáo lần thứ ${n + 1}`, who, "Trước ngày 15/02/2026"],
  ]);
  const head = ["TT", "Nội dung", "Đơn vị chủ trì", "Thời gian"];
  const bytes = docxFile({
    body: [p("KẾ HOẠCH"), p("Tuyên truyền năm 2026"), p("I. NHIỆM VỤ"), table([head, ...rows])].join(""),
  });
  const at = (await send(bytes)).headers.get("location")!;
  const readingId = at.split("/").at(-1)!;
  const actors = async () => {
    const proposals = office.db.select().from(planProposals).where(eq(planProposals.readingId, readingId));
    return (await proposals.orderBy(planProposals.n)).map(({ duty }) => duty.actor.units);
  };
  expect(await actors()).toEqual([[], [], []]);
  await office.db
    .update(planProposals)
    .set({ duty: sql`jsonb_set(duty, '{actor,units}', '["Văn phòng Sở"]')` })
    .where(and(eq(planProposals.readingId, readingId), eq(planProposals.n, 2)));
  const [{ id: agencyId, rootUnitId }] = (await office.db.select().from(agencies)) as [typeof agencies.$inferSelect];
  const unit = { name: "Đội Tuyên truyền lưu động", kind: "Đội", parentId: rootUnitId!, validFrom: "2020-01-01" };
  await office.db.transaction((tx) => placeUnit(tx, agencyId, unit));
  const again = await send(bytes);
  expect(again.headers.get("location")).toBe(at);
  expect(await (await loan()).page(at)).toContain("Đã ghi thêm ai làm cho 1 việc");
  expect(await actors()).toEqual([["Đội Tuyên truyền lưu động"], ["Văn phòng Sở"], []]);
});
