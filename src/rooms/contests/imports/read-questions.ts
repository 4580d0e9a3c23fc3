import { type ListLine, placeOf, readList, textIn } from "#kernel/imports/index.ts";
import { type Book, type Findings, NoTable, pickSheet } from "#kernel/spreadsheets/index.ts";
import { sameTextKey, tidyLines } from "#kernel/vietnamese/index.ts";
import { choiceFields, type QuestionField, questionSigns } from "./fields.ts";
import { noTable, type ReasonCode, reasons } from "./words.vi.ts";

type Line = ListLine<QuestionField, ReasonCode>;

/** One question as read; a faulty row is not taken in until it is mended. `rightChoice` from 0, -1 where none is known. */
export type QuestionRow = {
  row: number;
  text: string;
  choices: string[];
  rightChoice: number;
  source: string;
  faulty?: true;
};
export type QuestionFindings = Findings<QuestionRow, ReasonCode>;

const longest = { text: 2000, other: 1000 };

/**
 * Reads a list of questions from a file: the question, its choices A to F, which is right (by letter, number or its words), the
 * source. `bank`: questions there are already. Nothing is written anywhere. Throws {@link NoTable}.
 */
export function readQuestions(book: Book, bank: readonly string[]): QuestionFindings {
  const picked = pickSheet(book, questionSigns);
  if (!picked) throw new NoTable(noTable);
  const known = new Map<string, number>(bank.map((text) => [sameTextKey(text), 0]));
  return readList<QuestionField, ReasonCode, QuestionRow>(picked, {
    reasons,
    titles: () => [],
    row: (line) => readRow(line, known),
    pairs: () => ({ duplicates: [], notDuplicates: [] }),
  });
}

function readRow(line: Line, known: Map<string, number>): QuestionRow {
  const text = said(line, "text", longest.text);
  if (text === "" && !line.cells.text?.error) fault(line, "text", "empty required cell");
  const before = known.get(sameTextKey(text));
  if (before === 0) fault(line, "text", "question in the bank");
  else if (before !== undefined)
    line.faults.add(line.row, at(line, "text"), "question twice", { near: String(before) });
  else if (text !== "") known.set(sameTextKey(text), line.row);
  const choices = readChoices(line);
  return {
    row: line.row,
    text,
    choices,
    rightChoice: readRight(line, choices),
    source: said(line, "source", longest.other),
  };
}

/** The choices from A on; gaps and repeats are told. */
function readChoices(line: Line): string[] {
  const cells = choiceFields.map((field) => said(line, field, longest.other));
  const last = cells.findLastIndex((one) => one !== "");
  const choices = cells.slice(0, last + 1);
  const broken = choiceFields.some((field) => line.cells[field]?.error);
  if (last < 1 && !broken) fault(line, last < 0 ? "a" : "b", "too few choices");
  for (const [n, one] of choices.entries()) {
    if (one === "" && !line.cells[choiceFields[n]!]?.error) fault(line, choiceFields[n]!, "gap between choices");
    const twin = choices.findIndex((other) => sameTextKey(other) === sameTextKey(one));
    if (one !== "" && twin < n) fault(line, choiceFields[n]!, "choice twice");
  }
  return choices;
}

/** Which choice is right: “B”, “b.”, “Đáp án B”, “2”, or the words of the choice itself. */
function readRight(line: Line, choices: readonly string[]): number {
  const text = textIn(line, "right") ?? "";
  if (text === "") {
    if (!line.cells.right?.error) fault(line, "right", "empty required cell");
    return -1;
  }
  const word = choices.findIndex((one) => one !== "" && sameTextKey(one) === sameTextKey(text));
  if (word >= 0) return word;
  const short = text
    .replace(/^(đáp án|phương án|câu|ý)\s+/iu, "")
    .replace(/[.):]$/u, "")
    .trim();
  if (/^[a-f]([\s,;/&+]+(và\s+)?[a-f])+$/iu.test(short)) return none(line, "several right answers");
  const named = /^[a-f]$/iu.test(short)
    ? "abcdef".indexOf(short.toLowerCase())
    : /^[1-6]$/.test(short)
      ? Number(short) - 1
      : -1;
  if (named < 0) return none(line, "unknown right answer");
  if (choices[named]) return named;
  line.faults.add(line.row, at(line, "right"), "right answer is empty", { text: "ABCDEF"[named]! });
  return -1;
}

function none(line: Line, reason: ReasonCode): number {
  fault(line, "right", reason);
  return -1;
}

/** The text of a cell with its lines; too long is told. */
function said(line: Line, field: QuestionField, most: number): string {
  if (textIn(line, field) === null) return "";
  const text = tidyLines(line.cells[field]?.text ?? "")
    .join("\n")
    .trim();
  if (text.length > most) fault(line, field, "text too long");
  return text.normalize("NFC");
}

function fault(line: Line, field: QuestionField, reason: ReasonCode): void {
  line.faults.add(line.row, at(line, field), reason);
}

const headings: Partial<Record<QuestionField, string>> = { text: "Câu hỏi", right: "Đáp án đúng", source: "Nguồn" };

function at(line: Line, field: QuestionField) {
  return placeOf(line, [field], headings[field] ?? `Phương án ${field.toUpperCase()}`);
}
