import type { ReplicationState } from "./states.ts";

/** One taker, as the tree of spread shows it. */
export type Taker = {
  id: string;
  fromId: string | null;
  unitName: string;
  state: ReplicationState;
  result: number | null;
};

/** A taker with those who learned from it, in the order given. */
export type Branch<T extends Taker> = T & { takers: Branch<T>[] };

/**
 * Cây lan tỏa: takers below whom they learned from. A taker whose source is not in the list stands directly below the
 * exemplar, so that nobody is lost.
 */
export function spreadTree<T extends Taker>(takers: readonly T[]): Branch<T>[] {
  const branches = new Map<string, Branch<T>>(takers.map((one) => [one.id, { ...one, takers: [] }]));
  const roots: Branch<T>[] = [];
  for (const branch of branches.values()) {
    const source = branch.fromId === null ? undefined : branches.get(branch.fromId);
    (source && !standsAbove(branch, source, branches) ? source.takers : roots).push(branch);
  }
  return roots;
}

/** Kết quả cộng lại: only confirmed results count (tránh phô trương, hình thức). */
export function confirmedSpread(takers: readonly Taker[]): { units: number; result: number } {
  const confirmed = takers.filter((one) => one.state === "confirmed");
  return { units: confirmed.length, result: confirmed.reduce((sum, one) => sum + (one.result ?? 0), 0) };
}

/** Whether `branch` is among the sources of `other`: such a circle would hide both. */
function standsAbove<T extends Taker>(branch: Branch<T>, other: Branch<T>, all: Map<string, Branch<T>>): boolean {
  const seen = new Set<string>();
  for (let at: Branch<T> | undefined = other; at && !seen.has(at.id); ) {
    if (at.id === branch.id) return true;
    seen.add(at.id);
    at = at.fromId === null ? undefined : all.get(at.fromId);
  }
  return false;
}
