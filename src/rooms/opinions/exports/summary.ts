import { formatDay } from "#kernel/calendar/index.ts";
import { excelBook, type ListSheet } from "#kernel/spreadsheets/index.ts";
import type { SummarySheet, SummedOpinion } from "../queries/summary.ts";
import { opinionStateNames, standNames, wholeList } from "../words.vi.ts";

/** Bản tổng hợp as an Excel file: numbers by name, then the admitted texts. Without who sent them. */
export function summaryBook(title: string, sheets: readonly SummarySheet[], today: string) {
  const head = (words: string) => [words, title, `Tính đến ngày ${formatDay(today)}`];
  const numbers: ListSheet<SummarySheet> = {
    sheet: "Tổng hợp",
    title: head("TỔNG HỢP Ý KIẾN"),
    rows: sheets,
    columns: [
      { head: "Người, tập thể", width: 32, cell: ({ subject }) => subject?.name ?? wholeList },
      { head: "Chức vụ, đơn vị", width: 40, cell: ({ subject }) => placeOf(subject) },
      { head: "Đề nghị", width: 32, cell: ({ subject }) => subject?.proposed },
      { head: "Đồng ý", width: 10, cell: ({ voices }) => voices.agree },
      { head: "Không đồng ý", width: 10, cell: ({ voices }) => voices.disagree },
      { head: "Phản ánh", width: 10, cell: ({ voices }) => voices.information },
      { head: "Ý kiến trùng đã nhập", width: 12, cell: ({ joined }) => joined },
      { head: "Chưa trả lời", width: 10, cell: ({ unresolved }) => unresolved },
      { head: "Đưa ra khỏi danh sách", width: 40, cell: ({ subject }) => subject?.takenOutReason },
    ],
  };
  const texts: ListSheet<SummedOpinion & { name: string }> = {
    sheet: "Nội dung",
    title: head("NỘI DUNG Ý KIẾN ĐÃ TIẾP NHẬN"),
    rows: sheets.flatMap(({ subject, texts: said }) =>
      said.map((one) => ({ ...one, name: subject?.name ?? wholeList })),
    ),
    columns: [
      { head: "Về", width: 32, cell: ({ name }) => name },
      { head: "Ý kiến", width: 14, cell: ({ stand }) => standNames[stand].word },
      { head: "Nội dung", width: 70, cell: ({ text }) => text },
      { head: "Ý kiến trùng", width: 10, cell: ({ joined }) => joined },
      { head: "Xác minh", width: 40, cell: ({ verified }) => verified },
      { head: "Trả lời", width: 50, cell: ({ answer }) => answer },
      { head: "Tình trạng", width: 16, cell: ({ state }) => opinionStateNames[state].word },
    ],
  };
  return excelBook(numbers, texts);
}

/** Chức vụ, đơn vị of a name, in one line. */
export function placeOf(subject: { post: string; unit: string } | null): string {
  return subject ? [subject.post, subject.unit].filter(Boolean).join(", ") : "";
}
