import { holds, holdsForAgency, type Officer } from "#kernel/auth/index.ts";
import { formatDay } from "#kernel/calendar/index.ts";
import { type Reason, type Verdict, verdict } from "#kernel/verdict.ts";
import type { GatheringEvent, InvitedUnit } from "./schema.ts";
import { type EventState, type EventStep, nextEvent } from "./states.ts";
import { type EventRefusal, eventStateNames } from "./words.vi.ts";

const inCharge = ["emulation_officer", "head", "deputy_head"] as const;

/** What the rules ask of an event. */
export type EventFacts = Pick<
  GatheringEvent,
  "ownerUnitId" | "state" | "kind" | "place" | "startsOn" | "endsOn" | "registerBy"
>;

/** Whether she runs the events of a unit (of the agency, when it is the root): drafts, invites, writes the minutes. */
export function runsEvents(officer: Officer, ownerUnitId: string): boolean {
  return holds(officer, inCharge, ownerUnitId);
}

/** Whether she reads drafts and lists of people of every unit: those with a charge for the whole agency. */
export function seesAllEvents(officer: Officer): boolean {
  return holdsForAgency(officer, [
    ...inCharge,
    "administrator",
    "party_committee",
    "council_chair",
    "council_member",
    "council_secretary",
    "editor",
  ]);
}

/** Whether she answers for a unit that was invited. */
export function answersForUnit(officer: Officer, unitId: string): boolean {
  return holds(officer, [...inCharge, "party_committee"], unitId);
}

/** The unit for which she drafts: the agency when she is in charge there, else her own. */
export function ownerFor(officer: Officer, rootUnitId: string): string {
  return runsEvents(officer, rootUnitId) ? rootUnitId : officer.unitId;
}

function notInCharge(officer: Officer, ownerUnitId: string): Reason<EventRefusal> | false {
  return !runsEvents(officer, ownerUnitId) && { code: "event.not_in_charge" };
}

function closed(state: EventState): Reason<EventRefusal> {
  return { code: "event.step_closed", facts: { now: eventStateNames[state].word } };
}

/** Soạn sự kiện for a unit: its officer in charge, its head or deputy. */
export function mayDraft(officer: Officer, ownerUnitId: string): Verdict {
  return verdict<EventRefusal>([notInCharge(officer, ownerUnitId)]);
}

const openStates: readonly EventState[] = ["drafting", "invited"];

/** Sửa, mời thêm, trả lời thay khách: until it was held. Day and place of one that was told move by `postpone`. */
export function mayEdit(officer: Officer, event: EventFacts): Verdict {
  return verdict<EventRefusal>([
    notInCharge(officer, event.ownerUnitId),
    !openStates.includes(event.state) && closed(event.state),
  ]);
}

/** Kinh phí, ảnh, giấy tờ: those who run it, from the draft to the last paper. */
export function mayEquip(officer: Officer, event: EventFacts): Verdict {
  const gone: readonly EventState[] = ["withdrawn", "cancelled"];
  return verdict<EventRefusal>([
    notInCharge(officer, event.ownerUnitId),
    gone.includes(event.state) && closed(event.state),
  ]);
}

/** Gửi giấy mời: with a place, a programme, and somebody to invite. */
export function mayInvite(officer: Officer, event: EventFacts, given: { items: number; invited: number }): Verdict {
  return verdict<EventRefusal>([
    ...step(officer, event, "invite"),
    event.place.trim() === "" && { code: "event.place_missing" },
    given.items === 0 && { code: "event.programme_missing" },
    given.invited === 0 && { code: "event.nobody_invited" },
  ]);
}

/** A step that asks for no more than its place on the map: bỏ dự thảo, dời, hủy. */
export function mayStep(
  officer: Officer,
  event: EventFacts,
  name: "withdraw" | "postpone" | "cancel" | "undo",
): Verdict {
  return verdict<EventRefusal>(step(officer, event, name));
}

function step(officer: Officer, event: EventFacts, name: EventStep): (Reason<EventRefusal> | false)[] {
  return [notInCharge(officer, event.ownerUnitId), nextEvent(event.state, name) === undefined && closed(event.state)];
}

/**
 * Ghi biên bản: from its first day on; a conference of honouring needs somebody who was honoured (kế hoạch Ninh Bình, II.1.4:
 * «để biểu dương, tôn vinh các điển hình tiên tiến»). Minutes that wait for confirmation may be mended.
 */
export function mayWriteMinutes(
  officer: Officer,
  event: EventFacts,
  given: { honoured: number; today: string },
): Verdict {
  const writable: readonly EventState[] = ["invited", "held"];
  return verdict<EventRefusal>([
    notInCharge(officer, event.ownerUnitId),
    !writable.includes(event.state) && closed(event.state),
    given.today < event.startsOn && { code: "event.not_yet", facts: { day: formatDay(event.startsOn) } },
    event.kind === "honouring" && given.honoured === 0 && { code: "event.nobody_honoured" },
  ]);
}

/** Duyệt biên bản, mở lại để sửa: head or deputy of where it was held. */
export function mayConfirm(officer: Officer, event: EventFacts, name: "confirm" | "reopen"): Verdict {
  return verdict<EventRefusal>([
    !holds(officer, ["head", "deputy_head"], event.ownerUnitId) && { code: "event.head_confirms" },
    nextEvent(event.state, name) === undefined && closed(event.state),
  ]);
}

/** Đăng ký người dự: who answers for the unit until the day set, and who runs the event until it is held. */
export function mayRegister(
  officer: Officer,
  event: EventFacts,
  invited: Pick<InvitedUnit, "unitId">,
  today: string,
): Verdict {
  const runs = runsEvents(officer, event.ownerUnitId);
  const last = event.registerBy ?? event.endsOn;
  return verdict<EventRefusal>([
    !runs && !answersForUnit(officer, invited.unitId) && { code: "registration.of_another_unit" },
    event.state !== "invited" && closed(event.state),
    !runs && today > last && { code: "registration.over", facts: { day: formatDay(last) } },
  ]);
}

/** Whether she may stand at the door: who runs the event, works in the unit that holds it, or has a charge for the agency. */
export function standsAtDoor(officer: Officer, ownerUnitId: string): boolean {
  const forAgency = officer.mandates.some(({ covers, role }) => covers === "agency" && role !== "staff");
  return runsEvents(officer, ownerUnitId) || officer.unitId === ownerUnitId || forAgency;
}

/** Ghi có mặt ở cửa: on the days of the event. */
export function mayLetIn(officer: Officer, event: EventFacts, today: string): Verdict {
  const { startsOn, endsOn } = event;
  const within = today >= startsOn && today <= endsOn;
  const when =
    startsOn === endsOn
      ? `ngày ${formatDay(startsOn)}`
      : `từ ngày ${formatDay(startsOn)} đến ngày ${formatDay(endsOn)}`;
  const lettingIn: readonly EventState[] = ["invited", "held"];
  return verdict<EventRefusal>([
    !standsAtDoor(officer, event.ownerUnitId) && { code: "door.not_at_door" },
    !lettingIn.includes(event.state) && closed(event.state),
    !within && { code: "door.not_today", facts: { when } },
  ]);
}

/** Đánh dấu trong danh sách, where there was no network: from the first day until the minutes are confirmed. */
export function mayTickList(officer: Officer, event: EventFacts, today: string): Verdict {
  const ticking: readonly EventState[] = ["invited", "held"];
  return verdict<EventRefusal>([
    notInCharge(officer, event.ownerUnitId),
    !ticking.includes(event.state) && closed(event.state),
    today < event.startsOn && { code: "event.not_yet", facts: { day: formatDay(event.startsOn) } },
  ]);
}

/** What is wrong with the day on which an event is said to have been held, as a sentence at the field; null when nothing is. */
export function faultOfHeldDay(event: Pick<GatheringEvent, "startsOn">, heldOn: string, today: string): string | null {
  if (heldOn > today) return "Ngày tổ chức chưa đến.";
  if (heldOn < event.startsOn) return "Ngày tổ chức trước ngày ghi trong giấy mời; hãy dời ngày trước.";
  return null;
}
