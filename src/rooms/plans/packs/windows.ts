import { type Day, type WorkCalendar, workCalendar } from "#kernel/calendar/index.ts";
import { type Anchors, type Occurrence, occurrences } from "../due-rules/index.ts";
import type { PackDuty } from "./duty.ts";
import { anchorsOfPack, type DatedPlan, spanOfPack } from "./pack-span.ts";

/** One time a duty falls due: its period, the first day, the last day in time (null while that is not known). */
export type DatedWindow = Occurrence;

/** What the dates of a plan need from outside it. Without a calendar the announced holidays hold. */
export type WindowOptions = { calendar?: WorkCalendar; horizon?: Day; anchors?: Anchors };

/** What a duty's dates hang on. */
type DatedDuty = Pick<PackDuty, "key" | "due" | "strict" | "stage">;

/** A plan whose duties can be dated. */
export type PlanWithDuties = DatedPlan & { duties: readonly DatedDuty[] };

/**
 * The windows of every duty of a plan, by the duty's key, in the plan's order; a duty without a due rule has none.
 * What follows another duty is counted from that one's last day in time, unless `anchors` says when it was done.
 */
export function packWindows(plan: PlanWithDuties, options: WindowOptions = {}): Map<string, DatedWindow[]> {
  const calendar = options.calendar ?? workCalendar();
  const own = anchorsOfPack(plan);
  const anchors: Anchors = {
    ...own,
    ...options.anchors,
    occasions: { ...own.occasions, ...options.anchors?.occasions },
  };
  const duties = new Map(plan.duties.map((duty) => [duty.key, duty]));
  const made = new Map<string, DatedWindow[]>();
  const windowsOf = (key: string): DatedWindow[] => {
    const duty = duties.get(key);
    const kept = made.get(key);
    if (kept || !duty?.due) return kept ?? [];
    made.set(key, []); // Should two duties wait for each other after all, neither is dated.
    const span = spanOfPack(plan, duty.stage, options.horizon);
    const found = occurrences(duty.due, duty.strict, span, plan.yearKind, calendar, withDuty(duty, anchors, windowsOf));
    made.set(key, found);
    return found;
  };
  return new Map(plan.duties.map(({ key }) => [key, windowsOf(key)]));
}

/** Adds the windows of the duty that this one follows, where it is not known when that was done. */
function withDuty(duty: DatedDuty, anchors: Anchors, windowsOf: (key: string) => DatedWindow[]): Anchors {
  const { due } = duty;
  const after =
    due?.type === "relative" && typeof due.after === "object" && "duty" in due.after ? due.after.duty : null;
  if (after === null || anchors.duties?.[after]) return anchors;
  const followed = windowsOf(after).map(({ period, dueOn }) => ({ period, on: dueOn }));
  return { ...anchors, duties: { ...anchors.duties, [after]: followed } };
}
