import { alphabet, splitTone } from "./letters.ts";
import { plainPunctuation, tidy } from "./tidy.ts";

const ranks = new Map(alphabet.map((letter, rank) => [letter, String.fromCharCode(0x41 + rank)]));

/**
 * A key that sorts as a Vietnamese dictionary does (a ă â b c d đ …; then ngang huyền hỏi ngã sắc nặng, syllable by
 * syllable) when compared byte by byte: plain `<` here, `collate "C"` in SQL. ASCII only.
 */
export function sortKey(text: string): string {
  return plainPunctuation(tidy(text))
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== "")
    .map(syllableKey)
    .join(" ");
}

/**
 * The key for ordering people as offices do: given name first, then surname, then what stands between
 * ("Nguyễn Văn An" sorts as An, Nguyễn, Văn). Ê Đê and M'nông names keep their given name behind Y or H'
 * ("H'Nuên Niê Kdăm" sorts as Nuên).
 */
export function sortName(fullName: string): string {
  const words = plainPunctuation(tidy(fullName))
    .replace(/^h'\s*/i, "H' ")
    .split(" ")
    .filter((word) => word !== "");
  if (words.length > 1 && /^(h'?|y)$/i.test(words[0] as string)) {
    return sortKey([words[1], ...words.slice(2)].join(" "));
  }
  const given = words.at(-1) ?? "";
  return sortKey([given, ...words.slice(0, -1)].join(" "));
}

/** The letter under which what has this key stands in an index: Á and À under A, Ă and Đ under their own; a figure is itself. */
export function letterOfKey(key: string): string {
  const head = key.charAt(0);
  return (alphabet[head.charCodeAt(0) - 0x41] ?? head).toLocaleUpperCase("vi");
}

/** Orders two full names by {@link sortName}; for `Array.sort`. */
export function compareNames(a: string, b: string): number {
  const [left, right] = [sortName(a), sortName(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Letters as one rising character each, then the tones: all letters weigh more than any tone. */
function syllableKey(syllable: string): string {
  let letters = "";
  let tones = "";
  for (const letter of syllable) {
    const { base, tone } = splitTone(letter);
    const plain = ranks.get(base) ?? base.normalize("NFD").charAt(0);
    letters += ranks.get(base) ?? ranks.get(plain) ?? (/[0-9]/.test(plain) ? plain : "");
    if (tone !== 0) tones += tone;
  }
  return letters + toneSigns(tones);
}

/** "!" for none, then `"` to `&`: below digits and letters, above the space between syllables. */
function toneSigns(tones: string): string {
  return tones === "" ? "!" : [...tones].map((tone) => String.fromCharCode(0x21 + Number(tone))).join("");
}
