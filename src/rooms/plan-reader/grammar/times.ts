import type { ReadDue } from "../reading.ts";
import { anniversariesOf, keptDayOf } from "./anniversaries.ts";
import { datedPhrase } from "./dated.ts";
import { type EventPhrase, eventsOf } from "./events.ts";
import { excludedPlaces } from "./exclusions.ts";
import { hide } from "./phrase.ts";
import { type Point, pointsOf } from "./points.ts";
import { rangesOf } from "./ranges.ts";
import { type Recurrence, recurrencesOf } from "./recurrences.ts";
import { relativesOf } from "./relatives.ts";
import { type PlanYears, runsForYears, type TimePhrase } from "./time.ts";
import { yearlyPhrases } from "./yearly.ts";

/** Every expression of time in a sentence (small letters), in the order of the text; `excluded` names what obliges nobody. */
export function timesOf(lower: string, years: PlanYears, excluded = excludedPlaces(lower)): TimePhrase[] {
  const anniversaries = anniversariesOf(lower);
  const seen = hide(lower, [
    ...excluded.map(({ place }) => place),
    ...anniversaries.map(({ from, to }) => [from, to] as const),
  ]);
  const points = pointsOf(seen);
  const rhythms = recurrencesOf(seen);
  const relatives = relativesOf(seen);
  const taken: TimePhrase[] = [];
  const take = (phrases: readonly TimePhrase[]) => {
    for (const phrase of phrases) {
      if (!taken.some((other) => phrase.from < other.to && phrase.to > other.from)) taken.push(phrase);
    }
  };
  take(rangesOf(seen, points, years));
  take(relatives.filter(({ strict }) => strict).map(relative));
  take(yearlyPhrases(seen, points, rhythms, years));
  take(relatives.filter(({ loose }) => !loose).map(relative));
  take(
    points
      .filter((point) => /dịp (?:ngày )?$/u.test(seen.slice(0, point.from)))
      .flatMap((point) => dated(seen, point, points, years)),
  );
  take(eventsOf(seen).flatMap((event) => eventPhrase(event, lower, rhythms, anniversaries)));
  take(points.flatMap((point) => dated(seen, point, points, years)));
  take(relatives.filter(({ loose }) => loose).map(relative));
  const free = rhythms.filter(
    ({ hint, from, to }) => !hint && !taken.some((other) => from < other.to && to > other.from),
  );
  return [...taken, ...free.map((rhythm) => recurring(rhythm, seen)), ...anniversaries].sort(
    (a, b) => a.from - b.from || a.to - b.to,
  );
}

/**
 * A day without a year belongs to the year named before it in the sentence: “riêng năm 2026, trước ngày 10/4”; one joined
 * to a day before it has its «trước»: “trước 30/10 (cấp cơ sở) và 15/11 (cấp tỉnh)”.
 */
function dated(seen: string, point: Point, points: readonly Point[], years: PlanYears): TimePhrase[] {
  const named = points.filter((other) => other.to <= point.from && other.year && !other.lastYear).at(-1)?.year;
  const own = named && runsForYears(years) ? { from: named, to: named } : years;
  const phrase = datedPhrase(seen, point, own);
  const before = points.filter((other) => other.to <= point.from).at(-1);
  const joined = before && /^(?: ?\([^()]{0,60}\))?(?:,| và|, và) $/u.test(seen.slice(before.to, point.from));
  if (!phrase || !joined || phrase.due?.type !== "on" || phrase.strict) return phrase ? [phrase] : [];
  const [first] = before.day ? dated(seen, before, points.slice(0, points.indexOf(before) + 1), years) : [];
  return [
    first?.due?.type === "by"
      ? { ...phrase, due: { type: "by", date: phrase.due.date }, strict: first.strict ?? false }
      : phrase,
  ];
}

function relative({
  from,
  to,
  piece,
  text,
  amount,
  loose,
  strict,
}: ReturnType<typeof relativesOf>[number]): TimePhrase {
  return {
    from,
    to,
    piece,
    due: { type: "relative", text },
    weight: loose ? "loose" : "dated",
    ...(amount ? { amount } : {}),
    ...(strict ? { strict } : {}),
  };
}

/** An event that a rhythm repeats is due in every such period; one that is an anniversary is due on the day it is kept. */
function eventPhrase(
  event: EventPhrase,
  lower: string,
  rhythms: readonly Recurrence[],
  anniversaries: readonly TimePhrase[],
): TimePhrase[] {
  const { from, to, piece, strict } = event;
  const rhythm = rhythms.find((other) => other.from >= from && other.to <= to + 1 && other.unit && !other.hint);
  const kept = anniversaries.find((other) => other.from >= from && other.from < to + 2);
  if (piece === "nhân kỷ niệm" && !kept) return [];
  const text = lower.slice(from, kept ? Math.max(to, kept.to) : to).trim();
  const keptDay = kept ? keptDayOf(lower.slice(kept.from, kept.to)) : null;
  return [
    {
      from,
      to: kept ? Math.min(to, kept.from) : to,
      piece,
      due: eventDue(text, keptDay, rhythm),
      weight: "moment",
      ...(strict ? { strict } : {}),
      kind: rhythm ? "recurring" : "event",
    },
  ];
}

function eventDue(text: string, keptDay: string | null, rhythm: Recurrence | undefined): ReadDue {
  if (keptDay) return { type: "on", date: keptDay };
  if (rhythm?.unit) return { type: "every", unit: rhythm.unit, by: text };
  const found = /năm ((?:19|20)\d{2})(?! ?-)/u.exec(text);
  return { type: "event", text, ...(found ? { year: Number(found[1]) } : {}) };
}

/** A rhythm that opens the sentence or stands right before its verb governs it; elsewhere it only describes. */
function recurring({ from, to, unit, piece, odd }: Recurrence, lower: string): TimePhrase {
  const before = lower.slice(0, from);
  const governs = piece !== "hằng …" || /^[^\p{L}]*$|[,;:.(] ?$/u.test(before);
  const due: ReadDue | null = unit
    ? { type: "every", unit }
    : odd
      ? { type: "relative", text: lower.slice(from, to) }
      : null;
  return { from, to, piece, due, weight: governs ? "moment" : "loose", kind: "recurring" };
}
