import { vietnamDay } from "#kernel/calendar/index.ts";
import { excelBook, type ListSheet } from "#kernel/spreadsheets/index.ts";
import type { Recipient } from "../queries/recipients.ts";
import type { Plan } from "../schema.ts";

/** Who was given the plan, as an Excel file. */
export function recipientsBook(plan: Plan, lines: readonly Recipient[]) {
  const sheet: ListSheet<Recipient> = {
    sheet: "Nơi nhận",
    title: ["NƠI NHẬN KẾ HOẠCH", `${plan.number ?? ""} ${plan.title}`.trim()],
    rows: lines,
    columns: [
      { head: "Nơi nhận", width: 50, cell: ({ name }) => name },
      { head: "Để làm gì", width: 24, cell: ({ purpose }) => purpose },
      { head: "Gửi ngày", width: 14, day: true, cell: ({ sentAt }) => sentAt && vietnamDay(sentAt) },
      {
        head: "Xác nhận ngày",
        width: 14,
        day: true,
        cell: ({ acknowledgedAt }) => acknowledgedAt && vietnamDay(acknowledgedAt),
      },
      { head: "Người xác nhận", width: 28, cell: ({ acknowledgedBy }) => acknowledgedBy },
    ],
  };
  return excelBook(sheet);
}
