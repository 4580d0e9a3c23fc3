import { z } from "zod";
import { day, key, keyed, line } from "#kernel/written/index.ts";
import { condition } from "../conditions/condition.ts";
import { ruleDay, source } from "../conditions/source.ts";
import { awardCycles, awardFamilies, awardLevels, holderKinds } from "../terms.ts";

/** One dated version of the conditions, as written in awards/*.yaml. */
const ruleInFile = keyed({
  from: day,
  to: day.nullable().default(null),
  datedBy: ruleDay.default("span_end"),
  /** Those it speaks of; all holders of the award when absent. */
  holders: z.array(z.enum(holderKinds)).min(1).optional(),
  source,
  special: source.nullable().default(null),
  afterDiscipline: source.nullable().default(null),
  unverified: z.boolean().default(false),
  conditions: z.array(condition).min(1),
});

const awardInFile = keyed({
  key,
  name: line,
  short: line,
  family: z.enum(awardFamilies),
  level: z.enum(awardLevels),
  cycle: z.enum(awardCycles),
  holders: z.array(z.enum(holderKinds)).min(1),
  decider: line,
  high: z.boolean().default(false),
  from: day.nullable().default(null),
  to: day.nullable().default(null),
  rules: z.array(ruleInFile).default([]),
});

/** A file of the country's catalogue. */
export const catalogueFile = keyed({ awards: z.array(awardInFile).min(1) });
export type CatalogueAward = z.infer<typeof awardInFile>;
export type CatalogueRule = z.infer<typeof ruleInFile>;
