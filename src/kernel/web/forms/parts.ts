import { z } from "zod";

/** How a day is to be written; said at every wrong one. */
const example = "Ghi ngày/tháng/năm, ví dụ 25/01/2019.";

/**
 * A required text of one field. `missing` says what to write: “Ghi tên kế hoạch.”
 */
export function typedText(missing: string, max = 500) {
  return z.string({ error: missing }).min(1, missing).max(max);
}

/** A text that may stay empty; empty is null. */
export function typedTextOrNone(max = 500) {
  return z
    .string()
    .max(max)
    .optional()
    .transform((text) => text || null);
}

/** A required day typed dd/mm/yyyy → `YYYY-MM-DD`. */
export function typedDay(missing: string = example) {
  return z.string({ error: missing }).min(1, missing).transform(toDay);
}

/** A day that may stay empty; empty is null. */
export function typedDayOrNone() {
  return z
    .string()
    .optional()
    .transform((text, context) => (text ? toDay(text, context) : null));
}

/** A whole number typed with or without points (1.214) → number. Empty is null when `missing` is not given. */
export function typedCount(missing: string, bounds: { min?: number; max?: number } = {}) {
  return z
    .string({ error: missing })
    .min(1, missing)
    .transform((text, context) => toNumber(text, context))
    .pipe(
      z
        .number()
        .min(bounds.min ?? 0)
        .max(bounds.max ?? 1_000_000_000),
    );
}

/** A whole number that may stay empty; empty is null. */
export function typedCountOrNone(bounds: { min?: number; max?: number } = {}) {
  return z
    .string()
    .optional()
    .transform((text, context) => (text ? toNumber(text, context) : null))
    .pipe(
      z
        .number()
        .min(bounds.min ?? 0)
        .max(bounds.max ?? 1_000_000_000)
        .nullable(),
    );
}

/** A box: ticked is true, absent is false. */
export function ticked() {
  return z
    .string()
    .optional()
    .transform((text) => text !== undefined && text !== "");
}

/** The word an irreversible act asks to type, in capitals or not. */
export function confirmed(word: string) {
  const say = `Gõ đúng chữ ${word} để xác nhận.`;
  const same = (text: string) => text.toLocaleUpperCase("vi") === word.normalize("NFC").toLocaleUpperCase("vi");
  return z.string({ error: say }).refine(same, say);
}

function toDay(text: string, context: z.RefinementCtx): string {
  const parts = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? isoParts(text);
  const fail = (say: string) => {
    context.addIssue({ code: "custom", message: say });
    return z.NEVER;
  };
  if (!parts) return fail(example);
  const [, d, m, y] = parts.map(Number) as [number, number, number, number];
  if (m < 1 || m > 12) return fail(`Một năm có 12 tháng, không có tháng ${m}. ${example}`);
  const longest = new Date(Date.UTC(y, m, 0)).getUTCDate();
  if (d < 1 || d > longest) {
    const leap = m === 2 && d === 29 ? ` năm ${y}` : "";
    return fail(`Tháng ${m}${leap} không có ngày ${d}. ${example}`);
  }
  if (y < 1900 || y > 2200) return fail(`Năm ${y} nằm ngoài 1900–2200. ${example}`);
  return `${y}-${String(m).padStart(2, "0")}-${String(d).padStart(2, "0")}`;
}

/** Browsers' own date pickers and copied data write year first. */
function isoParts(text: string): string[] | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return parts && [parts[0], parts[3]!, parts[2]!, parts[1]!];
}

function toNumber(text: string, context: z.RefinementCtx): number {
  if (/^\d+$/.test(text) || /^\d{1,3}(\.\d{3})+$/.test(text)) return Number(text.replaceAll(".", ""));
  context.addIssue({ code: "custom", message: "Ghi bằng chữ số, ví dụ 12." });
  return z.NEVER;
}
