import { decimal } from "#kernel/scoring/index.ts";
import type { SheetScore } from "../scoring/score.ts";

/** A member with its settled score. */
export type Contender = { unitId: string; name: string; score: Pick<SheetScore, "total" | "lines" | "groups"> };

/** One line of the ranking. `over` tells by what it stands above the next one; null for the last. */
export type Placed = { place: number; unitId: string; name: string; total: number; over: string | null };

/** Members that nothing tells apart yet: the cluster votes between them. */
export type Tie = { subject: string; place: number; unitIds: string[]; votes: Record<string, number> };

export type Ranking = { placed: Placed[]; ties: Tie[] };

/** The chain by which equal totals are told apart: keys with what they are called. */
export type TieChain = readonly { key: string; name: string }[];

/** What a vote is about: a place and those who share it, so that a vote of other scores does not count. */
export function subjectOf(unitIds: readonly string[]): string {
  return [...unitIds].sort().join(",");
}

/**
 * Xếp hạng: by total, then criterion by criterion along the chain, then by the votes of the cluster. Who is still equal
 * shares the place.
 */
export function rank(
  contenders: readonly Contender[],
  chain: TieChain,
  votes: ReadonlyMap<string, Readonly<Record<string, number>>>,
): Ranking {
  const byPoints = [...contenders].sort((a, b) => compare(a, b, chain).by || a.name.localeCompare(b.name, "vi"));
  const groups = grouped(byPoints, (a, b) => compare(a, b, chain).by === 0);
  const placed: Placed[] = [];
  const ties: Tie[] = [];
  for (const group of groups) {
    const subject = subjectOf(group.map(({ unitId }) => unitId));
    const cast = votes.get(subject) ?? {};
    const place = placed.length + 1;
    if (group.length > 1) ties.push({ subject, place, unitIds: group.map(({ unitId }) => unitId), votes: { ...cast } });
    const voted = [...group].sort((a, b) => (cast[b.unitId] ?? 0) - (cast[a.unitId] ?? 0));
    placed.push(...placesWithin(voted, cast, place));
  }
  return {
    placed: placed.map((one, n) => ({ ...one, over: overNext(one, placed[n + 1], contenders, chain, ties) })),
    ties,
  };
}

function placesWithin(group: readonly Contender[], votes: Readonly<Record<string, number>>, first: number): Placed[] {
  let place = first;
  return group.map(({ unitId, name, score }, n) => {
    const before = group[n - 1];
    if (before && (votes[before.unitId] ?? 0) !== (votes[unitId] ?? 0)) place = first + n;
    return { place, unitId, name, total: score.total, over: null };
  });
}

/** Points of a member for a key of the chain. */
function pointsAt({ score }: Contender, key: string): number {
  const group = score.groups.find((one) => one.key === key);
  return group?.points ?? score.lines.find((one) => one.key === key)?.points ?? 0;
}

/** Below 0 when `a` stands first; `at` is the link of the chain that decided, null when the total did. */
function compare(a: Contender, b: Contender, chain: TieChain): { by: number; at: TieChain[number] | null } {
  if (a.score.total !== b.score.total) return { by: b.score.total - a.score.total, at: null };
  const at = chain.find(({ key }) => pointsAt(a, key) !== pointsAt(b, key));
  return at ? { by: pointsAt(b, at.key) - pointsAt(a, at.key), at } : { by: 0, at: null };
}

function overNext(
  one: Placed,
  next: Placed | undefined,
  contenders: readonly Contender[],
  chain: TieChain,
  ties: readonly Tie[],
): string | null {
  if (!next) return null;
  const of = ({ unitId }: Placed) => contenders.find((each) => each.unitId === unitId)!;
  const [a, b] = [of(one), of(next)];
  const { by, at } = compare(a, b, chain);
  if (by !== 0 && at === null)
    return `Hơn ${next.name} ở tổng điểm: ${decimal(one.total)} so với ${decimal(next.total)}.`;
  if (at !== null)
    return `Bằng tổng điểm ${next.name}; hơn ở “${at.name}”: ${decimal(pointsAt(a, at.key))} so với ${decimal(pointsAt(b, at.key))}.`;
  if (one.place === next.place) return `Bằng ${next.name} ở mọi tiêu chí; cần cụm bỏ phiếu.`;
  const votes = ties.find(({ unitIds }) => unitIds.includes(one.unitId))?.votes ?? {};
  return `Bằng điểm ${next.name}; hơn ở phiếu của cụm: ${votes[one.unitId] ?? 0} so với ${votes[next.unitId] ?? 0}.`;
}

function grouped<T>(sorted: readonly T[], same: (a: T, b: T) => boolean): T[][] {
  const groups: T[][] = [];
  for (const one of sorted) {
    const last = groups.at(-1);
    if (last && same(last[0]!, one)) last.push(one);
    else groups.push([one]);
  }
  return groups;
}
