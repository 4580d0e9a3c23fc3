import { formatDay } from "#kernel/calendar/index.ts";
import { excelBook, type ListSheet } from "#kernel/spreadsheets/index.ts";
import { letterOf } from "../forms/quiz.ts";
import type { ContestQuestion } from "../schema/quiz.ts";

const letters = [0, 1, 2, 3, 4, 5];

/** Bộ câu hỏi with right answers as an Excel file, in the columns the import reads: for those who organise. */
export function questionsBook(contest: string, bank: readonly ContestQuestion[], today: string) {
  const sheet: ListSheet<ContestQuestion> = {
    sheet: "Câu hỏi",
    title: ["BỘ CÂU HỎI", contest, `Tính đến ngày ${formatDay(today)}. Có đáp án: chỉ dùng trong ban tổ chức.`],
    rows: bank,
    columns: [
      { head: "STT", width: 6, cell: ({ position }) => position + 1 },
      { head: "Câu hỏi", width: 60, cell: ({ text }) => text },
      ...letters.map((n) => ({
        ...{ head: `Phương án ${letterOf(n)}`, width: 30 },
        cell: ({ choices }: ContestQuestion) => choices[n] ?? null,
      })),
      { head: "Đáp án đúng", width: 12, cell: ({ rightChoice }) => letterOf(rightChoice) },
      { head: "Nguồn", width: 40, cell: ({ source }) => source },
      { head: "Lý do loại", width: 30, cell: ({ struckReason }) => struckReason },
    ],
  };
  return excelBook(sheet);
}

/** Mẫu bảng câu hỏi: the columns, and how to fill them. */
export function questionsTemplate() {
  const columns = ["STT", "Câu hỏi", ...letters.map((n) => `Phương án ${letterOf(n)}`), "Đáp án đúng", "Nguồn"];
  const widths = [6, 60, 30, 30, 30, 30, 30, 30, 12, 40];
  const sheet: ListSheet<object> = {
    sheet: "Câu hỏi",
    rows: [],
    columns: columns.map((head, n) => ({ head, width: widths[n]!, cell: () => null })),
  };
  const notes = {
    sheet: "Hướng dẫn",
    notes: [
      "Cách ghi bảng câu hỏi",
      "Mỗi dòng một câu hỏi, ít nhất hai phương án, ghi liền nhau từ A.",
      "Đáp án đúng: ghi một chữ cái (A, B, C…).",
      "Nguồn: văn bản, trang, địa chỉ nơi có câu trả lời; người dự thi chỉ thấy sau khi công bố kết quả.",
    ],
  };
  return excelBook(sheet, notes);
}
