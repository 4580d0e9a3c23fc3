import { z } from "zod";
import { check, type Filled, withErrors } from "#kernel/web/forms.ts";
import { type ReadCriterion, readCriterion } from "../table/rows.ts";
import { revision } from "./cluster.ts";

const text = (max: number) => z.string().max(max).optional().default("");

const criterionForm = z.object({
  version: revision,
  ...{ group: text(200), title: text(500), effect: text(20), by: text(20), points: text(20), cap: text(20) },
  ...{ each: text(20), size: text(20), evidence: text(500), gate: text(20), scorer: text(20) },
  bands: z.array(z.object({ from: text(20), to: text(20), points: text(20) })).max(30),
});

type Read = { ok: true; version: number; line: Extract<ReadCriterion, { ok: true }> } | { ok: false; rejected: Filled };

/** Reads the form of one criterion; every fault at its field. */
export function readCriterionForm(typed: Record<string, unknown>): Read {
  const read = check(criterionForm, typed);
  if (!read.ok) return { ok: false, rejected: read.rejected };
  const { version, ...row } = read.values;
  const line = readCriterion(row);
  if (line.ok) return { ok: true, version, line };
  const errors = Object.fromEntries(
    line.faults.map(({ field, says }) => [field === "bands" ? "bands[0][from]" : field, says]),
  );
  return { ok: false, rejected: withErrors({ ...typed, bands: row.bands }, errors) };
}
