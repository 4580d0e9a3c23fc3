import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Office, openOffice, type Visitor } from "#testing/office.ts";
import { contestPapers } from "../schema/quiz.ts";
import { beginQuiz, enterPapers, opened, type QuizHere, secretSource } from "./quiz-stage.ts";

/** A quiz of Sóc Trăng after its last day: scored, a question struck, prizes settled, announced. */
let office: Office;
let ry: Visitor;
let dung: Visitor;
let toan: Visitor;
let phong: Visitor;
let quiz: QuizHere;
let code: string;
beforeAll(async () => {
  office = await openOffice({ only: ["soc-trang"], lived: true, now: opened });
  ry = await office.as("Thạch Thị Sa Ry");
  dung = await office.as("Lý Hoàng Dũng");
  toan = await office.as("Nguyễn Văn Toản");
  phong = await office.as("Châu Thanh Phong");
  quiz = await beginQuiz(office, ry);
  code = await enterPapers(office, quiz);
}, 180_000);
afterAll(() => office.close());

const publicAt = () => `/du-thi/soc-trang/${quiz.id}`;
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
