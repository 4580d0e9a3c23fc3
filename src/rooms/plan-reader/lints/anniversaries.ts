import { formatDay, foundingNamed } from "#kernel/calendar/index.ts";
import type { PlanYears } from "../grammar/time.ts";
import type { ReadDuty, ReadWarning } from "../reading.ts";
import { warning } from "./warning.ts";

/** Ordinals that do not fit their dates, and founding days that the whole country keeps on another day. */
export function anniversaryLints(text: string, duties: readonly ReadDuty[], years: PlanYears): ReadWarning[] {
  return duties.filter(({ kind }) => kind === "anniversary").flatMap((duty) => judged(text, duty, years));
}

function judged(text: string, duty: ReadDuty, years: PlanYears): ReadWarning[] {
  const words = duty.why[0]?.text ?? duty.quote;
  const known = foundingNamed(words);
  const founded =
    duty.due?.type === "on" ? duty.due.date : duty.due?.type === "year" ? String(duty.due.year) : known?.on;
  const kept = keptYear(words) ?? (years && years.from === years.to ? years.to : null);
  const found: ReadWarning[] = [];
  if (/\d ngày (?:giải phóng|thành lập|chiến thắng|truyền thống)/iu.test(duty.quote))
    found.push(warning(text, "word_missing", duty.span));
  if (known && duty.due?.type === "on" && duty.due.date !== known.on) {
    found.push(warning(text, "founding_differs", duty.span, { name: known.name, known: formatDay(known.on) }));
  }
  const expected = founded && kept ? kept - Number(founded.slice(0, 4)) : null;
  if (expected !== null && duty.ordinal && expected !== duty.ordinal) {
    found.push(
      warning(text, "ordinal_unfit", duty.span, { written: String(duty.ordinal), expected: String(expected) }),
    );
  }
  return found;
}

/** The year in which it is kept: the later one of a bracket. */
function keptYear(quote: string): number | null {
  const written = [...quote.matchAll(/(?<!\d)((?:18|19|20)\d{2})(?!\d)/g)].map(([, year]) => Number(year));
  return written.length >= 2 ? Math.max(...written) : null;
}
