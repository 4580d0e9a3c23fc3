import type { Limits } from "../limits.ts";
import { UnreadableDocument } from "../unreadable.ts";

/** A stretch of letters on a page: `x` from the left, `y` from the top to the foot of the letters, sizes in points. */
export type Piece = { text: string; x: number; y: number; width: number; size: number };

/** One page with its letters, in the order in which the file draws them. */
export type PdfPage = { width: number; height: number; pieces: Piece[] };

/** The pages of a PDF with their letters. Throws {@link UnreadableDocument}: locked, too long, or not a PDF. */
export async function pagesOf(bytes: Uint8Array, limits: Limits): Promise<PdfPage[]> {
  const pdf = await open(bytes, limits);
  if (pdf.numPages > limits.pages) throw new UnreadableDocument("too_many_pages", limits);
  const pages: PdfPage[] = [];
  for (let n = 1; n <= pdf.numPages; n += 1) {
    const page = await pdf.getPage(n);
    const { width, height, transform } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent({ includeMarkedContent: false });
    const drawn: (Drawn | { type: string })[] = items;
    const pieces = drawn.flatMap((item) => ("str" in item ? pieceOf(item, transform) : []));
    pages.push({ width, height, pieces });
    page.cleanup();
  }
  return pages;
}

/** The library, large, comes with the first PDF; it keeps what it is given, so it is given a copy. */
async function open(bytes: Uint8Array, limits: Limits) {
  const { getDocumentProxy } = await import("unpdf");
  try {
    return await getDocumentProxy(bytes.slice(), { verbosity: 0, stopAtErrors: false, disableFontFace: true });
  } catch (failure) {
    const locked = failure instanceof Error && failure.name === "PasswordException";
    throw new UnreadableDocument(locked ? "password" : "damaged", limits);
  }
}

type Drawn = { str: string; transform: number[]; width: number; height: number };

/** Places a drawn text on the page as it is shown, also where the page is turned; blank pieces say nothing. */
function pieceOf(drawn: Drawn, view: number[]): Piece[] {
  if (drawn.str.trim() === "") return [];
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = view;
  const [, , up = 0, along = 0, left = 0, foot = 0] = drawn.transform;
  const size = Math.hypot(up, along) || drawn.height || 1;
  return [{ text: drawn.str, x: a * left + c * foot + e, y: b * left + d * foot + f, width: drawn.width, size }];
}
