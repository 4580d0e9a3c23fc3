import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Office, openOffice, type Visitor } from "#testing/office.ts";
import { contestAnswers, contestPapers } from "../schema/quiz.ts";
import { sharesWords } from "../words.vi.ts";
import { draftQuiz, launchQuiz, opened, type QuizHere, questionTyped } from "./quiz-stage.ts";

/** A quiz in which everybody draws three of four questions, one of which turns out wrong: who drew it and who did not stand alike. */
let office: Office;
let ry: Visitor;
let quiz: QuizHere;
const entrants = ["Lý Hoàng Dũng", "Lê Thị Thu Châu", "Nguyễn Văn Toản", "Châu Thanh Phong"] as const;
/** Which questions each draws and which of these she has wrong; the first question is the one that is struck. */
const met = {
  "Lý Hoàng Dũng": { drew: [0, 1, 2], wrong: [0] },
  "Lê Thị Thu Châu": { drew: [1, 2, 3], wrong: [] },
  "Nguyễn Văn Toản": { drew: [1, 2, 3], wrong: [2] },
  "Châu Thanh Phong": { drew: [0, 1, 2], wrong: [1] },
} as const;

beforeAll(async () => {
  office = await openOffice({ only: ["soc-trang"], lived: true, now: opened });
  ry = await office.as("Thạch Thị Sa Ry");
  await ry.post("/practice-clock", { day: "10/03/2020" });
  quiz = await draftQuiz(office, ry, { drawn: "3", takesPost: "", postAddress: "", predicts: "" });
  for (const n of [1, 2, 3, 4]) await ry.post(`${quiz.at}/questions`, questionTyped(n));
  await launchQuiz(ry, quiz);
  for (const [n, name] of entrants.entries()) {
    await ry.post("/practice-clock", { day: `1${n + 1}/03/2020` });
    await enter(name);
  }
  await ry.post("/practice-clock", { day: "02/04/2020" });
  await ry.post(`${quiz.at}/judging`);
}, 180_000);
afterAll(() => office.close());

/** Begins a paper, puts the questions of the case in place of those drawn by chance, and sends it. */
async function enter(name: (typeof entrants)[number]) {
  const who = await office.as(name);
  await who.post(`${quiz.at}/paper`);
  const [paper] = await office.db.select().from(contestPapers).where(eq(contestPapers.state, "open"));
  const bank = await quiz.questions();
  const drawn = await office.db.select().from(contestAnswers).where(eq(contestAnswers.paperId, paper!.id));
  expect([drawn.length, new Set(drawn.map(({ questionId }) => questionId)).size]).toEqual([3, 3]);
  await office.db.delete(contestAnswers).where(eq(contestAnswers.paperId, paper!.id));
  const { drew, wrong } = met[name];
  const rows = drew.map((n, position) => ({ paperId: paper!.id, questionId: bank[n]!.id, position }));
  await office.db.insert(contestAnswers).values(rows);
  const sent = await who.post(`${quiz.at}/paper/sending`, await quiz.answers([...wrong]));
  if (sent.status !== 303) throw new Error(`The paper of ${name} was answered ${sent.status}.`);
}
const places = async () => quiz.placesIn(await ry.page(`${quiz.at}/ranking`), entrants);

test("before, who has more right stands higher, then who sent earlier", async () => {
  expect(await places()).toEqual([
    ["Lý Hoàng Dũng", "2", "Ít câu đúng hơn"],
    ["Lê Thị Thu Châu", "1", expect.anything()],
    ["Nguyễn Văn Toản", "3", "Nộp sau"],
    ["Châu Thanh Phong", "4", "Nộp sau"],
  ]);
  expect(await ry.page(`${quiz.at}/ranking`)).not.toContain(sharesWords);
});

test("struck, papers are placed by their share of what stands: two of two is as good as three of three", async () => {
  const [first] = await quiz.questions();
  const path = `${quiz.at}/questions/${first!.id}/striking`;
  expect(await ry.page(path)).toContain("xếp theo tỷ lệ câu đúng trên số câu còn lại");
  expect((await ry.post(path, { reason: "Hai phương án đều đúng" })).status).toBe(303);
  expect(await places()).toEqual([
    ["Lý Hoàng Dũng", "1", expect.anything()],
    ["Lê Thị Thu Châu", "2", "Nộp sau"],
    ["Nguyễn Văn Toản", "3", "Ít câu đúng hơn"],
    ["Châu Thanh Phong", "4", "Tỷ lệ câu đúng thấp hơn"],
  ]);
  const page = await ry.page(`${quiz.at}/ranking`);
  for (const said of ["2/2", "3/3", "2/3", "1/2", sharesWords]) expect(page).toContain(said);
});

test("results say it, with how many were right of how many: to the agency and on the portal", async () => {
  const opening = await ry.page(`${quiz.at}/opening`);
  const rows = [...opening.matchAll(/name="awards\[(\d+)\]\[entryId\]" value="([^"]+)"/g)];
  const prizes = [...new Set([...opening.matchAll(/<option value="([0-9a-f-]{36})"/g)].map((one) => one[1]!))];
  const given = Object.fromEntries(
    rows.flatMap(([, n, entry]) => [
      [`awards[${n}][entryId]`, entry!],
      [`awards[${n}][prizeId]`, prizes[Number(n)] ?? ""],
    ]),
  );
  const revision = async () => ({ revision: String((await quiz.stored()).revision) });
  await ry.post(`${quiz.at}/opening`, { ...(await revision()), ...given, word: "chốt giải" });
  const decision = { decisionNumber: "92/QĐ-STP", decidedOn: "02/04/2020", decidedBy: "Giám đốc Sở Tư pháp" };
  expect((await ry.post(`${quiz.at}/announcement`, { ...(await revision()), ...decision })).status).toBe(303);
  const shown = await (await office.as("Nguyễn Văn Toản")).page(quiz.at);
  for (const said of ["2/2", "3/3", sharesWords]) expect(shown).toContain(said);
  expect(await office.stranger().page(`/cuoc-thi/soc-trang/${quiz.id}`)).toContain(sharesWords);
});
