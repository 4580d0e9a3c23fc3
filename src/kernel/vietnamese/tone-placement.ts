import { splitWord, withTone } from "./letters.ts";

/** Old style "hòa, khỏe, thúy" (as most offices write) or new style "hoà, khoẻ, thuý". */
export type TonePlacement = "old" | "new";

const open = /^(.*?)(oa|oe|uy)$/i;
const closed = /^(.*?)(oa|oe|uy|oă|uâ)(c|ch|i|m|n|ng|nh|o|p|t|u|y)$/i;

/**
 * The same text with the tone marks of oa, oe, uy where the chosen style puts them; nothing else is changed. With a
 * letter behind the pair both styles agree ("hoàn", never "hòan"). Words that are not Vietnamese syllables stay.
 */
export function placeTones(text: string, style: TonePlacement = "old"): string {
  return text.replace(/[\p{L}\p{M}]+/gu, (word) => placeTone(word, style));
}

function placeTone(word: string, style: TonePlacement): string {
  const { bare, tones } = splitWord(word);
  const tone = tones[0];
  if (tone === undefined || tones.length !== 1) return word;
  const at = placeOf(bare, style);
  if (at === undefined) return word;
  const letters = [...bare];
  letters[at] = withTone(letters[at] as string, tone);
  return letters.join("");
}

/** Which letter carries the tone, or undefined where the word is none of the syllables in question. */
function placeOf(bare: string, style: TonePlacement): number | undefined {
  const openMatch = open.exec(bare);
  if (openMatch) {
    const before = openMatch[1] as string;
    if (!isOnset(before)) return undefined;
    const afterQu = /q$/i.test(before);
    return before.length + (style === "new" || afterQu ? 1 : 0);
  }
  const closedMatch = closed.exec(bare);
  if (!closedMatch || !isOnset(closedMatch[1] as string)) return undefined;
  return (closedMatch[1] as string).length + 1;
}

function isOnset(text: string): boolean {
  return /^(b|c|ch|d|đ|g|gh|h|k|kh|l|m|n|ng|ngh|nh|p|ph|q|r|s|t|th|tr|v|x)?$/i.test(text);
}
