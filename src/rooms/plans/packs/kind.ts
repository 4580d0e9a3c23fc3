import { z } from "zod";
import { key, keyed, line, maybeLine, sentence } from "#kernel/written/index.ts";

/** Ai, cái gì có thể là điển hình: cá nhân, tập thể, hộ gia đình, người ngoài cơ quan, mô hình. */
export const exemplarHolders = ["person", "collective", "household", "outside_person", "model"] as const;
export type ExemplarHolder = (typeof exemplarHolders)[number];

/** How points are had: marked as they are, a rate achieved × the most there is, or so many for each thing counted. */
export const pointWays = ["mark", "rate", "count"] as const;

/** What points do to the sum: they make it up, are added on top (điểm thưởng), or taken off (điểm trừ). */
export const pointEffects = ["base", "bonus", "deduction"] as const;

const oneOf = (values: readonly string[]) => `Chọn một trong: ${values.join(", ")}.`;

const points = keyed({
  max: z.number("Ghi số điểm cao nhất.").positive("Điểm cao nhất phải lớn hơn 0."),
  by: z.enum(pointWays, oneOf(pointWays)).default("mark"),
  each: z.number("Ghi số điểm cho mỗi việc.").positive("Điểm cho mỗi việc phải lớn hơn 0.").optional(),
  effect: z.enum(pointEffects, oneOf(pointEffects)).default("base"),
});

/** Tiêu chí: one thing that is looked at, with its sentence in the plan and the evidence it asks for. */
export const criterionInPack = keyed({
  key,
  title: line,
  cite: maybeLine.default(""),
  quote: sentence.optional(),
  /** Only for these holders; absent: for all of the kind. */
  holders: z.array(z.enum(exemplarHolders, oneOf(exemplarHolders))).default([]),
  /** Only for a person who leads a unit. */
  forHeads: z.boolean().default(false),
  evidence: z.array(line).default([]),
  /** Không có minh chứng thì không tính. */
  gate: z.boolean().default(false),
  points: points.optional(),
});

/** Loại điển hình, with its own criteria on top of the plan's general ones. */
export const kindInPack = keyed({
  key,
  name: line,
  holders: z
    .array(z.enum(exemplarHolders, oneOf(exemplarHolders)))
    .min(1, "Ghi ít nhất một đối tượng: person, collective, household, outside_person hoặc model."),
  cite: maybeLine.default(""),
  quote: sentence.optional(),
  criteria: z.array(criterionInPack).default([]),
  /** Tổng điểm từ mức này mới đạt; only where criteria have points. */
  passAt: z.number().min(0).optional(),
});

export type PackCriterion = z.infer<typeof criterionInPack>;
export type PackKind = z.infer<typeof kindInPack>;
