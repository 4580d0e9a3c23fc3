import type { Officer } from "#kernel/auth/index.ts";
import { type Reason, type Verdict, verdict } from "#kernel/verdict.ts";
import { answersForUnit, runsEvents } from "./rules.ts";
import type { Takeaway } from "./schema/takeaways.ts";
import type { GatheringEvent } from "./schema.ts";
import { nextTakeaway, type TakeawayStep } from "./states.ts";
import { type EventRefusal, takeawayStateNames } from "./words.vi.ts";

type EventFacts = Pick<GatheringEvent, "state" | "startsOn" | "ownerUnitId">;
type TakeawayFacts = Pick<Takeaway, "unitId" | "personId" | "state" | "helperUnitId">;

/** What is known of whoever writes down what is taken home: whether she was there, and whether her unit had somebody there. */
export type BeenThere = { herself: boolean; unit: boolean };

/**
 * Ghi điều sẽ áp dụng: from the event's day on; who was there for herself, who answers for a unit that had somebody there for
 * the unit.
 */
export function mayPromise(
  officer: Officer,
  event: EventFacts,
  unitId: string,
  been: BeenThere,
  today: string,
): Verdict {
  const there = been.herself || (been.unit && answersForUnit(officer, unitId));
  const past = ["invited", "held", "closed"].includes(event.state) && today >= event.startsOn;
  return verdict<EventRefusal>([!there && { code: "takeaway.not_there" }, !past && { code: "takeaway.not_yet" }]);
}

/** Whether it is hers to answer: she promised it herself, or answers for the unit. */
function answersFor(officer: Officer, takeaway: TakeawayFacts): boolean {
  return takeaway.personId === officer.personId || answersForUnit(officer, takeaway.unitId);
}

function closed(takeaway: TakeawayFacts, step: TakeawayStep): Reason<EventRefusal> | false {
  const now = takeawayStateNames[takeaway.state].word;
  return nextTakeaway(takeaway.state, step) === undefined && { code: "takeaway.step_closed", facts: { now } };
}

/** Trả lời kết quả, thôi không làm. */
export function mayAnswer(officer: Officer, takeaway: TakeawayFacts, step: "answer" | "drop"): Verdict {
  return verdict<EventRefusal>([
    !answersFor(officer, takeaway) && { code: "takeaway.of_others" },
    closed(takeaway, step),
  ]);
}

/** Xác nhận kết quả, trả lại: who held the event, or who answers for the unit that helps. */
export function maySettle(
  officer: Officer,
  event: EventFacts,
  takeaway: TakeawayFacts,
  step: "settle" | "return",
): Verdict {
  const helps = takeaway.helperUnitId !== null && answersForUnit(officer, takeaway.helperUnitId);
  return verdict<EventRefusal>([
    !helps && !runsEvents(officer, event.ownerUnitId) && { code: "takeaway.host_settles" },
    closed(takeaway, step),
  ]);
}
