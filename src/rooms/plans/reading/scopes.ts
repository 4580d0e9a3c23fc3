import { type Day, type YearKind, yearOf, yearWindow } from "#kernel/calendar/index.ts";
import { periodName } from "../due-rules/index.ts";

/** Phạm vi xem: the stretch of a plan that a page shows. Without days it is the whole plan. */
export type Scope = { key: string; name: string; from: Day | null; to: Day | null };

/** What of a plan decides its stretches. */
export type PlanSpan = { from: Day | null; to: Day | null; yearKind: YearKind; stages: readonly StageSpan[] };
export type StageSpan = { key: string; name: string; from: Day | null; to: Day | null };

/** The key of the whole plan in an address. */
export const whole = "all";

/**
 * The stretches a plan is read in: its stages where they divide it, else its years; the whole plan comes last.
 * A plan of one year without stages is only whole.
 */
export function scopesOf(plan: PlanSpan): Scope[] {
  const stages = dividing(plan);
  const parts = stages.length > 1 ? stages : yearsOf(plan);
  const all = { key: whole, name: parts.length > 1 ? "Cả kế hoạch" : "Toàn bộ", from: null, to: null };
  return parts.length > 1 ? [...parts, all] : [all];
}

/** Stages with both ends that do not each cover the whole plan. */
function dividing(plan: PlanSpan): Scope[] {
  return plan.stages
    .filter(({ from, to }) => from !== null && to !== null && !(from === plan.from && to === plan.to))
    .map(({ key, name, from, to }) => ({ key, name, from, to }));
}

function yearsOf({ from, to, yearKind }: PlanSpan): Scope[] {
  if (from === null || to === null) return [];
  const [first, last] = [yearOf(from, yearKind), yearOf(to, yearKind)];
  return Array.from({ length: Math.max(0, Math.min(last - first + 1, 15)) }, (_, n) => {
    const window = yearWindow(first + n, yearKind);
    return {
      key: String(first + n),
      name: periodName(String(first + n), yearKind),
      from: window.first,
      to: window.last,
    };
  });
}

/** The stretch asked for; else the one that today lies in; before the plan the first, after it the last. */
export function chosenScope(scopes: readonly Scope[], asked: string | undefined, today: Day): Scope {
  const named = scopes.find(({ key }) => key === asked);
  if (named) return named;
  const parts = scopes.filter(({ key }) => key !== whole);
  const now = parts.find(({ from, to }) => (from === null || from <= today) && (to === null || today <= to));
  const first = parts[0] ?? scopes[0]!;
  return now ?? (first.from !== null && today < first.from ? first : (parts.at(-1) ?? first));
}

/** What of an obligation says which stretch it belongs to. */
export type Placed = { stage: string | null; period: string; dueFrom: Day | null; dueOn: Day | null };

/**
 * Whether something owed belongs to a stretch: by its stage where it names one of them, else by its last day; without a
 * day by when it begins, and what happens once or all the time from then on.
 */
export function inScope(one: Placed, scope: Scope, scopes: readonly Scope[]): boolean {
  if (scope.key === whole) return true;
  if (one.stage !== null && scopes.some(({ key }) => key === one.stage)) return one.stage === scope.key;
  const { from, to } = scope;
  if (one.dueOn !== null) return (from === null || one.dueOn >= from) && (to === null || one.dueOn <= to);
  if (one.dueFrom === null) return true;
  return (to === null || one.dueFrom <= to) && (one.period === "once" || from === null || one.dueFrom >= from);
}
