import { type Day, isDay } from "./day.ts";

/**
 * Which anniversary a year keeps: founded 1930-02-03 (or only 1930), asked for 2024 → 94.
 * Zero or less means that the year is not after the founding.
 */
export function anniversaryIn(founded: Day | number, year: number): number {
  return year - (typeof founded === "number" ? founded : Number(founded.slice(0, 4)));
}

/** The day of a year on which a founding day is kept; 29/02 is kept on 28/02 in common years. */
export function anniversaryDay(founded: Day, year: number): Day {
  const leapDay = founded.slice(5) === "02-29";
  const candidate = `${String(year).padStart(4, "0")}-${founded.slice(5)}`;
  return leapDay && !isDay(candidate) ? `${candidate.slice(0, 8)}28` : candidate;
}
