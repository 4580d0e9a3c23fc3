import { foldedWords } from "#kernel/vietnamese/index.ts";

/** Words that say nothing of a problem, without diacritics. */
const empty = new Set(
  "bi la the nao lam sao cho cua cac nhung co va voi o trong ra vao de khi thi ma duoc cach muon can toi chung ta don vi giup nhu gi hay hon viec ve tu den".split(
    " ",
  ),
);

/** At most so many words of a question count: a longer one is told in its first. */
const most = 12;

/**
 * The words of a question that say what the problem is, without diacritics, each once, and the pairs of words that stood
 * side by side (most Vietnamese words are two syllables: “án tồn” is more than “án” and “tồn”). Where a question has only
 * empty words, they count.
 */
export function questionWords(question: string): { words: string[]; pairs: [string, string][] } {
  const all = foldedWords(question);
  const telling = all.filter((word) => !empty.has(word));
  const used = (telling.length > 0 ? telling : all).slice(0, most);
  const pairs = used.slice(1).map((word, n): [string, string] => [used[n]!, word]);
  return { words: [...new Set(used)], pairs };
}
