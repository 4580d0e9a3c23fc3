import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dutyKinds, exemplarHolders, type PlanPack, planPack, proofKinds, readPack, writePack } from "../index.ts";
import { packOf, smallPack } from "./small-pack.ts";

const letters = fc.constantFrom(
  ..."abc Điển hình tiên tiến: - “”\"'#&*!|>%@`{}[],?\\/0123\n\t~.…=:".split(""),
  "–",
  "null",
  "true",
  "2024-01-01",
);
const free = fc.array(letters, { minLength: 1, maxLength: 60 }).map((parts) => parts.join(""));
const text = free.map((value) => value.normalize("NFC").trim()).filter((value) => value !== "");
const long = fc.array(text, { minLength: 1, maxLength: 8 }).map((parts) => parts.join(" ").trim());
const sentence = long.map((value) => value.replace(/\s+/gu, " ").trim()).filter((value) => value !== "");
const key = fc.stringMatching(/^[a-z][a-z0-9]{0,6}(-[a-z0-9]{1,4})?$/);
const day = fc
  .date({ min: new Date("1950-01-01"), max: new Date("2050-01-01"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const list = <T>(value: fc.Arbitrary<T>) => fc.array(value, { maxLength: 3 });

const due = fc.oneof(
  fc.record({ type: fc.constant("by"), date: day }),
  fc.record({ type: fc.constant("yearly"), by: fc.constantFrom("01-31", "02-29", "12-31") }),
  fc.record({ type: fc.constant("quarter"), quarter: fc.constantFrom("2017-Q1", "2020-Q4") }),
  fc.record({ type: fc.constant("year"), year: fc.integer({ min: 1900, max: 2200 }) }),
  fc
    .tuple(fc.option(day), fc.option(day))
    .map(([from, to]) => ({ type: "range", from: from && to && from > to ? to : from, to })),
  fc.record({ type: fc.constant("every"), unit: fc.constant("month"), by: fc.integer({ min: 1, max: 31 }) }),
  fc.record({
    type: fc.constant("every"),
    unit: fc.constant("quarter"),
    by: fc.record({ month: fc.constant(4), day: fc.constant(5) }),
  }),
  fc.record({ type: fc.constant("relative"), text }),
  fc.record({
    type: fc.constant("relative"),
    days: fc.integer({ min: 1, max: 90 }),
    working: fc.boolean(),
    after: fc.constantFrom("issue", "receipt"),
  }),
  fc.record({ type: fc.constant("event"), text, year: fc.constant(2025) }),
  fc.record({ type: fc.constant("standing"), review: fc.constant({ unit: "quarter" }) }),
);

const duty = fc.record({
  key,
  title: text,
  cite: fc.oneof(text, fc.constant("")),
  quote: sentence,
  kind: fc.constantFrom(...dutyKinds),
  actor: fc.record({
    kinds: fc.array(text, { minLength: 1, maxLength: 4 }),
    units: list(text),
    all: fc.boolean(),
    role: maybe(fc.constant("head")),
    text: maybe(text),
  }),
  receiver: fc.oneof(text, fc.constant("")),
  via: maybe(text),
  proofs: fc.subarray([...proofKinds], { minLength: 1 }),
  proofNote: maybe(text),
  due,
  amount: maybe(fc.record({ min: fc.nat(5), percent: fc.constantFrom(100, 12.5), unit: text })),
  ifAny: fc.boolean(),
});

const criterion = fc.record({
  key,
  title: text,
  quote: maybe(sentence),
  holders: fc.subarray([...exemplarHolders]),
  forHeads: fc.boolean(),
  evidence: list(text),
  gate: fc.boolean(),
  points: maybe(
    fc.oneof(
      fc.record({ max: fc.integer({ min: 1, max: 100 }), by: fc.constantFrom("mark", "rate") }),
      fc.record({
        max: fc.constant(10),
        by: fc.constant("count"),
        each: fc.constant(2.5),
        effect: fc.constant("bonus"),
      }),
    ),
  ),
});

/** Any pack: what is written is run through the format once, so that it is as packs are when read. */
const anyPack: fc.Arbitrary<PlanPack> = fc
  .record({
    format: fc.constant("guongsang-plan/1"),
    key,
    number: fc.option(text),
    title: long,
    agency: text,
    issuer: text,
    place: fc.option(text),
    issuedOn: fc.constantFrom("2019-09", "2017-12-12"),
    signer: fc.option(fc.record({ name: text, post: maybe(text) })),
    parent: fc.option(fc.record({ number: text, title: fc.option(long) })),
    yearKind: fc.constantFrom("calendar", "court", "school"),
    period: fc.record({ from: fc.option(day) }),
    bases: list(fc.record({ text: long, number: maybe(text), issuedOn: maybe(day) })),
    purposes: list(long),
    contents: list(fc.record({ cite: text, heading: text, text: long })),
    stages: fc.uniqueArray(fc.record({ key, name: text, from: fc.option(day) }), {
      selector: (one) => one.key,
      maxLength: 2,
    }),
    occasions: fc.uniqueArray(fc.record({ key, name: text, on: fc.option(day), year: maybe(fc.constant(2025)) }), {
      selector: (one) => one.key,
      maxLength: 2,
    }),
    anniversaries: list(
      fc.record({
        name: text,
        founded: fc.oneof(day, fc.integer({ min: 1, max: 2000 })),
        ordinal: maybe(fc.constant(94)),
      }),
    ),
    units: fc.uniqueArray(fc.record({ name: text, kind: text, from: maybe(day) }), {
      selector: (one) => one.name.toLowerCase(),
      maxLength: 3,
    }),
    criteria: fc.uniqueArray(criterion, { selector: (one) => one.key, maxLength: 2 }),
    kinds: fc.uniqueArray(
      fc.record({
        key,
        name: text,
        holders: fc.subarray([...exemplarHolders], { minLength: 1 }),
        cite: fc.oneof(text, fc.constant("")),
        quote: maybe(sentence),
      }),
      { selector: (one) => one.key, maxLength: 2 },
    ),
    duties: fc.uniqueArray(duty, { selector: (one) => one.key, maxLength: 3 }),
    recipients: list(
      fc.oneof(
        text,
        fc.record({ name: text, purpose: text }),
        fc.record({ name: text, kinds: fc.array(text, { minLength: 1, maxLength: 2 }) }),
      ),
    ),
    attachments: list(fc.record({ name: text, note: maybe(text) })),
    funding: fc.oneof(long, fc.constant("")),
    notes: list(long),
  })
  .map((written) => planPack.parse(written));

describe("a pack that is written", () => {
  test("reads as the same pack, and is written the same again", () => {
    fc.assert(
      fc.property(anyPack, (pack) => {
        const written = writePack(pack);
        const again = readPack(written);
        expect("pack" in again ? again.pack : again).toEqual(pack);
        expect(writePack(packOf(written))).toBe(written);
      }),
      { numRuns: 300 },
    );
  }, 30_000);
  test.each(["ca-mau", "soc-trang", "thai-binh", "ninh-binh", "dak-lak"])("%s survives it", (name) => {
    const pack = packOf(readFileSync(new URL(`../../../../../plans/${name}.yaml`, import.meta.url), "utf8"));
    expect(packOf(writePack(pack))).toEqual(pack);
  });
  test("is fit to be read by people: in the order of the format, defaults left out, rules on one line", () => {
    expect(writePack(packOf(smallPack))).toContain(`  - key: bao-cao
    title: Báo cáo đợt thứ nhất
    quote: gửi báo cáo trước ngày 25/6/2024
    kind: deadline
    actor: { units: [ Văn phòng ] }
    proofs: [ report ]
    due: { type: by, date: 2024-06-25 }
    strict: true
    stage: dot-1
`);
  });
  test("does not depend on the order in which its parts were put together", () => {
    const pack = packOf(smallPack);
    const backwards = Object.fromEntries(Object.entries(pack).reverse()) as PlanPack;
    expect(writePack(backwards)).toBe(writePack(pack));
  });
});
