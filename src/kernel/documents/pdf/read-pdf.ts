import type { Limits } from "../limits.ts";
import { inUnicode } from "../plain-text.ts";
import { UnreadableDocument } from "../unreadable.ts";
import { blocksOf } from "./columns.ts";
import { type Line, linesOf } from "./lines.ts";
import { joinedOverPages } from "./over-pages.ts";
import { pagesOf } from "./pages.ts";
import { measureOf, paragraphsOf } from "./paragraphs.ts";
import { withoutRunning } from "./running.ts";
import { columnsText } from "./tables.ts";

/** Fewer letters a page than this are stamps and notes on a scan, not its text. */
const lettersOfScan = 25;

/** The paragraphs of a PDF in reading order, without page numbers and running heads. */
export async function paragraphsOfPdf(bytes: Uint8Array, limits: Limits): Promise<string[]> {
  const pages = await pagesOf(bytes, limits);
  const letters = pages.flatMap((page) => page.pieces).reduce((sum, piece) => sum + piece.text.length, 0);
  if (letters < lettersOfScan * pages.length) throw new UnreadableDocument("scanned", limits);
  const text = withoutRunning(pages.map(linesOf));
  const measure = measureOf(text);
  return inUnicode(paragraphsOverPages(text, measure));
}

/** Running text goes on over the end of a page, and so does a table. */
function paragraphsOverPages(pages: Line[][], measure: ReturnType<typeof measureOf>): string[] {
  const paragraphs: string[] = [];
  let open: Line[] = [];
  const close = () => {
    paragraphs.push(...paragraphsOf(open, measure));
    open = [];
  };
  for (const block of joinedOverPages(pages.map(blocksOf))) {
    if (block.kind === "text") open.push(...block.lines);
    else {
      close();
      paragraphs.push(...columnsText(block));
    }
  }
  close();
  return paragraphs;
}
