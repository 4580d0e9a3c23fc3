import type { TieRule } from "../terms.ts";

/** An entry with its score in a round, and what it has in each criterion. */
export type Scored = { entryId: string; score: number; byCriterion: ReadonlyMap<string, number> };
export type Placed = { entryId: string; score: number; place: number; goesOn: boolean };

/**
 * Xếp hạng: by score; equals are parted by the criteria in their order, or share the place. The next place counts those before
 * it (1, 2, 2, 4). `goOn` so many enter the next round, and with them everybody who shares the last of these places.
 */
export function rank(
  entries: readonly Scored[],
  given: { tie: TieRule; criteria: readonly string[]; goOn: number | null },
): Placed[] {
  const { tie, criteria, goOn } = given;
  const keys = (one: Scored) => [
    one.score,
    ...(tie === "criteria" ? criteria.map((id) => one.byCriterion.get(id) ?? 0) : []),
  ];
  const sorted = entries.map((one) => ({ one, keys: keys(one) })).sort((a, b) => compare(b.keys, a.keys));
  const placed: Placed[] = [];
  for (const [n, { one, keys: own }] of sorted.entries()) {
    const before = sorted[n - 1];
    const place = before && compare(before.keys, own) === 0 ? placed[n - 1]!.place : n + 1;
    placed.push({ entryId: one.entryId, score: one.score, place, goesOn: goOn !== null && place <= goOn });
  }
  return placed;
}

/** Giải theo hạng: the highest prize to the first places; those who share a place share the prize, also beyond its number. */
export function prizesByPlace<Prize extends { id: string; count: number }>(
  placed: readonly Pick<Placed, "entryId" | "place">[],
  prizes: readonly Prize[],
): { entryId: string; prizeId: string; place: number }[] {
  const given: { entryId: string; prizeId: string; place: number }[] = [];
  let before = 0;
  for (const { id, count } of prizes) {
    const upTo = before + count;
    for (const { entryId, place } of placed)
      if (place > before && place <= upTo) given.push({ entryId, prizeId: id, place });
    before = upTo;
  }
  return given;
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (const [n, one] of a.entries()) if (one !== b[n]) return one - b[n]!;
  return 0;
}
