import { tidyLines } from "#kernel/vietnamese/index.ts";
import type { Limits } from "./limits.ts";
import { UnreadableDocument } from "./unreadable.ts";

/** Signs that no text has and no database keeps: control signs but tab and line breaks, halves of letters, U+FFFE. */
const noLetters = /[^\P{Cc}\t\n\v\f\r\u0085]|\p{Cs}|[\uFFFE\uFFFF]/gu;

/**
 * Paragraphs as one text: a blank line between two, a single line break where the writer broke the line. Unicode in one
 * form, ordinary spaces, nothing invisible.
 */
export function asText(paragraphs: string[], limits: Limits): string {
  const text = paragraphs
    .map((paragraph) => tidyLines(paragraph.replace(noLetters, "")).join("\n"))
    .filter((paragraph) => paragraph !== "")
    .join("\n\n");
  if (text === "") throw new UnreadableDocument("no_text", limits);
  if (text.length > limits.characters) throw new UnreadableDocument("too_much_text", limits);
  return text;
}
