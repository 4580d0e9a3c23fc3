import { type Line, textOfLine } from "./lines.ts";

/** The margins of the running text and the usual way from line to line, found by what most lines do. */
export type Measure = { left: number; right: number; pitch: number };

/** What begins a paragraph of its own: a bullet, a number, a letter, a heading of an article. */
const beginsItem =
  /^(?:[-–—+•*●○▪]\s*\S|\(?\d{1,2}(?:\.\d{1,2})*[.)]?\s+\S|[IVX]{1,5}[.)]\s|[a-zđ]{1,2}\)\s|(?:Điều|Chương|Mục|Phần)\s+[\dIVX]+|Căn cứ\s|Nơi nhận|Số\s*:)/u;

/** Measures the pages of a text. */
export function measureOf(pages: Line[][]): Measure {
  const lines = pages.flat().filter((line) => line.stretches.length === 1);
  const pitches = pages
    .flatMap((page) => page.slice(1).map((line, at) => line.y - page[at]!.y))
    .filter((gap) => gap > 1);
  return {
    left: margin(
      lines.map((line) => line.left),
      Math.min,
    ),
    right: margin(
      lines.map((line) => line.right),
      Math.max,
    ),
    pitch: commonest(pitches)?.value ?? 0,
  };
}

/**
 * Joins lines into paragraphs. A line goes on in the next when it fills its width and the next is neither indented nor
 * numbered nor further down; lines in the middle of the page stay lines of one paragraph.
 */
export function paragraphsOf(lines: Line[], measure: Measure): string[] {
  const paragraphs: string[] = [];
  let before: Line | undefined;
  for (const line of lines) {
    const text = textOfLine(line).trim();
    const last = paragraphs.length - 1;
    if (before && goesOn(before, line, text, measure)) paragraphs[last] = joined(paragraphs[last]!, text);
    else if (before && sameTitle(before, line, measure)) paragraphs[last] += `\n${text}`;
    else paragraphs.push(text);
    before = line;
  }
  return paragraphs;
}

/** A word divided at the end of a line keeps its hyphen only where it had one: Vietnamese never divides words. */
function joined(paragraph: string, text: string): string {
  return /\p{L}\u00AD$/u.test(paragraph) ? paragraph.slice(0, -1) + text : `${paragraph} ${text}`;
}

function goesOn(before: Line, line: Line, text: string, { left, right, pitch }: Measure): boolean {
  const width = right - left;
  const filled = before.right > right - 0.12 * width;
  const indented = line.left > left + 0.8 * line.size && line.left > before.left - 0.2 * line.size;
  const hanging = Math.abs(line.left - before.left) < 0.3 * line.size && before.left > left + 0.8 * line.size;
  const below = line.y - before.y;
  const near = below < 0 || pitch === 0 || below < 1.45 * pitch;
  return filled && near && (!indented || hanging) && !beginsItem.test(text);
}

/** Lines of one title stand in the middle, close together and of one size. */
function sameTitle(before: Line, line: Line, { left, right, pitch }: Measure): boolean {
  const centred = (one: Line) => {
    const [before, after] = [one.left - left, right - one.right];
    return Math.min(before, after) > 0.6 * one.size && Math.abs(before - after) < 2 * one.size;
  };
  const near = line.y > before.y && line.y - before.y < 1.3 * pitch;
  return near && centred(before) && centred(line) && Math.abs(before.size - line.size) < 0.5;
}

/** Fewer lines than this that end alike are no margin: a short paper has none but its longest line. */
const linesOfMargin = 3;

function margin(ends: number[], utmost: (...ends: number[]) => number): number {
  const found = commonest(ends);
  if (found && found.count >= linesOfMargin) return found.value;
  return ends.length === 0 ? 0 : ends.reduce((one, other) => utmost(one, other));
}

/** The value that most are close to, in steps of two points, and how many are. */
function commonest(values: number[]): { value: number; count: number } | undefined {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(Math.round(value / 2), (counts.get(Math.round(value / 2)) ?? 0) + 1);
  const [best] = [...counts].toSorted((a, b) => b[1] - a[1]);
  return best && { value: best[0] * 2, count: best[1] };
}
