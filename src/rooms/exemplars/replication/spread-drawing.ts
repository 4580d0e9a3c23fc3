import type { Branch, Taker } from "./spread-tree.ts";

/** A box of the drawing: its place in pixels, its lines of words. */
export type DrawnBox<T> = { of: T | null; x: number; y: number; height: number; lines: string[] };

/** The drawing of a spread: boxes, and lines between those who learned and those they learned from. */
export type Drawing<T> = {
  width: number;
  height: number;
  boxes: DrawnBox<T>[];
  lines: { fromX: number; fromY: number; toX: number; toY: number }[];
};

export const boxWidth = 210;
const lineHeight = 20;
const padding = 10;
const columnGap = 36;
const rowGap = 14;
/** Names are never cut: a long one takes more lines. */
const letters = 22;

/**
 * Bản đồ lan tỏa: the exemplar left, one column for each step away from it; every source stands in the middle of those who
 * learned from it. Pure: the same tree gives the same drawing.
 */
export function drawSpread<T extends Taker>(name: string, takers: Branch<T>[]): Drawing<T> {
  const drawing: Drawing<T> = { width: 0, height: 0, boxes: [], lines: [] };
  const root = { takers, of: null, lines: wrapped(name) };
  const bottom = place(drawing, root, 0, 0).bottom;
  drawing.width = Math.max(...drawing.boxes.map(({ x }) => x)) + boxWidth;
  drawing.height = bottom - rowGap;
  return drawing;
}

/** Words in lines of about 22 letters, broken between words only. */
export function wrapped(words: string): string[] {
  const lines: string[] = [];
  for (const word of words.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= letters) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

type Placed = { middle: number; x: number; bottom: number };

function place<T extends Taker>(
  drawing: Drawing<T>,
  node: { takers: Branch<T>[]; of: T | null; lines: string[] },
  column: number,
  top: number,
): Placed {
  const x = column * (boxWidth + columnGap);
  // A taker's box has a line more: the word of its state.
  const height = (node.lines.length + (node.of === null ? 0 : 1)) * lineHeight + 2 * padding;
  const below: Placed[] = [];
  let next = top;
  for (const taker of node.takers) {
    const child = { takers: taker.takers, of: taker, lines: wrapped(taker.unitName) };
    const placed = place(drawing, child, column + 1, next);
    below.push(placed);
    next = placed.bottom;
  }
  const middleOfAll = below.length > 0 ? (below[0]!.middle + below.at(-1)!.middle) / 2 : top + height / 2;
  const y = Math.max(top, middleOfAll - height / 2);
  drawing.boxes.push({ of: node.of, x, y, height, lines: node.lines });
  const middle = y + height / 2;
  for (const one of below) drawing.lines.push({ fromX: x + boxWidth, fromY: middle, toX: one.x, toY: one.middle });
  return { middle, x, bottom: Math.max(next, y + height + rowGap) };
}
