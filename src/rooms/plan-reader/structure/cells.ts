import type { Passage } from "./passages.ts";

/** Một ô: what a cell of a table says, and where it stands in the text of its row. */
export type Cell = { text: string; from: number; to: number };

/** The cells of a row, empty ones too, so that a cell stands under the head of its column; the marks between are no part of them. */
export function cellsOf(text: string): Cell[] {
  const cells: Cell[] = [];
  let from = 0;
  for (const part of text.split("|")) {
    const start = from + (part.length - part.trimStart().length);
    cells.push({ text: part.trim(), from: start, to: start + part.trim().length });
    from += part.length + 1;
  }
  const outer = (at: number) => cells[at]?.text === "";
  return cells.slice(outer(0) && /^\s*\|/.test(text) ? 1 : 0, outer(cells.length - 1) ? -1 : undefined);
}

/** The cell of a row that stands under a head of its table, by the words of that head. */
export function cellUnder({ block, tableHead }: Passage, head: RegExp): Cell | null {
  if (!block.row || !tableHead) return null;
  const heads = cellsOf(tableHead.flat.text);
  const cells = cellsOf(block.flat.text);
  const column = heads.findIndex(({ text }) => head.test(text.toLowerCase()));
  const cell = column >= 0 && cells.length === heads.length ? cells[column] : null;
  return cell && cell.text !== "" ? cell : null;
}
