import type { PdfPage, Piece } from "./pages.ts";

/** A stretch of a line without a wide gap in it. Justified text may have such gaps too: columns are what several lines share. */
export type Stretch = { text: string; left: number; right: number };

/** One line of a page: `y` its foot from the top. Several stretches stand in columns. */
export type Line = { y: number; size: number; left: number; right: number; stretches: Stretch[] };

/** How far apart, in letter sizes, two pieces are two words, and perhaps two columns (Word leaves 10.8 points in a table). */
const wordGap = 0.15;
const columnGap = 0.75;

/** The lines of a page from top to bottom. Letters a little above or below a line belong to it. */
export function linesOf(page: PdfPage): Line[] {
  const rows: Piece[][] = [];
  for (const piece of page.pieces.toSorted((a, b) => a.y - b.y || a.x - b.x)) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row && first && piece.y - first.y < 0.45 * Math.max(first.size, piece.size)) row.push(piece);
    else rows.push([piece]);
  }
  return rows.map(lineOf);
}

/** The words of a line, its columns between tabs. */
export function textOfLine(line: Line): string {
  return line.stretches.map((one) => one.text).join("\t");
}

function lineOf(row: Piece[]): Line {
  const pieces = row.toSorted((a, b) => a.x - b.x);
  const size = Math.max(...pieces.map((piece) => piece.size));
  const stretches: Stretch[] = [];
  for (const piece of pieces) {
    const last = stretches.at(-1);
    const gap = last ? piece.x - last.right : 0;
    if (last && gap < columnGap * size) {
      last.text += `${gap > wordGap * size && !/\s$/.test(last.text) && !/^\s/.test(piece.text) ? " " : ""}${piece.text}`;
      last.right = Math.max(last.right, piece.x + piece.width);
    } else stretches.push({ text: piece.text, left: piece.x, right: piece.x + piece.width });
  }
  return {
    y: row.reduce((sum, piece) => sum + piece.y, 0) / row.length,
    size,
    left: stretches[0]?.left ?? 0,
    right: Math.max(...stretches.map((one) => one.right)),
    stretches,
  };
}
