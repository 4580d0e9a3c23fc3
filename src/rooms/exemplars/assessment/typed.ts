import { z } from "zod";
import { typedDecimal } from "#kernel/scoring/index.ts";
import { check, type Filled, typedTextOrNone, withErrors } from "#kernel/web/forms.ts";
import type { PackCriterion } from "#rooms/plans/packs/index.ts";
import { type MarkSaid, missingIn } from "./hands.ts";
import { valueFault } from "./score.ts";

const text = (max: number) => z.string().max(max).optional().default("");

const row = z.object({ key: text(80), met: text(10), value: text(20), reason: text(1000) });

const marksForm = z.object({
  revision: z.coerce.number().int().catch(0),
  /** `keep` keeps what is typed, `pass` hands the assessment on. */
  act: z.enum(["keep", "pass"]).catch("keep"),
  document: typedTextOrNone(300),
  row: z.array(row).max(200),
});

/** What was typed of an assessment by the hand whose turn it is. */
export type MarksTyped = {
  revision: number;
  pass: boolean;
  document: string | null;
  marks: Map<string, MarkSaid>;
};
type ReadMarks = { ok: true; typed: MarksTyped } | { ok: false; rejected: Filled };

/** What the form is read against: the criteria, the hand before, and whether the last word needs its document. */
export type MarksAsked = {
  criteria: readonly PackCriterion[];
  before: ReadonlyMap<string, MarkSaid> | null;
  asksDocument: boolean;
};

/** Reads the one form of all criteria. Kept it may be unfinished; handed on every criterion and reason must be there. */
export function readMarksForm(typed: Record<string, unknown>, asked: MarksAsked): ReadMarks {
  const read = check(marksForm, typed);
  if (!read.ok) return { ok: false, rejected: read.rejected };
  const { revision, act, document, row: rows } = read.values;
  const errors: Record<string, string[]> = {};
  const marks = new Map<string, MarkSaid>();
  const at = new Map<string, number>();
  for (const [n, one] of rows.entries()) {
    const criterion = asked.criteria.find(({ key }) => key === one.key);
    if (!criterion) continue;
    at.set(one.key, n);
    const said = saidOf(criterion, one, (say) => (errors[`row[${n}][value]`] = [say]));
    if (said.met !== null || said.value !== null || said.reason !== "") marks.set(one.key, said);
  }
  if (act === "pass") lacking(asked, marks, at, errors);
  if (act === "pass" && asked.asksDocument && !document)
    errors.document = ["Ghi biên bản, văn bản làm căn cứ kết luận."];
  if (Object.keys(errors).length > 0) return { ok: false, rejected: withErrors({ ...typed, row: rows }, errors) };
  return { ok: true, typed: { revision, pass: act === "pass", document, marks } };
}

function saidOf(criterion: PackCriterion, one: z.output<typeof row>, fault: (say: string) => void): MarkSaid {
  if (!criterion.points)
    return { met: one.met === "yes" ? true : one.met === "no" ? false : null, value: null, reason: one.reason };
  const value = one.value === "" ? null : typedDecimal(one.value);
  const wrong = Number.isNaN(value)
    ? "Ghi bằng chữ số, ví dụ 8,5."
    : value === null
      ? null
      : valueFault(criterion, value);
  if (wrong) fault(wrong);
  return { met: null, value, reason: one.reason };
}

function lacking(
  { criteria, before }: MarksAsked,
  marks: ReadonlyMap<string, MarkSaid>,
  at: ReadonlyMap<string, number>,
  errors: Record<string, string[]>,
): void {
  for (const { key, lacks } of missingIn(criteria, marks, before)) {
    const n = at.get(key) ?? 0;
    const points = criteria.find((one) => one.key === key)?.points;
    const name = lacks === "reason" ? "reason" : points ? "value" : "met";
    errors[`row[${n}][${name}]`] ??= [
      lacks === "reason"
        ? "Khác với lần trước: ghi lý do."
        : points
          ? "Ghi kết quả của tiêu chí này."
          : "Chọn đạt hoặc chưa đạt.",
    ];
  }
}
