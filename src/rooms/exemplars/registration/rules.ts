import type { Officer } from "#kernel/auth/index.ts";
import { isOpen } from "#kernel/life.ts";
import { type EntryState, entryLifecycle, type ListState, listLifecycle } from "#kernel/lists/index.ts";
import { type Verdict, verdict } from "#kernel/verdict.ts";
import { actsForUnit, runsExemplars } from "../rules.ts";
import type { ExemplarRefusal } from "../words.vi.ts";

type ListFacts = { unitId: string; state: ListState };
type PlanFacts = { state: string; kinds: number };

/** Lập danh sách for a unit under a plan that runs and says its kinds. */
export function mayOpenList(officer: Officer, plan: PlanFacts, unitId: string): Verdict {
  return verdict<ExemplarRefusal>([
    !actsForUnit(officer, unitId) && { code: "registration.of_another_unit" },
    plan.state !== "issued" && { code: "registration.plan_not_issued" },
    plan.kinds === 0 && { code: "registration.no_kinds" },
  ]);
}

/** Sửa các mục: the unit, before it is sent and after something came back. */
export function mayEditList(officer: Officer, list: ListFacts): Verdict {
  return verdict<ExemplarRefusal>([
    !actsForUnit(officer, list.unitId) && { code: "registration.of_another_unit" },
    list.state === "sent" && { code: "registration.already_sent" },
    list.state === "accepted" && { code: "registration.already_accepted" },
  ]);
}

/** Tự đánh giá trước khi đăng ký: the unit, as long as it may change its list, where the plan has general criteria. */
export function mayAssessSelf(officer: Officer, list: ListFacts, criteria: number): Verdict {
  const editing = mayEditList(officer, list);
  if (!editing.allowed) return editing;
  return verdict<ExemplarRefusal>([criteria === 0 && { code: "assessment.no_general_criteria" }]);
}

/** Gửi danh sách: with something in it that waits for an answer. */
export function maySendList(officer: Officer, list: ListFacts & { waiting: number }): Verdict {
  return verdict<ExemplarRefusal>([
    !actsForUnit(officer, list.unitId) && { code: "registration.of_another_unit" },
    list.state === "accepted" && { code: "registration.already_accepted" },
    list.state === "sent" && { code: "registration.already_sent" },
    isOpen(listLifecycle, list.state, "send") && list.waiting === 0 && { code: "registration.empty" },
  ]);
}

/** Rút lại để sửa: the unit, while nothing was answered. */
export function mayRecallList(officer: Officer, list: ListFacts & { answered: number }): Verdict {
  return verdict<ExemplarRefusal>([
    !actsForUnit(officer, list.unitId) && { code: "registration.of_another_unit" },
    !isOpen(listLifecycle, list.state, "recall") && { code: "registration.not_sent" },
    list.state === "sent" && list.answered > 0 && { code: "registration.entry_answered" },
  ]);
}

/** Duyệt, trả lại từng mục: those who run the exemplars of the agency, of a list that was sent. */
export function mayAnswerList(officer: Officer, list: ListFacts): Verdict {
  return verdict<ExemplarRefusal>([
    !runsExemplars(officer) && { code: "exemplar.not_in_charge" },
    list.state !== "sent" && { code: "registration.not_sent" },
  ]);
}

/** One entry is answered once. */
export function mayAnswerEntry(
  officer: Officer,
  list: ListFacts,
  entry: { state: EntryState },
  step: "accept" | "return",
): Verdict {
  const answer = mayAnswerList(officer, list);
  if (!answer.allowed) return answer;
  return verdict<ExemplarRefusal>([
    !isOpen(entryLifecycle, entry.state, step) && { code: "registration.entry_answered" },
  ]);
}
