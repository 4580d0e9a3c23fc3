import { describe, expect, test } from "vitest";
import type { Mandate, Officer, Role } from "#kernel/auth/index.ts";
import type { Verdict } from "#kernel/verdict.ts";
import {
  mayDiscipline,
  mayKeepLedger,
  mayKeepMatters,
  mayKnow,
  mayRate,
  mayRateYear,
  mayRestore,
  mayRevoke,
  maySeeRatings,
  mayStepMatter,
  mayTakeIn,
  mustHaveLooked,
} from "../rules.ts";
import { awardLifecycle, matterLifecycle, nextOfAward, nextOfMatter } from "../states.ts";
import { refusals } from "../words.vi.ts";

const unit = "phong-tu-phap";
const mandate = (role: Role, covers: Mandate["covers"]): Mandate => ({ role, unitId: unit, covers });
const officer = (...mandates: Mandate[]): Officer => ({
  ...{ personId: "toan", accountId: "a", name: "Vũ Đức Toàn", caption: "", agencyId: "stp", unitId: unit, mandates },
});
const staff = officer();
const ofUnit = officer(mandate("emulation_officer", new Set([unit])));
const headOfUnit = officer(mandate("head", new Set([unit])));
const hoa = officer(mandate("emulation_officer", "agency"));
const director = officer(mandate("head", "agency"));
const administrator = officer(mandate("administrator", "agency"));
const codes = (answer: Verdict) => (answer.allowed ? [] : answer.reasons.map(({ code }) => code));

describe("who writes and who reads", () => {
  test.each([
    ["staff", staff, "no", "no", "no", "no"],
    ["the unit's emulation officer", ofUnit, "no", "yes", "no", "no"],
    ["the head of the unit", headOfUnit, "no", "yes", "yes", "no"],
    ["the agency's emulation officer", hoa, "yes", "yes", "yes", "yes"],
    ["the director", director, "no", "yes", "yes", "yes"],
    ["the administrator of accounts", administrator, "no", "no", "no", "no"],
  ])("%s: book %s…, ratings, need to know, matters", (_, who, book, rates, knows, keeps) => {
    const said = (answer: Verdict) => (answer.allowed ? "yes" : "no");
    const about = { personId: "khac", unitIds: [unit] };
    expect([
      said(mayKeepLedger(who)),
      said(mayRate(who, unit)),
      said(mayKnow(who, about)),
      said(mayKeepMatters(who)),
    ]).toEqual([book, rates, knows, keeps]);
  });

  test("her own ratings and her own discipline are hers to read", () => {
    expect(codes(maySeeRatings(staff, { id: "toan", unitIds: [] }))).toEqual([]);
    expect(codes(mayKnow(staff, { personId: "toan", unitIds: [] }))).toEqual([]);
    expect(codes(maySeeRatings(staff, { id: "khac", unitIds: [unit] }))).toEqual(["ledger.ratings_not_needed"]);
  });

  test("nothing confidential before its look is noted", () => {
    expect(codes(mustHaveLooked(false))).toEqual(["ledger.look_first"]);
  });
});

describe("days and steps", () => {
  test.each([
    ["2023-12-31", "2023-11-30", ["rating.year_ahead"]],
    ["2023-12-31", "2023-12-01", []],
    ["2023-09-30", "2023-09-01", []],
    ["2022-12-31", "2023-06-05", []],
  ])("a year that ends on %s is rated on %s: %j", (last, today, refused) =>
    expect(codes(mayRateYear(2023, last, today))).toEqual(refused),
  );

  test.each([
    ["standing", "2022-01-14", "2022-01-14", []],
    ["standing", "2022-01-14", "2022-01-13", ["award.revoked_before_given"]],
    ["standing", null, "1999-01-01", []],
    ["revoked", "2022-01-14", "2023-01-01", ["award.already_revoked"]],
  ] as const)("a %s award of %s is revoked from %s: %j", (state, decidedOn, from, refused) =>
    expect(codes(mayRevoke({ state, awardName: "LĐTT", decidedOn }, from))).toEqual(refused),
  );

  test("only what was revoked is restored", () => {
    expect(codes(mayRestore({ state: "standing", awardName: "LĐTT" }))).toEqual(["award.not_revoked"]);
    expect(codes(mayRestore({ state: "revoked", awardName: "LĐTT" }))).toEqual([]);
  });

  test.each([
    ["công chức", "demotion", null, []],
    ["viên chức", "demotion", null, ["discipline.form_not_of_category"]],
    ["người lao động", "warning", null, ["discipline.form_not_of_category"]],
    ["người lao động", "raise_delayed", null, []],
    [null, "warning", null, []],
    ["công chức", "reprimand", "2021-12-31", ["discipline.served_before_decided"]],
  ] as const)("%s and %s, served %s: %j", (category, form, servedOn, refused) =>
    expect(codes(mayDiscipline({ category }, { form, decidedOn: "2022-01-01", servedOn }))).toEqual(refused),
  );

  test.each([
    ["open", "conclude", "2023-05-10", []],
    ["open", "conclude", "2023-05-09", ["matter.concluded_before_opened"]],
    ["open", "reopen", null, ["matter.step_closed"]],
    ["concluded", "conclude", "2023-06-01", ["matter.step_closed"]],
    ["concluded", "reopen", null, []],
  ] as const)("a matter that is %s: %s on %s: %j", (state, step, on, refused) =>
    expect(codes(mayStepMatter({ state, openedOn: "2023-05-10" }, step, on))).toEqual(refused),
  );

  test.each([
    ["checked", 0, false, []],
    ["checked", 3, false, ["award_import.has_errors"]],
    ["checked", 3, true, []],
    ["taken_in", 0, false, ["award_import.not_ready"]],
    ["reading", 3, false, ["award_import.not_ready"]],
  ])("a file that is %s with %i faulty rows, good ones alone %s: %j", (state, faulty, good, refused) =>
    expect(codes(mayTakeIn({ state }, faulty, good))).toEqual(refused),
  );
});

describe("the lifecycles", () => {
  test("lead where the maps say, and nowhere else", () => {
    expect([
      nextOfAward("standing", "revoke"),
      nextOfAward("revoked", "restore"),
      nextOfAward("standing", "restore"),
    ]).toEqual(["revoked", "standing", undefined]);
    expect([
      nextOfMatter("open", "conclude"),
      nextOfMatter("concluded", "reopen"),
      nextOfMatter("concluded", "conclude"),
    ]).toEqual(["concluded", "open", undefined]);
    expect([Object.keys(awardLifecycle), Object.keys(matterLifecycle)]).toEqual([
      ["standing", "revoked"],
      ["open", "concluded"],
    ]);
  });
});

test("every refusal is a sentence", () => {
  for (const says of Object.values(refusals))
    expect(
      says({
        award: "LĐTT",
        holder: "Toàn",
        number: "1",
        name: "Toàn",
        year: "2023",
        category: "Viên chức",
        form: "Giáng chức",
        count: "3",
      }),
    ).toMatch(/^[^“]*.+[.]$/u);
});
