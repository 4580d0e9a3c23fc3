import { describe, expect, test } from "vitest";
import { type Dated, quotaState, standingOf } from "../progress.ts";

const today = "2024-06-17";
const one = (change: Partial<Dated>): Dated => ({
  state: "open",
  dueOn: "2024-06-30",
  late: false,
  answeredNone: false,
  ifAny: false,
  quota: null,
  awaits: false,
  ...change,
});

describe("how an obligation stands on 17/06/2024", () => {
  test.each([
    ["open, due in 13 days", {}, "soon"],
    ["open, due today: still in time", { dueOn: "2024-06-17" }, "soon"],
    ["open, due yesterday", { dueOn: "2024-06-16" }, "late"],
    ["open, far away", { dueOn: "2024-11-30" }, "open"],
    ["open without a date", { dueOn: null }, "standing"],
    ["«nếu có», its day past: never nagged about", { dueOn: "2024-06-01", ifAny: true }, "open"],
    ["sent back in time", { state: "returned" as const }, "returned"],
    ["sent back, its day past", { state: "returned" as const, dueOn: "2024-06-01" }, "late"],
    ["handed in late, not yet answered", { state: "submitted" as const, dueOn: "2024-06-01", late: true }, "waiting"],
    ["received", { state: "accepted" as const }, "accepted"],
    ["received, but late", { state: "accepted" as const, late: true }, "accepted_late"],
    ["answered «không có»", { state: "accepted" as const, answeredNone: true, ifAny: true }, "none"],
    ["without a date, while its occasion has none", { dueOn: null, awaits: true }, "awaiting"],
    ["a quota one short on its last day: still time", { dueOn: "2024-06-17", quota: "short" as const }, "soon"],
    ["a quota one short the day after: missed, not late", { dueOn: "2024-06-16", quota: "short" as const }, "missed"],
    [
      "a quota that was missed, its explanation sent back",
      { state: "returned" as const, dueOn: "2024-06-16", quota: "short" as const },
      "missed",
    ],
    [
      "a quota filled and sent back after its day",
      { state: "returned" as const, dueOn: "2024-06-16", quota: "reached" as const },
      "late",
    ],
    [
      "a quota missed, its explanation received",
      { state: "accepted" as const, dueOn: "2024-06-16", quota: "short" as const },
      "accepted_short",
    ],
    ["excused after its day", { state: "excused" as const, dueOn: "2024-06-01" }, "excused"],
  ])("%s", (_, change, standing) => {
    expect(standingOf(one(change), today)).toBe(standing);
  });
});

describe("how a quota of the second quarter stands", () => {
  const quarter = { target: 2, done: 0, dueFrom: "2024-04-01", dueOn: "2024-06-30", state: "accepted" as const };
  test.each([
    ["nothing done, a week in", { done: 0 }, "2024-04-08", "on_course"],
    ["nothing done, a month left", { done: 0 }, "2024-06-01", "at_risk"],
    ["half done, a month left: behind the time that is gone", { done: 1 }, "2024-06-01", "at_risk"],
    ["enough done", { done: 2 }, "2024-06-01", "met"],
    ["enough done, not yet taken in", { done: 2, state: "submitted" as const }, "2024-06-01", "waiting"],
    ["enough done, sent back", { done: 2, state: "returned" as const }, "2024-06-01", "returned"],
    ["more than enough", { done: 3 }, "2024-06-01", "met"],
    ["the last day, one short", { done: 1 }, "2024-06-30", "at_risk"],
    ["the day after, one short", { done: 1 }, "2024-07-01", "missed"],
    ["the day after, but done", { done: 2 }, "2024-07-01", "met"],
  ])("%s", (_, change, day, state) => {
    expect(quotaState({ ...quarter, ...change }, day)).toBe(state);
  });
});
