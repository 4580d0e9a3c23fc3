import { expect, test } from "vitest";
import { excelBook, NoTable, readBook } from "#kernel/spreadsheets/index.ts";
import { readQuestions } from "../imports/read-questions.ts";

type Row = (string | number | null)[];
const heads = ["STT", "Câu hỏi", "Phương án A", "Phương án B", "Phương án C", "Đáp án đúng", "Nguồn"];
const file = async (rows: Row[], columns = heads) =>
  readBook(
    await excelBook({
      sheet: "Câu hỏi",
      title: ["BỘ CÂU HỎI TÌM HIỂU"],
      rows,
      columns: columns.map((head, n) => ({ head, width: 20, cell: (row: Row) => row[n] ?? null })),
    }),
  );
const faultsOf = async (row: Row, bank: string[] = []) => {
  const good: Row = [2, "Câu tốt khác?", "Một", "Hai", null, "A", null];
  const { errors } = readQuestions(await file([row, good]), bank);
  return errors.map(({ column, reason }) => `${column}: ${reason}`);
};

test("questions are read with their choices, the right one by letter, number or words, the source", async () => {
  const { rows, errors } = readQuestions(
    await file([
      [1, "Bác Hồ ra Lời kêu gọi thi đua ái quốc ngày nào?", "11/6/1948", "19/5/1948", null, "A", "Báo Cứu quốc"],
      [2, "Câu hai?", "Một", "Hai", "Ba", "Đáp án C.", null],
      [3, "Câu ba?", "Một", "Hai", null, 2, null],
      [4, "Câu bốn?", "Tập thể", "Cá nhân", null, "cá nhân", null],
    ]),
    [],
  );
  expect(errors).toEqual([]);
  expect(rows.map(({ choices, rightChoice }) => [choices.length, rightChoice])).toEqual([
    [2, 0],
    [3, 2],
    [2, 1],
    [2, 1],
  ]);
  expect(rows[0]).toMatchObject({ text: "Bác Hồ ra Lời kêu gọi thi đua ái quốc ngày nào?", source: "Báo Cứu quốc" });
});

test.each<[string, Row, string[]]>([
  ["no question", [1, null, "Một", "Hai", null, "A", null], ["Câu hỏi: empty required cell"]],
  ["one choice", [1, "Hỏi?", "Một", null, null, "A", null], ["Phương án B: too few choices"]],
  ["a gap", [1, "Hỏi?", "Một", null, "Ba", "A", null], ["Phương án B: gap between choices"]],
  ["a choice twice", [1, "Hỏi?", "Một", "một", null, "A", null], ["Phương án B: choice twice"]],
  ["no right answer", [1, "Hỏi?", "Một", "Hai", null, null, null], ["Đáp án đúng: empty required cell"]],
  ["an unknown one", [1, "Hỏi?", "Một", "Hai", null, "G", null], ["Đáp án đúng: unknown right answer"]],
  ["two right ones", [1, "Hỏi?", "Một", "Hai", null, "A, B", null], ["Đáp án đúng: several right answers"]],
  ["right is empty", [1, "Hỏi?", "Một", "Hai", null, "C", null], ["Đáp án đúng: right answer is empty"]],
])("%s is named at its cell", async (_, row, faults) => expect(await faultsOf(row)).toEqual(faults));

test("a question that stands in the file twice, or in the bank already, is named", async () => {
  const row: Row = [1, "Câu  tốt KHÁC?", "Một", "Hai", null, "A", null];
  const { errors } = readQuestions(await file([row, [2, "Câu tốt khác?", "Ba", "Bốn", null, "B", null]]), []);
  expect(errors.map(({ reason, message }) => [reason, /dòng \d/.test(message)])).toEqual([["question twice", true]]);
  expect(await faultsOf([1, "Đã có?", "Một", "Hai", null, "A", null], ["Đã  có?"])).toEqual([
    "Câu hỏi: question in the bank",
  ]);
});

test("a file without such a table says which columns it wants", async () => {
  const book = await file([[1, "Nam"]], ["STT", "Họ và tên"]);
  expect(() => readQuestions(book, [])).toThrow(NoTable);
  expect(() => readQuestions(book, [])).toThrow(/đáp án đúng/);
});
