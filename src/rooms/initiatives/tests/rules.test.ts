import { describe, expect, test } from "vitest";
import type { Officer, Role } from "#kernel/auth/index.ts";
import { conflictedOf, quorumOf, tally, votersOf } from "../council/count.ts";
import { atLeast, councilRuleOn, usualRules } from "../council/rule.ts";
import { type InitiativeFacts, isLate, mayBeSent, mayEdit, mayRegister, mayStep } from "../rules.ts";
import type { InitiativeState, InitiativeStep } from "../states.ts";
import { addsUp } from "../terms.ts";

function officer(role: Role, covers: "agency" | string[], personId = "hoa", unitId = "van-phong"): Officer {
  const mandate = {
    role,
    unitId: covers === "agency" ? "so" : covers[0]!,
    covers: covers === "agency" ? covers : new Set(covers),
  };
  return {
    personId,
    accountId: personId,
    name: personId,
    caption: "",
    agencyId: "a",
    unitId,
    mandates: [mandate],
  } as Officer;
}

const one = (state: InitiativeState, more: Partial<InitiativeFacts> = {}): InitiativeFacts => ({
  ...{ unitId: "van-phong", councilId: "hoi-dong", state, createdBy: "hoa", authorIds: ["minh"] },
  ...more,
});

describe("who may do what with an initiative", () => {
  const author = officer("staff", ["khac"], "minh");
  const stranger = officer("staff", ["khac"], "nam", "phong-khac");
  const secretary = officer("council_secretary", ["hoi-dong"], "loan", "phong-khac");
  const office = officer("emulation_officer", "agency", "khai", "phong-khac");

  test.each<[string, Officer, InitiativeState, InitiativeStep, boolean]>([
    ["its author sends it", author, "drafting", "send", true],
    ["its author does not check it", author, "sent", "check", false],
    ["somebody else does not send it", stranger, "drafting", "send", false],
    ["the council's secretary checks it", secretary, "sent", "check", true],
    [
      "the secretary of another council does not",
      officer("council_secretary", ["khac"], "x", "y"),
      "sent",
      "check",
      false,
    ],
    ["the office returns it even before the council", office, "before_council", "return", true],
    ["nobody checks a draft", office, "drafting", "check", false],
    ["what is recognised is not withdrawn", author, "recognised", "withdraw", false],
    ["what was checked cannot be recalled", author, "checked", "recall", false],
  ])("%s", (_name, who, state, step, may) => {
    expect(mayStep(who, one(state), step).allowed).toBe(may);
  });

  test("it is edited before it is sent and after it came back, by who writes it", () => {
    expect(mayEdit(author, one("returned")).allowed).toBe(true);
    expect(mayEdit(author, one("sent")).allowed).toBe(false);
    expect(mayEdit(stranger, one("drafting")).allowed).toBe(false);
  });

  test("everybody registers for her own unit, nobody for another", () => {
    expect(mayRegister(author, "van-phong").allowed).toBe(true);
    expect(mayRegister(author, "phong-khac").allowed).toBe(false);
  });
});

describe("what may be sent", () => {
  test.each<[number[], boolean]>([
    [[1000], true],
    [[334, 333, 333], true],
    [[333, 333, 333], true],
    [[600, 500], false],
    [[500, 400], false],
  ])("shares %o add up: %s", (shares, right) => {
    expect(addsUp(shares)).toBe(right);
    expect(mayBeSent({ title: "Sổ tay", solution: "Soạn sổ tay." }, shares).allowed).toBe(right);
  });

  test("without authors or solution it is not", () => {
    expect(mayBeSent({ title: "Sổ tay", solution: "Soạn." }, []).allowed).toBe(false);
    expect(mayBeSent({ title: "Sổ tay", solution: " " }, [1000]).allowed).toBe(false);
  });

  test("on the last day it is in time, the day after it is late, without a day never", () => {
    expect(isLate({ dueOn: "2024-02-28" }, "2024-02-28")).toBe(false);
    expect(isLate({ dueOn: "2024-02-28" }, "2024-02-29")).toBe(true);
    expect(isLate({ dueOn: null }, "2030-01-01")).toBe(false);
  });
});

describe("the council counts", () => {
  const rule = usualRules[0]!.rule;
  const sitting = (present: number, absent: number, written = 0) => [
    ...Array.from({ length: present }, (_, n) => ({ personId: `p${n}`, presence: "present" as const })),
    ...Array.from({ length: written }, (_, n) => ({ personId: `w${n}`, presence: "written" as const })),
    ...Array.from({ length: absent }, (_, n) => ({ personId: `v${n}`, presence: "absent" as const })),
  ];

  test.each([
    [{ part: 2, of: 3 }, 7, 5],
    [{ part: 2, of: 3 }, 9, 6],
    [{ part: 2, of: 3 }, 4, 3],
    [{ part: 4, of: 5 }, 7, 6],
    [{ part: 9, of: 10 }, 10, 9],
  ])("%o of %i is %i", (share, all, least) => {
    expect(atLeast(share, all)).toBe(least);
  });

  test("the quorum is of those there, not of those who wrote", () => {
    expect(quorumOf(rule, sitting(5, 2)).reached).toBe(true);
    expect(quorumOf(rule, sitting(4, 1, 2)).reached).toBe(false);
    expect(quorumOf(rule, []).reached).toBe(false);
  });

  test("the share is of all members: five of seven agree, four do not suffice though only five were there", () => {
    expect(tally(rule, sitting(5, 2), [], { agree: 5, against: 0, invalid: 0 })).toMatchObject({
      base: 7,
      needed: 5,
      reached: true,
      fits: true,
    });
    expect(tally(rule, sitting(5, 2), [], { agree: 4, against: 1, invalid: 0 }).reached).toBe(false);
  });

  test("an author on the council does not vote; whether he is counted among all is the rule's word", () => {
    const members = sitting(6, 1);
    expect(conflictedOf(members, ["p0", null])).toHaveLength(1);
    expect(votersOf(members, ["p0"])).toHaveLength(5);
    const votes = { agree: 4, against: 1, invalid: 0 };
    expect(tally(rule, members, ["p0"], votes)).toMatchObject({ base: 7, needed: 5, reached: false });
    expect(tally({ ...rule, authorsCount: false }, members, ["p0"], votes)).toMatchObject({
      base: 6,
      needed: 4,
      reached: true,
    });
  });

  test("more or fewer votes than voters do not fit", () => {
    expect(tally(rule, sitting(5, 2), [], { agree: 6, against: 0, invalid: 0 }).fits).toBe(false);
    expect(tally(rule, sitting(5, 2), [], { agree: 3, against: 1, invalid: 0 }).fits).toBe(false);
  });

  test("the agency's own rule of the day goes before the usual one; before there was any there is none", () => {
    const own = [{ validFrom: "2024-01-01", validTo: "2024-12-31", rule: { ...rule, agree: { part: 4, of: 5 } } }];
    expect(councilRuleOn(own, "2024-05-20")?.agree).toEqual({ part: 4, of: 5 });
    expect(councilRuleOn(own, "2025-05-20")?.agree).toEqual({ part: 2, of: 3 });
    expect(councilRuleOn([], "2010-01-01")).toBeNull();
  });
});
