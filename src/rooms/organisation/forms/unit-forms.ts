import { z } from "zod";
import { confirmed, ticked, typedCountOrNone, typedDay, typedText, typedTextOrNone } from "#kernel/web/forms.ts";

/** The word typed before units end for good. */
export const endingWord = "KẾT THÚC";

/** What every change asks: its first day, the document that orders it, a note. */
const changeFields = {
  on: typedDay("Ghi ngày đầu tiên có hiệu lực, ví dụ 01/07/2025."),
  document: typedTextOrNone(300),
  note: typedTextOrNone(2000),
};

const names = {
  name: typedText("Ghi tên đầy đủ của đơn vị.", 300),
  shortName: typedTextOrNone(120),
  abbreviation: typedTextOrNone(60),
};
const kind = typedText("Ghi loại đơn vị, ví dụ Phòng, Tòa án cấp huyện.", 120);

/** Thành lập. */
export const establishForm = z.object({
  ...names,
  kind,
  category: z.enum(["unit", "body", "outside"], { error: "Chọn đơn vị, hội đồng hay cơ quan ngoài." }),
  parent: typedTextOrNone(300),
  groupName: typedTextOrNone(200),
  staffCount: typedCountOrNone({ max: 100_000 }),
  ...changeFields,
});

/** Đổi tên. */
export const renameForm = z.object({ ...names, kind: typedTextOrNone(120), ...changeFields });

/** Chuyển về đơn vị khác. */
export const moveForm = z.object({
  parent: typedText("Chọn đơn vị cấp trên mới.", 300),
  groupName: typedTextOrNone(200),
  ...changeFields,
});

/** Hợp nhất, sáp nhập: units that end, and the one that stands for them. */
export const mergeForm = z
  .object({
    from: z.array(z.string()).default([]),
    others: typedTextOrNone(5000),
    into: z.enum(["new", "standing"], { error: "Chọn thành lập đơn vị mới hay sáp nhập vào đơn vị đang có." }),
    target: typedTextOrNone(300),
    name: typedTextOrNone(300),
    shortName: typedTextOrNone(120),
    abbreviation: typedTextOrNone(60),
    kind: typedTextOrNone(120),
    parent: typedTextOrNone(300),
    ...changeFields,
  })
  .superRefine((form, context) => {
    const missing = (path: string, message: string) => context.addIssue({ code: "custom", path: [path], message });
    if (form.from.length === 0 && !form.others) missing("from", "Chọn ít nhất một đơn vị kết thúc hoạt động.");
    if (form.into === "standing" && !form.target) missing("target", "Chọn đơn vị nhận sáp nhập.");
    if (form.into !== "new") return;
    if (!form.name) missing("name", "Ghi tên đơn vị mới.");
    if (!form.kind) missing("kind", "Ghi loại của đơn vị mới, ví dụ Phòng.");
    if (!form.parent) missing("parent", "Chọn đơn vị cấp trên của đơn vị mới.");
  });

/** Chia, tách. */
export const splitForm = z
  .object({
    stays: ticked(),
    part: z
      .array(z.object({ name: typedTextOrNone(300), abbreviation: typedTextOrNone(60), kind: typedTextOrNone(120) }))
      .default([])
      .transform((parts) => parts.filter((part) => part.name || part.kind || part.abbreviation)),
    heir: typedCountOrNone({ min: 1, max: 50 }),
    ...changeFields,
  })
  .superRefine((form, context) => {
    form.part.forEach((part, at) => {
      if (!part.name) context.addIssue({ code: "custom", path: ["part", at, "name"], message: "Ghi tên đơn vị." });
    });
    if (form.part.length + (form.stays ? 1 : 0) < 2)
      context.addIssue({ code: "custom", path: ["part"], message: "Ghi ít nhất hai đơn vị sau khi chia, tách." });
    if (form.heir !== null && form.heir > form.part.length)
      context.addIssue({
        code: "custom",
        path: ["heir"],
        message: `Ghi số thứ tự của một dòng ở trên, từ 1 đến ${form.part.length}.`,
      });
  });

/** Giải thể, kết thúc hoạt động. */
export const dissolveForm = z.object({ successor: typedTextOrNone(300), ...changeFields });

/** The word, asked once more with everything else when units end for good; and what becomes of unfinished work. */
export const endingConfirmed = z
  .object({
    word: confirmed(endingWord),
    unfinished: z.enum(["inherited", "excused"]).catch("inherited"),
    excusedBy: z.uuid().nullable().catch(null),
  })
  .superRefine((form, context) => {
    if (form.unfinished === "excused" && !form.excusedBy)
      context.addIssue({ code: "custom", path: ["excusedBy"], message: "Chọn người cho phép miễn." });
  });

/** Whose leave it is that excuses unfinished work; null when the successor goes on with it. */
export function excusing(form: z.output<typeof endingConfirmed>): { excusedBy: string | null } {
  return { excusedBy: form.unfinished === "excused" ? form.excusedBy : null };
}

/** Sửa thông tin. */
export const correctionForm = z.object({
  ...names,
  kind,
  groupName: typedTextOrNone(200),
  staffCount: typedCountOrNone({ max: 100_000 }),
  aliases: typedTextOrNone(2000).transform((text) => [
    ...new Set((text ?? "").split("\n").flatMap((line) => line.trim() || [])),
  ]),
  revision: typedText("Mở lại trang rồi sửa."),
});

export type MergeForm = z.output<typeof mergeForm>;
export type SplitForm = z.output<typeof splitForm>;
export type DissolveForm = z.output<typeof dissolveForm>;
