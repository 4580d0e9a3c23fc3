import { compare, scoreOf, type Warning, warningOf } from "#kernel/similarity/index.ts";

/** Opinions shown as alike. */
const mostLikes = 6;

/** Ý kiến giống với một ý kiến, the likest first: a hint for whoever joins them, `percent` 0–100. */
export function likesAmong<Other extends { text: string }>(
  ours: string,
  others: readonly Other[],
): (Other & { percent: number; warning: Warning })[] {
  const mine = comparedOf(ours);
  return others
    .flatMap((other) => {
      if (plain(other.text) === plain(ours)) return [{ ...other, percent: 100, warning: "strong" as const }];
      const found = compare(mine, comparedOf(other.text));
      const warning = warningOf({ ...found, title: found.share });
      if (warning === null) return [];
      return [{ ...other, warning, percent: Math.round(100 * Math.min(1, scoreOf({ ...found, title: found.share }))) }];
    })
    .sort((one, other) => other.percent - one.percent)
    .slice(0, mostLikes);
}

/** An opinion has no title: what its words share stands for it. */
function comparedOf(text: string) {
  return { title: "", parts: [{ part: "text", weight: 1, text: text.normalize("NFC") }] };
}

const plain = (text: string) =>
  text
    .normalize("NFC")
    .toLocaleLowerCase("vi")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
