import { type Day, type WorkCalendar, workCalendar } from "#kernel/calendar/index.ts";
import { addresseesOf, stands } from "./addressees.ts";
import type { PackAmount, PackDuty } from "./duty.ts";
import type { PlanPack } from "./pack.ts";
import { type DatedWindow, packWindows } from "./windows.ts";

/** One dated duty of one unit, as `plan schedule` prints it. */
export type ScheduleLine = {
  duty: string;
  quote: string;
  /** Unit, or kind of unit where the pack lists none. */
  unit: string;
  dueFrom: Day;
  /** The last day in time; null while it is not known. */
  dueOn: Day | null;
  strict: boolean;
  amount: PackAmount | null;
  period: string;
  title: string;
};

/** Days between which lines are wanted, ends included. With either end, only lines with a date. */
export type ScheduleRange = { from?: Day | undefined; to?: Day | undefined; calendar?: WorkCalendar | undefined };

/** Every dated duty of every unit: by last day in time (those without one at the end), then duty, then unit, as in the pack. */
export function schedule(pack: PlanPack, range: ScheduleRange = {}): ScheduleLine[] {
  return [...scheduleLines(pack, range)];
}

/** The lines of {@link schedule} one by one, for plans too large to be held at once. */
export function* scheduleLines(pack: PlanPack, range: ScheduleRange = {}): Generator<ScheduleLine> {
  for (const { duty, window } of rows(pack, range)) {
    for (const unit of addresseesFor(pack, duty)) {
      if (stands(unit, window.dueFrom, window.dueOn)) yield lineOf(duty, unit.name, window);
    }
  }
}

type Row = { duty: PackDuty; window: DatedWindow; place: number };

/** Windows of all duties in the order of the schedule; units are the same for every window, so they are added after. */
function rows(pack: PlanPack, range: ScheduleRange): Row[] {
  const calendar = range.calendar ?? workCalendar();
  const windows = packWindows(pack, { calendar, ...(range.to === undefined ? {} : { horizon: range.to }) });
  return pack.duties
    .flatMap((duty, place) => windows.get(duty.key)!.map((window) => ({ duty, window, place })))
    .filter(({ window }) => isWanted(window.dueOn, range))
    .sort(byDueDay);
}

function isWanted(dueOn: Day | null, { from, to }: ScheduleRange): boolean {
  if (from === undefined && to === undefined) return true;
  return dueOn !== null && (from === undefined || dueOn >= from) && (to === undefined || dueOn <= to);
}

function byDueDay(a: Row, b: Row): number {
  const [first, second] = [a.window.dueOn ?? "~", b.window.dueOn ?? "~"];
  if (first !== second) return first < second ? -1 : 1;
  if (a.place !== b.place) return a.place - b.place;
  return a.window.dueFrom < b.window.dueFrom ? -1 : 1;
}

const kept = new WeakMap<PackDuty, ReturnType<typeof addresseesOf>>();

function addresseesFor(pack: PlanPack, duty: PackDuty): ReturnType<typeof addresseesOf> {
  const found = kept.get(duty) ?? addresseesOf(pack, duty.actor);
  kept.set(duty, found);
  return found;
}

function lineOf(duty: PackDuty, unit: string, window: DatedWindow): ScheduleLine {
  return {
    duty: duty.key,
    quote: duty.quote,
    unit,
    dueFrom: window.dueFrom,
    dueOn: window.dueOn,
    strict: duty.strict,
    amount: duty.amount ?? null,
    period: window.period,
    title: duty.title,
  };
}
