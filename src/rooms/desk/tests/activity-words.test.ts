import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { programFolder } from "#kernel/settings/program-folder.ts";
import { recognitionLifecycle } from "#rooms/exemplars/recognition/states.ts";
import { initiativeLifecycle, sessionLifecycle } from "#rooms/initiatives/states.ts";
import { importKindNames } from "#rooms/organisation/imports-words.vi.ts";
import { unitChangeKind } from "#rooms/organisation/schema.ts";
import { activityWords } from "../activity-words.ts";

const rooms = join(programFolder(), "src/rooms");

/** Every source file of the rooms and of practice that records something. */
const recording = [...sourcesIn(rooms), ...sourcesIn(join(programFolder(), "src/practice"))].filter((text) =>
  /\brecord\(|activity\)|verb:/.test(text),
);

function sourcesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file) && !/(^|\/)tests\//.test(file) && !file.endsWith("activity.vi.ts"))
    .map((file) => readFileSync(join(folder, file), "utf8"));
}

/** The verbs in a source: `thing.done` in quotes where a verb is said, not where a refusal or an address is. */
function verbsIn(text: string): string[] {
  const said = [...text.matchAll(/verb(?::|\s*===)\s*(?:[\w.]+ \? )?((?:"[a-z_]+\.[a-z_]+"(?: : )?)+|`[^`]+`)/g)].map(
    (m) => m[1]!,
  );
  const told = [...text.matchAll(/(?:tell(?:Outcome)?|recordSettled)\([^;]*?"([a-z]+\.[a-z_]+)"/gs)].map(
    (m) => `"${m[1]}"`,
  );
  return [...said, ...told].flatMap((words) =>
    words.startsWith("`") ? template(words) : [...words.matchAll(/"([^"]+)"/g)].map((m) => m[1]!),
  );
}

/** What is said of every kind of change, of every kind of list, of every step of a case but the last, which has its own word. */
const templates: Record<string, string[]> = {
  "unit kind": [...unitChangeKind.enumValues],
  "import found.kind": Object.keys(importKindNames),
  "recognition step": Object.values(recognitionLifecycle)
    .flatMap((steps) => Object.keys(steps))
    .filter((step) => step !== "recognise"),
  "initiative step": Object.values(initiativeLifecycle).flatMap((steps) => Object.keys(steps)),
  "council step": Object.values(sessionLifecycle).flatMap((steps) => Object.keys(steps)),
};

function template(words: string): string[] {
  const [, thing, of] = /^`([a-z]+)\.\$\{([a-z.]+)\}`$/.exec(words) ?? [];
  expect(Object.keys(templates)).toContain(`${thing} ${of}`);
  return templates[`${thing} ${of}`]!.map((kind) => `${thing}.${kind}`);
}

test("every verb that a command records is told in a sentence", () => {
  const recorded = new Set(recording.flatMap(verbsIn));
  expect(recorded.size).toBeGreaterThan(30);
  expect([...recorded].filter((verb) => !Object.hasOwn(activityWords, verb))).toEqual([]);
});

test("a verb without a sentence would be found", () => {
  expect(verbsIn('record(tx, officer, now, { verb: "plan.forgotten", facts: {} })')).toEqual(["plan.forgotten"]);
  expect(verbsIn('verb: late ? "a.b" : "a.c",')).toEqual(["a.b", "a.c"]);
  expect(verbsIn('await tellOutcome(\n tx, officer, found, "obligation.lost", text)')).toEqual(["obligation.lost"]);
});

test("sentences begin small and show no day in the program's own writing", () => {
  const words = Object.fromEntries(
    "title number version name occasion duty period text unit authority gone kept other count row rows file holder award year item months certifier about writer moment until channel cluster of lines quarter target value signer what head kind flag round prize n"
      .split(" ")
      .map((key) => [key, key]),
  );
  for (const [verb, sentence] of Object.entries(activityWords)) {
    const names = verb.startsWith("unit.") || verb === "person.changed";
    const days = { from: "2019-01-31", to: "2019-02-28" };
    const ends = names
      ? { from: "Phòng A", to: "Phòng B" }
      : verb === "retention.set"
        ? { from: "24", to: "36" }
        : days;
    const said = sentence.says({ ...words, ...ends, role: "head", units: "3", on: "2019-03-01", day: "2019-03-18" });
    expect([verb, said]).toEqual([verb, expect.stringMatching(/^\p{Ll}/u)]);
    expect([verb, said]).toEqual([verb, expect.not.stringMatching(/undefined|\d{4}-\d\d-\d\d|NaN/)]);
  }
});
