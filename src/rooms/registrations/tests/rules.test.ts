import { describe, expect, test } from "vitest";
import type { Officer, Role } from "#kernel/auth/index.ts";
import { mayAnswerSheet, mayEditSheet, mayRecallSheet, maySendSheet } from "../rules.ts";

const charged = (role: Role, covers: "agency" | string): Officer => ({
  ...{ personId: "p", accountId: "a", name: "Hoa", caption: "", agencyId: "ag", unitId: "u" },
  mandates: [{ role, unitId: "u", covers: covers === "agency" ? "agency" : new Set([covers]) }],
});
const own = charged("emulation_officer", "u");
const other = charged("head", "v");
const staff = charged("staff", "u");
const office = charged("emulation_officer", "agency");
const sheet = (state: "drafting" | "sent" | "returned" | "accepted") => ({ unitId: "u", state });
const codes = (answer: ReturnType<typeof mayEditSheet>) =>
  answer.allowed ? [] : answer.reasons.map(({ code }) => code);

describe("who may do what with a sheet, and when", () => {
  test.each([
    ["its officer writes a draft", mayEditSheet(own, sheet("drafting")), []],
    ["and what came back", mayEditSheet(own, sheet("returned")), []],
    ["not what waits", mayEditSheet(own, sheet("sent")), ["titles.already_sent"]],
    ["nor what was accepted", mayEditSheet(own, sheet("accepted")), ["titles.already_accepted"]],
    ["another unit never", mayEditSheet(other, sheet("drafting")), ["titles.of_another_unit"]],
    ["staff never", mayEditSheet(staff, sheet("drafting")), ["titles.of_another_unit"]],
    ["a draft with a line is sent", maySendSheet(own, { ...sheet("drafting"), waiting: 1 }), []],
    ["an empty one is not", maySendSheet(own, { ...sheet("drafting"), waiting: 0 }), ["titles.empty"]],
    ["what waits is not sent twice", maySendSheet(own, { ...sheet("sent"), waiting: 1 }), ["titles.already_sent"]],
    ["what waits is recalled", mayRecallSheet(own, { ...sheet("sent"), answered: 0 }), []],
    ["not once answered", mayRecallSheet(own, { ...sheet("sent"), answered: 1 }), ["titles.line_answered"]],
    ["a draft is not recalled", mayRecallSheet(own, { ...sheet("drafting"), answered: 0 }), ["titles.not_sent"]],
    ["the office answers what waits", mayAnswerSheet(office, sheet("sent")), []],
    ["the unit does not", mayAnswerSheet(own, sheet("sent")), ["titles.not_in_charge"]],
    ["nothing else is answered", mayAnswerSheet(office, sheet("returned")), ["titles.not_sent"]],
  ])("%s", (_, answer, reasons) => expect(codes(answer)).toEqual(reasons));
});
