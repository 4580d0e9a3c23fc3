import { z } from "zod";
import { key, keyed, line, year } from "#kernel/written/index.ts";
import {
  awardFamilies,
  awardLevels,
  disciplineForms,
  grounds,
  holderKinds,
  initiativeScopes,
  ratingLevels,
} from "../terms.ts";
import { source } from "./source.ts";

const oneOf = (values: readonly string[]) => `Chọn một trong: ${values.join(", ")}.`;
const count = z.int("Ghi số nguyên.").min(1, "Ghi số từ 1 trở lên.").max(100, "Ghi số không quá 100.");

/** Key of an award: of the catalogue `cstdcs`, of a plan's ladder `ninh-binh.co-so-nam`. */
export const awardKey = z
  .string()
  .regex(/^[a-z0-9]+(?:[-.][a-z0-9]+)*$/, "Ghi khóa của danh hiệu, ví dụ cstdcs.")
  .meta({ id: "awardKey" });

const awardKeys = z.array(awardKey).min(1, "Ghi ít nhất một danh hiệu.");

/**
 * Thời gian được tính: `span` the year or period judged; `ever` all before its end; `{years: 5}` the last five years to
 * its end; `{since: [...]}` after such an award; `{from: 2021, to: 2025}` named years.
 */
const within = z.union(
  [
    z.enum(["span", "ever"]),
    keyed({ years: count }),
    keyed({ since: awardKeys }),
    keyed({ from: year.optional(), to: year.optional() }),
  ],
  "Ghi span, ever, {years}, {since} hoặc {from, to}.",
);
export type Within = z.infer<typeof within>;

/** What every condition may say of itself beside its substance. */
const common = {
  /** The headline an officer reads; without one the program words it. */
  title: line.optional(),
  /** Only for these kinds of holder; for all when absent. */
  for: z
    .array(z.enum(holderKinds, oneOf(holderKinds)))
    .min(1, "Ghi ít nhất một loại.")
    .optional(),
  source: source.optional(),
  /** Chưa kiểm chứng: shown, but not asked, until a source is found. */
  unverified: z.boolean().optional(),
};

/** Đã được tặng, được công nhận: so many times one of these awards. */
const held = keyed({
  is: z.literal("held"),
  ...common,
  awards: awardKeys.optional(),
  levels: z.array(z.enum(awardLevels, oneOf(awardLevels))).optional(),
  families: z.array(z.enum(awardFamilies, oneOf(awardFamilies))).optional(),
  grounds: z.array(z.enum(grounds, oneOf(grounds))).optional(),
  times: count.default(1),
  /** Liên tục: no further apart than `apart` years, the last of them no further from the year judged. */
  consecutive: z.boolean().default(false),
  apart: count.default(1),
  within: within.default("ever"),
});

/** Xếp loại từ mức này trở lên: in the span, or so many years running up to its end, some of them excellent. */
const rated = keyed({
  is: z.literal("rated"),
  ...common,
  atLeast: z.enum(ratingLevels, oneOf(ratingLevels)),
  /** Consecutive years up to the end of the span; without it every year of the span. */
  years: count.optional(),
  excellentYears: count.optional(),
  since: awardKeys.optional(),
});

/** Không bị kỷ luật từ hình thức này trở lên: oneself, or of a collective any of its staff. */
const undisciplined = keyed({
  is: z.literal("undisciplined"),
  ...common,
  from: z.enum(disciplineForms, oneOf(disciplineForms)),
  within: within.default("span"),
});

/** Sáng kiến được công nhận ở phạm vi này trở lên and not yet used for another award. */
const initiatives = keyed({
  is: z.literal("initiatives"),
  ...common,
  scope: z.enum(initiativeScopes, oneOf(initiativeScopes)),
  times: count.default(1),
  within: within.default("span"),
});

/** Được một người có tên xác nhận. */
const certified = keyed({ is: z.literal("certified"), ...common, about: key, by: line.optional() });

/** Được bình xét, đề nghị: put forward by somebody, on paper. */
const proposed = keyed({ is: z.literal("proposed"), ...common, by: line });

/** Đã đủ số năm kể từ khi được tặng, or of service when no award is named. */
const years = keyed({ is: z.literal("years"), ...common, atLeast: count, since: awardKeys.optional() });

/** Tỷ lệ, số thành viên của tập thể: holding a title or rated at least so in the year judged. */
const members = keyed({
  is: z.literal("members"),
  ...common,
  holding: awardKeys.optional(),
  rated: z.enum(ratingLevels, oneOf(ratingLevels)).optional(),
  percent: z.number().min(0).max(100).optional(),
  count: count.optional(),
});

/** Điều kiện: the grammar of conditions as data. Compound ones hold others. */
export type Condition =
  | z.infer<typeof held>
  | z.infer<typeof rated>
  | z.infer<typeof undisciplined>
  | z.infer<typeof initiatives>
  | z.infer<typeof certified>
  | z.infer<typeof proposed>
  | z.infer<typeof years>
  | z.infer<typeof members>
  | (Common & { is: "headed_unit"; unit: Condition })
  | (Common & { is: "all"; of: Condition[] })
  | (Common & { is: "any"; of: Condition[] })
  | (Common & { is: "some"; atLeast: number; of: Condition[] });
type Common = {
  title?: string | undefined;
  for?: (typeof holderKinds)[number][] | undefined;
  source?: z.infer<typeof source> | undefined;
  unverified?: boolean | undefined;
};
export type ConditionKind = Condition["is"];
export type ConditionOf<Kind extends ConditionKind> = Extract<Condition, { is: Kind }>;

const several = z.lazy(() => z.array(condition).min(1, "Ghi ít nhất một điều kiện."));

/** Of a head: the unit headed in the span must meet this too. Whoever heads none is not asked. */
const headedUnit = keyed({ is: z.literal("headed_unit"), ...common, unit: z.lazy(() => condition) });
const all = keyed({ is: z.literal("all"), ...common, of: several });
const any = keyed({ is: z.literal("any"), ...common, of: several });
const some = keyed({ is: z.literal("some"), ...common, atLeast: count, of: several });

export const condition: z.ZodType<Condition, unknown> = z
  .discriminatedUnion(
    "is",
    [held, rated, undisciplined, initiatives, certified, proposed, years, members, headedUnit, all, any, some],
    "Ghi is: held, rated, undisciplined, initiatives, certified, proposed, years, members, headed_unit, all, any hoặc some.",
  )
  .meta({ id: "condition" });
