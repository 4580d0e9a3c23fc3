import { z } from "zod";
import { yearKinds } from "#kernel/calendar/index.ts";
import { fold } from "#kernel/vietnamese/index.ts";
import { typedText, typedTextOrNone } from "#kernel/web/forms.ts";
import { type RatingLevel, ratingLevels } from "#rooms/awards/index.ts";

/** What the address of a sheet of ratings says. */
export const ratingsQuery = z.object({
  unit: z.string().uuid().optional().catch(undefined),
  year: z.coerce.number().int().min(1990).max(2200).optional().catch(undefined),
  yearKind: z.enum(yearKinds).optional().catch(undefined),
});

/** Nhập xếp loại: one row a person or collective; rows without a choice are left alone. */
export const sheetForm = z.object({
  unit: z.string().uuid(),
  year: z.coerce.number().int().min(1990).max(2200),
  yearKind: z.enum(yearKinds),
  document: typedTextOrNone(120),
  pasted: z.string().max(200_000).default(""),
  act: z.enum(["fill", "save"]).default("save"),
  row: z
    .array(
      z.object({
        subject: z.string().regex(/^(person|unit):[0-9a-f-]{36}$/),
        level: z.union([z.enum(ratingLevels), z.literal("")]).default(""),
      }),
    )
    .max(2_000),
});
export type SheetForm = z.output<typeof sheetForm>;

/** Sửa một xếp loại. */
export const ratingCorrectionForm = z.object({
  revision: z.coerce.number().int(),
  level: z.enum(ratingLevels, { error: "Chọn mức xếp loại." }),
  document: typedTextOrNone(120),
  reason: typedText("Ghi lý do sửa.", 500),
});

const written: [RegExp, RatingLevel][] = [
  [/^(khong hoan thanh|kht|khong ht|chua hoan thanh|d$|loai d)/, "not_done"],
  [/xuat sac|^htxs|^hoan thanh xs|^xs\b|^a$|loai a/, "excellent"],
  [/hoan thanh tot|^htt|^tot\b|^b$|loai b/, "well_done"],
  [/^hoan thanh|^htnv|^ht$|^c$|loai c/, "done"],
];

/** A level by what offices write: “HTXSNV”, “Hoàn thành tốt nhiệm vụ”, “Loại B”; null where it is none. */
export function ratingWritten(text: string): RatingLevel | null {
  const plain = fold(text).replace(/[.;,]+$/, "");
  return written.find(([pattern]) => pattern.test(plain))?.[1] ?? null;
}
