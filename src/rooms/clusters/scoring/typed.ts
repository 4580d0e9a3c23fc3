import { z } from "zod";
import { typedDecimal } from "#kernel/scoring/index.ts";
import { check, type Filled, withErrors } from "#kernel/web/forms.ts";
import type { ScoreCriterion } from "../table/table.ts";
import { asksTarget, figuresFault } from "./figures.ts";
import { type MarkSaid, missingIn } from "./hands.ts";

const text = (max: number) => z.string().max(max).optional().default("");
const row = z.object({ key: text(80), target: text(20), achieved: text(20), reason: text(1000), document: text(300) });
const sheetForm = z.object({
  revision: z.coerce.number().int().catch(0),
  /** `keep` keeps what is typed, `pass` hands the sheet on. */
  act: z.enum(["keep", "pass"]).catch("keep"),
  row: z.array(row).max(500),
});

/** What was typed of a sheet: figures with reasons, and papers named as evidence. */
export type SheetTyped = {
  revision: number;
  pass: boolean;
  marks: Map<string, MarkSaid>;
  documents: { key: string; title: string }[];
};
type Read = { ok: true; typed: SheetTyped } | { ok: false; rejected: Filled };

/** Reads the one form of all criteria. Kept it may be unfinished; handed on every figure and reason must be there. */
export function readSheetForm(
  typed: Record<string, unknown>,
  asked: { criteria: readonly ScoreCriterion[]; before: ReadonlyMap<string, MarkSaid> | null },
): Read {
  const read = check(sheetForm, typed);
  if (!read.ok) return { ok: false, rejected: read.rejected };
  const { revision, act, row: rows } = read.values;
  const errors: Record<string, string[]> = {};
  const marks = new Map<string, MarkSaid>();
  const at = new Map(rows.map(({ key }, n) => [key, n]));
  for (const [n, one] of rows.entries()) {
    const criterion = asked.criteria.find(({ key }) => key === one.key);
    if (!criterion) continue;
    const said = saidOf(criterion, one, (name, says) => (errors[`row[${n}][${name}]`] = [says]));
    if (said.achieved !== null || said.target !== null || said.reason !== "") marks.set(one.key, said);
  }
  if (act === "pass")
    for (const { key, lacks } of missingIn(asked.criteria, marks, asked.before)) {
      const name = lacks === "reason" ? "reason" : "achieved";
      errors[`row[${at.get(key) ?? 0}][${name}]`] ??= [
        lacks === "reason" ? "Khác với lần trước: ghi lý do." : "Ghi số liệu của tiêu chí này.",
      ];
    }
  if (Object.keys(errors).length > 0) return { ok: false, rejected: withErrors({ ...typed, row: rows }, errors) };
  const documents = rows.flatMap(({ key, document }) => (document === "" ? [] : [{ key, title: document }]));
  return { ok: true, typed: { revision, pass: act === "pass", marks, documents } };
}

function saidOf(
  { formula }: ScoreCriterion,
  one: z.output<typeof row>,
  fault: (name: "target" | "achieved", says: string) => void,
): MarkSaid {
  const number = (name: "target" | "achieved") => {
    const n = one[name] === "" ? null : typedDecimal(one[name]);
    if (!Number.isNaN(n)) return n;
    fault(name, "Ghi bằng chữ số, ví dụ 8,5.");
    return null;
  };
  const figures = { achieved: number("achieved"), target: asksTarget(formula) ? number("target") : null };
  const wrong = figuresFault(formula, figures);
  if (wrong) fault("achieved", wrong);
  return { ...figures, reason: one.reason };
}
