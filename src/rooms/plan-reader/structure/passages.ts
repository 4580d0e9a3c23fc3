import type { Block } from "./blocks.ts";
import { type Region, regionsOf } from "./regions.ts";
import { isNumbering, joinedHead } from "./table-heads.ts";

/** A block with its place in the document: region, section, what governs it. */
export type Passage = {
  block: Block;
  region: Region;
  /** `III.3.2`, as far as the numbering goes. */
  cite: string;
  heading: boolean;
  /** The headings and leading sentences above it, outermost first. */
  above: Passage[];
  /** The first row of the table that a row stands in. */
  tableHead: Block | null;
  /** A row of a table that only names or counts its columns, below the first. */
  headRow: boolean;
  /** The row before it in the same table, where that is one of data. */
  rowAbove: Passage | null;
  /** “Thời gian: từ … đến …”, said before it in the same stage. */
  stageTime: Passage | null;
};

const depths = { part: 0, roman: 1, article: 1, number: 2, letter: 6, dash: 8, plus: 9 } as const;
const paragraphDepth = 7;
const leads = /:\s*$|(?:như sau|sau đây|cụ thể|gồm|sau)\s*[:.]?\s*$/u;

/** “- Thời gian: …” among the items of a stage. */
const timed = /^(?:[-+•*]|\p{L}[.)]|\d+(?:\.\d+)*[.)]?)\s*thời gian(?: (?:thực hiện|tổ chức|thi đua))?: /u;

/** Puts every block in its place. */
export function passagesOf(blocks: readonly Block[]): Passage[] {
  const regions = regionsOf(blocks);
  const stack: { depth: number; passage: Passage }[] = [];
  let tableHead: Block | null = null;
  let rowAbove: Passage | null = null;
  const times: { above: Passage | undefined; passage: Passage }[] = [];
  return blocks.map((block, at) => {
    if (!block.row) tableHead = null;
    if (!block.row || !tableHead) rowAbove = null;
    const second = block.row && tableHead && !rowAbove ? joinedHead(tableHead, block) : null;
    const headRow = second !== null || (block.row && tableHead !== null && isNumbering(block));
    const region = regions[at]!;
    const depth = depthOf(block, stack.at(-1)?.depth ?? 0);
    while (stack.length > 0 && stack.at(-1)!.depth >= depth) stack.pop();
    const passage: Passage = {
      block,
      region,
      cite: "",
      heading: isHeading(block, blocks[at + 1]),
      above:
        region === "body" || region === "annex"
          ? stack.map((entry) => entry.passage).filter((entry) => entry.region === region)
          : [],
      tableHead: headRow ? null : tableHead,
      headRow,
      rowAbove,
      stageTime: null,
    };
    passage.stageTime = times.findLast(({ above }) => above && above === passage.above.at(-1))?.passage ?? null;
    if (timed.test(block.flat.lower)) times.push({ above: passage.above.at(-1), passage });
    if (block.row && !headRow && tableHead) rowAbove = passage;
    if (second) tableHead = second;
    if (block.row) tableHead ??= block;
    passage.cite = citeOf(passage);
    if (!block.row && (passage.heading || leads.test(block.words) || block.mark)) stack.push({ depth, passage });
    return passage;
  });
}

function depthOf(block: Block, above: number): number {
  const { mark } = block;
  if (block.row) return depths.dash;
  if (!mark)
    return isCapitals(block.words) && block.words.length < 160
      ? 0.5
      : Math.max(paragraphDepth, Math.min(above, paragraphDepth));
  if (mark.style === "number") return depths.number + (mark.label.match(/\./g)?.length ?? 0);
  return depths[mark.style];
}

/** A short line without the point of a sentence, with something under it. */
function isHeading(block: Block, next: Block | undefined): boolean {
  if (block.row || !next) return false;
  if (isCapitals(block.words)) return true;
  const numbered = block.mark !== null && block.mark.style !== "dash" && block.mark.style !== "plus";
  if (numbered && isItem(block, next)) return false;
  const short = block.words.length <= (numbered ? 260 : 110);
  if (!short || /[.;,!?]["”)]*\s*$/u.test(block.words)) return false;
  if (/:\s*$/.test(block.words) && (block.words.length > 140 || /: .*\p{L}/u.test(block.words))) return false;
  return numbered || (block.mark === null && !/:\s*$/.test(block.words) && block.words.length <= 90);
}

/** The next block counts on at the same level or above: nothing stands under this one. */
function isItem({ mark }: Block, { mark: next }: Block): boolean {
  if (!mark || !next) return false;
  const levels = (label: string) => label.split(".").length;
  if (next.style === mark.style) return mark.style !== "number" || levels(next.label) <= levels(mark.label);
  return depths[next.style] < depths[mark.style];
}

function isCapitals(words: string): boolean {
  return /\p{Lu}{2}/u.test(words) && !/\p{Ll}/u.test(words.replace(/^(?:\d+(?:\.\d+)*|[a-zđ])[.)]/u, ""));
}

function citeOf({ block, above }: Passage): string {
  const own = block.mark?.label ?? "";
  const dotted = /^\d/.test(own) && own.includes(".");
  const labels = above.flatMap(({ block: { mark } }) => (mark && mark.label !== "" ? [mark.label] : []));
  const kept = dotted
    ? labels.filter((label) => !/^\d/.test(label))
    : labels.filter((label, at) => !covered(label, labels[at + 1]));
  return [...kept, own].filter((label) => label !== "").join(".");
}

/** “3” under which “3.1” stands is not named twice. */
function covered(label: string, next: string | undefined): boolean {
  return next !== undefined && /^\d/.test(label) && next.startsWith(`${label}.`);
}
