import { type Block, type Columns, guttersOf } from "./columns.ts";
import type { Line } from "./lines.ts";
import { cellsOf, isLayout } from "./tables.ts";

/**
 * The blocks of all pages in one row, a table that goes on over the end of a page as one: where the first lines of a page share
 * the columns of the table that ended the page before. A head that is repeated there is left out.
 */
export function joinedOverPages(pages: Block[][]): Block[] {
  const joined: Block[] = [];
  for (const page of pages) {
    const open = joined.at(-1);
    const begun = open?.kind === "columns" ? goingOn(open, page) : null;
    if (open?.kind === "columns" && begun !== null) {
      open.gutters = begun.gutters;
      open.lines = [...open.lines, ...withoutHead(open, begun.lines)];
    }
    joined.push(...page.slice(begun?.blocks ?? 0).map((block) => ({ ...block })));
  }
  return joined;
}

/** The end of a cell may stand alone at the top of a page; more lines than this are text of their own. */
const linesOfCell = 6;

/** How far the table goes on into a page: so many blocks, their lines, the columns that all of them share. */
function goingOn(table: Columns, page: Block[]): (Pick<Columns, "lines" | "gutters"> & { blocks: number }) | null {
  const [first, second] = page;
  const tail = first?.kind === "text" && first.lines.length <= linesOfCell ? first.lines : [];
  const rest = first?.kind === "text" ? second : first;
  if (rest?.kind !== "columns" || (first?.kind === "text" && tail.length === 0)) return null;
  if (isLayout(table) || isLayout(rest)) return null;
  const lines = [...tail, ...rest.lines];
  const gutters = guttersOf([...table.lines, ...lines]);
  const agree = gutters.length === table.gutters.length && rest.gutters.length >= Math.max(1, gutters.length - 1);
  return agree ? { blocks: tail.length > 0 ? 2 : 1, lines, gutters } : null;
}

function withoutHead(table: Columns, lines: Line[]): Line[] {
  const words = (line: Line | undefined) => line && cellsOf(line, table.gutters).join("|").toLowerCase();
  let repeated = 0;
  while (repeated < lines.length && words(lines[repeated]) === words(table.lines[repeated])) repeated += 1;
  return lines.slice(repeated);
}
