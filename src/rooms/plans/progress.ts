import { awaitsDay } from "./due-rules/index.ts";
import type { ObligationState } from "./states.ts";
import type { DueRule } from "./terms.ts";

/** How an obligation stands on a day, as shown: the state of its life and the calendar together. */
export type Standing =
  | "late"
  | "missed"
  | "returned"
  | "waiting"
  | "soon"
  | "open"
  | "awaiting"
  | "standing"
  | "accepted"
  | "accepted_short"
  | "accepted_late"
  | "none"
  | "excused"
  | "lapsed";

/** What of an obligation decides its standing. */
export type Dated = {
  state: ObligationState;
  dueOn: string | null;
  dueFrom?: string | null;
  late: boolean;
  answeredNone: boolean;
  ifAny: boolean;
  /** Of a quota whether enough real things are linked; null where nothing is counted. */
  quota: "short" | "reached" | null;
  /** Whether its day hangs on something that has none yet: an occasion, the receipt of the plan, another duty. */
  awaits: boolean;
};

/** What of an obligation and its duty decides how it stands. */
export function datedOf<
  Row extends Omit<Dated, "ifAny" | "quota" | "awaits"> & { target: number | null; done: number },
>(obligation: Row, duty: { ifAny: boolean; due: DueRule | null }): Row & Dated {
  return { ...obligation, ifAny: duty.ifAny, quota: quotaOf(obligation), awaits: awaitsDay(duty.due) };
}

/** Whether a count is reached; null where nothing is counted. */
export function quotaOf({ target, done }: { target: number | null; done: number }): Dated["quota"] {
  if (target === null) return null;
  return done < target ? "short" : "reached";
}

/** Days before the last day from which a thing counts as «sắp hạn». */
export const soonDays = 14;

/**
 * How it stands today. Only open and returned ones can be late; a duty «nếu có» never is, because silence is no fault
 * there. A quota that fell short by its last day is missed and not late: nothing that happens later can count.
 */
export function standingOf(one: Dated, today: string): Standing {
  switch (one.state) {
    case "accepted":
      if (one.answeredNone) return "none";
      if (one.quota === "short") return "accepted_short";
      return one.late ? "accepted_late" : "accepted";
    case "excused":
    case "lapsed":
      return one.state;
    case "submitted":
      return "waiting";
    default:
      return unfinished(one, today);
  }
}

function unfinished(one: Dated, today: string): Standing {
  if (one.dueOn === null) return one.state === "returned" ? "returned" : one.awaits ? "awaiting" : "standing";
  if (one.dueOn < today && !one.ifAny) return one.quota === "short" ? "missed" : "late";
  if (one.state === "returned") return "returned";
  if (daysBetween(today, one.dueOn) <= soonDays && one.dueOn >= today) return "soon";
  return "open";
}

/** Whole days from one day to another; negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** The worst of several standings, for a cell that stands for more than one obligation. */
export const urgency: readonly Standing[] = [
  "late",
  "missed",
  "returned",
  "waiting",
  "soon",
  "open",
  "awaiting",
  "standing",
  "accepted_short",
  "accepted_late",
  "accepted",
  "none",
  "excused",
  "lapsed",
];

/** Chỉ tiêu on a day: met, met and waiting to be taken in, sent back, on course, at risk or missed. */
export type QuotaState = "met" | "waiting" | "returned" | "on_course" | "at_risk" | "missed";

/**
 * How a count stands: met when enough real things are linked, which hands it in by itself; missed when the last day is
 * past without them; at risk when more of the time is gone than of the work, and no more than a third of the time (at
 * least 10 days) is left.
 */
export function quotaState(
  count: { target: number; done: number; dueFrom: string | null; dueOn: string | null; state: ObligationState },
  today: string,
): QuotaState {
  if (count.done >= count.target) return reachedState(count.state);
  if (count.dueOn === null) return "on_course";
  if (today > count.dueOn) return "missed";
  const length = Math.max(1, daysBetween(count.dueFrom ?? today, count.dueOn) + 1);
  const left = daysBetween(today, count.dueOn) + 1;
  const little = left <= Math.max(10, length / 3);
  const behind = count.done / count.target < 1 - left / length;
  return little && behind ? "at_risk" : "on_course";
}

function reachedState(state: ObligationState): QuotaState {
  if (state === "returned") return "returned";
  return state === "submitted" ? "waiting" : "met";
}
