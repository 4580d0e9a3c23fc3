import type { ConditionOf } from "../condition.ts";
import { type Finding, found, type Weighing } from "../finding.ts";
import { daysOf } from "../span.ts";

type Vouched = { on: string; year: number | null; fromYear?: number | null };

/** Được xác nhận: a named person vouched for it, for the span. */
export function weighCertified(condition: ConditionOf<"certified">, weighing: Weighing): Finding {
  const facts = weighing.record.certifications.filter(
    (one) => one.about === condition.about && speaksOf(one, weighing),
  );
  return found(condition, facts.length > 0, {
    have: facts.length,
    evidence: facts.map((fact) => ({ of: "certification", fact })),
  });
}

/** Được đề nghị: put forward for this very award, in the span. */
export function weighProposed(condition: ConditionOf<"proposed">, weighing: Weighing): Finding {
  const facts = weighing.record.proposals.filter((one) => one.award === weighing.award && speaksOf(one, weighing));
  return found(condition, facts.length > 0, {
    have: facts.length,
    evidence: facts.map((fact) => ({ of: "proposal", fact })),
  });
}

/** Said by then, of a year or a period that shares a year with the span, or of no certain year but not before the span began. */
export function speaksOf(one: Vouched, { span, asOf }: Pick<Weighing, "span" | "asOf">): boolean {
  if (one.on > asOf) return false;
  if (one.year !== null) return one.year >= span.from && (one.fromYear ?? one.year) <= span.to;
  return one.on >= daysOf(span).first;
}
