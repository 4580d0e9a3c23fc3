import { type Day, dayOf, daysBetween, partsOf } from "#kernel/calendar/index.ts";
import { type Scope, whole } from "./scopes.ts";
import { type Tally, together } from "./tallies.ts";

/** A day on the line of a plan: what falls due, or what happens. `tally` says how it stands. */
export type TimelineMark = { on: Day; words: string; tally: Tally | null; next: boolean };

/** A stretch of the line; `passed` says how far through it today is, in per cent. */
export type TimelineSpan = {
  name: string;
  from: Day;
  to: Day;
  stands: "past" | "now" | "ahead";
  passed: number;
  marks: TimelineMark[];
  /** Days that found no room. */
  left: number;
};

/** What the line is drawn from. `moments` are the issue of the plan and its dated occasions. */
export type TimelineFacts = {
  scopes: readonly Scope[];
  span: { from: Day | null; to: Day | null };
  tallies: readonly Tally[];
  titles: ReadonlyMap<string, string>;
  moments: readonly { on: Day; words: string }[];
};

/** Days a stretch has room for. */
const room = 6;
/** A single year of any kind touches five quarters at most. */
const quartersShown = 5;

/**
 * The plan over its period: its years, or stages, or the quarters a single year touches, each with the days on which
 * something falls due. What falls due on one day stands together. Empty when the plan's period is not known.
 */
export function timelineOf(facts: TimelineFacts, today: Day): TimelineSpan[] {
  const marks = marksOf(facts);
  const next = marks.find(({ on, tally }) => tally !== null && on >= today)?.on;
  return stretches(facts).map(({ name, from, to }, n, all) => {
    const mine = marks.filter(({ on }) => (n === 0 || on >= from) && (n === all.length - 1 || on <= to));
    const shown = mine.slice(0, room).map((mark) => ({ ...mark, next: mark.on === next }));
    const stands = to < today ? "past" : from > today ? "ahead" : "now";
    const passed =
      stands === "now" ? Math.round((daysBetween(from, today) / Math.max(1, daysBetween(from, to))) * 100) : 0;
    return { name, from, to, stands, passed, marks: shown, left: mine.length - shown.length };
  });
}

type Stretch = { name: string; from: Day; to: Day };

function stretches({ scopes, span }: TimelineFacts): Stretch[] {
  const parts = scopes.filter(({ key, from, to }) => key !== whole && from !== null && to !== null) as Stretch[];
  if (parts.length > 1) return parts;
  const { from, to } = span;
  if (from === null || to === null) return [];
  const [first, last] = [quarterNumber(from), quarterNumber(to)];
  return Array.from({ length: Math.min(last - first + 1, quartersShown) }, (_, n) => quarter(first + n));
}

/** Quarters counted from year 0, so that they run on over the end of a year: a school year has parts of two. */
function quarterNumber(on: Day): number {
  const { year, month } = partsOf(on);
  return year * 4 + Math.floor((month - 1) / 3);
}

function quarter(number: number): Stretch {
  const [year, n] = [Math.floor(number / 4), number % 4];
  return {
    name: `Quý ${["I", "II", "III", "IV"][n]}/${year}`,
    from: dayOf(year, n * 3 + 1, 1),
    to: dayOf(year, n * 3 + 3, n === 0 || n === 3 ? 31 : 30),
  };
}

function marksOf({ tallies, titles, moments }: TimelineFacts): Omit<TimelineMark, "next">[] {
  const byDay = new Map<Day, Tally[]>();
  for (const tally of tallies)
    if (tally.dueOn !== null) byDay.set(tally.dueOn, [...(byDay.get(tally.dueOn) ?? []), tally]);
  const due = [...byDay].map(([on, list]) => ({
    on,
    words: titlesOf([...titles].filter(([id]) => list.some(({ dutyId }) => dutyId === id)).map(([, title]) => title)),
    tally: together(list),
  }));
  return [...moments.map((moment) => ({ ...moment, tally: null })), ...due].toSorted((a, b) =>
    a.on.localeCompare(b.on),
  );
}

/** Two titles are told, of more the first of the text. */
function titlesOf(titles: readonly string[]): string {
  return titles.length > 2 ? `${titles[0]} và ${titles.length - 1} việc khác` : titles.join("; ");
}
