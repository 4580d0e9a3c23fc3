import type { Line, Stretch } from "./lines.ts";

/** Lines with columns side by side, and the middles of the strips between those. */
export type Columns = Extract<Block, { kind: "columns" }>;

/** Lines that belong together: of running text, or of a table or heading with columns side by side. */
export type Block = { kind: "text"; lines: Line[] } | { kind: "columns"; lines: Line[]; gutters: number[] };

/** Parts a page into running text and stretches of lines that share columns. */
export function blocksOf(lines: Line[]): Block[] {
  const blocks: Block[] = [];
  for (let at = 0; at < lines.length; ) {
    const end = endOfColumns(lines, at);
    if (end > at) {
      const part = lines.slice(at, end);
      blocks.push({ kind: "columns", lines: part, gutters: guttersOf(part) });
      at = end;
      continue;
    }
    const last = blocks.at(-1);
    if (last?.kind === "text") last.lines.push(lines[at]!);
    else blocks.push({ kind: "text", lines: [lines[at]!] });
    at += 1;
  }
  return blocks;
}

/** The text of columns: each column's lines, by the middle of each stretch. */
export function columnsOf(block: Columns): string[][] {
  return Array.from({ length: block.gutters.length + 1 }, (_, column) =>
    block.lines.map((line) => textIn(line, block.gutters, column)),
  );
}

/** What a line has in one column. */
export function textIn(line: Line, gutters: number[], column: number): string {
  return line.stretches
    .filter((one) => columnOf(one, gutters) === column)
    .map((one) => one.text)
    .join(" ");
}

function columnOf(stretch: Stretch, gutters: number[]): number {
  const middle = (stretch.left + stretch.right) / 2;
  return gutters.filter((gutter) => gutter < middle).length;
}

/** Up to which line the columns that begin here go on; the same line when none begin. */
function endOfColumns(lines: Line[], from: number): number {
  if ((lines[from]?.stretches.length ?? 0) < 2) return from;
  let end = from + 1;
  let split = from + 1;
  while (end < lines.length && end - split < 6) {
    const part = lines.slice(from, end + 1);
    if (guttersOf(part).length === 0 || farBelow(lines[end - 1]!, lines[end]!) || isFoot(lines[end]!)) break;
    end += 1;
    if (lines[end - 1]!.stretches.length > 1) split = end;
  }
  const shared = lines.slice(from, split).filter((line) => line.stretches.length > 1);
  return shared.length > 1 || farApart(lines[from]!) ? fitting(lines, from, end, split) : from;
}

/** Lines after the last one with two columns belong to it only while they stay on one side, as the end of a cell does. */
function fitting(lines: Line[], from: number, end: number, split: number): number {
  const gutters = guttersOf(lines.slice(from, split));
  let last = split;
  while (last < end && lines[last]!.stretches.every((one) => sideOf(one, gutters))) last += 1;
  return last;
}

/** True when a stretch leaves the first gutter free on one side of it. */
function sideOf(stretch: Stretch, gutters: number[]): boolean {
  return gutters.length > 0 && gutters.every((gutter) => stretch.right < gutter || stretch.left > gutter);
}

/** A single line stands in columns only when they are unmistakable. */
function farApart({ stretches, size }: Line): boolean {
  return stretches.length < 4 && stretches.slice(1).some((one, at) => one.left - stretches[at]!.right > 3 * size);
}

/** The foot of a paper stands right below its last table, and is none of its rows. */
function isFoot({ stretches }: Line): boolean {
  return stretches.some((one) => /^nơi nhận/iu.test(one.text.normalize("NFC")));
}

function farBelow(above: Line, below: Line): boolean {
  return below.y - above.y > 3.2 * Math.max(above.size, below.size);
}

/** The middles of the upright strips that every line leaves free, between its leftmost and rightmost letters. */
export function guttersOf(lines: Line[]): number[] {
  const taken = lines.flatMap((line) => line.stretches).toSorted((a, b) => a.left - b.left);
  const size = Math.max(...lines.map((line) => line.size));
  const gutters: number[] = [];
  let right = taken[0]?.right ?? 0;
  for (const stretch of taken.slice(1)) {
    if (stretch.left - right > 0.8 * size) gutters.push((stretch.left + right) / 2);
    right = Math.max(right, stretch.right);
  }
  return gutters;
}
