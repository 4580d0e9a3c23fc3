import type { Officer } from "#kernel/auth/index.ts";
import { type Verdict, verdict } from "#kernel/verdict.ts";
import { respondsFor, runsMovementsOf } from "../rules.ts";
import type { Finding, Inspection } from "../schema/inspections.ts";
import type { MovementRefusal } from "../words.vi.ts";
import { nextFinding, nextInspection } from "./states.ts";

type InspectionFacts = Pick<Inspection, "ownerUnitId" | "unitId" | "state">;
type FindingFacts = Pick<Finding, "state">;

/** Lập kế hoạch kiểm tra: those who run movements of the unit that inspects. */
export function mayPlanInspection(officer: Officer, ownerUnitId: string): Verdict {
  return verdict<MovementRefusal>([!runsMovementsOf(officer, ownerUnitId) && { code: "inspection.not_in_charge" }]);
}

/** Ghi kết quả: those who inspect, once, of a visit that was planned. */
export function mayHoldInspection(officer: Officer, inspection: InspectionFacts): Verdict {
  return verdict<MovementRefusal>([
    !runsMovementsOf(officer, inspection.ownerUnitId) && { code: "inspection.not_in_charge" },
    nextInspection(inspection.state, "hold") === undefined && { code: "inspection.not_planned" },
  ]);
}

/** Hoãn, bỏ một lần kiểm tra chưa làm. */
export function mayCallOff(officer: Officer, inspection: InspectionFacts): Verdict {
  return verdict<MovementRefusal>([
    !runsMovementsOf(officer, inspection.ownerUnitId) && { code: "inspection.not_in_charge" },
    nextInspection(inspection.state, "call_off") === undefined && { code: "inspection.not_planned" },
  ]);
}

/** Trả lời một kiến nghị: who answers for the unit that was visited. */
export function mayAnswerFinding(officer: Officer, inspection: InspectionFacts, finding: FindingFacts): Verdict {
  return verdict<MovementRefusal>([
    !respondsFor(officer, inspection.unitId) && { code: "inspection.of_another_unit" },
    nextFinding(finding.state, "answer") === undefined && { code: "finding.not_open" },
  ]);
}

/** Kết luận đã khắc phục, hoặc trả lại: those who inspect, of an answer that waits. */
export function mayJudgeFinding(officer: Officer, inspection: InspectionFacts, finding: FindingFacts): Verdict {
  return verdict<MovementRefusal>([
    !runsMovementsOf(officer, inspection.ownerUnitId) && { code: "inspection.not_in_charge" },
    nextFinding(finding.state, "settle") === undefined && { code: "finding.not_answered" },
  ]);
}
