import type { PlanYears, TimePhrase } from "../grammar/time.ts";
import { timesOf } from "../grammar/times.ts";
import type { Passage } from "../structure/passages.ts";
import type { Segment } from "../structure/sentences.ts";
import { chosenTimes } from "./choose.ts";
import { type RowCell, rowCells } from "./columns.ts";

/**
 * Việc trong ô: the things to be done that one row of a timetable (“Tháng 11 | …; … | Tổ trưởng”) lists in a single cell, with
 * the time of the row, which they have unless they name a day of their own.
 */
export type RowItems = { segments: Segment[]; time: TimePhrase };

/** The items of a row, or null where the row says one thing and its column of times says when. */
export function rowItems(passage: Passage, years: PlanYears): RowItems | null {
  if (!passage.block.row || !passage.tableHead) return null;
  const cells = rowCells(passage, years);
  const content = contentOf(cells);
  const time = content ? timeOfRow(passage, years) : null;
  if (!content || !time) return null;
  const segments = itemsOf(passage.block.flat.text, content);
  const finer = segments.some(({ from, to }) => ownDay(passage.block.flat.lower.slice(from, to), time, years));
  const borrowed = !cells.some(({ column, text }) => column.use === "times" && text !== "");
  return segments.length > 1 || finer || borrowed ? { segments, time } : null;
}

const contents = /nội dung|công việc|nhiệm vụ|hoạt động|trọng tâm|việc làm/u;

/** The cell that says what is to be done; a row with columns of numbers is not a timetable. */
function contentOf(cells: readonly RowCell[]): RowCell | undefined {
  if (cells.some(({ column, text }) => column.use === "numbers" && text !== "")) return undefined;
  if (!cells.some(({ column }) => column.use === "times")) return undefined;
  return cells.find(
    ({ column, text }) => column.use === "words" && contents.test(column.head) && /\p{L}{2}/u.test(text),
  );
}

/** The time of a row; where its cell is empty because one cell spans several rows, that of the row above. */
function timeOfRow(passage: Passage, years: PlanYears): TimePhrase | null {
  for (let row: Passage | null = passage; row; row = row.rowAbove) {
    const cells = rowCells(row, years);
    const at = cells.findIndex(({ column }) => column.use === "times");
    const cell = cells[at];
    if (!cell) return null;
    if (cell.text !== "") {
      const lower = row.block.flat.lower.slice(cell.from, cell.to);
      const found = chosenTimes(timesOf(lower, years), lower);
      return found.length === 1 && found[0] ? { ...found[0], weight: "moment" } : null;
    }
    if (at > 1) return null;
  }
  return null;
}

/** Where the parts of a cell stand in its row: parted by semicolons, by hyphens that open it, or by the ends of sentences. */
function itemsOf(text: string, { from, to }: RowCell): Segment[] {
  const cell = text.slice(from, to);
  const bulleted = /^[-–+•]\s*\p{L}/u.test(cell);
  const parts = cell.split(
    bulleted ? /(;\s*|\.\s+(?=[-–+•]|\p{Lu})|\s(?=[-–+•]\s*\p{Lu}))/u : /(;\s*|\.\s+(?=\p{Lu}))/u,
  );
  const segments: Segment[] = [];
  let at = from;
  for (const [index, part = ""] of parts.entries()) {
    if (index % 2 === 0 && /\p{L}{2}/u.test(part)) segments.push({ from: at, to: at + part.length, opens: true });
    at += part.length;
  }
  return segments;
}

/** A day named inside a month or quarter says when better than the row does. */
function ownDay(lower: string, { due }: TimePhrase, years: PlanYears): boolean {
  if (due?.type !== "month" && due?.type !== "quarter") return false;
  return timesOf(lower, yearsOfRow(due, years)).some(
    ({ due: own, weight }) =>
      weight === "dated" && (own?.type === "on" || own?.type === "by" || (own?.type === "range" && own.to !== null)),
  );
}

/** The year that days without one belong to in a row of “Tháng 9/2026”. */
export function yearsOfRow(due: TimePhrase["due"], years: PlanYears): PlanYears {
  const written = due?.type === "month" ? due.month : due?.type === "quarter" ? due.quarter : null;
  return written ? { from: Number(written.slice(0, 4)), to: Number(written.slice(0, 4)) } : years;
}
