import { type Day, daysBetween } from "#kernel/calendar/index.ts";

/**
 * Mức độ được quan tâm, as the board shows it: `never` selected but without a running nurturing plan, `faded` nobody did
 * anything for a quarter, `fading` for half of one, `fresh` otherwise.
 */
export type Attention = "never" | "faded" | "fading" | "fresh";

/** The plans ask for something every quarter (Sóc Trăng); a quarter in which nobody came is neglect. */
export const quarterDays = 90;

/** How an exemplar stands with those who answer for it, on a day. `since` is the day it was selected. */
export function attentionOn(
  today: Day,
  of: { running: boolean; touchedOn: Day | null; since: Day },
): { attention: Attention; days: number } {
  if (!of.running) return { attention: "never", days: Math.max(0, daysBetween(of.since, today)) };
  const days = Math.max(0, daysBetween(of.touchedOn ?? of.since, today));
  return { attention: days > quarterDays ? "faded" : days > quarterDays / 2 ? "fading" : "fresh", days };
}
