import { afterAll, beforeAll, expect, test } from "vitest";
import { excelBook } from "#kernel/spreadsheets/index.ts";
import { type Office, openOffice, type Visitor } from "#testing/office.ts";
import { draftQuiz, launchQuiz, nameOrganiser, type QuizHere, questionTyped, secretSource } from "./quiz-stage.ts";

/** The bank of a quiz of Sóc Trăng, from its first question to its launch. */
let office: Office;
let ry: Visitor;
let chau: Visitor;
let phong: Visitor;
let quiz: QuizHere;
beforeAll(async () => {
  office = await openOffice({ only: ["soc-trang"], lived: true });
  ry = await office.as("Thạch Thị Sa Ry");
  chau = await office.as("Lê Thị Thu Châu");
  phong = await office.as("Châu Thanh Phong");
  await ry.post("/practice-clock", { day: "10/03/2020" });
}, 180_000);
afterAll(() => office.close());

test("the office drafts a quiz; it is not launched without questions", async () => {
  quiz = await draftQuiz(office, ry);
  expect(await quiz.stored()).toMatchObject({ format: "quiz", takesText: true, takesFiles: false, drawn: null });
  const launch = await launchQuiz(ry, quiz);
  expect(launch.status).toBe(403);
  expect(await launch.text()).toContain("Soạn bộ câu hỏi trước khi phát động");
});

test("questions are written one by one, mended, moved and thrown away by those who organise alone", async () => {
  for (const who of [chau, phong]) {
    expect((await who.get(`${quiz.at}/questions`)).status).toBe(404);
    expect((await who.post(`${quiz.at}/questions`, questionTyped(0))).status).toBe(404);
  }
  expect((await ry.post(`${quiz.at}/questions`, { ...questionTyped(0), rightChoice: "5" })).status).toBe(422);
  for (const n of [0, 1, 9]) expect((await ry.post(`${quiz.at}/questions`, questionTyped(n))).status).toBe(303);
  const [first, , last] = await quiz.questions();
  const mended = { ...questionTyped(2), revision: "1" };
  expect((await ry.post(`${quiz.at}/questions/${last!.id}/edit`, mended)).status).toBe(303);
  expect((await ry.post(`${quiz.at}/questions/${last!.id}/edit`, mended)).status).toBe(409);
  expect((await ry.post(`${quiz.at}/questions/${first!.id}/rise`)).status).toBe(303);
  expect((await ry.post(`${quiz.at}/questions/${first!.id}/fall`)).status).toBe(303);
  expect((await quiz.questions()).map(({ text }) => text)).toEqual(["Câu hỏi số 1?", "Câu hỏi số 0?", "Câu hỏi số 2?"]);
  expect((await ry.post(`${quiz.at}/questions/${first!.id}/removal`)).status).toBe(303);
  expect((await quiz.questions()).map(({ position }) => position)).toEqual([0, 1]);
});

test("a file with faults names each row, comes back marked, and nothing of it goes in until one says so", async () => {
  const columns = ["STT", "Câu hỏi", "Phương án A", "Phương án B", "Đáp án đúng", "Nguồn"];
  const file = (rows: (string | number | null)[][]) =>
    excelBook({
      sheet: "Câu hỏi",
      rows,
      columns: columns.map((head, n) => ({
        head,
        width: 20,
        cell: (row: (string | number | null)[]) => row[n] ?? null,
      })),
    });
  const good = ["Câu hỏi số 3?", "Câu hỏi số 4?"].map((text, n) => [n + 1, text, "Một", "Hai", "A", secretSource]);
  const bytes = await file([...good, [3, "Câu hỏi số 5?", "Một", "Hai", "D", null]]);
  const sent = await ry.upload(`${quiz.at}/questions/imports`, {}, [{ field: "file", name: "cau-hoi.xlsx", bytes }]);
  expect(sent.status).toBe(303);
  const page = sent.headers.get("location")!;
  const html = await ry.page(page);
  expect(html).toContain("Có 1 dòng cần sửa");
  expect(html).toContain("Phương án D đang để trống");
  expect((await ry.post(`${page}/taking`, { mode: "all" })).status).toBe(403);
  expect(await quiz.questions()).toHaveLength(2);
  const marked = await ry.get(`${page}/marked`);
  expect(marked.headers.get("content-disposition")).toContain("xlsx");
  expect((await chau.get(`${page}/marked`)).status).toBe(404);
  expect((await ry.post(`${page}/taking`, { mode: "good" })).status).toBe(303);
  expect((await ry.post(`${page}/taking`, { mode: "good" })).status).toBe(409);
  expect(await quiz.questions()).toHaveLength(4);
  const text = new TextEncoder().encode("không phải bảng");
  const poor = await ry.upload(`${quiz.at}/questions/imports`, {}, [{ field: "file", name: "a.csv", bytes: text }]);
  expect(poor.status).toBe(303);
  expect(await ry.page(poor.headers.get("location")!)).toContain("Chưa đọc được tệp");
});

test("once launched the bank is fixed; who wrote it, or organises, does not take part", async () => {
  expect((await launchQuiz(ry, quiz)).status).toBe(303);
  const [first] = await quiz.questions();
  expect((await ry.post(`${quiz.at}/questions`, questionTyped(7))).status).toBe(403);
  expect((await ry.post(`${quiz.at}/questions/${first!.id}/edit`, { ...questionTyped(7), revision: "1" })).status).toBe(
    403,
  );
  expect((await ry.post(`${quiz.at}/questions/${first!.id}/removal`)).status).toBe(403);
  expect((await ry.get(`${quiz.at}/questions/imports/new`)).status).toBe(403);
  expect((await ry.post(`${quiz.at}/paper`)).status).toBe(403);
  expect((await chau.get(`${quiz.at}/questions`)).status).toBe(403);
  expect((await chau.post(`${quiz.at}/entries/new`, { title: "Bài", body: "Bài viết" })).status).toBe(403);
  expect((await nameOrganiser(ry, quiz, "Châu Thanh Phong")).status).toBe(303);
  expect((await phong.get(`${quiz.at}/questions`)).status).toBe(200);
  expect((await phong.post(`${quiz.at}/paper`)).status).toBe(403);
});
