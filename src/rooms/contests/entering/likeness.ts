import { type Compared, type Cut, compare, cutAt, scoreOf, type Warning, warningOf } from "#kernel/similarity/index.ts";
import type { LikeSource } from "../terms.ts";

/** A text that is compared: an entry, a story, an initiative. */
export type ComparedText = { source: LikeSource; sourceId: string; title: string; text: string };

/** A passage of the entry beside the passage of the other text that says the same; words both have are marked. */
export type LikePassage = { ours: Cut[]; theirs: Cut[] };

/** A text the entry is like: how much, 0–100, and where. */
export type Like = ComparedText & { percent: number; warning: Warning; same: boolean; passages: LikePassage[] };

/** Passages shown of one pair. */
const mostPassages = 12;

/** Giống bài đã có: the texts a person should look at, the likest first. */
export function likesAmong(ours: { title: string; text: string }, others: readonly ComparedText[], most = 8): Like[] {
  const mine = comparedOf(ours);
  return others
    .flatMap((other): Like[] => {
      const comparison = compare(mine, comparedOf(other));
      const warning = warningOf(comparison);
      if (warning === null) return [];
      const passages = comparison.matches
        .slice(0, mostPassages)
        .map((match) => ({ ours: cutAt(nfc(ours.text), match.ours), theirs: cutAt(nfc(other.text), match.theirs) }));
      const percent = Math.round(100 * Math.min(1, scoreOf(comparison)));
      return [{ ...other, percent, warning, same: plain(ours.text) === plain(other.text), passages }];
    })
    .sort((a, b) => b.percent - a.percent)
    .slice(0, most);
}

function comparedOf({ title, text }: { title: string; text: string }): Compared {
  return { title, parts: [{ part: "text", weight: 1, text: nfc(text) }] };
}

const nfc = (text: string) => text.normalize("NFC");
const plain = (text: string) =>
  nfc(text)
    .toLocaleLowerCase("vi")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
