import { childOf, type Element, elementsOf, settingOf } from "./xml.ts";

/** A cell's paragraphs, each as text; a row is its cells from left to right. */
export type Row = string[][];

/** The rows of a table, those deleted in a tracked change left out; cells that only continue one above are empty. */
export function rowsOf(table: Element): Element[][] {
  return wrapped(table, "w:tr")
    .filter((row) => childOf(row, "w:trPr", "w:del") === undefined)
    .map((row) => wrapped(row, "w:tc").map((cell) => (continues(cell) ? { ...cell, children: [] } : cell)));
}

/** A cell as drawn: how many columns of the grid it takes, and whether it goes on from the cell above. */
export type WordCell = { text: string; columns: number; continues: boolean };

/** A table as drawn, with the text that stands just before it. */
export type WordTable = { before: string; rows: WordCell[][] };

/** The cells of a table, row by row, not read yet; those deleted in a tracked change are left out. */
export function cellsOf(table: Element): (Omit<WordCell, "text"> & { element: Element })[][] {
  return wrapped(table, "w:tr")
    .filter((row) => childOf(row, "w:trPr", "w:del") === undefined)
    .map((row) =>
      wrapped(row, "w:tc").map((element) => ({
        element,
        columns: Math.min(63, Math.max(1, Number(settingOf(childOf(element, "w:tcPr", "w:gridSpan")) ?? 1) || 1)),
        continues: continues(element),
      })),
    );
}

/** Rows or cells, also those in a content control. */
function wrapped(of: Element, name: string): Element[] {
  return elementsOf(of).flatMap((one) => {
    if (one.name === name) return [one];
    return one.name === "w:sdt" || one.name === "w:sdtContent" || one.name === "w:ins" ? wrapped(one, name) : [];
  });
}

function continues(cell: Element): boolean {
  const merge = childOf(cell, "w:tcPr", "w:vMerge");
  return merge !== undefined && (settingOf(merge) ?? "continue") === "continue";
}

const layout =
  /cộng\s*h[oò]?[aà]?\s*xã hội|độc lập\s*[-–]\s*tự do|đảng cộng sản việt nam|nơi nhận\s*:|\bT\/?M\.|\bKT\.|\bTL\.|\bTUQ\./iu;

/**
 * A table as lines of text. One that only puts things side by side — the national heading, “Nơi nhận” beside the signature,
 * a frame of one column — is read cell by cell; every other one row by row, its cells between the marks `|`.
 */
export function tableText(rows: Row[]): string[] {
  const cells = rows.flat();
  const widest = Math.max(0, ...rows.map((row) => row.length));
  const all = cells.flat().join("\n");
  if (widest < 2 || (widest === 2 && rows.length <= 4 && layout.test(all))) return columnsOf(rows).flat();
  return rows.flatMap((row) => {
    const line = row.map((cell) => cell.join("\n")).join(" | ");
    return line.replace(/[\s|]/g, "") === "" ? [] : [`| ${line} |`];
  });
}

/** Cell by cell: the left column from top to bottom, then the next. */
function columnsOf(rows: Row[]): string[][] {
  const widest = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: widest }, (_, at) => rows.flatMap((row) => row[at] ?? []));
}
