import { fold } from "./fold.ts";
import { isSyllable } from "./syllable.ts";
import { plainPunctuation, tidy } from "./tidy.ts";

/** One written word, folded; `short` when it may stand for several words (TAND, TTr, H., PCC). */
export type WrittenWord = { word: string; short: boolean };

/** What a reading of short writing costs: each kind of looseness, counted. */
export type Alignment = { shortened: number; droppedFull: number[]; droppedWritten: number[] };

const connectors = new Set(["va", "cua", "cac", "ve"]);
const doubleOnsets = /^(th|tr|ph|ch|nh|kh|ng|gi|gh|qu)/;

/** The words of a text with a note which of them may be abbreviations. */
export function writtenWords(text: string): WrittenWord[] {
  const plain = plainPunctuation(tidy(text));
  const shouting = plain === plain.toUpperCase();
  return [...plain.matchAll(/([\p{L}\p{M}]+|\p{N}+)(\.?)/gu)].map(([, word = "", dot = ""]) => {
    const capitals = word.match(/\p{Lu}/gu)?.length ?? 0;
    const allCapitals = capitals === word.length && (!shouting || word.length === 1 || !isSyllable(word));
    const mixed = capitals >= 2 && capitals < word.length;
    return { word: plainWord(fold(word)), short: dot === "." || allCapitals || mixed };
  });
}

/** The words of a full name, folded as {@link writtenWords} folds them. */
export function fullWords(text: string): string[] {
  return writtenWords(text).map(({ word }) => word);
}

/**
 * Reads written words against a full name: a word stands for itself or, when short, for the words whose beginnings it
 * is made of ("TTr" for "thanh tra", "KTVBQPPL"). Small linking words may be missing on either side, other words only
 * where the caller allows it. The reading with the least looseness, or null where there is none.
 */
export function alignAbbreviated(
  written: WrittenWord[],
  full: string[],
  may: { dropFull?: (word: string, at: number) => boolean; dropWritten?: (word: string, at: number) => boolean } = {},
): Alignment | null {
  const memo = new Map<number, Alignment | null>();
  return from(0, 0);

  function from(w: number, f: number): Alignment | null {
    if (w === written.length && f === full.length) return { shortened: 0, droppedFull: [], droppedWritten: [] };
    const key = w * 1000 + f;
    const known = memo.get(key);
    if (known !== undefined) return known;
    let best: Alignment | null = null;
    const consider = (rest: Alignment | null, change: (rest: Alignment) => Alignment) => {
      if (!rest) return;
      const whole = change(rest);
      if (!best || looseness(whole) < looseness(best)) best = whole;
    };
    const [mine, theirs] = [written[w], full[f]];
    if (mine && theirs && mine.word === theirs) consider(from(w + 1, f + 1), (rest) => rest);
    if (mine?.short && theirs) {
      for (const end of runsOf(mine.word, full, f)) {
        consider(from(w + 1, end), (rest) => ({ ...rest, shortened: rest.shortened + 1 }));
      }
    }
    if (mine && connectors.has(mine.word)) consider(from(w + 1, f), (rest) => rest);
    if (theirs && connectors.has(theirs)) consider(from(w, f + 1), (rest) => rest);
    if (theirs && may.dropFull?.(theirs, f)) {
      consider(from(w, f + 1), (rest) => ({ ...rest, droppedFull: [f, ...rest.droppedFull] }));
    }
    if (mine && may.dropWritten?.(mine.word, w)) {
      consider(from(w + 1, f), (rest) => ({ ...rest, droppedWritten: [w, ...rest.droppedWritten] }));
    }
    memo.set(key, best);
    return best;
  }
}

/** How loose a reading is; 0 is word for word. */
export function looseness({ shortened, droppedFull, droppedWritten }: Alignment): number {
  return shortened + 10 * droppedWritten.length + 12 * droppedFull.length;
}

/** Where a run of full words can end that begins at `at` and is written as `short`. */
function runsOf(short: string, full: string[], at: number): number[] {
  if (/^\d/.test(short)) return [];
  const ends = new Set<number>();
  const walk = (letters: string, f: number): void => {
    if (letters === "") {
      ends.add(f);
      return;
    }
    const word = full[f];
    if (word === undefined || /^\d/.test(word)) return;
    if (connectors.has(word)) walk(letters, f + 1);
    if (letters.startsWith(word.charAt(0))) walk(letters.slice(1), f + 1);
    const double = doubleOnsets.exec(word)?.[0];
    if (double && letters.startsWith(double)) walk(letters.slice(2), f + 1);
  };
  walk(short, at);
  return [...ends];
}

/** i and y are one in open syllables (Mỹ, Mĩ); numbers lose leading zeros. */
function plainWord(word: string): string {
  return word.replace(/^([bhklmstv])y$/, "$1i").replace(/^0+(?=\d)/, "");
}
