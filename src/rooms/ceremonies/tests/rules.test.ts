import { describe, expect, test } from "vitest";
import type { Mandate, Officer } from "#kernel/auth/index.ts";
import type { Verdict } from "#kernel/verdict.ts";
import {
  type EventFacts,
  mayConfirm,
  mayEdit,
  mayInvite,
  mayLetIn,
  mayRegister,
  mayStep,
  mayTickList,
  mayWriteMinutes,
} from "../rules.ts";

const [root, ours, theirs] = ["root", "ours", "theirs"];
const officer = (unitId: string, ...mandates: Mandate[]): Officer => ({
  ...{ personId: "p", accountId: "a", name: "Hoa", caption: "", agencyId: "g", unitId, mandates },
});
const mandate = (role: Mandate["role"], unitId: string): Mandate => ({ role, unitId, covers: new Set([unitId]) });
const office = officer(root, { role: "emulation_officer", unitId: root, covers: "agency" });
const head = officer(root, { role: "head", unitId: root, covers: "agency" });
const unitOfficer = officer(ours, mandate("emulation_officer", ours));
const staff = officer(ours, mandate("staff", ours));

const event: EventFacts = {
  ...{ ownerUnitId: root, state: "invited", kind: "talk", place: "Hội trường" },
  ...{ startsOn: "2023-06-11", endsOn: "2023-06-12", registerBy: "2023-06-08" },
};
const codes = (answer: Verdict) => (answer.allowed ? [] : answer.reasons.map(({ code }) => code));

describe("an invitation goes out", () => {
  const draft = { ...event, state: "drafting" as const };
  test.each([
    ["with all it needs", office, draft, { items: 1, invited: 1 }, []],
    [
      "not without programme or anybody asked",
      office,
      draft,
      { items: 0, invited: 0 },
      ["event.programme_missing", "event.nobody_invited"],
    ],
    ["not without a place", office, { ...draft, place: " " }, { items: 1, invited: 1 }, ["event.place_missing"]],
    ["not from the officer of another unit", unitOfficer, draft, { items: 1, invited: 1 }, ["event.not_in_charge"]],
    ["not twice", office, event, { items: 1, invited: 1 }, ["event.step_closed"]],
  ] as const)("%s", (_, who, of, given, reasons) => expect(codes(mayInvite(who, of, given))).toEqual(reasons));
});

describe("a unit registers", () => {
  test.each([
    ["its officer, on the last day", unitOfficer, ours, "2023-06-08", []],
    ["nobody of it a day later", unitOfficer, ours, "2023-06-09", ["registration.over"]],
    ["but the office still", office, ours, "2023-06-09", []],
    ["not for another unit", unitOfficer, theirs, "2023-06-01", ["registration.of_another_unit"]],
    ["not its staff", staff, ours, "2023-06-01", ["registration.of_another_unit"]],
  ] as const)("%s", (_, who, unitId, today, reasons) =>
    expect(codes(mayRegister(who, event, { unitId }, today))).toEqual(reasons),
  );
  test("until the first day where no day is set", () =>
    expect(codes(mayRegister(unitOfficer, { ...event, registerBy: null }, { unitId: ours }, "2023-06-11"))).toEqual(
      [],
    ));
  test("not of one that was cancelled", () =>
    expect(codes(mayRegister(unitOfficer, { ...event, state: "cancelled" }, { unitId: ours }, "2023-06-01"))).toEqual([
      "event.step_closed",
    ]));
});

describe("the door", () => {
  test.each([
    ["opens on the first day", office, event, "2023-06-11", []],
    ["and on the last", office, event, "2023-06-12", []],
    ["not a day before or after", office, event, "2023-06-10", ["door.not_today"]],
    ["not a day after", office, event, "2023-06-13", ["door.not_today"]],
    ["not to those who come", staff, event, "2023-06-11", ["door.not_at_door"]],
    ["to staff of the unit that holds it", staff, { ...event, ownerUnitId: ours }, "2023-06-11", []],
    ["not before the invitation", office, { ...event, state: "drafting" }, "2023-06-11", ["event.step_closed"]],
    ["not when the minutes are confirmed", office, { ...event, state: "closed" }, "2023-06-11", ["event.step_closed"]],
  ] as const)("%s", (_, who, of, today, reasons) => expect(codes(mayLetIn(who, of, today))).toEqual(reasons));
  test("the list is ticked days later too, not before", () => {
    expect(codes(mayTickList(office, event, "2023-06-20"))).toEqual([]);
    expect(codes(mayTickList(office, event, "2023-06-10"))).toEqual(["event.not_yet"]);
    expect(codes(mayTickList(staff, event, "2023-06-20"))).toEqual(["event.not_in_charge"]);
  });
});

describe("minutes", () => {
  const given = { honoured: 0, today: "2023-06-11" };
  test.each([
    ["are written from the first day", event, given, []],
    ["not before", event, { ...given, today: "2023-06-10" }, ["event.not_yet"]],
    ["of honouring, not when nobody was honoured", { ...event, kind: "honouring" }, given, ["event.nobody_honoured"]],
    ["of honouring, with somebody", { ...event, kind: "honouring" }, { ...given, honoured: 1 }, []],
    ["are mended while they wait", { ...event, state: "held" }, given, []],
    ["not once confirmed", { ...event, state: "closed" }, given, ["event.step_closed"]],
  ] as const)("%s", (_, of, when, reasons) => expect(codes(mayWriteMinutes(office, of, when))).toEqual(reasons));
  test("are confirmed by the head alone, and opened again by the head", () => {
    expect(codes(mayConfirm(head, { ...event, state: "held" }, "confirm"))).toEqual([]);
    expect(codes(mayConfirm(office, { ...event, state: "held" }, "confirm"))).toEqual(["event.head_confirms"]);
    expect(codes(mayConfirm(head, event, "confirm"))).toEqual(["event.step_closed"]);
    expect(codes(mayConfirm(head, { ...event, state: "closed" }, "reopen"))).toEqual([]);
  });
});

test("what was held is neither edited, moved nor cancelled", () => {
  const held = { ...event, state: "held" as const };
  for (const answer of [mayEdit(office, held), mayStep(office, held, "postpone"), mayStep(office, held, "cancel")])
    expect(codes(answer)).toEqual(["event.step_closed"]);
  expect(codes(mayStep(office, held, "undo"))).toEqual([]);
});
