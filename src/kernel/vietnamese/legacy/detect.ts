import { isSyllable } from "../syllable.ts";
import { decodeAs, type Encoding } from "./convert.ts";

/** What a text seems to be written in; `sure` when no other reading makes sense. */
export type Detection = { encoding: Encoding; sure: boolean };

const legacyEncodings = ["tcvn3", "vni"] as const;
const beyondLatin1 = /[\u0100-\u1FFF\u2C00-\uD7FF]/u;
const separators = /[\s\d!-/:-@[-`{-~\u00A0\u2010-\u2027\u2030-\u205E]+/u;

/**
 * Judges a text by its words: a word speaks for an encoding when it reads as a Vietnamese syllable in it. Unicode is
 * believed wherever all words make sense in it, so true Unicode text is never taken for legacy text.
 */
export function detectEncoding(text: string): Detection {
  const plain = text.normalize("NFC");
  if (isAscii(plain)) return { encoding: "unicode", sure: false };
  if (beyondLatin1.test(plain)) return { encoding: "unicode", sure: true };
  const asUnicode = judge("unicode", plain);
  const legacy = legacyEncodings.map((encoding) => ({ encoding, ...judge(encoding, plain) }));
  if (asUnicode.bad === 0) {
    const rival = legacy.some((reading) => reading.bad === 0 && reading.good > 0);
    return { encoding: "unicode", sure: asUnicode.good > 0 && !rival };
  }
  const able = legacy.filter((reading) => reading.bad < asUnicode.bad && reading.good + reading.weak > 0);
  able.sort((a, b) => a.bad - b.bad || b.good - a.good);
  const [best, second] = able;
  if (!best || (second && second.bad === best.bad && second.good === best.good)) {
    return { encoding: "unicode", sure: false };
  }
  return { encoding: best.encoding, sure: true };
}

/**
 * The text in Unicode. A text that is surely legacy is converted; one that could be either (“Vò” is a Unicode word and
 * TCVN3 for “Vũ”) only when `hint` says what its neighbours are written in and every word then makes sense.
 */
export function toUnicode(text: string, hint?: Encoding): string {
  const plain = text.normalize("NFC");
  const found = detectEncoding(plain);
  if (found.encoding !== "unicode") return decodeAs(found.encoding, plain);
  if (found.sure || hint === undefined || hint === "unicode" || isAscii(plain)) return plain;
  const { bad } = judge(hint, plain);
  return bad === 0 || bad <= judge("unicode", plain).bad - 1 ? decodeAs(hint, plain) : plain;
}

type Judgement = { good: number; weak: number; bad: number };

/** Counts the words with letters beyond ASCII: syllables, possible abbreviations (QĐ, HĐLĐ), nonsense. */
function judge(encoding: Encoding, text: string): Judgement {
  const count = { good: 0, weak: 0, bad: 0 };
  for (const word of text.split(separators)) {
    if (isAscii(word) || !/[\p{L}\u00A1-\u00FF]/u.test(word)) continue;
    const read = decodeAs(encoding, word).replace(/Ð/g, "Đ");
    const vietnamese = !(encoding === "unicode" && /[^A-Za-zÀ-ÃÈ-ÊÌÍÒ-ÕÙÚÝà-ãè-êìíò-õùúýĐ]/.test(read));
    if (vietnamese && isSyllable(read)) count.good++;
    else if (vietnamese && /^[BCDĐGHKLMNPQRSTVX]{2,}$/.test(read)) count.weak++;
    else if (/\p{L}/u.test(word) || encoding !== "unicode") count.bad++;
  }
  return count;
}

function isAscii(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the question is about the code range itself
  return /^[\x00-\x7F]*$/.test(text);
}
