import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Office, openOffice, type Visitor } from "#testing/office.ts";
import { contestEntries } from "../schema/entries.ts";
import { contestAnswers, contestPapers, contestQuestions } from "../schema/quiz.ts";
import { beginQuiz, ofThePublic, opened, proofsBy, type QuizHere, secretSource, stampOfAPerson } from "./quiz-stage.ts";

/** Papers of a quiz of Sóc Trăng: begun, kept, sent; in the program, by the public, by post. What must not leave the server is really there. */
let office: Office;
let ry: Visitor;
let chau: Visitor;
let dung: Visitor;
let toan: Visitor;
let quiz: QuizHere;
beforeAll(async () => {
  office = await openOffice({ only: ["soc-trang"], lived: true, now: opened });
  ry = await office.as("Thạch Thị Sa Ry");
  chau = await office.as("Lê Thị Thu Châu");
  dung = await office.as("Lý Hoàng Dũng");
  toan = await office.as("Nguyễn Văn Toản");
  quiz = await beginQuiz(office, ry);
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
  const [stamp, who] = [stampOfAPerson(), ofThePublic];
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
