import { type Day, daysBetween } from "#kernel/calendar/index.ts";
import { fold } from "#kernel/vietnamese/index.ts";
import type { PackDuty } from "../terms.ts";

/** Kế hoạch của đơn vị: how a unit has taken over one duty of the plan above. */
export type TakenOver = "taken_over" | "adapted" | "missing";

/**
 * How the unit's own plan stands: there in time, there but late, handed in as a document and not kept in the program,
 * not there yet, not there after its day, nothing asked.
 */
export type OwnPlan = "in_time" | "late" | "papers" | "awaited" | "overdue" | "none";

/** A duty of the unit's own plan that takes over one of the plan above, with what it asks otherwise. */
export type Answer = { sourceDutyId: string; differs: boolean };

/** Each duty of the plan above as the unit's plan answers it. Two answers to one duty count as adapted. */
export function takenOver(dutyIds: readonly string[], answers: readonly Answer[] | null): Map<string, TakenOver> {
  return new Map(
    dutyIds.map((id) => {
      const mine = (answers ?? []).filter(({ sourceDutyId }) => sourceDutyId === id);
      if (mine.length === 0) return [id, "missing"];
      return [id, mine.length > 1 || mine.some(({ differs }) => differs) ? "adapted" : "taken_over"];
    }),
  );
}

/**
 * How the unit's own plan stands on a day. `dueOn` is the last day of the duty that asks for it (null: no day is set).
 * A draft is not there yet: only an issued plan counts, by the day written on it. `handedOn`: the day on which the unit
 * handed in the document that the duty asks for; it owes no more, but nobody can compare duty by duty.
 */
export function ownPlan(
  child: { issuedOn: Day | null } | null,
  dueOn: Day | null,
  today: Day,
  handedOn: Day | null = null,
): OwnPlan {
  if (child?.issuedOn) return dueOn !== null && child.issuedOn > dueOn ? "late" : "in_time";
  if (handedOn !== null) return "papers";
  if (dueOn === null) return "none";
  return today > dueOn ? "overdue" : "awaited";
}

/** Days by which the unit's plan is late: of one that is there until its issue, of one that is not until today. 0 in time. */
export function daysLate(
  child: { issuedOn: Day | null } | null,
  dueOn: Day | null,
  today: Day,
  handedOn: Day | null = null,
): number {
  return dueOn === null ? 0 : Math.max(0, daysBetween(dueOn, child?.issuedOn ?? handedOn ?? today));
}

/**
 * The duty that asks units for a plan of their own (“Xây dựng kế hoạch cụ thể của đơn vị”), or for the document that
 * stands for it; the one with a stated day before others. Null where the plan asks for none.
 */
export function dutyForOwnPlan<One extends Pick<PackDuty, "title" | "proofs" | "due">>(
  duties: readonly One[],
): One | null {
  const asking = duties.filter(
    ({ title, proofs, due }) => due !== null && proofs.includes("document") && asksOwnPlan(fold(title)),
  );
  return asking.find(({ due }) => due?.type === "by" || due?.type === "yearly") ?? asking[0] ?? null;
}

function asksOwnPlan(title: string): boolean {
  return /(?:^|\s)(?:xay dung|ban hanh|lap|gui)\b.*(?:ke hoach|van ban phat dong).*\bcua don vi\b/.test(title);
}
