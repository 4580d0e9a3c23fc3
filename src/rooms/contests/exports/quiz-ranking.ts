import { formatDay } from "#kernel/calendar/index.ts";
import { excelBook, type ListSheet } from "#kernel/spreadsheets/index.ts";
import { moment } from "#kernel/web/index.tsx";
import type { AuthorsIn } from "../queries/judging.ts";
import type { QuizLine } from "../queries/papers.ts";
import type { PartedBy } from "../terms.ts";
import { partedNames } from "../words.vi.ts";

/** Xếp hạng a quiz as an Excel file; with names where they are given. It holds no answers. */
export function quizRankingBook(
  contest: { name: string; predicts: boolean },
  ranking: readonly (QuizLine & { by: PartedBy | null })[],
  authors: AuthorsIn,
  today: string,
) {
  type Line = (typeof ranking)[number];
  const sheet: ListSheet<Line> = {
    sheet: "Xếp hạng",
    title: ["XẾP HẠNG", contest.name, `Tính đến ngày ${formatDay(today)}`],
    rows: ranking,
    columns: [
      { head: "Hạng", width: 8, cell: ({ place }) => place },
      { head: "Số bài", width: 10, cell: ({ blindNumber }) => blindNumber },
      ...(authors.size > 0
        ? [
            { head: "Người dự thi", width: 28, cell: ({ entryId }: Line) => authors.get(entryId)?.author },
            { head: "Đơn vị, nơi ở", width: 32, cell: ({ entryId }: Line) => authors.get(entryId)?.place },
          ]
        : []),
      { head: "Câu đúng", width: 10, cell: ({ right }) => right },
      { head: "Câu tính", width: 10, cell: ({ counted }) => counted },
      ...(contest.predicts
        ? [
            { head: "Dự đoán", width: 10, cell: ({ prediction }: Line) => prediction },
            { head: "Lệch", width: 8, cell: ({ off }: Line) => off },
          ]
        : []),
      { head: "Nộp lúc", width: 20, cell: ({ at }) => moment(at) },
      { head: "Vì sao xếp sau", width: 28, cell: ({ by }) => (by === null ? null : partedNames[by]) },
    ],
  };
  return excelBook(sheet);
}
