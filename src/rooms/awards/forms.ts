import { parseDocument, stringify } from "yaml";
import { z } from "zod";
import {
  check,
  type Filled,
  type Read,
  ticked,
  typedCount,
  typedDay,
  typedText,
  typedTextOrNone,
  withErrors,
} from "#kernel/web/forms.ts";
import { type Condition, condition } from "./conditions/condition.ts";
import { rowsOf, rowsTyped } from "./editing/condition-row.ts";
import { conditionsOf } from "./editing/read-rows.ts";

/** Conditions as written in packs (YAML); every problem is named with its place. */
const writtenConditions = typedText("Ghi ít nhất một điều kiện.", 20_000).transform((written, context) => {
  const document = parseDocument(written);
  for (const fault of document.errors)
    context.addIssue({
      code: "custom",
      message: `Dòng ${fault.linePos?.[0].line ?? 1}: viết chưa đúng dạng YAML; xem lại thụt dòng và dấu hai chấm.`,
    });
  if (document.errors.length > 0) return z.NEVER;
  const read = z.array(condition).min(1, "Ghi ít nhất một điều kiện.").safeParse(document.toJS());
  if (read.success) return read.data;
  for (const issue of read.error.issues)
    context.addIssue({ code: "custom", message: `${placeOf(issue.path)}${issue.message}` });
  return z.NEVER;
});

const ruleHead = z.object({
  validFrom: typedDay("Ghi ngày bắt đầu áp dụng, ví dụ 01/01/2026."),
  document: typedTextOrNone(),
  cite: typedText("Ghi điều, khoản hoặc mục của văn bản, ví dụ Đ.22."),
  reason: typedText("Ghi lý do sửa."),
  on: ticked(),
  /** The newest version the page was opened with. */
  seen: typedCount("Mở lại trang rồi sửa."),
});

/** Sửa điều kiện: a new version with its day, its source and the reason. */
export type RuleTyped = z.infer<typeof ruleHead> & { conditions: Condition[] };

/** Whether the form came with its conditions as text («Xem dạng văn bản») instead of rows. */
export function isAsText(typed: Record<string, unknown>): boolean {
  return typeof typed.conditions === "string";
}

/** Reads the form, its conditions as rows or as text; all problems of all its parts at once. */
export function readRule(typed: Record<string, unknown>): Read<RuleTyped> {
  const head = check(ruleHead, typed);
  const conditions = readConditions(typed);
  if (head.ok && conditions.ok) return { ok: true, values: { ...head.values, conditions: conditions.conditions } };
  const errors = { ...(conditions.ok ? {} : conditions.errors), ...(head.ok ? {} : head.rejected.errors) };
  return { ok: false, rejected: withErrors(typed, errors) };
}

/** The form with its conditions the other way, rows as text and text as rows; what cannot be read comes back with its errors. */
export function turned(typed: Record<string, unknown>): Filled {
  const read = readConditions(typed);
  if (!read.ok) return withErrors(typed, read.errors);
  const { rows, conditions, ...rest } = typed;
  return withErrors({ ...rest, ...(isAsText(typed) ? asRows(read.conditions) : asText(read.conditions)) }, {});
}

/** Conditions as the form first shows them. */
export function asRows(conditions: readonly Condition[]) {
  return { rows: rowsOf(conditions) };
}

function asText(conditions: readonly Condition[]) {
  return { conditions: written(conditions) };
}

function readConditions(typed: Record<string, unknown>) {
  if (!isAsText(typed)) return conditionsOf(rowsTyped(typed.rows));
  const read = check(z.object({ conditions: writtenConditions }), typed);
  return read.ok ? { ok: true as const, ...read.values } : { ok: false as const, errors: read.rejected.errors };
}

function written(conditions: readonly Condition[]): string {
  return stringify(JSON.parse(JSON.stringify(conditions)), { lineWidth: 100 });
}

function placeOf(path: readonly PropertyKey[]): string {
  const [first, ...rest] = path;
  if (typeof first !== "number") return "";
  return `Điều kiện ${first + 1}${rest.length > 0 ? `, ${rest.map(String).join(".")}` : ""}: `;
}
