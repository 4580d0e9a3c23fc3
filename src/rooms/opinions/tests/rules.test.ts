import { describe, expect, test } from "vitest";
import type { Mandate, Officer, Role } from "#kernel/auth/index.ts";
import type { Verdict } from "#kernel/verdict.ts";
import { publicOpinionForm } from "../forms/opinion.ts";
import { likesAmong } from "../likeness.ts";
import {
  mayConclude,
  mayEdit,
  mayGive,
  mayHandle,
  mayMoveEnd,
  mayPublish,
  mayTakeOut,
  mayWriteDown,
  readsSubstance,
  runsOpinions,
  type WindowFacts,
} from "../rules.ts";
import { nextOpinion, nextWindow, opinionStates, windowStates } from "../states.ts";
import { refusals } from "../words.vi.ts";

const officer = (role: Role, covers: Mandate["covers"] = "agency"): Officer => ({
  ...{ personId: "p", accountId: "a", name: "Hoa", caption: "", agencyId: "g", unitId: "u" },
  mandates: [{ role, unitId: "u", covers }],
});
const hoa = officer("emulation_officer");
const window: WindowFacts = {
  state: "published",
  opensOn: "2020-05-11",
  closesOn: "2020-05-18",
  contact: "Văn phòng Sở",
};
const codes = (answer: Verdict) => (answer.allowed ? [] : answer.reasons.map(({ code }) => code));
const minh = { name: "Minh", achievement: "Giữ kho hồ sơ", takenOutOn: null };

describe("who", () => {
  test.each([
    ["emulation officer of the agency", officer("emulation_officer"), true, true],
    ["head", officer("head"), true, true],
    ["party committee", officer("party_committee"), false, true],
    ["council of the whole agency", officer("council_member"), false, true],
    ["administrator", officer("administrator"), false, false],
    ["editor", officer("editor"), false, false],
    ["officer of a unit", officer("emulation_officer", new Set(["u"])), false, false],
    ["staff", officer("staff", new Set(["u"])), false, false],
  ])("%s", (_, who, runs, reads) => expect([runsOpinions(who), readsSubstance(who, false)]).toEqual([runs, reads]));

  test("a member of the council below the root reads the substance and handles nothing", () => {
    const member = officer("council_member", new Set(["body"]));
    expect(readsSubstance(member, true)).toBe(true);
    expect(codes(mayHandle(member, window, { state: "received", joined: 0 }, "admit"))).toEqual([
      "opinion.not_in_charge",
    ]);
  });
});

describe("a window", () => {
  test("is published with somebody on its list and something said of each", () => {
    const draft = { ...window, state: "drafting", closesOn: null } as const;
    expect(codes(mayPublish(hoa, draft, [], "2020-05-08"))).toEqual(["opinion.nobody_listed"]);
    const bare = { ...minh, achievement: " " };
    expect(codes(mayPublish(hoa, draft, [bare], "2020-05-08"))).toEqual(["opinion.achievement_missing"]);
    expect(codes(mayPublish(hoa, draft, [minh], "2020-05-08"))).toEqual([]);
    expect(codes(mayEdit(hoa, draft))).toEqual([]);
    expect(codes(mayEdit(hoa, window))).toEqual(["opinion.list_fixed"]);
  });

  test("takes opinions to its last day and says where to write afterwards", () => {
    expect(codes(mayGive(window, null, "2020-05-18"))).toEqual([]);
    const late = mayGive(window, null, "2020-05-19");
    expect(codes(late)).toEqual(["opinion.not_given_now"]);
    expect(refusals["opinion.not_given_now"]({ contact: window.contact })).toContain("Văn phòng Sở");
    expect(codes(mayGive(window, { takenOutOn: "2020-05-12" }, "2020-05-13"))).toEqual(["opinion.subject_gone"]);
    expect(codes(mayGive({ ...window, state: "closed" }, null, "2020-05-12"))).toEqual(["opinion.not_given_now"]);
  });

  test("is moved while it runs, concluded after it, with nothing left unread", () => {
    expect(codes(mayMoveEnd(hoa, window, "lengthen", "2020-05-18"))).toEqual([]);
    expect(codes(mayMoveEnd(hoa, window, "close", "2020-05-19"))).toEqual(["opinion.over"]);
    expect(codes(mayConclude(hoa, window, 0, "2020-05-18"))).toEqual(["opinion.still_open"]);
    expect(codes(mayConclude(hoa, window, 2, "2020-05-19"))).toEqual(["opinion.unread"]);
    expect(codes(mayConclude(hoa, window, 0, "2020-05-19"))).toEqual([]);
    expect(codes(mayConclude(hoa, { ...window, state: "closed" }, 0, "2020-05-12"))).toEqual([]);
    expect(codes(mayConclude(hoa, { ...window, state: "concluded" }, 0, "2020-05-19"))).toEqual([
      "opinion.step_closed",
    ]);
  });

  test("a name is taken out once, and a letter counts by the day it came", () => {
    expect(codes(mayTakeOut(hoa, window, minh, "2020-05-12"))).toEqual([]);
    expect(codes(mayTakeOut(hoa, window, { ...minh, takenOutOn: "2020-05-12" }, "2020-05-13"))).toEqual([
      "opinion.taken_out_already",
    ]);
    expect(codes(mayWriteDown(hoa, window, "2020-05-20", "2020-05-18"))).toEqual([]);
    expect(codes(mayWriteDown(hoa, window, "2020-05-20", "2020-05-19"))).toEqual(["opinion.letter_out_of_time"]);
  });
});

describe("an opinion", () => {
  test("goes along the map; what speaks for others stays; a concluded window still gets answers", () => {
    const done = { ...window, state: "concluded" } as const;
    expect(codes(mayHandle(hoa, window, { state: "received", joined: 0 }, "answer"))).toEqual([
      "opinion.opinion_step_closed",
    ]);
    expect(codes(mayHandle(hoa, window, { state: "admitted", joined: 1 }, "join"))).toEqual(["opinion.holds_others"]);
    expect(codes(mayHandle(hoa, window, { state: "admitted", joined: 1 }, "answer"))).toEqual([]);
    expect(codes(mayHandle(hoa, done, { state: "admitted", joined: 0 }, "answer"))).toEqual([]);
    expect(codes(mayHandle(hoa, done, { state: "admitted", joined: 0 }, "set_aside"))).toEqual(["opinion.window_done"]);
  });

  test("who does not agree says why, beside every other fault", () => {
    const faults = (typed: object) =>
      publicOpinionForm
        .safeParse({ about: "all", text: "", ...typed })
        .error?.issues.map(({ path }) => path.join(".")) ?? [];
    expect(faults({ stand: "agree" })).toEqual([]);
    expect(faults({ stand: "disagree" })).toEqual(["text"]);
    expect(faults({ about: "", stand: "information" }).sort()).toEqual(["about", "text"]);
  });

  test("is held against others: turned round it is alike, another matter is not", () => {
    const others = [
      {
        text: "Má tôi lớn tuổi không biết hẹn qua mạng nên phải chờ sau người đã hẹn trước, có hôm chờ gần một tiếng.",
      },
      { text: "Cô Rên hòa giải cho nhà tôi với nhà kế bên, nói tiếng Khmer nên hai bên đều nghe." },
    ];
    const ours =
      "Người lớn tuổi không biết hẹn qua mạng phải chờ sau người đã hẹn, có hôm chờ gần một tiếng. Số 12 phút chỉ đúng với người hẹn trước.";
    expect(likesAmong(ours, others).map(({ text }) => text)).toEqual([others[0]!.text]);
    expect(likesAmong("TÁN THÀNH!", [{ text: "tán thành" }])[0]?.percent).toBe(100);
  });
});

test("no step leads off the maps", () => {
  const steps = ["publish", "withdraw", "lengthen", "close", "conclude", "cancel"] as const;
  for (const from of windowStates)
    for (const step of steps) expect([undefined, ...windowStates]).toContain(nextWindow(from, step));
  for (const from of opinionStates)
    for (const step of ["admit", "set_aside", "join", "answer", "reopen"] as const)
      expect([undefined, ...opinionStates]).toContain(nextOpinion(from, step));
});
