import {
  awardNames,
  conditionTitle,
  type DatedRule,
  factLines,
  type Judgement,
  type KnownAward,
  tallySentence,
} from "#rooms/awards/index.ts";
import type { Judged } from "../schema/recognition.ts";

/** A judgement as sentences, to be kept with the decision that rests on it. */
export function judgedInWords(rule: DatedRule, judgement: Judgement, awards: readonly KnownAward[]): Judged {
  const names = awardNames(awards);
  return {
    result: judgement.result,
    ruleId: rule.id,
    lines: judgement.findings.map((finding) => ({
      result: finding.result,
      title: conditionTitle(finding.condition, names),
      detail: [tallySentence(finding), ...factLines(finding).map(({ text }) => text)].filter(Boolean).join(" "),
      cite: finding.condition.source?.cite ?? rule.source.cite,
    })),
  };
}
