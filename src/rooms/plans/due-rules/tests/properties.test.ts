import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addDays,
  type Day,
  dayFromNumber,
  dayNumber,
  isWorkingDay,
  workCalendar,
  workingDaysBetween,
  type YearKind,
  yearKinds,
} from "#kernel/calendar/index.ts";
import {
  type Anchors,
  type DueRule,
  hasStatedEnd,
  nextDates,
  occurrences,
  type PeriodUnit,
  periodUnits,
  type Span,
} from "../index.ts";

const calendar = workCalendar();
const anyDay = fc.integer({ min: dayNumber("2010-01-01"), max: dayNumber("2035-12-31") }).map(dayFromNumber);
const kind = fc.constantFrom<YearKind>(...yearKinds);
const unit = fc.constantFrom<PeriodUnit>(...periodUnits);
const monthDay = fc
  .integer({ min: dayNumber("2024-01-01"), max: dayNumber("2024-12-31") })
  .map((n) => dayFromNumber(n).slice(5));

/** A plan: its period of up to eight years, issued up to a year before or during it; sometimes with a stage. */
const span: fc.Arbitrary<Span> = fc
  .record({
    from: anyDay,
    length: fc.integer({ min: 30, max: 2900 }),
    issued: fc.integer({ min: -365, max: 365 }),
    staged: fc.boolean(),
  })
  .map(({ from, length, issued, staged }) => ({
    from,
    start: addDays(from, Math.min(issued, length)),
    to: addDays(from, length),
    ...(staged
      ? { stage: { from: addDays(from, Math.floor(length / 4)), to: addDays(from, Math.floor(length / 2)) } }
      : {}),
  }));

const inside = fc.record({ month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 31 }) });
const recurring: fc.Arbitrary<DueRule> = fc.oneof(
  monthDay.map((by) => ({ type: "yearly", by }) as const),
  fc.record({ type: fc.constant("every" as const), unit }),
  fc.record({ type: fc.constant("every" as const), unit, by: inside }),
  fc.record({
    type: fc.constant("every" as const),
    unit: fc.constant("month" as const),
    by: fc.integer({ min: 1, max: 31 }),
  }),
);
const oneOff: fc.Arbitrary<DueRule> = fc.oneof(
  anyDay.map((date) => ({ type: "by", date }) as const),
  anyDay.map((date) => ({ type: "on", date }) as const),
  anyDay.map((day) => ({ type: "month", month: day.slice(0, 7) }) as const),
  fc
    .tuple(anyDay, fc.integer({ min: 0, max: 900 }))
    .map(([from, length]) => ({ type: "range", from, to: addDays(from, length) }) as const),
  fc.record({
    type: fc.constant("event" as const),
    occasion: fc.constant("hop"),
    before: fc.integer({ min: 1, max: 40 }),
    working: fc.boolean(),
  }),
  fc.record({
    type: fc.constant("relative" as const),
    days: fc.integer({ min: 1, max: 40 }),
    working: fc.boolean(),
    after: fc.constantFrom("issue" as const, "receipt" as const),
  }),
);
const anchorsOf = (day: Day): Anchors => ({
  issue: day,
  receipt: addDays(day, 3),
  occasions: { hop: { on: addDays(day, 100) } },
});
const dated = (rule: DueRule, strict: boolean, plan: Span, years: YearKind) =>
  occurrences(rule, strict, plan, years, calendar, anchorsOf(plan.start)).map((one) => ({ ...one, dueOn: one.dueOn! }));

describe("whatever the rule and the plan", () => {
  test("no period comes twice, windows are in order, begin before they end, and end after the plan is issued", () => {
    fc.assert(
      fc.property(fc.oneof(recurring, oneOff), fc.boolean(), span, kind, (rule, strict, plan, years) => {
        const found = dated(rule, strict, plan, years);
        expect(new Set(found.map(({ period }) => period)).size).toBe(found.length);
        expect(found.map(({ dueOn }) => dueOn)).toEqual(found.map(({ dueOn }) => dueOn).sort());
        expect(found.every(({ dueFrom, dueOn }) => dueFrom <= dueOn && dueOn >= plan.start)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
  test("the same plan asked twice gives the same windows", () => {
    fc.assert(
      fc.property(recurring, fc.boolean(), span, kind, (rule, strict, plan, years) => {
        expect(dated(rule, strict, plan, years)).toEqual(dated(rule, strict, plan, years));
      }),
    );
  });
  test("“trước ngày” is one day less than “chậm nhất ngày”, of each period that both give", () => {
    fc.assert(
      fc.property(fc.oneof(recurring, oneOff).filter(hasStatedEnd), span, kind, (rule, plan, years) => {
        const strict = new Map(dated(rule, true, plan, years).map(({ period, dueOn }) => [period, dueOn]));
        const inclusive = dated(rule, false, plan, years);
        for (const { period, dueOn } of inclusive) {
          if (strict.has(period)) expect(addDays(strict.get(period)!, 1)).toBe(dueOn);
          else expect(dueOn).toBe(plan.start);
        }
        expect(strict.size).toBeGreaterThanOrEqual(inclusive.length - 1);
        expect(strict.size).toBeLessThanOrEqual(inclusive.length);
      }),
      { numRuns: 500 },
    );
  });
  test("rules without a stated end do not know “trước”", () => {
    fc.assert(
      fc.property(
        fc.oneof(recurring, oneOff).filter((rule) => !hasStatedEnd(rule)),
        span,
        kind,
        (rule, plan, years) => {
          expect(dated(rule, true, plan, years)).toEqual(dated(rule, false, plan, years));
        },
      ),
    );
  });
});

describe("what recurs", () => {
  const begins = (plan: Span) => plan.stage?.from ?? plan.from;
  const ends = (plan: Span) => plan.stage?.to ?? plan.to!;

  test("whole periods follow each other without a gap, from the plan's first day to its last", () => {
    fc.assert(
      fc.property(unit, span, kind, (each, plan, years) => {
        const issuedAtOnce = { ...plan, start: plan.from };
        const found = dated({ type: "every", unit: each }, false, issuedAtOnce, years);
        expect(found[0]?.dueFrom).toBe(begins(plan));
        expect(found.at(-1)?.dueOn).toBe(ends(plan));
        for (const [n, window] of found.slice(1).entries()) expect(window.dueFrom).toBe(addDays(found[n]!.dueOn, 1));
      }),
    );
  });
  test("every year whose day lies in the plan gives exactly one, on that day", () => {
    fc.assert(
      fc.property(
        monthDay.filter((by) => by !== "02-29"),
        span,
        kind,
        (by, plan, years) => {
          const expected: Day[] = [];
          for (let year = 2008; year <= 2045; year++) expected.push(`${year}-${by}`);
          const found = dated({ type: "yearly", by }, false, plan, years).map(({ dueOn }) => dueOn);
          expect(found).toEqual(
            expected.filter((day) => day >= begins(plan) && day <= ends(plan) && day >= plan.start),
          );
        },
      ),
    );
  });
  test("windows begin inside the plan, and a day counted inside its period lies inside the plan", () => {
    fc.assert(
      fc.property(recurring, span, kind, (rule, plan, years) => {
        for (const { dueFrom, dueOn } of dated(rule, false, plan, years)) {
          expect(dueFrom >= begins(plan) && dueFrom <= ends(plan)).toBe(true);
          const reportsLater = rule.type === "every" && typeof rule.by === "object";
          if (!reportsLater) expect(dueOn <= ends(plan)).toBe(true);
        }
      }),
    );
  });
  test("29/02 is the last day of February in every year", () => {
    const plan: Span = { start: "1996-01-01", from: "1996-01-01", to: "2104-12-31" };
    const found = dated({ type: "yearly", by: "02-29" }, false, plan, "calendar").map(({ dueOn }) => dueOn);
    expect(found.length).toBe(109);
    expect(found.every((day) => addDays(day, 1).endsWith("-03-01"))).toBe(true);
    expect(found.filter((day) => day.endsWith("29")).length).toBe(27);
  });
  test("the preview shows the next ones from a day, and no others", () => {
    fc.assert(
      fc.property(
        recurring,
        fc.boolean(),
        span,
        kind,
        anyDay,
        fc.integer({ min: 1, max: 6 }),
        (rule, strict, plan, years, from, count) => {
          const next = nextDates(rule, strict, plan, years, calendar, {}, from, count);
          const all = dated(rule, strict, plan, years).filter(({ dueOn }) => dueOn >= from);
          expect(next).toEqual(all.slice(0, count));
        },
      ),
    );
  });
});

describe("what is counted in working days", () => {
  test("ends on a working day, and has exactly that many of them", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 40 }), (issued, days) => {
        const plan: Span = { start: issued, from: issued, to: addDays(issued, 400) };
        const [one] = dated({ type: "relative", days, working: true, after: "issue" }, false, plan, "calendar");
        expect(isWorkingDay(one!.dueOn, calendar)).toBe(true);
        expect(workingDaysBetween(issued, one!.dueOn, calendar)).toBe(days);
        expect(one!.dueFrom).toBe(addDays(issued, 1));
      }),
    );
  });
});
