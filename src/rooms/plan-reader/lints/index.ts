import type { PlanYears } from "../grammar/time.ts";
import type { Reading, ReadWarning } from "../reading.ts";
import type { Passage } from "../structure/passages.ts";
import { anniversaryLints } from "./anniversaries.ts";
import { blankLints } from "./blanks.ts";
import { dateLints } from "./dates.ts";
import { dutyLints } from "./duties.ts";
import { numberingLints } from "./numbering.ts";

/** Every place an author may want to look at again, in the order of the text; each is said once. */
export function lintsOf(reading: Reading, passages: readonly Passage[], years: PlanYears): ReadWarning[] {
  const all = [
    ...blankLints(reading, passages),
    ...numberingLints(reading.text, passages),
    ...dateLints(reading, passages, years),
    ...anniversaryLints(reading.text, reading.duties, years),
    ...dutyLints(reading),
  ];
  const said = new Set<string>();
  return all
    .sort((a, b) => a.span[0] - b.span[0])
    .filter(({ code, span }) => {
      const key = `${code} ${span.join(" ")}`;
      return !said.has(key) && said.add(key);
    });
}
