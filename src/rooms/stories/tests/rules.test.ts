import { describe, expect, test } from "vitest";
import type { Officer, Role } from "#kernel/auth/index.ts";
import {
  mayEquip,
  maySend,
  mayStepStory,
  mayTakeFacts,
  mayWithdrawConsent,
  mayWriteText,
  type StoryFacts,
} from "../rules.ts";
import { nextStory, type StoryState, type StoryStep, storyLifecycle, storyStates } from "../states.ts";

const of = (role: Role, covers: "agency" | ReadonlySet<string>, personId: string = role): Officer => ({
  ...{ personId, accountId: personId, name: personId, caption: "", agencyId: "a", unitId: "pbgd" },
  mandates: role === "staff" ? [] : [{ role, unitId: "pbgd", covers }],
});
const here = new Set(["pbgd"]);
const people = {
  writer: of("staff", here, "writer"),
  stranger: of("staff", here, "stranger"),
  unitOfficer: of("emulation_officer", here, "unitOfficer"),
  unitHead: of("head", here, "unitHead"),
  otherHead: of("head", new Set(["thanh-tra"]), "otherHead"),
  editor: of("editor", "agency", "editor"),
  office: of("emulation_officer", "agency", "office"),
  director: of("head", "agency", "director"),
};
type Who = keyof typeof people;
const story = (state: StoryState, more: Partial<StoryFacts> = {}): StoryFacts => ({
  ...{ state, unitId: "pbgd", writerId: "writer", pitchedBy: "writer", editedBy: null, confirmedBy: "unitHead" },
  ...{ consentNeeded: true, textVersion: 1 },
  ...more,
});
const codes = (answer: ReturnType<typeof mayStepStory>) =>
  answer.allowed ? [] : answer.reasons.map(({ code }) => code);
const allowed = (state: StoryState, step: StoryStep, more: Partial<StoryFacts> = {}) =>
  (Object.keys(people) as Who[]).filter((who) => mayStepStory(people[who], story(state, more), step).allowed);

describe("whose hand a step of a story is", () => {
  test.each<[StoryState, StoryStep, Who[]]>([
    ["pitched", "assign", ["editor", "office", "director"]],
    ["pitched", "decline", ["editor", "office", "director"]],
    ["writing", "hand_over", ["writer", "editor"]],
    ["before_head", "confirm", ["unitHead", "director"]],
    ["before_head", "return", ["unitHead", "director"]],
    ["editing", "edit", ["editor"]],
    ["editing", "return", ["editor", "office", "director"]],
    ["checking", "check", ["editor", "office", "director"]],
    ["before_approval", "approve", ["director"]],
    ["before_approval", "return", ["editor", "office", "director"]],
    ["approved", "schedule", ["editor", "office", "director"]],
    ["scheduled", "unschedule", ["editor", "office", "director"]],
    ["published", "correct", ["editor", "office", "director"]],
    ["corrected", "withdraw", ["editor", "office", "director"]],
    ["withdrawn", "reopen", ["editor", "office", "director"]],
  ])("%s → %s: %j", (state, step, who) => {
    expect(allowed(state, step)).toEqual(who);
  });

  test("who edited does not check", () => {
    expect(allowed("checking", "check", { editedBy: "editor" })).toEqual(["office", "director"]);
    const answer = mayStepStory(people.editor, story("checking", { editedBy: "editor" }), "check");
    expect(codes(answer)).toEqual(["story.second_hand_checks"]);
  });

  test("nothing goes on without words, without the head's confirmation, or with facts that changed", () => {
    const { writer, editor, office, director } = people;
    expect(codes(mayStepStory(writer, story("writing", { textVersion: 0 }), "hand_over"))).toEqual([
      "story.nothing_written",
    ]);
    for (const [who, state, step] of [
      [editor, "editing", "edit"],
      [office, "checking", "check"],
      [director, "before_approval", "approve"],
      [editor, "approved", "schedule"],
    ] as const) {
      expect(codes(mayStepStory(who, story(state, { confirmedBy: null }), step))).toEqual(["story.facts_unconfirmed"]);
      expect(codes(mayStepStory(who, story(state), step, { factsChanged: 2 }))).toEqual(["story.facts_changed"]);
    }
  });

  test("a step that is not on the map is refused whoever asks", () => {
    const steps = [...new Set(Object.values(storyLifecycle).flatMap((ways) => Object.keys(ways)))] as StoryStep[];
    for (const state of storyStates)
      for (const step of steps.filter((one) => nextStory(state, one) === undefined))
        expect([state, step, allowed(state, step)]).toEqual([state, step, []]);
  });
});

describe("what else is done with a story", () => {
  const may = (rule: (officer: Officer, facts: StoryFacts) => { allowed: boolean }, state: StoryState) =>
    (Object.keys(people) as Who[]).filter((who) => rule(people[who], story(state)).allowed);

  test("its words are the writer's until the head has them, then the editor's, then nobody's", () => {
    expect(may(mayWriteText, "writing")).toEqual(["writer", "editor"]);
    expect(may(mayWriteText, "before_head")).toEqual([]);
    expect(may(mayWriteText, "editing")).toEqual(["editor"]);
    for (const state of ["checking", "approved", "published"] as const) expect(may(mayWriteText, state)).toEqual([]);
  });

  test("pictures and what it waits for: those who work on it; once approved those who run the stories alone", () => {
    expect(may(mayEquip, "writing")).toEqual(["writer", "unitOfficer", "unitHead", "editor", "office", "director"]);
    for (const state of ["approved", "scheduled", "published"] as const)
      expect(may(mayEquip, state)).toEqual(["editor", "office", "director"]);
    expect(may(mayEquip, "declined")).toEqual([]);
  });

  test("facts are taken anew until it left the editorial board", () => {
    expect(may(mayTakeFacts, "editing").includes("editor")).toBe(true);
    for (const state of ["checking", "approved", "published"] as const) expect(may(mayTakeFacts, state)).toEqual([]);
  });

  test("it is sent on when it is out, by its unit and those who run the stories", () => {
    expect(may(maySend, "scheduled")).toEqual([]);
    expect(may(maySend, "published")).toEqual(["unitOfficer", "unitHead", "editor", "office", "director"]);
  });

  test("the person herself takes her consent back at any time", () => {
    expect(mayWithdrawConsent(people.stranger, story("published"), "stranger").allowed).toBe(true);
    expect(mayWithdrawConsent(people.stranger, story("published"), "somebody").allowed).toBe(false);
  });
});
