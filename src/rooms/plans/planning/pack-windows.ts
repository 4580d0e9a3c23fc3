import { type Day, isDay, type WorkCalendar } from "#kernel/calendar/index.ts";
import { type Anchors, type Occurrence, occurrences, type Span } from "../due-rules/index.ts";
import type { PlanPack } from "../packs/pack.ts";
import type { PackDuty } from "../terms.ts";

/** The windows of every duty of a pack, by the duty's key. Duties without a due rule have none. */
export function packWindows(pack: PlanPack, given: { calendar: WorkCalendar; horizon: Day }): Map<string, Occurrence[]> {
  const anchors: Anchors & { duties: Record<string, { period: string; on: Day | null }[]> } = {
    issue: pack.issuedOn && isDay(pack.issuedOn) ? pack.issuedOn : null,
    occasions: Object.fromEntries(pack.occasions.map((one) => [one.key, { on: one.on, year: one.year }])),
    duties: {},
  };
  const found = new Map<string, Occurrence[]>();
  for (const duty of inOrderOfAnchors(pack.duties)) {
    if (duty.due === null) continue;
    const windows = occurrences(duty.due, duty.strict, spanOf(pack, duty, given.horizon), pack.yearKind, given.calendar, anchors);
    anchors.duties[duty.key] = windows.map((one) => ({ period: one.period, on: one.dueOn }));
    found.set(duty.key, windows);
  }
  return found;
}

/** Duties that others count from come first. */
function inOrderOfAnchors(duties: PackDuty[]): PackDuty[] {
  const waits = (duty: PackDuty) => (duty.due?.type === "relative" && typeof duty.due.after === "object" && "duty" in duty.due.after ? duty.due.after.duty : null);
  const done = new Set<string>();
  const order: PackDuty[] = [];
  let left = duties;
  while (left.length > 0) {
    const free = left.filter((duty) => waits(duty) === null || done.has(waits(duty)!));
    const taken = free.length > 0 ? free : left;
    for (const duty of taken) done.add(duty.key);
    order.push(...taken);
    left = left.filter((duty) => !done.has(duty.key));
  }
  return order;
}

function spanOf(pack: PlanPack, duty: PackDuty, horizon: Day): Span {
  const until = (key: string | undefined) => (key === undefined ? null : (pack.occasions.find((one) => one.key === key)?.on ?? null));
  const issued = pack.issuedOn === null ? null : isDay(pack.issuedOn) ? pack.issuedOn : `${pack.issuedOn}-01`;
  const from = pack.period.from ?? issued ?? horizon;
  const stage = pack.stages.find((one) => one.key === duty.stage);
  return {
    start: issued ?? from,
    from,
    to: pack.period.to ?? until(pack.period.until),
    horizon,
    stage: stage && { from: stage.from, to: stage.to ?? until(stage.until) },
  };
}
