import type { Cell } from "#kernel/spreadsheets/index.ts";
import { fold } from "#kernel/vietnamese/index.ts";

const date = /\d{1,2}\s*[/.]\s*\d{1,2}\s*[/.]\s*\d{2,4}|\d{1,2}-\d{1,2}-\d{4}|\d{1,2}\s*\/\s*\d{4}|\b\d{4}\b/g;

/**
 * Thời gian hoạt động in one cell: "01/01/1997 - 30/6/2025", "từ 2003 đến nay", "đến 30/6/2025". Gives the cells a list
 * with two columns would have; a text without any date stands as the beginning, to be refused there.
 */
export function splitPeriod(cell: Cell): { from: Cell | undefined; to: Cell | undefined } {
  if (cell.number !== undefined || cell.error) return { from: cell, to: undefined };
  const found = cell.text.match(date) ?? [];
  const [first, second] = found.map((text): Cell => ({ text }));
  if (!first) return { from: cell, to: undefined };
  if (second) return { from: first, to: second };
  return /^(den|het)\b/.test(fold(cell.text)) ? { from: undefined, to: first } : { from: first, to: undefined };
}
