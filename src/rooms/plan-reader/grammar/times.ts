import type { ReadDue } from "../reading.ts";
import { anniversariesOf, keptDayOf } from "./anniversaries.ts";
import { datedPhrase } from "./dated.ts";
import { type EventPhrase, eventsOf } from "./events.ts";
import { excludedPlaces } from "./exclusions.ts";
import { hide } from "./phrase.ts";
import { pointsOf } from "./points.ts";
import { rangesOf } from "./ranges.ts";
import { type Recurrence, recurrencesOf } from "./recurrences.ts";
import { relativesOf } from "./relatives.ts";
import type { PlanYears, TimePhrase } from "./time.ts";
import { yearlyPhrases } from "./yearly.ts";

/** Every expression of time in a sentence (small letters), in the order of the text. */
export function timesOf(lower: string, years: PlanYears): TimePhrase[] {
  const anniversaries = anniversariesOf(lower);
  const seen = hide(lower, [
    ...excludedPlaces(lower).map(({ place }) => place),
    ...anniversaries.map(({ from, to }) => [from, to] as [number, number]),
  ]);
  const points = pointsOf(seen);
  const rhythms = recurrencesOf(seen);
  const taken: TimePhrase[] = [];
  const take = (phrases: readonly TimePhrase[]) => {
    for (const phrase of phrases)
      if (!taken.some((other) => phrase.from < other.to && phrase.to > other.from)) taken.push(phrase);
  };
  const events = eventsOf(seen);
  take(rangesOf(seen, points, years));
  take(yearlyPhrases(seen, points, rhythms));
  take(
    relativesOf(seen)
      .filter(({ loose }) => !loose)
      .map(relative),
  );
  take(events.flatMap((event) => eventPhrase(event, lower, rhythms, anniversaries)));
  take(points.flatMap((point) => datedPhrase(seen, point, years) ?? []));
  take(
    relativesOf(seen)
      .filter(({ loose }) => loose)
      .map(relative),
  );
  const listed = rhythms.filter((rhythm) => !taken.some((other) => rhythm.from < other.to && rhythm.to > other.from));
  const all = [...taken, ...listed.map((rhythm) => recurring(rhythm, seen)), ...anniversaries];
  return all.sort((a, b) => a.from - b.from || a.to - b.to);
}

function relative({ from, to, piece, text, amount, loose }: ReturnType<typeof relativesOf>[number]): TimePhrase {
  return {
    from,
    to,
    piece,
    due: { type: "relative", text },
    weight: loose ? "loose" : "dated",
    ...(amount ? { amount } : {}),
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
  const text = lower.slice(from, to).trim();
  const rhythm = rhythms.find((other) => other.from >= from && other.to <= to + 1 && other.unit);
  const kept = anniversaries.find((other) => other.from >= from && other.from < to + 2);
  const keptDay = kept ? keptDayOf(lower.slice(kept.from, kept.to)) : null;
  const due: ReadDue = keptDay
    ? { type: "on", date: keptDay }
    : rhythm?.unit
      ? { type: "every", unit: rhythm.unit, by: text }
      : { type: "event", text, ...yearIn(text) };
  return [
    {
      from,
      to: kept ? Math.min(to, kept.from) : to,
      piece,
      due,
      weight: "moment",
      ...(strict ? { strict } : {}),
      kind: rhythm ? "recurring" : "event",
    },
  ];
}

function yearIn(text: string): { year?: number } {
  const found = /năm ((?:19|20)\d{2})(?! ?-)/u.exec(text);
  return found ? { year: Number(found[1]) } : {};
}

/** A rhythm that opens the sentence or stands right before its verb governs it; elsewhere it only describes. */
function recurring({ from, to, unit, piece }: Recurrence, lower: string): TimePhrase {
  const governs =
    /^[^\p{L}]*$/u.test(lower.slice(0, from)) || /[,;:.(] ?$/u.test(lower.slice(0, from)) || piece !== "hằng …";
  return {
    from,
    to,
    piece,
    due: unit ? { type: "every", unit } : null,
    weight: governs ? "moment" : "loose",
    kind: "recurring",
  };
}
