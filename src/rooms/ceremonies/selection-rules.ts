import type { Officer } from "#kernel/auth/index.ts";
import { formatDay } from "#kernel/calendar/index.ts";
import { type Reason, type Verdict, verdict } from "#kernel/verdict.ts";
import { answersForUnit, runsEvents, seesAllEvents } from "./rules.ts";
import type { Nominee, Selection } from "./schema/selections.ts";
import { nextSelection, type SelectionStep } from "./states.ts";
import { type EventRefusal, selectionStateNames } from "./words.vi.ts";

type SelectionFacts = Pick<Selection, "ownerUnitId" | "state" | "proposalsDueOn" | "announceOn">;

function notInCharge(officer: Officer, ownerUnitId: string): Reason<EventRefusal> | false {
  return !runsEvents(officer, ownerUnitId) && { code: "selection.not_in_charge" };
}

function closed(selection: SelectionFacts): Reason<EventRefusal> {
  return { code: "selection.step_closed", facts: { now: selectionStateNames[selection.state].word } };
}

/** Mở đợt lựa chọn for a unit. */
export function mayOpenSelection(officer: Officer, ownerUnitId: string): Verdict {
  return verdict<EventRefusal>([notInCharge(officer, ownerUnitId)]);
}

/** Sửa: while nominees are taken. */
export function mayEditSelection(officer: Officer, selection: SelectionFacts): Verdict {
  return verdict<EventRefusal>([
    notInCharge(officer, selection.ownerUnitId),
    selection.state !== "open" && closed(selection),
  ]);
}

/** Giới thiệu: who answers for the unit until the day set; who holds the selection until it is chosen. */
export function mayPropose(officer: Officer, selection: SelectionFacts, unitId: string, today: string): Verdict {
  const runs = runsEvents(officer, selection.ownerUnitId);
  const { proposalsDueOn } = selection;
  return verdict<EventRefusal>([
    !runs && !answersForUnit(officer, unitId) && { code: "nominee.of_another_unit" },
    selection.state !== "open" && closed(selection),
    !runs && today > proposalsDueOn && { code: "selection.over", facts: { day: formatDay(proposalsDueOn) } },
  ]);
}

/** Rút giới thiệu: the unit that made it, or who holds the selection, before the choice. */
export function mayWithdrawNominee(
  officer: Officer,
  selection: SelectionFacts,
  nominee: Pick<Nominee, "unitId">,
): Verdict {
  const own = answersForUnit(officer, nominee.unitId) || runsEvents(officer, selection.ownerUnitId);
  return verdict<EventRefusal>([
    !own && { code: "nominee.of_another_unit" },
    selection.state !== "open" && closed(selection),
  ]);
}

/** Chọn, chọn lại: with somebody to choose from, and not more than there are places. */
export function mayChoose(
  officer: Officer,
  selection: SelectionFacts & Pick<Selection, "places">,
  given: { nominees: number; chosen: number },
): Verdict {
  const most = String(selection.places);
  return verdict<EventRefusal>([
    ...step(officer, selection, "choose"),
    given.nominees === 0 && { code: "selection.no_nominee" },
    given.chosen > selection.places && { code: "selection.too_many", facts: { most, n: String(given.chosen) } },
  ]);
}

/** Công bố: on its day, not before. */
export function mayAnnounce(officer: Officer, selection: SelectionFacts, today: string): Verdict {
  const { announceOn } = selection;
  return verdict<EventRefusal>([
    ...step(officer, selection, "announce"),
    today < announceOn && { code: "selection.not_announceable", facts: { day: formatDay(announceOn) } },
  ]);
}

/** Hủy đợt lựa chọn. */
export function mayCancelSelection(officer: Officer, selection: SelectionFacts): Verdict {
  return verdict<EventRefusal>(step(officer, selection, "cancel"));
}

function step(officer: Officer, selection: SelectionFacts, name: SelectionStep): (Reason<EventRefusal> | false)[] {
  return [
    notInCharge(officer, selection.ownerUnitId),
    nextSelection(selection.state, name) === undefined && closed(selection),
  ];
}

/** Who reads the nominees of all units, and the choice before it is announced: those who hold it, not those who nominate. */
export function seesChoice(officer: Officer, selection: Pick<Selection, "ownerUnitId" | "state">): boolean {
  return selection.state === "announced" || runsEvents(officer, selection.ownerUnitId) || seesAllEvents(officer);
}
