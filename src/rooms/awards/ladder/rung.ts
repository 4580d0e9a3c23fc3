import { z } from "zod";
import { key, keyed, line, year } from "#kernel/written/index.ts";
import { condition } from "../conditions/condition.ts";
import { ruleDay, source } from "../conditions/source.ts";
import { awardLevels, holderKinds } from "../terms.ts";

const oneOf = (values: readonly string[]) => `Chọn một trong: ${values.join(", ")}.`;

/** Whether a rung is for one year or for a period of years. */
export const rungSpans = ["yearly", "period"] as const;

/** Bậc công nhận: one rung of a plan's ladder, as written in a pack under `ladder`. */
export const rungInPack = keyed({
  key,
  name: line,
  short: line.optional(),
  level: z.enum(awardLevels, oneOf(awardLevels)),
  span: z.enum(rungSpans, oneOf(rungSpans)),
  /** Years of the period, of a rung for a period. */
  from: year.optional(),
  to: year.optional(),
  holders: z
    .array(z.enum(holderKinds, oneOf(holderKinds)))
    .min(1)
    .default(["person", "collective"]),
  /** Kinds of exemplars it is for, by their keys in the plan; absent: for all. */
  kinds: z.array(key).min(1).optional(),
  decider: line,
  datedBy: ruleDay.default("span_end"),
  source: source.optional(),
  /** Trường hợp đặc biệt: the sentence that opens another way. */
  special: source.optional(),
  conditions: z.array(condition).min(1, "Ghi ít nhất một điều kiện."),
});
export type Rung = z.infer<typeof rungInPack>;
