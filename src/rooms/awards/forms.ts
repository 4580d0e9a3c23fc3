import { parseDocument, stringify } from "yaml";
import { z } from "zod";
import { ticked, typedCount, typedDay, typedText, typedTextOrNone } from "#kernel/web/forms.ts";
import { type Condition, condition } from "./conditions/condition.ts";

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

/** Sửa điều kiện: a new version with its day, its source and the reason. */
export const ruleForm = z.object({
  conditions: writtenConditions,
  validFrom: typedDay("Ghi ngày bắt đầu áp dụng, ví dụ 01/01/2026."),
  document: typedTextOrNone(),
  cite: typedText("Ghi điều, khoản hoặc mục của văn bản, ví dụ Đ.22."),
  reason: typedText("Ghi lý do sửa."),
  on: ticked(),
  /** The newest version the page was opened with. */
  seen: typedCount("Mở lại trang rồi sửa."),
});
export type RuleTyped = z.infer<typeof ruleForm>;

/** Conditions as an officer edits them. */
export function written(conditions: readonly Condition[]): string {
  return stringify(JSON.parse(JSON.stringify(conditions)), { lineWidth: 100 });
}

function placeOf(path: readonly PropertyKey[]): string {
  const [first, ...rest] = path;
  if (typeof first !== "number") return "";
  return `Điều kiện ${first + 1}${rest.length > 0 ? `, ${rest.map(String).join(".")}` : ""}: `;
}
