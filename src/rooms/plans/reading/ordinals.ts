import { anniversaryDay, anniversaryIn, type Day, partsOf } from "#kernel/calendar/index.ts";
import type { PackAnniversary } from "../packs/pack.ts";

/** An anniversary that a plan greets, with what the program counts; `says` is the text where it says otherwise. */
export type Greeted = { name: string; on: Day | null; year: number; ordinal: number; says: string | null };

/**
 * The anniversaries a stretch of a plan greets, in the order of the year. The ordinal is counted from the founding; a
 * text that gives another number, or none of years, is quoted beside it.
 */
export function greeted(
  anniversaries: readonly PackAnniversary[],
  within: { from: Day | null; to: Day | null; stage?: string | undefined },
  today: Day,
): Greeted[] {
  return anniversaries
    .filter(({ stage }) => within.stage === undefined || stage === undefined || stage === within.stage)
    .flatMap((one) => {
      const year = yearFor(one, within, today);
      const on = typeof one.founded === "number" ? null : anniversaryDay(one.founded, year);
      const mine = one.stage !== undefined || on === null || inside(on, within);
      return mine
        ? [{ name: one.name, on, year, ordinal: anniversaryIn(one.founded, year), says: otherwise(one, year) }]
        : [];
    })
    .toSorted((a, b) => (a.on ?? `${a.year}-99`).localeCompare(b.on ?? `${b.year}-99`));
}

function inside(day: Day, { from, to }: { from: Day | null; to: Day | null }): boolean {
  return (from === null || day >= from) && (to === null || day <= to);
}

/** The year meant: the one its own words count to, else the one of today within the stretch. */
function yearFor(one: PackAnniversary, within: { from: Day | null; to: Day | null }, today: Day): number {
  const stated = [...(one.quote ?? "").matchAll(/(?<!\d)(\d{4})(?!\d)/g)].map(([, year]) => Number(year));
  const founded = typeof one.founded === "number" ? one.founded : partsOf(one.founded).year;
  const kept = stated.filter((year) => year > founded).at(-1);
  if (kept !== undefined) return kept;
  const now = partsOf(today).year;
  const [first, last] = [within.from, within.to].map((day) => (day === null ? null : partsOf(day).year));
  return Math.min(Math.max(now, first ?? now), last ?? now);
}

/** What the text says, where that is not “n năm” with the n counted here. */
function otherwise(one: PackAnniversary, year: number): string | null {
  const counted = anniversaryIn(one.founded, year);
  const quote = one.quote ?? "";
  const said = /(?<!\d)(\d{1,4})\s+(?:năm|ngày)(?!\p{L})/u.exec(quote);
  const agrees = one.ordinal === undefined || one.ordinal === counted;
  const inYears = said === null || new RegExp(String.raw`(?<!\d)${counted}\s+năm(?!\p{L})`, "u").test(quote);
  return agrees && inYears ? null : quote || String(one.ordinal);
}
