import { type Day, endOfDay, startOfDay, vietnamDay } from "#kernel/calendar/index.ts";

/** The clock of the program: asked once a request or job, handed down as `now`, never asked by a rule. */
export type Clock = () => Date;

/** The real clock, or one that was moved (`GUONGSANG_NOW`) to a moment from which time goes on as usual. */
export function clockFrom(moved: Date | undefined, real: Clock = () => new Date()): Clock {
  if (!moved) return real;
  const begun = real().getTime();
  return () => new Date(moved.getTime() + (real().getTime() - begun));
}

/** The same time of day, on another day: the moved clock of a practice agency. */
export function onDay(day: Day, now: Date): Date {
  const sinceMidnight = now.getTime() - startOfDay(vietnamDay(now)).getTime();
  return new Date(Math.min(startOfDay(day).getTime() + sinceMidnight, endOfDay(day).getTime()));
}
