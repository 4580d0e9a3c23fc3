import { and, eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { textOfFile } from "#rooms/plan-reader/index.ts";
import { type Office, openOffice, type Visitor } from "#testing/office.ts";
import { letterOf } from "../forms/quiz.ts";
import { printCode } from "../printing/code.ts";
import { contestAnswers, contestPapers } from "../schema/quiz.ts";
import { draftQuiz, launchQuiz, opened, type QuizHere, questionTyped, secretSource } from "./quiz-stage.ts";

/** Sheets to be printed and sent by post: one for all, or each drawn for itself under its own number. */
let office: Office;
let ry: Visitor;
let dung: Visitor;
let common: QuizHere;
let drawn: QuizHere;
beforeAll(async () => {
  office = await openOffice({ only: ["soc-trang"], lived: true, now: opened });
  [ry, dung] = [await office.as("Thạch Thị Sa Ry"), await office.as("Lý Hoàng Dũng")];
  await ry.post("/practice-clock", { day: "10/03/2020" });
  common = await begin({});
  drawn = await begin({ drawn: "3", name: "Tìm hiểu tuần 2" });
}, 180_000);
afterAll(() => office.close());

async function begin(more: Record<string, string>): Promise<QuizHere> {
  const quiz = await draftQuiz(office, ry, more);
  for (const n of [1, 2, 3, 4, 5]) await ry.post(`${quiz.at}/questions`, questionTyped(n));
  expect((await launchQuiz(ry, quiz)).status).toBe(303);
  return quiz;
}
async function textOf(path: string): Promise<string> {
  const answer = await ry.get(path);
  expect([answer.status, answer.headers.get("content-type")]).toEqual([200, "application/pdf"]);
  return (await textOfFile(new Uint8Array(await answer.arrayBuffer()))).replace(/\s+/g, " ");
}
const post = { name: "Thạch Bưu", postmarkedOn: "09/03/2020", receivedOn: "10/03/2020" };
const papersOf = ({ id }: QuizHere, number: number) =>
  office.db
    .select()
    .from(contestPapers)
    .where(and(eq(contestPapers.contestId, id), eq(contestPapers.printNumber, number)));
const answersOf = (paperId: string) =>
  office.db.select().from(contestAnswers).where(eq(contestAnswers.paperId, paperId)).orderBy(contestAnswers.position);

test("one button prints the sheet for all: everything an entrant needs, nothing of what is right; only for who takes post", async () => {
  expect(await ry.page(`${common.at}/entries`)).toContain(`href="${common.at}/printed-papers.pdf"`);
  const text = await textOf(`${common.at}/printed-papers.pdf`);
  for (const said of [
    "PHIẾU TRẢ LỜI",
    "Tìm hiểu phong trào thi đua yêu nước",
    "Dấu bưu điện từ ngày 01/03/2020 đến hết ngày 31/03/2020 là hợp lệ",
    "Gửi phiếu đến: Văn phòng Sở Tư pháp",
    "Họ và tên",
    "Đơn vị hoặc nơi ở",
    "Dự đoán có bao nhiêu người",
    printCode(common.id, 0),
    "Câu 5. Câu hỏi số 5?",
    "A. Một 5",
    "B. Hai 5",
  ])
    expect(text).toContain(said);
  expect(text).not.toContain(secretSource);
  for (const below of ["printed-papers", "printed-papers.pdf"])
    expect((await dung.get(`${common.at}/${below}`)).status).toBe(403);
  expect((await ry.post(`${common.at}/printed-papers`, { count: "5" })).status).toBe(403);
});

test("letters are typed in the order of the sheet; a struck question keeps its place", async () => {
  const [, second] = await common.questions();
  await ry.post(`${common.at}/questions/${second!.id}/striking`, { reason: "Sai" });
  expect(await textOf(`${common.at}/printed-papers.pdf`)).toContain("Câu 2. Câu hỏi số 2? Câu này đã bị loại");
  expect(await ry.page(`${common.at}/post-entries/new`)).toContain("Câu 2 đã bị loại");
  const at = `${common.at}/post-entries`;
  const short = await ry.post(at, { ...post, letters: "ABAB" });
  expect([short.status, await short.text()]).toEqual([422, expect.stringContaining("Phiếu có 5 câu, đã gõ 4 chữ")]);
  const other = await ry.post(at, { ...post, letters: "A.BAB", code: printCode(drawn.id, 0) });
  expect([other.status, await other.text()]).toEqual([422, expect.stringContaining("phiếu là của cuộc thi khác")]);
  expect((await ry.post(at, { ...post, letters: "a . b a b" })).status).toBe(303);
  const entry = await common.entryOf("Thạch Bưu");
  const [paper] = await office.db.select().from(contestPapers).where(eq(contestPapers.entryId, entry.id));
  const bank = await common.questions();
  const said = new Map((await answersOf(paper!.id)).map(({ questionId, choice }) => [questionId, choice]));
  expect(bank.map(({ id }) => said.get(id))).toEqual([0, undefined, 1, 0, 1]);
});

test("where questions are drawn each sheet has its own, in the order that is kept, under a number that goes on", async () => {
  expect(await ry.page(`${drawn.at}/entries`)).toContain(`href="${drawn.at}/printed-papers"`);
  expect((await ry.post(`${drawn.at}/printed-papers`, { count: "" })).status).toBe(422);
  expect((await ry.post(`${drawn.at}/printed-papers`, { count: "201" })).status).toBe(422);
  const made = await ry.post(`${drawn.at}/printed-papers`, { count: "3" });
  expect(made.headers.get("location")).toContain("from=1&to=3");
  await ry.post(`${drawn.at}/printed-papers`, { count: "2" });
  expect(await ry.page(`${drawn.at}/printed-papers`)).toContain("Phiếu số 1 đến 5");
  const text = await textOf(`${drawn.at}/printed-papers.pdf?from=4&to=5`);
  expect([1, 4, 5].map((n) => text.includes(printCode(drawn.id, n)))).toEqual([false, true, true]);
  const bank = new Map((await drawn.questions()).map((one) => [one.id, one]));
  const [sheet] = text.split(printCode(drawn.id, 5));
  const [fourth] = await papersOf(drawn, 4);
  const questions = (await answersOf(fourth!.id)).map(
    ({ questionId }, n) => `Câu ${n + 1}. ${bank.get(questionId)!.text}`,
  );
  expect(questions).toHaveLength(3);
  for (const said of questions) expect(sheet).toContain(said);
  expect((await ry.get(`${drawn.at}/printed-papers.pdf?from=6&to=9`)).status).toBe(404);
});

test("its code opens it to be written down, once; a paper that never came back is thrown away when the quiz is scored", async () => {
  const at = `${drawn.at}/post-entries`;
  const asked = await ry.page(`${at}/new`);
  expect(asked).toContain("Mã phiếu");
  expect(asked).not.toContain("Phong bì");
  expect((await ry.post(at, { ...post, letters: "AAA" })).status).toBe(422);
  expect(await (await ry.post(at, { code: printCode(drawn.id, 9) })).text()).toContain("Chưa in phiếu nào có số này");
  const code = printCode(drawn.id, 2);
  const found = await ry.post(at, { code });
  expect(found.headers.get("location")).toBe(`${at}/new?code=${code}`);
  const form = await ry.page(`${at}/new?code=${code}`);
  const [paper] = await papersOf(drawn, 2);
  const rows = await answersOf(paper!.id);
  const bank = new Map((await drawn.questions()).map((one) => [one.id, one]));
  expect([...form.matchAll(/name="answers\[\d\]\[questionId\]" value="([^"]+)"/g)].map((one) => one[1])).toEqual(
    rows.map(({ questionId }) => questionId),
  );
  const right = rows.map(({ questionId }) => letterOf(bank.get(questionId)!.rightChoice)).join("");
  const twice = await Promise.all([1, 2].map(() => ry.post(at, { ...post, code, letters: right, prediction: "1" })));
  expect(twice.map(({ status }) => status).sort()[0]).toBe(303);
  expect([403, 409, 422]).toContain(twice.map(({ status }) => status).sort()[1]);
  expect(await (await ry.post(at, { code })).text()).toContain("Phiếu này đã ghi vào sổ rồi");
  const entry = await drawn.entryOf("Thạch Bưu");
  const [sent] = await papersOf(drawn, 2);
  expect([sent!.id, sent!.state, sent!.entryId, sent!.name]).toEqual([paper!.id, "sent", entry.id, ""]);
  await ry.post("/practice-clock", { day: "02/04/2020" });
  expect(await ry.page(`${drawn.at}/judging`)).not.toContain("đang làm, chưa nộp");
  expect((await ry.post(`${drawn.at}/judging`)).status).toBe(303);
  expect(await ry.page(`${drawn.at}/ranking`)).toContain("3/3");
  expect(await papersOf(drawn, 1)).toEqual([]);
});
