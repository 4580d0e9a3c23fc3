import { z } from "zod";
import { ticked, typedCountOrNone, typedDay, typedDayOrNone, typedText, typedTextOrNone } from "#kernel/web/forms.ts";
import { awardFamilies, awardLevels, grounds, holderKinds } from "#rooms/awards/index.ts";

const year = typedCountOrNone({ min: 1945, max: 2200 });
const choiceOrNone = <T extends string>(values: readonly [T, ...T[]]) =>
  z
    .union([z.enum(values), z.literal("")])
    .optional()
    .transform((text) => text || null);

/** Số, ký hiệu: one token, without spaces. */
const number = typedTextOrNone(60).transform((text) => text?.replace(/\s+/g, "") || null);

/** The decision itself, as it stands on paper. */
const decision = {
  number,
  decidedOn: typedDayOrNone(),
  decidedBy: typedText("Ghi cơ quan hoặc người ký quyết định, như tên gọi lúc ký.", 300),
  signer: typedTextOrNone(120),
  subject: typedTextOrNone(500),
};

/** One who is given something by it. */
const recipient = z.object({
  kind: z.enum(holderKinds).catch("person"),
  name: z.string().max(300).default(""),
  post: typedTextOrNone(200),
  unit: typedTextOrNone(300),
  award: z.string().max(300).default(""),
  goldBook: typedTextOrNone(60),
  outside: ticked(),
});

/** Ghi một quyết định: what it gives, to whom; the award of all, or each its own. */
export const decisionForm = z.object({
  ...decision,
  award: z.string({ error: "Chọn danh hiệu, hình thức khen thưởng." }).min(1, "Chọn danh hiệu, hình thức khen thưởng."),
  awardName: typedTextOrNone(300),
  ground: choiceOrNone(grounds),
  year,
  fromYear: year,
  achievement: typedTextOrNone(2_000),
  recipient: z.array(recipient).max(2_000),
});
export type DecisionForm = z.output<typeof decisionForm>;

/** Sửa quyết định. */
export const decisionCorrectionForm = z.object({
  ...decision,
  revision: z.coerce.number().int(),
  reason: typedText("Ghi lý do sửa.", 500),
});

/** Sửa một dòng của sổ. */
export const correctionForm = z.object({
  revision: z.coerce.number().int(),
  holderName: typedText("Ghi tên người, tập thể như trong quyết định.", 300),
  holderPost: typedTextOrNone(200),
  unitName: typedTextOrNone(300),
  award: z.string().max(300).default(""),
  awardName: typedTextOrNone(300),
  ground: choiceOrNone(grounds),
  year,
  fromYear: year,
  achievement: typedTextOrNone(2_000),
  goldBook: typedTextOrNone(60),
  sex: choiceOrNone(["male", "female"]),
  leads: ticked(),
  worksDirectly: ticked(),
  note: typedTextOrNone(500),
  reason: typedText("Ghi lý do sửa.", 500),
});

/** Thu hồi, hủy bỏ. */
export const revocationForm = z.object({
  revision: z.coerce.number().int(),
  revokedOn: typedDay("Ghi ngày thu hồi, hủy bỏ."),
  number,
  reason: typedText("Ghi lý do thu hồi, hủy bỏ.", 500),
});

/** Khôi phục. */
export const restorationForm = z.object({
  revision: z.coerce.number().int(),
  reason: typedText("Ghi lý do khôi phục.", 500),
});

const place = /^(\d{4}-\d{2}-\d{2})_([0-9a-f-]{36})$/;

/** What the address of the book says. `after`: the line after which the page begins. */
export const ledgerQuery = z.object({
  search: z.string().trim().max(200).default(""),
  unit: z.string().uuid().optional().catch(undefined),
  year: z.coerce.number().int().min(1945).max(2200).optional().catch(undefined),
  award: z.string().max(80).optional().catch(undefined),
  level: z.enum(awardLevels).optional().catch(undefined),
  family: z.enum(awardFamilies).optional().catch(undefined),
  kind: z.enum(holderKinds).optional().catch(undefined),
  after: z.string().regex(place).optional().catch(undefined),
});
export type LedgerQuery = z.output<typeof ledgerQuery>;
