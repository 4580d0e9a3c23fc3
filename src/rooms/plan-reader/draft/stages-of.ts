import { isDay } from "#kernel/calendar/index.ts";
import { keyFor } from "#kernel/written/index.ts";
import type { PackStage } from "#rooms/plans/packs/index.ts";
import type { RangeEnd, ReadDue, ReadDuty, Reading } from "../reading.ts";
import type { Occasions } from "./due-of.ts";

const ordinal = "(?:thứ )?(?:nhất|một|hai|ba|tư|bốn|năm|\\d{1,2}|[IVX]{1,4})";
const named = new RegExp(
  `(?<!\\p{L})((?:giai đoạn|đợt)(?: (?:thi đua|cao điểm|phát động))?(?: (?:${ordinal})(?!\\p{L}|\\d))?(?: (?:từ )?(?:năm )?\\d{4} ?[-–] ?\\d{4})?)`,
  "iu",
);
const years = /\d{4} ?[-–] ?\d{4}$/;

/**
 * Giai đoạn, đợt: the stretches of a plan that it names and dates, in the order of the text; each once. Those that reach over
 * the plan's own period are movements it only takes part in.
 */
export function stagesOf(reading: Reading, occasion: Occasions): { stage: PackStage; cite: string }[] {
  const taken = new Set<string>();
  const seen = new Set<string>();
  return reading.duties.flatMap((duty) => {
    const span = duty.kind === "period" && duty.soft !== true ? spanOf(duty.due, occasion) : null;
    const name = span === null || !isWithin(span, reading) ? null : (nameOf(duty, reading) ?? yearName(duty, reading));
    if (span === null || name === null) return [];
    const mark = `${name.toLowerCase().replace(/\s/g, "")} ${span.from} ${span.to} ${span.until}`;
    if (seen.has(mark)) return [];
    seen.add(mark);
    return [{ stage: { key: keyFor(name, taken), name, ...span, quote: duty.quote }, cite: duty.cite }];
  });
}

function isWithin({ from, to }: StageSpan, { period }: Reading): boolean {
  const [first, last] = [dayAt(period?.from ?? null), dayAt(period?.to ?? null)];
  return !(from !== null && first !== null && from < first) && !(to !== null && last !== null && to > last);
}

/** “Năm 2019: …” is a stage of a plan of several years. */
function yearName({ quote, due }: ReadDuty, { period }: Reading): string | null {
  const [first, last] = [dayAt(period?.from ?? null) ?? "", dayAt(period?.to ?? null) ?? ""];
  const several = first.slice(0, 4) !== last.slice(0, 4);
  return due?.type === "year" && several && /^[^\p{L}]*năm \d{4}/iu.test(quote.normalize("NFC"))
    ? `Năm ${due.year}`
    : null;
}

/** Its name as the sentence has it, else as the heading above does: “Đợt 1”, “Giai đoạn 2021-2025”. */
function nameOf({ quote, cite }: ReadDuty, { sections }: Reading): string | null {
  const headings = sections.filter((one) => one.cite !== "" && (cite === one.cite || cite.startsWith(`${one.cite}.`)));
  for (const words of [quote, ...headings.reverse().map(({ heading }) => heading)]) {
    const found = named.exec(words.normalize("NFC").replace(/\s+/g, " "))?.[1]?.trim();
    if (found && (years.test(found) || / /.test(found.replace(/^giai đoạn|^đợt thi đua|^đợt/iu, ""))))
      return capital(found);
  }
  return null;
}

function capital(name: string): string {
  return (
    name.charAt(0).toUpperCase() +
    name
      .slice(1)
      .toLowerCase()
      .replace(/(?<!\p{L})[ivx]+$/u, (roman) => roman.toUpperCase())
  );
}

type StageSpan = Pick<PackStage, "from" | "to" | "until">;

function spanOf(due: ReadDue | null, occasion: Occasions): StageSpan | null {
  if (due?.type === "year") return { from: `${due.year}-01-01`, to: `${due.year}-12-31` };
  if (due?.type !== "range") return null;
  const [from, to] = [dayAt(due.from), dayAt(due.to)];
  const until = typeof due.to === "object" && due.to !== null ? occasion(due.to.event) : undefined;
  if ((from === null && to === null && until === undefined) || (from !== null && to !== null && from > to)) return null;
  return { from, to, until };
}

function dayAt(end: RangeEnd): string | null {
  return typeof end === "string" && isDay(end) ? end : null;
}
