import { type Part, type Passage, passagesOf } from "./passages.ts";
import { pairsOf, type Token } from "./tokens.ts";

/** A piece of a part of the text, from a place to a place, with the words in it that the other text has too. */
export type Piece = { part: string; from: number; to: number; marks: { from: number; to: number }[] };

/** A passage of one text beside the passage of the other that says the same. `likeness` 0–1. */
export type Match = { likeness: number; ours: Piece; theirs: Piece };

/** How much of the one text stands in the other, and which passages. Shares 0–1, by words. */
export type Comparison = { share: number; theirShare: number; title: number; matches: Match[] };

/** What is compared: the title, and the parts of the text below it. */
export type Compared = { title: string; parts: readonly Part[] };

/** From this likeness on two passages say the same; tuned on the pairs in the tests of initiatives. */
export const sameFrom = 0.42;
/** How far apart two words of a pair may stand. */
const reach = 3;

/** Compares a text with an earlier one: word order, diacritics, and other words for the same thing are read through. */
export function compare(ours: Compared, theirs: Compared): Comparison {
  const a = passagesOf(ours.parts);
  const b = passagesOf(theirs.parts);
  const found = a.map((passage) => bestOf(passage, b));
  const back = b.map((passage) => bestOf(passage, a));
  const [titleA, titleB] = [asTitle(ours.title), asTitle(theirs.title)];
  const matches = a.flatMap((passage, n): Match[] => {
    const best = found[n]!;
    return best.likeness < sameFrom ? [] : [{ likeness: best.likeness, ...bothPieces(passage, best.with) }];
  });
  return {
    share: shareOf(
      a,
      found.map(({ likeness }) => likeness),
    ),
    theirShare: shareOf(
      b,
      back.map(({ likeness }) => likeness),
    ),
    title: Math.max(0, ...titleA.map((one) => bestOf(one, titleB).likeness)),
    matches: matches.sort((one, other) => other.likeness - one.likeness),
  };
}

function asTitle(title: string): Passage[] {
  return passagesOf([{ part: "title", weight: 1, text: title }]);
}

/** The words in matched passages, of all words; a passage counts by its likeness and by the weight of its part. */
function shareOf(passages: readonly Passage[], likeness: readonly number[]): number {
  const sizes = passages.map(({ tokens, weight }) => tokens.length * weight);
  const all = sizes.reduce((sum, size) => sum + size, 0);
  const same = sizes.reduce((sum, size, n) => sum + (likeness[n]! >= sameFrom ? size * likeness[n]! : 0), 0);
  return all === 0 ? 0 : same / all;
}

/** The passage, or two that follow each other, which holds most of this one. */
function bestOf(passage: Passage, others: readonly Passage[]): { likeness: number; with: Passage } {
  let best = { likeness: 0, with: passage };
  for (const [n, other] of others.entries())
    for (const whole of wholes(other, others[n + 1])) {
      const likeness = likenessOf(passage.tokens, whole.tokens);
      if (likeness > best.likeness) best = { likeness, with: whole };
    }
  return best;
}

/** A passage alone, and with the next one of its part. */
function wholes(one: Passage, next: Passage | undefined): Passage[] {
  if (next?.part !== one.part) return [one];
  return [one, { ...one, to: next.to, tokens: [...one.tokens, ...next.tokens] }];
}

/** Words held and pairs of near words held, of the smaller side; a long passage that holds a short one is worth less. */
function likenessOf(a: readonly Token[], b: readonly Token[]): number {
  const words = held(
    a.map(({ key }) => key),
    b.map(({ key }) => key),
  );
  if (words < 0.3) return 0;
  const pairs = held(pairsOf(a, reach), pairsOf(b, reach + 1));
  const size = Math.min(1, (2 * a.length) / b.length);
  return (0.55 * words + 0.45 * pairs) * (0.7 + 0.3 * size);
}

/** Which share of `a` stands in `b`, each as often as it does there. */
function held(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0) return 0;
  const left = new Map<string, number>();
  for (const one of b) left.set(one, (left.get(one) ?? 0) + 1);
  let same = 0;
  for (const one of a) {
    const n = left.get(one) ?? 0;
    if (n > 0) {
      same++;
      left.set(one, n - 1);
    }
  }
  return same / a.length;
}

function bothPieces(a: Passage, b: Passage): { ours: Piece; theirs: Piece } {
  return { ours: pieceOf(a, b), theirs: pieceOf(b, a) };
}

function pieceOf({ part, from, to, tokens }: Passage, other: Passage): Piece {
  const theirs = new Set(other.tokens.map(({ key }) => key));
  return {
    part,
    from,
    to,
    marks: tokens.filter(({ key }) => theirs.has(key)).map((one) => ({ from: one.from, to: one.to })),
  };
}
