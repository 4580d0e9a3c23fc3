import { fold, tidy } from "#kernel/vietnamese/index.ts";

/** A word as it is written, and as it is compared. */
export type Token = { shown: string; folded: string };

/** What every text about emulation says, whatever it is about: such words tell nothing of its content. */
const said = [
  "phong trao thi dua",
  "thi dua",
  "phong trao",
  "phat dong",
  "thuc hien",
  "trien khai",
  "to chuc",
  "tiep tuc",
  "day manh",
  "hieu qua",
  "cong tac",
  "nhiem vu",
  "giai doan",
  "don vi",
  "co quan",
  "can bo",
  "cong chuc",
  "vien chuc",
  "nguoi lao dong",
].map((phrase) => phrase.split(" "));

const small = new Set("va cua cac nhung cho trong voi theo tai tu den de la co duoc tren ve nam".split(" "));

/** The telling words of a text in order; a gap (null) stands where something was left out, so that no pair bridges it. */
export function tokensOf(text: string): (Token | null)[] {
  const words = [...tidy(text).matchAll(/[\p{L}\p{N}]+/gu)].map(([shown]) => ({ shown, folded: fold(shown) }));
  const tokens: (Token | null)[] = [];
  for (let at = 0; at < words.length; ) {
    const phrase = said.find((one) => one.every((word, n) => words[at + n]?.folded === word));
    const skips = phrase?.length ?? (small.has(words[at]!.folded) ? 1 : 0);
    if (skips === 0) tokens.push(words[at]!);
    else if (tokens.at(-1) !== null) tokens.push(null);
    at += Math.max(skips, 1);
  }
  return tokens;
}

/** Two words that follow each other: Vietnamese says most things in two syllables. */
export function pairsOf(tokens: readonly (Token | null)[]): Set<string> {
  const pairs = new Set<string>();
  for (let at = 1; at < tokens.length; at += 1) {
    const [first, second] = [tokens[at - 1], tokens[at]];
    if (first && second) pairs.add(`${first.folded} ${second.folded}`);
  }
  return pairs;
}

/** The stretches of a text whose every pair is among these, as they are written, the longest first. */
export function phrasesIn(tokens: readonly (Token | null)[], pairs: ReadonlySet<string>, most = 5): string[] {
  const runs: string[][] = [];
  let run: string[] = [];
  for (let at = 1; at <= tokens.length; at += 1) {
    const [first, second] = [tokens[at - 1], tokens[at]];
    const goesOn = first && second && pairs.has(`${first.folded} ${second.folded}`);
    if (goesOn) run = run.length === 0 ? [first.shown, second.shown] : [...run, second.shown];
    if (goesOn || run.length === 0) continue;
    runs.push(run);
    run = [];
  }
  const longest = runs.toSorted((a, b) => b.length - a.length).map((words) => words.join(" "));
  return [...new Map(longest.map((phrase) => [fold(phrase), phrase])).values()].slice(0, most);
}
