import type { Span } from "../reading.ts";

/** Where a quoted sentence stands in a text whose white space may run otherwise; null when it is not there. */
export function placeInText(text: string, quote: string): Span | null {
  const words = quote.trim().split(/\s+/).filter(Boolean);
  if (words.length === 0) return null;
  const pattern = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("\\s+");
  const found = new RegExp(pattern, "u").exec(text);
  return found ? [found.index, found.index + found[0].length] : null;
}
