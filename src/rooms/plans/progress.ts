import type { ObligationState } from "./states.ts";

/** How an obligation stands on a day, as shown: the state of its life and the calendar together. */
export type Standing =
  | "late"
  | "returned"
  | "waiting"
  | "soon"
  | "open"
  | "standing"
  | "accepted"
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
};

/** Days before the last day from which a thing counts as «sắp hạn». */
export const soonDays = 14;

/**
 * How it stands today. Only open and returned ones can be late; a duty «nếu có» never is, because silence is no fault
 * there. Ordered by what needs a hand: late, returned, waiting, soon, open.
 */
export function standingOf(one: Dated, today: string): Standing {
  switch (one.state) {
    case "accepted":
      if (one.answeredNone) return "none";
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
  if (one.dueOn === null) return one.state === "returned" ? "returned" : "standing";
  if (one.dueOn < today && !one.ifAny) return "late";
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
  "returned",
  "waiting",
  "soon",
  "open",
  "standing",
  "accepted_late",
  "accepted",
  "none",
  "excused",
  "lapsed",
];

/** Chỉ tiêu on a day: met, on course, at risk or missed. */
export type QuotaState = "met" | "on_course" | "at_risk" | "missed";

/**
 * How a count stands: met when enough real things are linked; missed when the last day is past without them;
 * at risk when more of the time is gone than of the work, and no more than a third of the time (at least 10 days) is left.
 */
export function quotaState(
  count: { target: number; done: number; dueFrom: string | null; dueOn: string | null },
  today: string,
): QuotaState {
  if (count.done >= count.target) return "met";
  if (count.dueOn === null) return "on_course";
  if (today > count.dueOn) return "missed";
  const length = Math.max(1, daysBetween(count.dueFrom ?? today, count.dueOn) + 1);
  const left = daysBetween(today, count.dueOn) + 1;
  const little = left <= Math.max(10, length / 3);
  const behind = count.done / count.target < 1 - left / length;
  return little && behind ? "at_risk" : "on_course";
}
