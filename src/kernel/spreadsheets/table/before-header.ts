import { fold } from "#kernel/vietnamese/index.ts";
import { isBlank, type Sheet } from "../grid.ts";
import { isFormNote, isNationalHeading, isNote, isSignature, isTitle } from "./row-words.ts";
import type { IgnoredRow, Why } from "./types.ts";

const agency =
  /^(uy ban|ubnd|so|bo|cuc|tong cuc|chi cuc|toa an|tand|tinh|huyen|thanh pho|van phong|phong|trung tam|vien|ban|hoi dong|dang|cong doan|doan|truong|don vi|so ?:)\b/;

/** What the rows from `start` up to the header at `end` (both from 0) are: the paper's heading, the title, remarks. */
export function beforeHeader(sheet: Sheet, start: number, end: number): IgnoredRow[] {
  const rows: { row: number; texts: string[] }[] = [];
  for (let row = start; row < end; row++) {
    const texts = (sheet.rows[row] ?? []).flatMap((cell) => (cell && !isBlank(cell) ? [cell.text.trim()] : []));
    if (texts.length > 0) rows.push({ row, texts });
  }
  const firstTitle = titleStart(rows.map(({ texts }) => texts));
  return rows.map(({ row, texts }, at) => ({
    row: row + 1,
    why: sheet.hiddenRows.includes(row) ? "hidden" : whyBefore(texts, at >= firstTitle),
  }));
}

function whyBefore(texts: string[], titleBegun: boolean): Why {
  if (texts.some(isNationalHeading)) return "heading";
  if (texts.every(isFormNote) || texts.every(isNote)) return "note";
  return titleBegun ? "title" : "heading";
}

/** The first row that names the table; without a clear one, the first row that is neither heading nor agency. */
function titleStart(rows: string[][]): number {
  const clear = rows.findIndex((texts) => texts.some(isTitle));
  if (clear !== -1) return clear;
  const national = rows.findLastIndex((texts) => texts.some(isNationalHeading));
  const after = rows.findIndex(
    (texts, at) =>
      at > national && !texts.every((text) => agency.test(fold(text)) || isFormNote(text) || isSignature(text)),
  );
  return after === -1 ? rows.length : after;
}
