import { vietnamDay } from "#kernel/calendar/index.ts";
import { excelBook, type ListSheet } from "#kernel/spreadsheets/index.ts";
import type { AskedQuestion } from "../queries/questions.ts";
import type { Plan } from "../schema.ts";

/** Questions and answers about a plan, as an Excel file. */
export function questionsBook(plan: Plan, lines: readonly AskedQuestion[]) {
  const sheet: ListSheet<AskedQuestion> = {
    sheet: "Hỏi đáp",
    title: ["KHÓ KHĂN, VƯỚNG MẮC VÀ TRẢ LỜI", `${plan.number ?? ""} ${plan.title}`.trim()],
    rows: lines,
    columns: [
      { head: "Đơn vị", width: 30, cell: ({ unitName }) => unitName },
      { head: "Ngày nêu", width: 12, day: true, cell: ({ askedAt }) => vietnamDay(askedAt) },
      { head: "Người nêu", width: 24, cell: ({ askedBy }) => askedBy },
      { head: "Về việc", width: 36, cell: ({ dutyTitle }) => dutyTitle },
      { head: "Khó khăn, vướng mắc", width: 60, cell: ({ text }) => text },
      { head: "Trả lời", width: 60, cell: ({ answer }) => answer },
      { head: "Ngày trả lời", width: 12, day: true, cell: ({ answeredAt }) => answeredAt && vietnamDay(answeredAt) },
      {
        head: "Dẫn đến sửa đổi lần",
        width: 12,
        cell: ({ ledToVersion }) => (ledToVersion === null ? null : ledToVersion - 1),
      },
    ],
  };
  return excelBook(sheet);
}
