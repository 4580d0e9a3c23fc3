/** A pattern over small letters that begins and ends at the edge of a word. Spaces stand for one space. */
export function phrase(source: string): RegExp {
  return new RegExp(narrowed(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`), "gu");
}

const letters = "a-z\\u00aa\\u00b5\\u00ba-\\u024f\\u0370-\\u1fff";

/** The letters of any script outside the first plane make a pattern many times slower to prepare, and no plan has them. */
function narrowed(source: string): string {
  let inClass = false;
  return source.replace(/\\p\{L\}|\\p\{N\}|\\[^p]|[[\]]/g, (part) => {
    if (part === "[") inClass = true;
    else if (part === "]") inClass = false;
    else if (part === "\\p{L}") return inClass ? letters : `[${letters}]`;
    else if (part === "\\p{N}") return inClass ? "0-9" : "[0-9]";
    return part;
  });
}

/** Every place where a pattern matches, with its groups. */
export function placesOf(
  pattern: RegExp,
  lower: string,
): { from: number; to: number; groups: (string | undefined)[] }[] {
  return [...lower.matchAll(pattern)].map((found) => ({
    from: found.index,
    to: found.index + found[0].length,
    groups: [...found],
  }));
}

/** Stands for a letter that no piece of grammar may read. */
export const hidden = "\uE000";

/** The text with these places made unreadable, so that no piece of grammar takes them for something that obliges. */
export function hide(lower: string, places: readonly (readonly [number, number])[]): string {
  const letters = lower.split("");
  for (const [from, to] of places) letters.fill(hidden, from, to);
  return letters.join("");
}

export const numberWords: Record<string, number> = {
  một: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
};

/** Reads a number in digits (point between thousands, comma before decimals) or in one word. */
export function numberOf(written: string): number {
  const word = numberWords[written];
  if (word !== undefined) return word;
  return Number(written.replace(/\.(?=\d{3}(?!\d))/g, "").replace(",", "."));
}
