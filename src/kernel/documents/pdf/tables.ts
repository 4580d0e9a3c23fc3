import { type Columns, columnsOf, textIn } from "./columns.ts";
import type { Line } from "./lines.ts";

const layout =
  /cộng\s*h\S{1,3}a xã hội|độc lập\s*[-–]\s*tự do|đảng cộng sản việt nam|nơi nhận\s*:|\bT\/?M\.|\bKT\.|\bTL\.|\bTUQ\./iu;

/**
 * Columns as paragraphs. The national heading and “Nơi nhận” beside the signature are read column by column; a table row by
 * row, its cells between the marks `|`.
 */
export function columnsText(block: Columns): string[] {
  if (isLayout(block)) {
    return columnsOf(block).map((lines) => lines.filter((line) => line.trim() !== "").join("\n"));
  }
  return rowsOf(block).map((row) => `| ${row.join(" | ")} |`);
}

/** Whether columns only put things side by side: the national heading, “Nơi nhận” beside the signature. */
export function isLayout(block: Columns): boolean {
  return block.gutters.length === 1 && layout.test(columnsOf(block).flat().join("\n"));
}

/** Lines gathered into rows: a new one begins where the first column has a number, or else where every column has words. */
function rowsOf(block: Columns): string[][] {
  const lines = block.lines.map((line) => cellsOf(line, block.gutters));
  const numbered = lines.filter(([first = ""]) => /^\d{1,3}[.)]?$|^[IVX]+[.)]?$/.test(first)).length > 1;
  const rows: string[][] = [];
  for (const cells of lines) {
    const begins = numbered ? /^\d{1,3}[.)]?$|^[IVX]+[.)]?$/.test(cells[0] ?? "") : cells.every((cell) => cell !== "");
    const row = rows.at(-1);
    if (!row || begins) rows.push(cells);
    else for (const [at, cell] of cells.entries()) row[at] = [row[at], cell].filter(Boolean).join(" ");
  }
  return rows;
}

/** What a line has in each column. */
export function cellsOf(line: Line, gutters: number[]): string[] {
  return Array.from({ length: gutters.length + 1 }, (_, at) => textIn(line, gutters, at).trim());
}
