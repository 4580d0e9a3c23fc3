import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { stampOf } from "#kernel/web/security/human-pace.ts";
import { type Office, openOffice, type Visitor } from "#testing/office.ts";
import { contestEntries } from "../schema/entries.ts";
import { contestAnswers, contestPapers, contestQuestions } from "../schema/quiz.ts";
import {
  draftQuiz,
  dutyOwedBy,
  launchQuiz,
  nameOrganiser,
  proofsBy,
  type QuizHere,
  questionTyped,
  secretSource,
} from "./quiz-stage.ts";

/** A quiz of Sóc Trăng from its first paper to everybody's answers. What must not leave the server before is really there. */
let office: Office;
let ry: Visitor;
let chau: Visitor;
let dung: Visitor;
let toan: Visitor;
let phong: Visitor;
let quiz: QuizHere;
const opened = new Date("2026-01-02T05:00:00Z");
beforeAll(async () => {
  office = await openOffice({ only: ["soc-trang"], lived: true, now: opened });
  ry = await office.as("Thạch Thị Sa Ry");
  chau = await office.as("Lê Thị Thu Châu");
  dung = await office.as("Lý Hoàng Dũng");
  toan = await office.as("Nguyễn Văn Toản");
  phong = await office.as("Châu Thanh Phong");
  await ry.post("/practice-clock", { day: "10/03/2020" });
  quiz = await draftQuiz(office, ry, { duty: await dutyOwedBy(office, "Lý Hoàng Dũng") });
  for (const n of [1, 2, 3, 4]) await ry.post(`${quiz.at}/questions`, questionTyped(n));
  await launchQuiz(ry, quiz);
  await nameOrganiser(ry, quiz, "Châu Thanh Phong");
  await phong.post(`${quiz.at}/kin`, { kin: "Lê Thị Thu Châu\nTrần Thị Bé Sáu" });
}, 180_000);
afterAll(() => office.close());

let code: string;
const publicAt = () => `/du-thi/soc-trang/${quiz.id}`;

test("a paper is begun once, kept as one goes, and shown the same again; it is sent once", async () => {
  expect(await dung.page(`${quiz.at}/paper`)).toContain("Bắt đầu làm bài");
  expect((await dung.post(`${quiz.at}/paper`)).status).toBe(303);
  expect((await dung.post(`${quiz.at}/paper`)).status).toBe(303);
  expect(await office.db.select().from(contestPapers).where(eq(contestPapers.contestId, quiz.id))).toHaveLength(1);
  const kept = {
    "answers[0][questionId]": (await quiz.questions())[0]!.id,
    "answers[0][choice]": "1",
    prediction: "2",
  };
  const draft = await dung.post(`${quiz.at}/paper/draft`, kept);
  expect([draft.status, await draft.text()]).toEqual([200, expect.stringContaining("Đã ghi lúc")]);
  const page = await dung.page(`${quiz.at}/paper`);
  expect(page).toMatch(/name="answers\[0\]\[choice\]" value="1" checked/);
  expect(page).toContain('value="2"');
  const open = await dung.post(`${quiz.at}/paper/sending`, kept);
  expect(open.status).toBe(422);
  expect(await open.text()).toContain("Chưa trả lời câu 2, 3, 4");
  expect((await dung.post(`${quiz.at}/paper/sending`, await quiz.answers([0], { prediction: "1" }))).status).toBe(303);
  expect((await dung.post(`${quiz.at}/paper/sending`, await quiz.answers([], { prediction: "1" }))).status).toBe(403);
  expect((await dung.post(`${quiz.at}/paper`)).status).toBe(403);
  const entry = await quiz.entryOf("Lý Hoàng Dũng");
  expect(entry.state).toBe("accepted");
  expect(await proofsBy(office, entry.id)).toEqual([{ title: "Bài dự thi: Tìm hiểu phong trào thi đua yêu nước" }]);
  expect((await dung.post(`${quiz.at}/entries/${entry.id}/withdrawal`)).status).toBe(403);
  const [paper] = await office.db.select().from(contestPapers).where(eq(contestPapers.entryId, entry.id));
  expect([paper!.name, paper!.state]).toEqual(["", "sent"]);
});

test("kin of an organiser is taken in only with a reason", async () => {
  await chau.post(`${quiz.at}/paper`);
  expect((await chau.post(`${quiz.at}/paper/sending`, await quiz.answers([], { prediction: "3" }))).status).toBe(303);
  const entry = await quiz.entryOf("Lê Thị Thu Châu");
  expect(entry.state).toBe("received");
  expect(await ry.page(`${quiz.at}/entries/${entry.id}`)).toContain("người thân mà Châu Thanh Phong");
  expect((await ry.post(`${quiz.at}/entries/${entry.id}/acceptance`, { reason: "" })).status).toBe(422);
  expect((await ry.post(`${quiz.at}/entries/${entry.id}/acceptance`, { reason: "Đã xác minh" })).status).toBe(303);
});

test("the public begins at a person's pace, answers by a code, loses nothing on a fault, sends once", async () => {
  const stranger = office.stranger();
  const stamp = stampOf("tests-only-secret-tests-only-secret", new Date(opened.getTime() - 60_000));
  const who = { name: "Kim Sa Rươl", place: "Ấp Hòa Lý", contact: "0909 111 222", agrees: "on" };
  expect((await stranger.post(publicAt(), { ...who, stamp: "1.x" })).status).toBe(422);
  expect((await stranger.post(publicAt(), { ...who, agrees: "", stamp })).status).toBe(422);
  expect((await stranger.post(publicAt(), { ...who, website: "x", stamp })).headers.get("location")).toBe(publicAt());
  const begun = await stranger.post(publicAt(), { ...who, stamp });
  const paper = begun.headers.get("location")!;
  expect(paper).toMatch(/\/bai-lam\/[A-Z2-9-]{14}$/);
  code = paper.split("/").at(-1)!;
  const missing = await stranger.post(`${paper}/nop`, { ...(await quiz.answers([0, 1])), prediction: "nhiều" });
  expect(missing.status).toBe(422);
  expect(await missing.text()).toMatch(/name="answers\[1\]\[choice\]" value="\d" checked/);
  expect((await stranger.post(paper, await quiz.answers([0, 1], { prediction: "3" }))).status).toBe(303);
  expect(await stranger.page(paper)).toContain('value="3"');
  expect((await stranger.get(paper.replace(/.$/, (c) => (c === "A" ? "B" : "A")))).status).toBe(404);
  const sent = await stranger.post(`${paper}/nop`, await quiz.answers([0, 1], { prediction: "3" }));
  expect(sent.headers.get("location")).toBe(`${publicAt()}/bien-nhan/${code}`);
  expect((await stranger.post(`${paper}/nop`, await quiz.answers([]))).headers.get("location")).toContain("bien-nhan");
  expect(await office.db.select().from(contestAnswers)).toHaveLength(12);
  const twice = (await stranger.post(publicAt(), { ...who, contact: "0909111222", stamp })).headers.get("location")!;
  await stranger.post(`${twice}/nop`, await quiz.answers([], { prediction: "3" }));
  const again = await office.db.select().from(contestEntries).where(eq(contestEntries.state, "received"));
  expect(again.filter(({ contestId }) => contestId === quiz.id)).toHaveLength(1);
  const bar = `${quiz.at}/entries/${again.find(({ contestId }) => contestId === quiz.id)!.id}/barring`;
  expect((await ry.post(bar, { reason: "Bài thứ hai của cùng một người" })).status).toBe(303);
});

test("which choice is right is on no page and in no file an entrant or anybody outside can have, whatever it is", async () => {
  const stranger = office.stranger();
  await toan.post(`${quiz.at}/paper`);
  const entry = await quiz.entryOf("Lý Hoàng Dũng");
  const places: [Visitor, string][] = [
    ...["", "/paper", ".xlsx"].map((below): [Visitor, string] => [
      toan,
      below === ".xlsx" ? "/contests.xlsx" : quiz.at + below,
    ]),
    ...[`${quiz.at}/entries/${entry.id}`, quiz.at, "/search?q=Trang%2017", "/activity"].map(
      (path): [Visitor, string] => [dung, path],
    ),
    ...[publicAt(), `${publicAt()}/bien-nhan/${code}`, `/cuoc-thi/soc-trang/${quiz.id}`, "/cuoc-thi/soc-trang"].map(
      (path): [Visitor, string] => [stranger, path],
    ),
    [stranger, "/sitemap.xml"],
  ];
  const closed = ["questions", "questions.xlsx", "ranking.xlsx", "ranking", "judging", "entries", "entries.xlsx"];
  for (const path of closed) expect([path, (await toan.get(`${quiz.at}/${path}`)).status]).toEqual([path, 403]);
  const seen = async () => {
    const found: string[] = [];
    for (const [who, path] of places) {
      const answer = await who.get(path);
      const body = Buffer.from(await answer.arrayBuffer()).toString("latin1");
      expect([path, body.includes(Buffer.from(secretSource).toString("latin1"))]).toEqual([path, false]);
      found.push(path.endsWith("xlsx") ? `${answer.status}` : plain(body));
    }
    return found;
  };
  const before = await seen();
  expect(before[1]).toContain("answers[0][choice]");
  const bank = await quiz.questions();
  for (const { id: one, rightChoice } of bank)
    await office.db
      .update(contestQuestions)
      .set({ rightChoice: 1 - rightChoice })
      .where(eq(contestQuestions.id, one));
  const after = await seen();
  for (const { id: one, rightChoice } of bank)
    await office.db.update(contestQuestions).set({ rightChoice }).where(eq(contestQuestions.id, one));
  for (const [n, [, path]] of places.entries()) expect([path, after[n] === before[n]]).toEqual([path, true]);
});

/** A page without what changes with every request: tokens, stamps. */
const plain = (html: string) => html.replace(/name="(_csrf|stamp)" value="[^"]*"/g, "").replace(/nonce="[^"]*"/g, "");

test("by post the letters are read off the sheet; the day of the postmark counts", async () => {
  await ry.post("/practice-clock", { day: "02/04/2020" });
  expect((await toan.post(`${quiz.at}/paper/sending`, await quiz.answers([], { prediction: "1" }))).status).toBe(403);
  expect(await ry.page(`${quiz.at}/post-entries/new`)).toContain("Câu hỏi số 3?");
  const post = {
    name: "Thạch Bưu",
    postmarkedOn: "31/03/2020",
    receivedOn: "02/04/2020",
    ...(await quiz.answers([0])),
  };
  expect((await ry.post(`${quiz.at}/post-entries`, { ...post, receivedOn: "30/03/2020" })).status).toBe(422);
  expect((await ry.post(`${quiz.at}/post-entries`, { ...post, prediction: "2" })).status).toBe(303);
  expect((await quiz.entryOf("Thạch Bưu")).state).toBe("accepted");
});

const entrants = ["Lý Hoàng Dũng", "Lê Thị Thu Châu", "Kim Sa Rươl", "Thạch Bưu"];
const places = async () => quiz.placesIn(await ry.page(`${quiz.at}/ranking`), entrants);

test("it scores itself after the last day; papers not sent are gone; places say what parts them", async () => {
  expect((await dung.post(`${quiz.at}/judging`)).status).toBe(403);
  expect(await ry.page(`${quiz.at}/judging`)).toMatch(/1.bài đang làm, chưa nộp/);
  expect((await ry.post(`${quiz.at}/judging`)).status).toBe(303);
  expect((await ry.post(`${quiz.at}/judging`)).status).toBe(403);
  const papers = await office.db.select().from(contestPapers).where(eq(contestPapers.contestId, quiz.id));
  expect(papers.filter(({ state }) => state === "open")).toEqual([]);
  // One had all right: Dũng said 1, Bưu by post said 2; both have one wrong.
  expect((await places()).map(([, place]) => place)).toEqual(["2", "1", "4", "3"]);
  expect((await places())[3]![2]).toBe("Dự đoán lệch nhiều hơn");
  expect(await ry.page(`${quiz.at}/ranking`)).not.toContain("Thạch Bưu");
  expect((await ry.get(`${quiz.at}/ranking.xlsx`)).status).toBe(200);
});

test("a wrong question is struck out with a reason, counts for nobody, and all scores follow", async () => {
  const [first] = await quiz.questions();
  const path = `${quiz.at}/questions/${first!.id}/striking`;
  expect((await toan.post(path, { reason: "Tôi sai" })).status).toBe(403);
  expect((await ry.post(path, { reason: "" })).status).toBe(422);
  expect((await ry.post(path, { reason: "Hai phương án đều đúng" })).status).toBe(303);
  expect((await ry.post(path, { reason: "Lần nữa" })).status).toBe(403);
  // Without it three have all right: Châu said 3 and stands first, Bưu said 2, Dũng 1.
  expect((await places()).map(([, place]) => place)).toEqual(["3", "1", "4", "2"]);
  const [paper] = await office.db
    .select()
    .from(contestPapers)
    .where(eq(contestPapers.entryId, (await quiz.entryOf("Lý Hoàng Dũng")).id));
  expect([paper!.rightCount, paper!.counted, paper!.off]).toEqual([3, 3, 2]);
});

test("prizes are proposed by place, settled once, not by the kin of a winner; then announced", async () => {
  const opening = await ry.page(`${quiz.at}/opening`);
  const rows = [...opening.matchAll(/name="awards\[(\d+)\]\[entryId\]" value="([^"]+)"/g)];
  const prizes = [...new Set([...opening.matchAll(/<option value="([0-9a-f-]{36})"/g)].map((one) => one[1]!))];
  expect(opening).toContain("CHỐT GIẢI");
  const waits = "Chốt giải: Tìm hiểu phong trào thi đua yêu nước";
  expect(await ry.page("/desk")).toContain(waits);
  const given = Object.fromEntries(
    rows.flatMap(([, n, entry]) => [
      [`awards[${n}][entryId]`, entry!],
      [`awards[${n}][prizeId]`, prizes[Number(n)] ?? ""],
    ]),
  );
  const act = { revision: String((await quiz.stored()).revision), ...given, word: "chốt giải" };
  expect((await ry.post(`${quiz.at}/opening`, { ...act, word: "mở phách" })).status).toBe(422);
  const kin = await phong.post(`${quiz.at}/opening`, act);
  expect([kin.status, await kin.text()]).toEqual([
    403,
    expect.stringContaining("Lê Thị Thu Châu là người thân bạn đã khai"),
  ]);
  expect((await ry.post(`${quiz.at}/opening`, act)).status).toBe(303);
  expect(await ry.page(`${quiz.at}/ranking`)).toContain("Thạch Bưu");
  const [, second] = await quiz.questions();
  expect((await ry.post(`${quiz.at}/questions/${second!.id}/striking`, { reason: "Muộn" })).status).toBe(403);
  expect(await dung.page(`${quiz.at}/entries/${(await quiz.entryOf("Lý Hoàng Dũng")).id}`)).not.toContain(secretSource);
  const decision = { decisionNumber: "91/QĐ-STP", decidedOn: "02/04/2020", decidedBy: "Giám đốc Sở Tư pháp" };
  expect(await ry.page("/desk")).not.toContain(waits);
  const announced = await ry.post(`${quiz.at}/announcement`, {
    revision: String((await quiz.stored()).revision),
    ...decision,
  });
  expect(announced.status).toBe(303);
  const check = "/kiem-tra-giay-chung-nhan/soc-trang?so=91/QD-STP&ten=le%20thi%20thu%20chau";
  expect(await office.stranger().page(check)).toContain("Giải Nhất, Tìm hiểu phong trào thi đua yêu nước");
});

test("after the announcement everybody sees her answers, the right ones and their sources; the public by the code", async () => {
  const own = await dung.page(`${quiz.at}/entries/${(await quiz.entryOf("Lý Hoàng Dũng")).id}`);
  expect(own).toContain(secretSource);
  expect(own).toContain("Câu bị loại, không tính:</span> Hai phương án đều đúng");
  const receipt = await office.stranger().page(`${publicAt()}/bien-nhan/${code}`);
  expect(receipt).toContain("Đáp án đúng");
  expect(receipt).toContain(secretSource);
  expect(receipt).not.toContain("Kim Sa Rươl");
  expect(await office.stranger().page(`/cuoc-thi/soc-trang/${quiz.id}`)).toContain(secretSource);
  expect((await toan.get(`${quiz.at}/entries/${(await quiz.entryOf("Lý Hoàng Dũng")).id}`)).status).toBe(404);
});
