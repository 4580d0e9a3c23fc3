import { isBlank, type Sheet } from "../grid.ts";
import { beforeHeader } from "./before-header.ts";
import { classify, viewRow } from "./classify.ts";
import { groupOf, under } from "./groups.ts";
import { recordOf } from "./record.ts";
import { isNationalHeading, isOutlineMark, isTitle, splitOutline } from "./row-words.ts";
import type { Column, Group, IgnoredRow, TableRow, Why } from "./types.ts";

/** The part of a sheet under one header: rows `start` to before `end`, from 0. */
export type Section<F extends string> = {
  sheet: Sheet;
  start: number;
  end: number;
  columns: Column<F>[];
  table: number;
  number: F;
  names: F[];
  lone?: (text: string) => "group" | "record" | null;
  countsInGroups?: boolean;
  /** Groups still open from the same header higher up. */
  groups: Group[];
};

/** Its records, its other rows, and the groups still open at its end. */
export type SectionReading<F extends string> = { rows: TableRow<F>[]; ignored: IgnoredRow[]; groups: Group[] };

/** Reads the rows of one section; a section followed by another header ends where the title of that one begins. */
export function readSection<F extends string>(section: Section<F>): SectionReading<F> {
  const { sheet, start, end, columns } = section;
  const rows: TableRow<F>[] = [];
  const ignored: IgnoredRow[] = [];
  const stop = end < sheet.rows.length ? startOfNextTitle(sheet, start, end) : end;
  let { groups } = section;
  let signing = false;
  for (let row = start; row < stop; row++) {
    if ((sheet.rows[row] ?? []).every(isBlank)) continue;
    const what: Why | "record" = whatIs(section, row, signing);
    signing ||= what === "signature";
    if (what === "record") rows.push(recordOf(sheet, row, columns, { ...section, groups }));
    else ignored.push({ row: row + 1, why: what });
    if (what === "group") groups = under(groups, groupOf(sheet, row, columns, section.number));
  }
  const lastRecord = rows.at(-1)?.row ?? start;
  const judged = ignored.map((one) => lastWords(sheet, one, lastRecord));
  return { rows, groups, ignored: [...judged, ...(stop < end ? beforeHeader(sheet, stop, end) : [])] };
}

function whatIs<F extends string>(section: Section<F>, row: number, signing: boolean): Why | "record" {
  if (section.sheet.hiddenRows.includes(row)) return "hidden";
  return signing ? "signature" : classify(viewRow(section.sheet, row, section.columns, section));
}

/** The rows over the next header that are its heading and title and no longer part of this table. */
function startOfNextTitle(sheet: Sheet, start: number, end: number): number {
  let first = end;
  for (let row = end - 1; row >= start; row--) {
    const texts = (sheet.rows[row] ?? []).flatMap((cell) => (cell && !isBlank(cell) ? [cell.text.trim()] : []));
    if (texts.length === 0) continue;
    const opens = texts.some((text) => isTitle(splitOutline(text).rest) || isNationalHeading(text));
    if (!opens && !(texts.length === 1 && texts[0]?.startsWith("("))) break;
    first = row;
  }
  return first;
}

/** A lone text with no record behind it is a closing remark, not a group, unless it is enumerated. */
function lastWords(sheet: Sheet, one: IgnoredRow, lastRecord: number): IgnoredRow {
  if (one.why !== "group" || one.row < lastRecord) return one;
  const text = (sheet.rows[one.row - 1] ?? []).find((cell) => cell && !isBlank(cell))?.text ?? "";
  const enumerated = splitOutline(text).outline !== "" || isOutlineMark(text);
  return enumerated ? one : { row: one.row, why: "note" };
}
