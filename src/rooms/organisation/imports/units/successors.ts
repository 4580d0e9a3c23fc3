import { columnOf, textOf } from "#kernel/spreadsheets/index.ts";
import { tidyLines } from "#kernel/vietnamese/index.ts";
import type { Faults } from "../errors.ts";
import type { Found, UnitFinder } from "../finder/find-unit.ts";
import type { ImportContext } from "../types.ts";
import type { UnitDraft } from "./draft.ts";
import { spellOut } from "./names.ts";

/** Đơn vị kế thừa of one row: their names written out, and their rows where they stand in the file. */
export type Successors = { names: string[]; rows: (number | null)[] };

/** Reads the successors; several are divided by semicolons or lines. One that is not known makes the row faulty. */
export function readSuccessors(draft: UnitDraft, find: UnitFinder, context: ImportContext, faults: Faults): Successors {
  const cell = draft.cells.successors;
  const text = textOf(cell);
  if (!cell || text === null || /^(không|không có|[-.]+)$/iu.test(text)) return { names: [], rows: [] };
  const column = columnOf(draft.columns, "successors", "", cell);
  if (cell.error) {
    faults.add(draft.row, column, "error value in the cell");
    return { names: [], rows: [] };
  }
  const found = divided(cell.text, (part) => lookUp(part, draft, find, context));
  const names: string[] = [];
  const rows: (number | null)[] = [];
  for (const { part, answer } of found) {
    if (answer.ok) {
      names.push(answer.spelled ? spellOut(part) : answer.unit.name);
      rows.push(answer.unit.row);
    } else
      faults.add(
        draft.row,
        column,
        answer.why,
        answer.near === undefined ? { text: part } : { text: part, near: answer.near },
      );
  }
  return { names, rows };
}

type Part = { part: string; answer: Found };

/** The text as one name, else cut at semicolons and lines, else at commas and “và” if every piece is a unit. */
function divided(text: string, look: (part: string) => Found): Part[] {
  const parts = tidyLines(text)
    .flatMap((line) => line.split(/\s*[;+]\s*/))
    .map((part) => part.replace(/^(\d{1,2}[.)]|[-•])\s*/, "").trim())
    .filter((part) => part !== "");
  return parts.flatMap((part) => {
    const answer = look(part);
    if (answer.ok) return [{ part, answer }];
    const pieces = part.split(/\s*,\s*|\s+và\s+/u).map((piece) => ({ part: piece, answer: look(piece) }));
    return pieces.length > 1 && pieces.every((piece) => piece.answer.ok) ? pieces : [{ part, answer }];
  });
}

/** A successor is there when this unit ends; of two with one name the later one is meant. */
function lookUp(part: string, draft: UnitDraft, find: UnitFinder, context: ImportContext): Found {
  const name = part.replace(/^(sáp nhập vào|nhập vào|hợp nhất thành|chuyển thành|chia thành|tách thành)\s+/iu, "");
  const where = { within: context.agency, notRow: draft.row, prefer: "later" as const };
  const next = draft.validTo === null ? null : dayAfter(draft.validTo);
  const then = next === null ? null : find(name, { ...where, on: next });
  return then?.ok ? then : find(name, where);
}

/** The day after a full date; a month or a year stands for itself. */
function dayAfter(date: string): string {
  if (date.length < 10) return date;
  const next = new Date(`${date}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}
