import { z } from "zod";
import { check, type Filled, typedText, withErrors } from "#kernel/web/forms.ts";
import type { ProgressTyped, TargetTyped } from "./commands/keep-targets.ts";
import { baselinesIn, numberIn } from "./targets.ts";
import { bounds } from "./terms.ts";

const text = (max: number) => z.string().trim().max(max).optional().default("");

const row = z.object({
  id: text(40),
  name: typedText("Ghi nội dung chỉ tiêu.", 500),
  measure: typedText("Ghi đơn vị đo, ví dụ %, vụ, buổi.", 60),
  bound: z.enum(bounds, "Chọn ít nhất hoặc không quá."),
  target: typedText("Ghi số phấn đấu, ví dụ 100.", 40),
  baselines: text(300),
  evidence: text(1000),
});

const targetsForm = z.object({
  revision: z.coerce.number().int().catch(0),
  row: z.array(row).max(60, "Mỗi bản đăng ký tối đa 60 chỉ tiêu."),
});

type ReadTargets = { ok: true; revision: number; targets: TargetTyped[] } | { ok: false; rejected: Filled };

/** Reads the targets as typed; empty rows are left out, every problem is named at its cell. */
export function readTargetsForm(typed: Record<string, unknown>): ReadTargets {
  const rows = Array.isArray(typed.row) ? (typed.row as Record<string, string>[]) : [];
  const full = rows.filter(({ id: _, bound: __, ...cells }) => Object.values(cells).some((said) => said?.trim()));
  const read = check(targetsForm, { ...typed, row: full });
  if (!read.ok) return { ok: false, rejected: read.rejected };
  const errors: Record<string, string[]> = {};
  const targets = read.values.row.map((one, n): TargetTyped => {
    const [target, baselines] = [numberIn(one.target), baselinesIn(one.baselines)];
    if (target === null) errors[`row[${n}][target]`] = ["Ghi bằng số, ví dụ 100 hoặc 97,5."];
    if (baselines === null) errors[`row[${n}][baselines]`] = ["Ghi năm và số, ví dụ “2022: 95; 2023: 97,5”."];
    return { ...one, id: one.id || null, target: target ?? 0, baselines: baselines ?? [] };
  });
  if (Object.keys(errors).length > 0) return { ok: false, rejected: withErrors({ ...typed, row: full }, errors) };
  return { ok: true, revision: read.values.revision, targets };
}

const progressForm = z.object({
  quarter: z.coerce.number("Chọn quý.").int().min(1, "Chọn quý.").max(4, "Chọn quý."),
  value: typedText("Ghi số đạt được từ đầu năm.", 40),
  evidence: typedText("Ghi minh chứng: số văn bản, báo cáo, địa chỉ trang.", 1000),
});

/** Reads what is recorded of a target for a quarter. */
export function readProgressForm(
  typed: Record<string, unknown>,
): { ok: true; progress: ProgressTyped } | { ok: false; rejected: Filled } {
  const read = check(progressForm, typed);
  if (!read.ok) return { ok: false, rejected: read.rejected };
  const value = numberIn(read.values.value);
  if (value === null) return { ok: false, rejected: withErrors(typed, { value: "Ghi bằng số, ví dụ 100 hoặc 97,5." }) };
  return { ok: true, progress: { ...read.values, value } };
}
