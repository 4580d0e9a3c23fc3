import { holds, type Officer } from "#kernel/auth/index.ts";
import { type Verdict, verdict } from "#kernel/verdict.ts";
import { actsForUnit, inactive } from "../rules.ts";
import { type ExemplarStanding, hasReached, type Stage } from "../states.ts";
import type { ExemplarRefusal } from "../words.vi.ts";
import { nextReplicationState, type ReplicationState, type ReplicationStep } from "./states.ts";

type ExemplarFacts = { unitId: string; stage: Stage; standing: ExemplarStanding };
type ReplicationFacts = { unitId: string; state: ReplicationState };

const heads = ["head", "deputy_head"] as const;

/** Viết, sửa cách làm: those who answer for the exemplar's unit. */
export function mayWritePractice(officer: Officer, exemplar: ExemplarFacts): Verdict {
  return verdict<ExemplarRefusal>([
    !actsForUnit(officer, exemplar.unitId) && { code: "exemplar.of_another_unit" },
    inactive(exemplar),
  ]);
}

/**
 * Làm theo: those who act for the taking unit, of an exemplar that stands and was recognised; never of their own
 * unit, for a unit does not replicate itself.
 */
export function mayReplicate(officer: Officer, exemplar: ExemplarFacts, unitId: string, running: boolean): Verdict {
  return verdict<ExemplarRefusal>([
    !actsForUnit(officer, unitId) && { code: "exemplar.of_another_unit" },
    inactive(exemplar),
    !hasReached(exemplar.stage, "recognised") && { code: "replication.not_recognised" },
    exemplar.unitId === unitId && { code: "replication.own_unit" },
    running && { code: "replication.already_running" },
  ]);
}

/** A step of the taking unit's own: bắt đầu, báo kết quả, tạm dừng, làm tiếp, thôi. */
export function mayStepReplication(
  officer: Officer,
  replication: ReplicationFacts,
  step: Exclude<ReplicationStep, "confirm" | "return" | "strike_off">,
): Verdict {
  return verdict<ExemplarRefusal>([
    !actsForUnit(officer, replication.unitId) && { code: "exemplar.of_another_unit" },
    nextReplicationState(replication.state, step) === undefined && { code: "replication.step_closed" },
  ]);
}

/** Xác nhận, trả lại kết quả: the head of the taking unit or a deputy, who answers for its truth. */
export function mayAnswerReport(officer: Officer, replication: ReplicationFacts): Verdict {
  return verdict<ExemplarRefusal>([
    !holds(officer, heads, replication.unitId) && { code: "replication.head_only" },
    replication.state !== "reported" && { code: "replication.nothing_reported" },
  ]);
}

/** Trả lời theo dõi: those who act for the unit that is followed, from the day on which it is asked for. */
export function mayAnswerFollowUp(
  officer: Officer,
  unitId: string,
  followUp: { dueOn: string; answer: string | null },
  today: string,
): Verdict {
  return verdict<ExemplarRefusal>([
    !actsForUnit(officer, unitId) && { code: "exemplar.of_another_unit" },
    followUp.answer !== null && { code: "follow_up.answered" },
    followUp.dueOn > today && { code: "follow_up.not_yet", facts: { dueOn: followUp.dueOn } },
  ]);
}

/** Lập, tổng kết kế hoạch thi đua cùng điển hình: those who act for the unit. */
export function mayCompanion(officer: Officer, exemplar: ExemplarFacts, unitId: string): Verdict {
  return verdict<ExemplarRefusal>([
    !actsForUnit(officer, unitId) && { code: "exemplar.of_another_unit" },
    inactive(exemplar),
  ]);
}
