import { anniversaryDay, anniversaryIn, type Day } from "#kernel/calendar/index.ts";
import { foundedOf } from "./calendar.ts";

/** An anniversary a drive greets, with its ordinal; `on` null where only the year is known. */
export type Greeted = { name: string; founded: Day | number; on: Day | null; year: number; ordinal: number };

/** What a drive greets, counted: kept inside the drive where its day falls there, else in the year in which the drive ends. */
export function greetedBy(
  drive: { startsOn: Day; endsOn: Day },
  greetings: readonly { name: string; founded: string }[],
): Greeted[] {
  return greetings
    .map(({ name, founded: written }) => {
      const founded = foundedOf(written);
      const [first, last] = [Number(drive.startsOn.slice(0, 4)), Number(drive.endsOn.slice(0, 4))];
      const inside = typeof founded === "string" && anniversaryDay(founded, first) >= drive.startsOn;
      const year = inside && anniversaryDay(founded, first) <= drive.endsOn ? first : last;
      const on = typeof founded === "number" ? null : anniversaryDay(founded, year);
      return { name, founded, on, year, ordinal: anniversaryIn(founded, year) };
    })
    .toSorted((a, b) => (a.on ?? `${a.year}-99`).localeCompare(b.on ?? `${b.year}-99`));
}
