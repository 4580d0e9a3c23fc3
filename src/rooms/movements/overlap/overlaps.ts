import { type Day, earlierOf, laterOf } from "#kernel/calendar/index.ts";
import { pairsOf, phrasesIn, tokensOf } from "./pairs.ts";

/** A movement as overlaps are looked for: what it says, whom it asks, when. `endsOn` null: open. */
export type Laid = {
  id: string;
  name: string;
  theme: string | null;
  content: string;
  parentId: string | null;
  startsOn: Day;
  endsOn: Day | null;
  unitIds: readonly string[];
};

/** Trùng: another movement asks the same people at the same time for much the same; with what shows it. */
export type Overlap = {
  id: string;
  name: string;
  /** Units both ask. */
  unitIds: string[];
  /** The days they share; `to` null when both are open. */
  from: Day;
  to: Day | null;
  /** The words they share, as this movement writes them. */
  phrases: string[];
  /** How much of the shorter text the other says too, 0–1. */
  share: number;
};

/** From which share on two texts are alike: of name and theme, and of all they say. Fitted on the movements of the five plans. */
export const alike = { title: { share: 0.6, pairs: 3 }, whole: { share: 0.35, pairs: 8 } } as const;

/**
 * The movements that overlap with one: units, days and words in common, the most alike first. One that carries out the
 * other (its parent or child) does not overlap: it is meant to say the same.
 */
export function overlapsOf(one: Laid, others: readonly Laid[]): Overlap[] {
  const title = tokensOf(`${one.name} . ${one.theme ?? ""}`);
  const whole = [...title, null, ...tokensOf(one.content)];
  return others
    .filter((other) => other.id !== one.id && other.parentId !== one.id && one.parentId !== other.id)
    .flatMap((other) => {
      const units = one.unitIds.filter((id) => other.unitIds.includes(id));
      const days = shared(one, other);
      if (units.length === 0 || days === null) return [];
      const otherTitle = tokensOf(`${other.name} . ${other.theme ?? ""}`);
      const otherWhole = pairsOf([...otherTitle, null, ...tokensOf(other.content)]);
      const byTitle = commonOf(pairsOf(title), pairsOf(otherTitle), alike.title);
      const byWhole = commonOf(pairsOf(whole), otherWhole, alike.whole);
      const found = byTitle ?? byWhole;
      if (found === null) return [];
      const phrases = phrasesIn(whole, new Set([...(byTitle?.pairs ?? []), ...(byWhole?.pairs ?? [])]));
      return [{ id: other.id, name: other.name, unitIds: units, ...days, phrases, share: found.share }];
    })
    .toSorted((a, b) => b.share - a.share || a.name.localeCompare(b.name, "vi"));
}

/** What two texts have in common, when it is enough to call them alike. */
function commonOf(a: ReadonlySet<string>, b: ReadonlySet<string>, enough: { share: number; pairs: number }) {
  const pairs = [...a].filter((pair) => b.has(pair));
  const shorter = Math.min(a.size, b.size);
  const share = shorter === 0 ? 0 : pairs.length / shorter;
  return pairs.length >= enough.pairs && share >= enough.share ? { pairs, share } : null;
}

/** The days two stretches share, or null. */
export function shared(
  a: { startsOn: Day; endsOn: Day | null },
  b: { startsOn: Day; endsOn: Day | null },
): { from: Day; to: Day | null } | null {
  const from = laterOf(a.startsOn, b.startsOn);
  const to = a.endsOn === null ? b.endsOn : b.endsOn === null ? a.endsOn : earlierOf(a.endsOn, b.endsOn);
  return to !== null && to < from ? null : { from, to };
}
