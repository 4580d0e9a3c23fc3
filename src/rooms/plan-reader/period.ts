import type { PlanYears } from "./grammar/time.ts";
import type { ReadDuty, Reading } from "./reading.ts";

/**
 * The time a plan is made for: stated where it is enacted or in its title, else under “Thời gian thực hiện”, else its
 * years. A school year runs from 01/9 to 31/8.
 */
export function periodOf(
  opening: readonly ReadDuty[],
  duties: readonly ReadDuty[],
  years: PlanYears,
): Reading["period"] {
  const stated = opening.filter(({ kind }) => kind === "period").at(-1);
  const said = duties.find(
    ({ quote, due }) => due?.type === "range" && /thời gian (?:thực hiện|triển khai|phát động)/iu.test(quote),
  );
  for (const due of [stated?.due, said?.due]) {
    if (due?.type === "range") return { from: due.from, to: due.to };
    if (due?.type === "year") return { from: `${due.year}-01-01`, to: `${due.year}-12-31` };
  }
  if (!years) return null;
  return years.school
    ? { from: `${years.from}-09-01`, to: `${years.to}-08-31` }
    : { from: `${years.from}-01-01`, to: `${years.to}-12-31` };
}
