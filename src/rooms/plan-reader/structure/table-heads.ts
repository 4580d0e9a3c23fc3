import type { Block } from "./blocks.ts";
import { cellsOf } from "./cells.ts";

const longestHead = 45;

/**
 * The head of a table whose head is written in two rows: “Năm 2026” over “Quý I | Quý II”. Null where the second row is one of
 * data: it has a number of its own, or fills no place that the first row leaves open.
 */
export function joinedHead(head: Block, next: Block): Block | null {
  const upper = cellsOf(head.flat.text).map(({ text }) => text);
  const lower = cellsOf(next.flat.text).map(({ text }) => text);
  const named = lower.filter((text) => text !== "");
  const opens = upper.includes("") || upper.length < lower.length;
  if (!opens || named.length < 2 || lower[0] !== "" || !named.every(isHead)) return null;
  return headBlock(lower.map((text, at) => [text, overhead(upper, lower, at)].filter(Boolean).join(" ")));
}

function isHead(text: string): boolean {
  return text.length <= longestHead && /\p{L}|\d{4}/u.test(text) && !/^\d{1,3}(?:[.,]\d+)*\s*%?$/u.test(text);
}

/** What stands over a cell of the second row: the cell above it, or the one that spans it. */
function overhead(upper: readonly string[], lower: readonly string[], at: number): string {
  if (upper.length === lower.length) {
    const above = upper[at] ?? "";
    return above !== "" || lower[at] === "" ? above : (upper.slice(0, at).findLast((text) => text !== "") ?? "");
  }
  const single = lower.findIndex((text) => text !== "");
  if (at < single) return upper[at] ?? "";
  return upper.length === single + 1 ? (upper[single] ?? "") : "";
}

function headBlock(cells: readonly string[]): Block {
  const text = `| ${cells.join(" | ")} |`;
  return {
    flat: { text, lower: text.toLowerCase(), starts: [], ends: [] },
    words: text,
    mark: null,
    row: true,
    gap: false,
  };
}

/** “(1) | (2) | (3)”: a row that only counts the columns. */
export function isNumbering({ flat }: Block): boolean {
  const cells = cellsOf(flat.text).map(({ text }) => text.replace(/[()]/g, ""));
  const counted = cells.filter((text) => text !== "");
  return (
    counted.length > 2 &&
    counted.every((text, at) => /^[A-Z]$/.test(text) || Number(text) === at || Number(text) === at + 1)
  );
}
