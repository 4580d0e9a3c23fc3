import type { Day } from "#kernel/calendar/index.ts";
import { awaitsDay } from "../due-rules/index.ts";
import { type Dated, type Standing, standingOf, urgency } from "../progress.ts";
import type { Duty } from "../schema.ts";

/** How many units stand where with one duty in one period with one last day; `one` is the obligation when there is but one. */
export type Tally = {
  dutyId: string;
  period: string;
  dueFrom: Day | null;
  dueOn: Day | null;
  counts: Partial<Record<Standing, number>>;
  total: number;
  one: number | null;
};

/** Obligations that are alike in all that decides their standing, counted. */
export type Counted = Omit<Dated, "ifAny" | "awaits"> & {
  dutyId: string;
  period: string;
  dueFrom: Day | null;
  n: number;
  anyId: number;
};

/** Counts of the same duty, period and last day put together, earliest first; what lapsed is left out. */
export function tallied(
  counted: readonly Counted[],
  duties: readonly Pick<Duty, "id" | "ifAny" | "due">[],
  today: Day,
): Tally[] {
  const marks = new Map(duties.map(({ id, ifAny, due }) => [id, { ifAny, awaits: awaitsDay(due) }]));
  const found = new Map<string, Tally>();
  for (const one of counted) {
    if (one.state === "lapsed") continue;
    const key = `${one.dutyId} ${one.period} ${one.dueOn}`;
    const { dutyId, period, dueFrom, dueOn } = one;
    const tally = found.get(key) ?? { dutyId, period, dueFrom, dueOn, counts: {}, total: 0, one: null };
    const standing = standingOf({ ...one, ...(marks.get(dutyId) ?? unmarked) }, today);
    tally.counts[standing] = (tally.counts[standing] ?? 0) + one.n;
    tally.total += one.n;
    tally.one = tally.total === 1 ? one.anyId : null;
    found.set(key, tally);
  }
  return [...found.values()].toSorted(byDueDay);
}

const unmarked = { ifAny: false, awaits: false };

function byDueDay(a: Tally, b: Tally): number {
  return (a.dueOn ?? "9999").localeCompare(b.dueOn ?? "9999") || a.period.localeCompare(b.period);
}

/** Several tallies as one, with what they share; null of none. */
export function together(tallies: readonly Tally[]): Tally | null {
  const [first, ...rest] = tallies;
  if (!first) return null;
  const counts: Tally["counts"] = { ...first.counts };
  for (const tally of rest)
    for (const standing of urgency)
      if (tally.counts[standing]) counts[standing] = (counts[standing] ?? 0) + tally.counts[standing];
  const total = tallies.reduce((sum, tally) => sum + tally.total, 0);
  return { ...first, counts, total, one: total === 1 ? first.one : null };
}

/** Standings that end the matter. */
export const finished: readonly Standing[] = ["accepted", "accepted_short", "accepted_late", "none", "excused"];

/** How many of some standings there are. */
export function countOf(tally: Pick<Tally, "counts">, standings: readonly Standing[]): number {
  return standings.reduce((sum, standing) => sum + (tally.counts[standing] ?? 0), 0);
}

/** Standings that need somebody's hand now. */
export const needing: readonly Standing[] = ["late", "missed", "returned", "waiting", "soon"];

/**
 * The period of a duty to look at today: the latest that is past and not settled, else the next to fall due, else the
 * last there was. Null when nobody owes it.
 */
export function focusOf(tallies: readonly Tally[], today: Day): Tally | null {
  const unsettled = tallies.filter(
    (tally) =>
      tally.dueOn !== null && tally.dueOn < today && countOf(tally, ["late", "missed", "returned", "waiting"]) > 0,
  );
  const ahead = tallies.find((tally) => tally.dueOn !== null && tally.dueOn >= today);
  const soon = ahead && countOf(ahead, ["soon", "returned", "waiting"]) > 0 ? ahead : undefined;
  const without = tallies.find((tally) => tally.dueOn === null);
  return unsettled.at(-1) ?? soon ?? ahead ?? without ?? tallies.at(-1) ?? null;
}

/** How many units each duty reaches, and the plan: the most that owe one of its periods. */
export function reachOf(tallies: readonly Tally[]): { ofPlan: number; byDuty: ReadonlyMap<string, number> } {
  const byPeriod = new Map<string, { dutyId: string; n: number }>();
  for (const { dutyId, period, total } of tallies) {
    const key = `${dutyId} ${period}`;
    byPeriod.set(key, { dutyId, n: (byPeriod.get(key)?.n ?? 0) + total });
  }
  const byDuty = new Map<string, number>();
  for (const { dutyId, n } of byPeriod.values()) byDuty.set(dutyId, Math.max(n, byDuty.get(dutyId) ?? 0));
  return { ofPlan: Math.max(0, ...byDuty.values()), byDuty };
}
