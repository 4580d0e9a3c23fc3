const spaces = /[\s\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]+/g;
const invisible = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/g;

/** Letters of other alphabets that look like ours; they come from copied text and old keyboards. */
const lookalikes = new Map(
  Object.entries({
    ...pairs("АВЕІЈКМНОРСТУХЅҮҺԚԜ", "ABEIJKMHOPCTYXSYHQW"),
    ...pairs("аеіјорсухѕһԛԝ", "aeijopcyxshqw"),
    ...pairs("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "ABEZHIKMNOPTYX"),
    ...pairs("οα", "oa"),
  }),
);
const foreign = /[\u0370-\u052F\u1F00-\u1FFF]/;

/**
 * The text as its writer meant it: NFC, one plain space where white space stood, nothing invisible, Đ where Ð (eth)
 * was typed, Latin letters where Cyrillic or Greek look-alikes stood in a word made wholly of them.
 */
export function tidy(text: string): string {
  const plain = text.normalize("NFC").replace(invisible, "").replace(spaces, " ").trim();
  const crossed = plain.replace(/[ÐƉ]/g, "Đ").replace(/[ðɖ]/g, "đ");
  return foreign.test(crossed) ? crossed.split(" ").map(latinWord).join(" ").normalize("NFC") : crossed;
}

/** {@link tidy} line by line: for cells where a line break separates two things. Empty lines are dropped. */
export function tidyLines(text: string): string[] {
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map(tidy)
    .filter((line) => line !== "");
}

/** One way to write dashes, quotes and apostrophes, so that two writings of one name are equal. */
export function plainPunctuation(text: string): string {
  return text
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/[\u2018\u2019\u02BC\u00B4\u0060\u2032]/g, "'")
    .replace(/[\u201C\u201D\u201E\u2033]/g, '"');
}

/** A Russian or Greek word stays; a word whose every foreign letter has a Latin twin is a look-alike. */
function latinWord(word: string): string {
  if (!foreign.test(word)) return word;
  const letters = [...word.normalize("NFD")];
  if (letters.some((letter) => foreign.test(letter) && !lookalikes.has(letter))) return word;
  return letters.map((letter) => lookalikes.get(letter) ?? letter).join("");
}

function pairs(from: string, to: string): Record<string, string> {
  const targets = [...to];
  return Object.fromEntries([...from].map((letter, at) => [letter, targets[at] as string]));
}
