import { type Day, daysBetween } from "#kernel/calendar/index.ts";
import type { Standing } from "../progress.ts";
import { finished } from "./tallies.ts";

/** A duty as a column: the last day of most units in the stretch shown, and how many units stand where. */
export type MatrixDuty = {
  id: string;
  key: string;
  title: string;
  position: number;
  dueOn: Day | null;
  counts: Partial<Record<Standing, number>>;
};

/** Columns with one last day. */
export type DueBand = { dueOn: Day | null; duties: MatrixDuty[] };

/** Columns by last day, earliest first; those without a day come last. Within a day in the order of the text. */
export function bandsByDay(duties: readonly MatrixDuty[]): DueBand[] {
  const bands = new Map<Day | null, MatrixDuty[]>();
  for (const duty of duties.toSorted((a, b) => a.position - b.position))
    bands.set(duty.dueOn, [...(bands.get(duty.dueOn) ?? []), duty]);
  return [...bands]
    .map(([dueOn, list]) => ({ dueOn, duties: list }))
    .toSorted((a, b) => (a.dueOn ?? "9999").localeCompare(b.dueOn ?? "9999"));
}

/**
 * The last day that stands above a column: of the days of most units the next that is not past, else the latest. Days
 * moved by hand count only where there are no others.
 */
export function dueDayOf(days: readonly { dueOn: Day | null; moved: boolean; n: number }[], today: Day): Day | null {
  const dated = days.filter((one): one is typeof one & { dueOn: Day } => one.dueOn !== null);
  const usual = dated.filter(({ moved }) => !moved);
  const counted = usual.length > 0 ? usual : dated;
  const ahead = counted
    .filter(({ dueOn }) => dueOn >= today)
    .toSorted((a, b) => b.n - a.n || a.dueOn.localeCompare(b.dueOn));
  return (
    ahead[0]?.dueOn ??
    counted
      .map(({ dueOn }) => dueOn)
      .toSorted()
      .at(-1) ??
    null
  );
}

/** How many units of a column are done, and how many have it to do. */
export function doneOf(counts: MatrixDuty["counts"]): { done: number; all: number } {
  const entries = Object.entries(counts) as [Standing, number][];
  const sum = (list: [Standing, number][]) => list.reduce((total, [, n]) => total + n, 0);
  return { done: sum(entries.filter(([standing]) => finished.includes(standing))), all: sum(entries) };
}

/** Bytes of a page kept for its cells, and what one takes: quiet text, or a link with its heading for a phone. */
const cellsRoom = 115_000;
const quietCell = 55;
const linkedCell = 140;

/** Standings whose cells are links. */
export const linkedStandings: readonly Standing[] = [
  "late",
  "missed",
  "returned",
  "waiting",
  "soon",
  "awaiting",
  "standing",
];

/**
 * How many units fit on a page so that it stays below 150 KB, from 15 to 100. The same for every page of a table,
 * because it follows from the counts of the whole table.
 */
export function unitsPerPage(duties: readonly Pick<MatrixDuty, "counts">[]): number {
  let [linked, all] = [0, 0];
  for (const { counts } of duties)
    for (const [standing, n] of Object.entries(counts) as [Standing, number][]) {
      all += n;
      if (linkedStandings.includes(standing)) linked += n;
    }
  const share = all === 0 ? 0 : linked / all;
  const row = Math.max(1, duties.length) * (share * linkedCell + (1 - share) * quietCell);
  return Math.min(100, Math.max(15, Math.floor(cellsRoom / row)));
}

/** A title short enough for a narrow column, cut between words. */
export function columnTitle(title: string, room = 36): string {
  if (title.length <= room) return title;
  const words = title.split(" ");
  let short = "";
  for (const word of words) {
    if (`${short} ${word}`.trim().length > room - 1) break;
    short = `${short} ${word}`.trim();
  }
  return `${short.replace(/[\s,;:(“"]+$/, "")}…`;
}

/** Days from today, said beside the last day of a band: “đã qua”, “hôm nay”, “còn 13 ngày”. */
export function bandNote(dueOn: Day | null, today: Day): string | undefined {
  if (dueOn === null) return undefined;
  const left = daysBetween(today, dueOn);
  if (left < 0) return "đã qua";
  return left === 0 ? "hôm nay" : `còn ${left}\u00a0ngày`;
}
