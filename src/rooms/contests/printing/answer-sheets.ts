import { setInType } from "#kernel/typesetting/index.ts";
import { day, units } from "#kernel/web/index.tsx";
import { letterOf } from "../forms/quiz.ts";
import type { Contest } from "../schema.ts";
import { printCode } from "./code.ts";
import type { PrintedQuestion } from "./letters.ts";

/** One sheet: its number (0 is the same for all) and the questions in the order that stands on it. */
export type AnswerSheet = { number: number; asked: readonly PrintedQuestion[] };

/** Choices no longer than this stand in two columns. */
const shortChoice = 38;

/** Phiếu trả lời to be printed on A4 and sent by post, as PDF; each sheet begins on a page of its own and bears its code on every page. */
export async function answerSheets(contest: Contest, agency: string, sheets: readonly AnswerSheet[]) {
  const { pdf } = await setInType({
    template: "src/rooms/contests/printing/answer-sheet.typ",
    data: sheetsData(contest, agency, sheets),
  });
  return pdf;
}

/** What the template says. Nothing in it tells which choice is right. */
export function sheetsData(contest: Contest, agency: string, sheets: readonly AnswerSheet[]) {
  const { name: title, predicts } = contest;
  const subject = contest.subject.length <= 120 ? contest.subject : "";
  return {
    ...{ agency, title, subject, predicts },
    instructions: instructionsOf(contest),
    fields: ["Họ và tên", placeLabel(contest), "Điện thoại hoặc thư điện tử"],
    sheets: sheets.map(({ number, asked }) => ({
      code: printCode(contest.id, number),
      questions: asked.map(({ text, choices, struckReason }, n) => ({
        ...{ n: n + 1, text, struck: struckReason },
        short: choices.every((words) => words.length <= shortChoice),
        choices: choices.map((words, at) => ({ letter: letterOf(at), words })),
      })),
    })),
  };
}

function placeLabel({ entrants }: Contest): string {
  return entrants === "staff" ? "Đơn vị" : "Đơn vị hoặc nơi ở";
}

function instructionsOf(contest: Contest): string[] {
  const equal = contest.predicts ? "dự đoán gần hơn, rồi gửi sớm hơn" : "gửi sớm hơn";
  return [
    "Mỗi câu đánh dấu X vào một ô. Câu đánh hai ô hoặc bỏ trống tính là chưa đúng.",
    `Ghi đủ họ tên, nơi ở hoặc đơn vị, cách liên hệ. Mỗi người gửi ${units(contest.maxEntries, "bài")}.`,
    `Gửi phiếu đến: ${contest.postAddress}. Dấu bưu điện từ ngày ${day(contest.startsOn)} đến hết ngày ${day(contest.endsOn)} là hợp lệ.`,
    `Xếp hạng theo câu đúng; bằng nhau thì xét ai ${equal}. Giữ nguyên mã phiếu ở góc trên mỗi trang.`,
  ];
}
