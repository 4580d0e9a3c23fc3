import { describe, expect, test } from "vitest";
import type { Officer } from "#kernel/auth/index.ts";
import { mayIntroduce, mayStepIntroduction, outcomeOf } from "../rules.ts";
import type { IntroductionState, IntroductionStep } from "../states.ts";

const of = (role: Officer["mandates"][number]["role"], covers: "agency" | ReadonlySet<string>): Officer => ({
  ...{ personId: role, accountId: role, name: role, caption: "", agencyId: "a", unitId: "cai-nuoc" },
  mandates: [{ role, unitId: "cai-nuoc", covers }],
});
const here = new Set(["cai-nuoc"]);
const officer = of("emulation_officer", here);
const head = of("head", here);
const deputy = of("deputy_head", here);
const elsewhere = of("head", new Set(["dam-doi"]));
const office = of("emulation_officer", "agency");
const exemplar = { unitId: "cai-nuoc", standing: "active" as const, planId: "p" };
const codes = (answer: ReturnType<typeof mayIntroduce>) =>
  answer.allowed ? [] : answer.reasons.map((reason) => reason.code);

describe("who introduces an exemplar", () => {
  test.each([
    ["its unit, when it was registered", officer, exemplar, true, []],
    ["not when it was never registered", officer, exemplar, false, ["introduction.not_registered"]],
    ["not another unit", elsewhere, exemplar, true, ["exemplar.of_another_unit"]],
    [
      "not while it is suspended",
      officer,
      { ...exemplar, standing: "suspended" as const },
      true,
      ["exemplar.not_active"],
    ],
    ["not without a plan", officer, { ...exemplar, planId: null }, true, ["introduction.no_plan"]],
  ])("%s", (_, who, what, registered, expected) => {
    expect(codes(mayIntroduce(who, what, registered))).toEqual(expected);
  });
});

describe("the steps of an introduction", () => {
  test.each<[string, Officer, IntroductionState, IntroductionStep, string[]]>([
    ["the head confirms", head, "prepared", "confirm", []],
    ["a deputy confirms", deputy, "prepared", "confirm", []],
    ["the officer who wrote it does not", officer, "prepared", "confirm", ["introduction.head_confirms"]],
    ["nor the head of another unit", elsewhere, "prepared", "confirm", ["introduction.head_confirms"]],
    ["nor the office for a unit", office, "prepared", "confirm", ["introduction.head_confirms"]],
    ["nothing is confirmed twice", head, "sent", "confirm", ["introduction.step_closed"]],
    ["the office receives", office, "sent", "receive", []],
    ["the unit does not receive its own", head, "sent", "receive", ["exemplar.not_in_charge"]],
    ["nothing is received before the head confirmed", office, "prepared", "receive", ["introduction.step_closed"]],
    ["what came back is mended by the unit", officer, "returned", "mend", []],
    ["what was received stays", officer, "received", "withdraw", ["introduction.step_closed"]],
  ])("%s", (_, who, state, step, expected) => {
    expect(codes(mayStepIntroduction(who, { unitId: "cai-nuoc", state }, step))).toEqual(expected);
  });
});

test.each<[string, IntroductionState[], string]>([
  ["waits while one does", ["received", "sent"], "waits"],
  ["is met by one received, though another came back", ["received", "returned"], "met"],
  ["goes back when all came back", ["returned"], "back"],
])("the plan's obligation %s", (_, states, outcome) => {
  expect(outcomeOf(states)).toBe(outcome);
});
