import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Office, openOffice, type Visitor } from "#testing/office.ts";
import { contestAuthors } from "../schema/entries.ts";
import { contestConflicts, contestSheets } from "../schema/judging.ts";
import { contestRounds } from "../schema.ts";
import { type ContestHere, enterFour, launchBlind, nameJury, opened } from "./blind-stage.ts";

/** A contest of Sóc Trăng from its judging to its certificates. Who must not be known writes here; what could leak is really there. */
let office: Office;
let contest: ContestHere;
let ry: Visitor;
let hue: Visitor;
let tai: Visitor;
let phong: Visitor;
let chau: Visitor;
let dung: Visitor;
beforeAll(async () => {
  office = await openOffice({ only: ["soc-trang", "ca-mau"], lived: true, papers: true, now: opened });
  ry = await office.as("Thạch Thị Sa Ry");
  [hue, tai, phong] = [
    await office.as("Danh Thị Huệ"),
    await office.as("Mã Quốc Tài"),
    await office.as("Châu Thanh Phong"),
  ];
  [chau, dung] = [await office.as("Lê Thị Thu Châu"), await office.as("Lý Hoàng Dũng")];
  await ry.post("/practice-clock", { day: "10/03/2020" });
  contest = await launchBlind(office, ry);
  await nameJury(ry, contest, "Danh Thị Huệ", "Mã Quốc Tài", "Châu Thanh Phong");
  await enterFour(office, ry, contest);
}, 180_000);
afterAll(() => office.close());

test("entries are given out evenly by chance; the judge of the author's unit and the one with kin are locked", async () => {
  expect((await phong.post(`${contest.at}/kin`, { kin: "Trần Thị Bé Sáu" })).status).toBe(303);
  expect((await ry.post(`${contest.at}/judging`)).status).toBe(303);
  const rows = await office.db
    .select({ ground: contestConflicts.ground, author: contestAuthors.name })
    .from(contestConflicts)
    .innerJoin(contestAuthors, eq(contestAuthors.entryId, contestConflicts.entryId))
    .where(eq(contestAuthors.contestId, contest.id));
  expect(rows.sort((a, b) => a.ground.localeCompare(b.ground))).toEqual([
    { ground: "kin", author: "Trần Thị Bé Sáu" },
    { ground: "same_unit", author: "Lý Hoàng Dũng" },
  ]);
  const sheets = await office.db.select().from(contestSheets).where(eq(contestSheets.contestId, contest.id));
  expect(sheets).toHaveLength(8);
  const loads = [hue, tai, phong].map(
    (_, n) => sheets.filter(({ judgeId }) => judgeId === [...new Set(sheets.map((one) => one.judgeId))][n]).length,
  );
  expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(1);
});

const sheetsIn = async (judge: Visitor) => [
  ...new Set(
    [...(await judge.page(`${contest.at}/sheets`)).matchAll(/\/sheets\/([0-9a-f-]{36})/g)].map((one) => one[1]!),
  ),
];
/** Lines of the activity that tell of the contest: its authors do other work too. */
const aboutContest = (html: string) =>
  html
    .split("<li>")
    .filter((line) => line.includes("Viết về người tốt quanh ta"))
    .join("\n");
const hidden = ["Lý Hoàng Dũng", "Lê Thị Thu Châu", "Trần Thị Bé Sáu", "Kim Sa Rươl", "0909000111", "Ấp Hòa Lý"];

test("nothing a judge can open tells whose an entry is: pages, files and their names, activity, notices, search", async () => {
  for (const judge of [hue, tai, phong]) {
    const pages = [
      contest.at,
      `${contest.at}/sheets`,
      "/activity",
      "/notices",
      "/contests",
      "/search?q=Ng%C6%B0%E1%BB%9Di%20gi%E1%BB%AF%20con%20%C4%91%C3%B2",
    ];
    for (const sheet of await sheetsIn(judge)) pages.push(`${contest.at}/sheets/${sheet}`);
    for (const page of pages) {
      const whole = await judge.page(page);
      const html = page === "/activity" ? aboutContest(whole) : whole;
      expect([page, hidden.filter((one) => html.includes(one))]).toEqual([page, []]);
      expect([page, html.includes(`${contest.at}/entries/`)]).toEqual([page, false]);
      const [file] = /\/sheets\/[0-9a-f-]{36}\/files\/\d/.exec(html) ?? [];
      if (!file) continue;
      const answer = await judge.get(`${contest.at}${file}`);
      expect(answer.headers.get("content-disposition")).toMatch(/filename="phach-\d+-1\.docx"/);
      expect(Buffer.from(await answer.arrayBuffer()).includes("Châu")).toBe(false);
    }
    for (const closed of ["entries", "entries.xlsx", "judging", "ranking", "post-entries/new", "opening"])
      expect([closed, (await judge.get(`${contest.at}/${closed}`)).status]).toEqual([closed, 403]);
  }
  const authored = await contest.entryOf("Lê Thị Thu Châu");
  expect((await hue.get(`${contest.at}/entries/${authored.id}`)).status).toBe(404);
  const [held] = /\/files\/[0-9a-f-]{36}/.exec(await ry.page(`${contest.at}/entries/${authored.id}`))!;
  expect([(await ry.get(held!)).status, (await hue.get(held!)).status]).toEqual([200, 404]);
  const own = await chau.page(`${contest.at}/entries/${authored.id}`);
  expect(own).not.toContain(String(authored.blindNumber));
});

const mark = async (judge: Visitor, sheet: string, first: number, second: number) => {
  const page = await judge.page(`${contest.at}/sheets/${sheet}`);
  const ids = [...page.matchAll(/name="marks\[\d\]\[criterionId\]" value="([^"]+)"/g)].map((one) => one[1]!);
  const revision = /name="revision" value="(\d+)"/.exec(page)![1]!;
  return judge.post(`${contest.at}/sheets/${sheet}`, {
    ...{ revision, "marks[0][criterionId]": ids[0]!, "marks[0][points]": String(first) },
    ...{ "marks[1][criterionId]": ids[1]!, "marks[1][points]": String(second) },
  });
};
const sheetOf = async (judge: Visitor, number: number) => {
  const html = await judge.page(`${contest.at}/sheets`);
  return new RegExp(`/sheets/([0-9a-f-]{36})">${number}<`).exec(html)?.[1];
};

test("a judge who knows the author gives the entry up; it is locked from her and goes to another", async () => {
  const { blindNumber } = await contest.entryOf("Kim Sa Rươl");
  const judges = [hue, tai, phong];
  const held = await Promise.all(judges.map((judge) => sheetOf(judge, blindNumber)));
  const who = held.findIndex((one) => one !== undefined);
  const [other] = held.flatMap((one, n) => (one === undefined ? [n] : []));
  expect((await judges[who]!.post(`${contest.at}/sheets/${held[who]}/recusal`, { reason: "" })).status).toBe(422);
  expect((await judges[who]!.post(`${contest.at}/sheets/${held[who]}/recusal`, { reason: "Bạn cũ" })).status).toBe(303);
  expect((await judges[who]!.get(`${contest.at}/sheets/${held[who]}`)).status).toBe(404);
  expect(await sheetOf(judges[other!]!, blindNumber)).toBeDefined();
});

test("marks above the criterion come back; two far apart call a third; nobody else sees them before the round closes", async () => {
  const number = (await contest.entryOf("Lê Thị Thu Châu")).blindNumber;
  const judges = [hue, tai, phong];
  const mine = await Promise.all(judges.map((judge) => sheetOf(judge, number)));
  const [a, b] = mine.flatMap((one, n) => (one ? [n] : []));
  expect((await mark(judges[a!]!, mine[a!]!, 61, 30)).status).toBe(422);
  expect((await mark(judges[a!]!, mine[a!]!, 57.25, 37)).status).toBe(303);
  expect((await judges[b!]!.get(`${contest.at}/sheets/${mine[a!]}`)).status).toBe(404);
  expect((await mark(judges[b!]!, mine[b!]!, 40, 30)).status).toBe(303);
  const third = judges.findIndex((_, n) => n !== a && n !== b);
  const called = await sheetOf(judges[third]!, number);
  expect(called).toBeDefined();
  const progress = await ry.page(`${contest.at}/judging`);
  expect(progress).toContain("đã gọi người thứ ba");
  expect(progress).not.toContain("94,25");
  expect((await mark(judges[third]!, called!, 55, 37)).status).toBe(303);
});

test("a round closes when every sheet is in; places and scores are seen by number, prizes chosen, names opened in one recorded act", async () => {
  const [round] = await office.db.select().from(contestRounds).where(eq(contestRounds.contestId, contest.id));
  const closing = `${contest.at}/rounds/${round!.id}/closing`;
  expect((await ry.post(closing)).status).toBe(403);
  for (const judge of [hue, tai, phong])
    for (const sheet of await sheetsIn(judge))
      if (!(await judge.page(`${contest.at}/sheets/${sheet}`)).includes('value="37"')) await mark(judge, sheet, 45, 30);
  expect(await ry.page("/desk")).not.toContain("Chốt giải: ");
  expect((await ry.post(closing)).status).toBe(303);
  expect(await ry.page("/desk")).toContain("Chốt giải: ");
  const [sheet] = await sheetsIn(hue);
  expect((await mark(hue, sheet!, 10, 10)).status).toBe(403);
  const ranking = await hue.page(`${contest.at}/ranking`);
  expect(hidden.filter((one) => ranking.includes(one))).toEqual([]);
  const opening = await ry.page(`${contest.at}/opening`);
  expect(hidden.filter((one) => opening.includes(one))).toEqual([]);
  const rows = [...opening.matchAll(/name="awards\[(\d+)\]\[entryId\]" value="([^"]+)"/g)];
  const prizes = [...new Set([...opening.matchAll(/<option value="([0-9a-f-]{36})"/g)].map((one) => one[1]!))];
  const { revision } = await contest.stored();
  const given = Object.fromEntries(
    rows.flatMap(([, n, entry]) => [
      [`awards[${n}][entryId]`, entry!],
      [`awards[${n}][prizeId]`, n === "0" ? prizes[0]! : n === "1" ? prizes[1]! : ""],
    ]),
  );
  const act = { revision: String(revision), ...given };
  expect((await ry.post(`${contest.at}/opening`, { ...act, word: "mở" })).status).toBe(422);
  const wrong = { ...act, "awards[0][prizeId]": prizes[1]!, "awards[1][prizeId]": prizes[0]!, word: "MỞ PHÁCH" };
  expect((await ry.post(`${contest.at}/opening`, wrong)).status).toBe(422);
  expect((await hue.post(`${contest.at}/opening`, { ...act, word: "MỞ PHÁCH" })).status).toBe(403);
  expect((await ry.post(`${contest.at}/opening`, { ...act, word: "mở phách" })).status).toBe(303);
  expect((await ry.post(`${contest.at}/opening`, { ...act, word: "MỞ PHÁCH" })).status).toBe(403);
  expect((await contest.stored()).openedAt).not.toBeNull();
  expect(await hue.page(`${contest.at}/ranking`)).toContain("Lê Thị Thu Châu");
  expect(await dung.page(contest.at)).not.toContain("Lê Thị Thu Châu");
});

test("results are announced, certificates can be checked by anybody, a complaint is answered, a prize taken back says so", async () => {
  const { revision } = await contest.stored();
  const decision = {
    revision: String(revision),
    decisionNumber: "88/QĐ-STP",
    decidedOn: "05/04/2020",
    decidedBy: "Giám đốc Sở Tư pháp",
  };
  expect((await ry.post(`${contest.at}/announcement`, { ...decision, decisionNumber: "" })).status).toBe(422);
  expect((await ry.post(`${contest.at}/announcement`, decision)).status).toBe(303);
  expect(await dung.page(contest.at)).toContain("Lê Thị Thu Châu");
  const certificates = await ry.page(`${contest.at}/certificates`);
  expect(certificates).toContain("Giấy chứng nhận");
  expect(certificates).toContain("<path d=");
  const stranger = office.stranger();
  const check = "/kiem-tra-giay-chung-nhan/soc-trang?so=88/QD-STP&ten=le%20thi%20thu%20chau";
  expect(await stranger.page(check)).toContain("Giải Nhất, Viết về người tốt quanh ta");
  expect(await stranger.page(`/cuoc-thi/soc-trang/${contest.id}`)).toContain("Lê Thị Thu Châu");
  expect(await stranger.page("/cuoc-thi/soc-trang")).toContain("Đã công bố kết quả");
  const mine = await contest.entryOf("Lý Hoàng Dũng");
  expect(
    (await dung.post(`${contest.at}/entries/${mine.id}/complaints`, { text: "Xin xem lại điểm nội dung." })).status,
  ).toBe(303);
  expect((await dung.post(`${contest.at}/entries/${mine.id}/complaints`, { text: "Lần nữa" })).status).toBe(403);
  expect(await ry.page("/desk")).toContain("Trả lời khiếu nại");
  const [answer] = /\/contests\/[0-9a-f-]+\/complaints\/[0-9a-f-]{36}\/answer/.exec(
    await ry.page(`${contest.at}/complaints`),
  )!;
  expect((await ry.post(answer!, { upheld: "no" })).status).toBe(422);
  expect((await ry.post(answer!, { upheld: "no", answer: "Hai giám khảo chấm như nhau." })).status).toBe(303);
  expect(await dung.page(`${contest.at}/entries/${mine.id}`)).toContain("Hai giám khảo chấm như nhau.");
  const page = await ry.page(`${contest.at}/complaints`);
  const [revoke] = /\/contests\/[0-9a-f-]+\/awards\/[0-9a-f-]{36}\/revocation/.exec(page)!;
  expect((await ry.post(revoke!, { reason: "Phát hiện chép bài" })).status).toBe(303);
  expect(await stranger.page(check)).toContain("Đã bị thu hồi, hủy bỏ");
  expect(await stranger.page(`/cuoc-thi/soc-trang/${contest.id}`)).not.toContain("Lê Thị Thu Châu");
});
