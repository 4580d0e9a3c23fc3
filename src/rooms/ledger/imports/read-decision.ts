import { above, hasColumn, placeOf, textIn } from "#kernel/imports/index.ts";
import { dateOf } from "#kernel/spreadsheets/index.ts";
import { type DateReading, type PartialDay, spanOf } from "#kernel/vietnamese/index.ts";
import { type DecisionCell, readDecisionCell } from "./decision-cell.ts";
import type { Line } from "./line.ts";

/** What a row says of its decision. */
export type DecisionRead = { number: string | null; date: PartialDay | null; decidedBy: string | null };

/**
 * Quyết định: number, date and body in columns of their own, together in one cell, or in a heading above the row. A
 * number or a date that is missing, impossible or not yet come is a fault.
 */
export function readDecision(line: Line, year: number | null): DecisionRead {
  const cell = readDecisionCell(textIn(line, "decision") ?? "");
  const heading = hasColumn(line, "decision") ? null : decisionAbove(line);
  const number = numberOf(line, cell) ?? heading?.number ?? null;
  const decidedBy = textIn(line, "decidedBy") ?? cell.body ?? heading?.body ?? null;
  if (number === null) line.faults.add(line.row, placeOf(line, ["decision"], "Số quyết định"), "empty required cell");
  return { number, decidedBy, date: dateIn(line, cell, heading, year) };
}

/** A number column may hold more than digits and signs, which are no part of the number. */
function numberOf(line: Line, cell: DecisionCell): string | null {
  const written = textIn(line, "decision");
  if (cell.number !== null || written === null) return cell.number;
  return /\d/.test(written) && !cell.date.ok && cell.date.why === "empty" ? written : null;
}

function dateIn(line: Line, cell: DecisionCell, heading: DecisionCell | null, year: number | null): PartialDay | null {
  const own = dateOf(line.cells.decisionDate, { date1904: line.date1904, pivot: Number(line.today.slice(0, 4)) });
  const read: DateReading = isEmpty(own) ? (isEmpty(cell.date) && heading ? heading.date : cell.date) : own;
  const place = placeOf(
    line,
    isEmpty(own) && !isEmpty(cell.date) ? ["decision"] : ["decisionDate", "decision"],
    "Ngày ký",
  );
  if (!read.ok) {
    line.faults.add(line.row, place, read.why === "empty" ? "empty required cell" : read.why);
    return null;
  }
  if (spanOf(read.value).first > line.today) {
    line.faults.add(line.row, place, "date in the future");
    return null;
  }
  if (year !== null && Number(read.value.slice(0, 4)) < year)
    line.faults.add(line.row, place, "decision dated before the award year");
  return read.value;
}

function isEmpty(read: DateReading): boolean {
  return !read.ok && read.why === "empty";
}

/** “(Kèm theo Quyết định số 12/QĐ-STP ngày 05/01/2020 của Giám đốc Sở Tư pháp)” over the rows. */
function decisionAbove(line: Line): DecisionCell | null {
  for (const text of above(line)) {
    const read = readDecisionCell(text.replace(/^.*?(?=quyết định|qđ số)/iu, ""));
    if (read.number?.includes("/")) return read;
  }
  return null;
}
