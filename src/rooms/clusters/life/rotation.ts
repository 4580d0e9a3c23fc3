/** Who leads a year: the unit of the head and of the deputy. */
export type Leads = { head: string; deputy: string | null };

/**
 * Cụm trưởng, cụm phó năm sau theo vòng: the next in the order of members after this year's head (after the place where it
 * stood, when it has left), and the one after that. Null when there is no member.
 */
export function nextLeads(order: readonly string[], now: string | null): Leads | null {
  if (order.length === 0) return null;
  const at = now === null ? -1 : order.indexOf(now);
  const head = order[(at + 1) % order.length]!;
  const deputy = order[(at + 2) % order.length]!;
  return { head, deputy: deputy === head ? null : deputy };
}

/**
 * Phân công chấm chéo: who checks whom, by the order of members and the year. Nobody checks itself, everybody checks one, and
 * from year to year each checks another, until it has checked all. A cluster of one has nobody to check it.
 */
export function assignCheckers(order: readonly string[], year: number): Map<string, string> {
  const others = order.length - 1;
  if (others < 1) return new Map();
  const shift = 1 + (((year % others) + others) % others);
  return new Map(order.map((member, at) => [member, order[(at + shift) % order.length]!]));
}
