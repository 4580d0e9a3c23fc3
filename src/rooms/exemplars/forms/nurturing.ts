import { z } from "zod";
import { check, type Filled, typedDay, typedDayOrNone, typedText, typedTextOrNone } from "#kernel/web/forms.ts";
import type { PlannedNurturing } from "../nurturing/changes.ts";
import { newRows } from "../nurturing/typed.ts";

const itemRow = z.object({
  id: z
    .string()
    .optional()
    .transform((text) => text || null),
  kind: z.enum(["goal", "step", "support", "weakness"], "Chọn loại mục."),
  title: typedText("Ghi nội dung của mục, hoặc bỏ dòng."),
  means: typedTextOrNone(500),
  dueOn: typedDayOrNone(),
});

/** Kế hoạch bồi dưỡng, as typed. */
export const nurturingForm = z
  .object({
    startsOn: typedDay("Ghi ngày bắt đầu bồi dưỡng, ví dụ 15/03/2023."),
    endsOn: typedDayOrNone(),
    committeeId: z.uuid("Chọn người của cấp ủy chịu trách nhiệm."),
    committeeCharge: typedText("Ghi phần việc của cấp ủy."),
    headId: z.uuid("Chọn lãnh đạo đơn vị chịu trách nhiệm."),
    headCharge: typedText("Ghi phần việc của lãnh đạo đơn vị."),
    helperId: z.uuid("Chọn người kèm."),
    helperCharge: typedText("Ghi phần việc của người kèm."),
    nextCheckInOn: typedDayOrNone(),
    item: z.array(itemRow).max(60),
  })
  .refine(({ startsOn, endsOn }) => endsOn === null || endsOn >= startsOn, {
    path: ["endsOn"],
    message: "Ngày kết thúc phải từ ngày bắt đầu trở đi.",
  })
  .refine(({ item }) => item.some(({ kind }) => kind === "goal"), {
    path: ["item"],
    message: "Ghi ít nhất một mục tiêu: không có mục tiêu thì không biết bồi dưỡng đã đạt chưa.",
  });

/** A running plan is changed with a reason, and not over another's change. */
export const adjustmentForm = z.object({ reason: typedText("Ghi lý do điều chỉnh.", 2000) });

/** Lựa chọn để bồi dưỡng: the ground, and the paper behind it when there is one. */
export const selectionForm = z.object({
  reason: typedText("Ghi căn cứ lựa chọn.", 2000),
  document: typedTextOrNone(200),
});

/** The revision of the page that was read: a whole number, in a hidden field. */
export const revisionForm = z.object({ revision: z.coerce.number().int().min(0) });

/** Reads a plan from a form, empty rows left away; all problems at once. */
export function readNurturing(
  typed: Record<string, unknown>,
): { ok: true; planned: PlannedNurturing } | { ok: false; rejected: Filled } {
  const rows = filledRows(typed.item);
  const read = check(nurturingForm, { ...typed, item: rows });
  if (!read.ok) return { ok: false, rejected: { ...read.rejected, typed: { ...typed, item: withEmptyRows(rows) } } };
  const { item, ...head } = read.values;
  return { ok: true, planned: { ...head, items: item } };
}

/** A row with a kind alone, chosen beforehand, is nothing. */
function filledRows(rows: unknown): unknown[] {
  if (!Array.isArray(rows)) return [];
  return (rows as Record<string, string>[]).filter((row) => row.title || row.means || row.dueOn);
}

/** The filled rows stay first, so that each problem stands at its row; below them empty ones to go on with. */
function withEmptyRows(rows: unknown[]): unknown[] {
  return [...rows, ...newRows.slice(rows.length)];
}

/** Lần trao đổi: not in the future, and the next one after it. */
export const checkInForm = (today: string) =>
  z
    .object({
      heldOn: typedDay("Ghi ngày trao đổi, ví dụ 12/09/2023.").refine(
        (day) => day <= today,
        "Ngày trao đổi chưa đến. Ghi lại khi đã trao đổi.",
      ),
      words: typedText("Ghi nội dung đã trao đổi và việc thống nhất.", 4000),
      nextOn: typedDayOrNone(),
    })
    .refine(({ heldOn, nextOn }) => nextOn === null || nextOn > heldOn, {
      path: ["nextOn"],
      message: "Lần trao đổi tới phải sau lần này.",
    });

/** Kết quả một mục. */
export const itemForm = z.object({
  step: z.enum(["fulfil", "drop", "take_back"], "Chọn kết quả của mục."),
  outcome: typedText("Ghi kết quả hoặc lý do, để sau này đọc lại hiểu được.", 2000),
});

/** Kết thúc, tiếp tục bồi dưỡng. */
export const nurturingEndForm = z.object({
  step: z.enum(["close", "reopen"]),
  reason: typedText("Ghi lý do.", 2000),
});
