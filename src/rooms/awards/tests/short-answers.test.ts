import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readCatalogue } from "../catalogue/read-catalogue.ts";
import { type Condition, condition } from "../conditions/condition.ts";
import { judge } from "../conditions/judge.ts";
import { readyRule } from "../conditions/ready-rule.ts";
import { shortAnswer } from "../conditions/short-answers.ts";
import { weigh } from "../conditions/weigh.ts";
import type { HolderRecord } from "../record.ts";
import {
  awardFamilies,
  awardLevels,
  disciplineForms,
  grounds,
  holderKinds,
  initiativeScopes,
  pendingKinds,
  ratingLevels,
} from "../terms.ts";

const year = fc.integer({ min: 2019, max: 2023 });
const day = fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${String(m).padStart(2, "0")}-15`);
const key = fc.constantFrom("ldtt", "cstdcs", "bk-bo", "ninh-binh.co-so-nam");
const keys = fc.uniqueArray(key, { minLength: 1, maxLength: 3 });
const some = <One>(one: fc.Arbitrary<One>) => fc.array(one, { maxLength: 6 });
const orNull = <One>(one: fc.Arbitrary<One>) => fc.option(one, { nil: null });
const maybe = <One>(one: fc.Arbitrary<One>) =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: one });
const few = fc.integer({ min: 1, max: 3 });
const from = (values: readonly string[]) => fc.constantFrom(...values);
const several = (values: readonly string[]) => maybe(fc.uniqueArray(from(values), { minLength: 1, maxLength: 2 }));

const heldFact = fc.record({
  ...{ award: key, name: key, family: from(awardFamilies), level: from(awardLevels), year: orNull(year) },
  ...{ fromYear: fc.constant(null), decidedOn: orNull(day), number: fc.constant(null), ground: orNull(from(grounds)) },
});
const facts = {
  held: some(heldFact),
  ratings: fc.uniqueArray(fc.record({ year, level: from(ratingLevels) }), {
    selector: (one) => one.year,
    maxLength: 8,
  }),
  discipline: some(fc.record({ form: from(disciplineForms), decidedOn: day, servedOn: orNull(day) })),
  pending: some(fc.record({ kind: from(pendingKinds), from: day, to: orNull(day) })),
  initiatives: some(
    fc.record({ year, scope: from(initiativeScopes), title: fc.constant("Sáng kiến"), usedFor: orNull(key) }),
  ),
  certifications: some(
    fc.record({ about: fc.constantFrom("moral", "tieu-chi"), by: fc.constant("Hoa"), on: day, year: orNull(year) }),
  ),
  proposals: some(fc.record({ award: key, by: fc.constant("Hoa"), on: day, year: orNull(year) })),
  members: some(
    fc.record({
      ...{ year, members: fc.nat(5), holding: fc.dictionary(key, few) },
      rated: fc.dictionary(from(ratingLevels), few),
    }),
  ),
  inServiceSince: orNull(day),
};
const recordOf = (kind: fc.Arbitrary<string>, headships: fc.Arbitrary<object[]>) =>
  fc.record({ ...facts, headships, holder: fc.record({ kind, id: fc.constant("x"), name: fc.constant("x") }) });
const unit = recordOf(fc.constant("collective"), fc.constant([]));
const led = fc.array(fc.record({ from: day, to: orNull(day), unit }), { maxLength: 2 });
const record = recordOf(from(holderKinds), led) as unknown as fc.Arbitrary<HolderRecord>;

const within = fc.oneof(
  fc.constantFrom("span", "ever"),
  fc.record({ years: few }),
  fc.record({ since: keys }),
  fc.record({ from: maybe(year), to: maybe(year) }),
);
const common = {
  for: maybe(fc.uniqueArray(from(holderKinds), { minLength: 1, maxLength: 2 })),
  unverified: maybe(fc.boolean()),
};
const is = <Kind extends string>(kind: Kind) => ({ is: fc.constant(kind), ...common });
const { conditions } = fc.letrec<{ one: unknown; conditions: Condition[] }>((tie) => ({
  one: fc.oneof(
    { maxDepth: 2, depthSize: "small" },
    fc.record({
      ...{ ...is("held"), awards: maybe(keys), levels: several(awardLevels), families: several(awardFamilies) },
      ...{ grounds: several(grounds), times: few, consecutive: fc.boolean(), apart: few, within },
    }),
    fc.record({
      ...{ ...is("rated"), atLeast: from(ratingLevels), years: maybe(few), excellentYears: maybe(few) },
      since: maybe(keys),
    }),
    fc.record({ ...is("undisciplined"), from: from(disciplineForms), within }),
    fc.record({ ...is("initiatives"), scope: from(initiativeScopes), times: few, within }),
    fc.record({ ...is("certified"), about: fc.constantFrom("moral", "tieu-chi") }),
    fc.record({ ...is("proposed"), by: fc.constant("tập thể") }),
    fc.record({ ...is("years"), atLeast: few, since: maybe(keys) }),
    fc.record({
      ...{ ...is("members"), holding: maybe(keys), rated: maybe(from(ratingLevels)) },
      ...{ percent: maybe(fc.integer({ min: 1, max: 100 })), count: maybe(few) },
    }),
    fc.record({ ...is("headed_unit"), unit: tie("one") }),
    fc.record({ ...is("all"), of: fc.array(tie("one"), { minLength: 1, maxLength: 3 }) }),
    fc.record({ ...is("any"), of: fc.array(tie("one"), { minLength: 1, maxLength: 3 }) }),
    fc.record({ ...is("some"), atLeast: few, of: fc.array(tie("one"), { minLength: 1, maxLength: 3 }) }),
  ),
  conditions: fc
    .array(tie("one"), { minLength: 1, maxLength: 3 })
    .map((list) => list.map((one) => condition.parse(JSON.parse(JSON.stringify(one))))),
}));
const span = fc.tuple(year, fc.nat(3)).map(([to, back]) => ({ from: to - back, to, yearKind: "calendar" as const }));

describe("an answer without reasons is the answer with them", { timeout: 30_000 }, () => {
  test("of any condition, for any record, span and day", () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(conditions, record, span, day, ([one], of, over, asOf) => {
        const { result } = weigh(one!, { record: of, span: over, asOf, award: "cstdcs" });
        const short = shortAnswer(one!, { span: over, asOf, award: "cstdcs" })(of);
        seen.add(`${one!.is} ${result}`);
        expect(short === null ? "not_asked" : short ? "met" : "failed").toBe(result);
      }),
      { numRuns: 1200, seed: 4 },
    );
    // Nothing is proved of a kind that was never met, or never failed.
    const kinds = ["held", "rated", "undisciplined", "initiatives", "certified", "proposed", "years", "members"];
    for (const kind of [...kinds, "headed_unit", "all", "any", "some"])
      for (const result of ["met", "failed"]) expect(seen).toContain(`${kind} ${result}`);
  });

  test("of any rule, with what a discipline undoes and what is pending", () => {
    const law = { document: "Luật 06/2022/QH15", cite: "Đ.4 k4" };
    const seen = new Set<string>();
    fc.assert(
      fc.property(conditions, record, span, day, fc.boolean(), (list, of, over, asOf, undoing) => {
        const rule = { award: "cstdcs", holders: [], conditions: list, afterDiscipline: undoing ? law : null };
        const { result } = judge(rule, of, over, asOf);
        seen.add(result);
        expect(readyRule(rule, over, asOf)(of)).toBe(result);
      }),
      { numRuns: 600, seed: 4 },
    );
    expect([...seen].sort()).toEqual(["failed", "held", "met"]);
  });

  test("of every rule of the country's catalogue", async () => {
    const catalogue = await readCatalogue();
    const rules = catalogue.flatMap(({ key: award, holders, rules: versions }) =>
      versions.map((one) => ({ ...one, award, holders: one.holders ?? holders })),
    );
    expect(rules.length).toBeGreaterThan(10);
    fc.assert(
      fc.property(record, span, day, (of, over, asOf) => {
        for (const rule of rules) expect(readyRule(rule, over, asOf)(of)).toBe(judge(rule, of, over, asOf).result);
      }),
      { numRuns: 100, seed: 4 },
    );
  });
});
