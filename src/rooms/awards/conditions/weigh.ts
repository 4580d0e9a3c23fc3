import type { Condition, ConditionOf } from "./condition.ts";
import { type Finding, found, notAsked, type Weighing } from "./finding.ts";
import { weighInitiatives, weighMembers, weighUndisciplined, weighYears } from "./kinds/counted.ts";
import { weighHeld } from "./kinds/held.ts";
import { weighRated } from "./kinds/rated.ts";
import { weighCertified, weighProposed } from "./kinds/vouched.ts";
import { lookingOn } from "./span.ts";

/** Weighs one condition against a record. Pure; the same input always gives the same finding. */
export function weigh(condition: Condition, weighing: Weighing): Finding {
  if (condition.unverified || condition.for?.includes(weighing.record.holder.kind) === false)
    return notAsked(condition);
  switch (condition.is) {
    case "held":
      return weighHeld(condition, weighing);
    case "rated":
      return weighRated(condition, weighing);
    case "undisciplined":
      return weighUndisciplined(condition, weighing);
    case "initiatives":
      return weighInitiatives(condition, weighing);
    case "certified":
      return weighCertified(condition, weighing);
    case "proposed":
      return weighProposed(condition, weighing);
    case "years":
      return weighYears(condition, weighing);
    case "members":
      return weighMembers(condition, weighing);
    case "headed_unit":
      return weighHeadedUnit(condition, weighing);
    default:
      return weighSeveral(condition, weighing);
  }
}

/** The unit headed on the day one looks must meet the condition; who heads none is not asked. */
function weighHeadedUnit(condition: ConditionOf<"headed_unit">, weighing: Weighing): Finding {
  const day = lookingOn(weighing.span, weighing.asOf);
  const headed = weighing.record.headships.filter((one) => one.from <= day && (one.to === null || one.to >= day));
  if (headed.length === 0) return notAsked(condition);
  const parts = headed.map((one) => weigh(condition.unit, { ...weighing, record: one.unit }));
  return found(
    condition,
    parts.every((part) => part.result !== "failed"),
    { have: headed.length, evidence: headed.map((fact) => ({ of: "headship", fact })), parts },
  );
}

/**
 * All, any or so many of several; what does not concern the holder is left out of the count. What would be enough, were
 * the unknown known, is itself not known.
 */
function weighSeveral(condition: ConditionOf<"all" | "any" | "some">, weighing: Weighing): Finding {
  const parts = condition.of.map((one) => weigh(one, weighing));
  const asked = parts.filter((part) => part.result !== "not_asked").length;
  if (asked === 0) return notAsked(condition);
  const have = parts.filter((part) => part.result === "met").length;
  const need = condition.is === "all" ? asked : condition.is === "any" ? 1 : condition.atLeast;
  const unknown = have < need && have + parts.filter((part) => part.unknown).length >= need;
  return found(condition, have >= need, { have, parts, unknown });
}
