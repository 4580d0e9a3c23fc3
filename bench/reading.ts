import { join } from "node:path";
import { programFolder } from "#kernel/settings/program-folder.ts";
import { type ReadKind, readPlan } from "#rooms/plan-reader/index.ts";
import {
  type Annotated,
  addTo,
  annotatedPlans,
  type Count,
  figures,
  nothing,
  score,
} from "#rooms/plan-reader/tests/scoring.ts";

const given = join(programFolder(), "..", "shared", "plan-reading");
const examples = join(programFolder(), "src/rooms/plan-reader/tests/examples");
const pageLetters = 2_500;
const pages = 40;

print("Given plans", annotatedPlans(join(given, "texts"), join(given, "gold")), `no annotated plans at ${given}`);
print("Own examples, built with", annotatedPlans(join(examples, "built"), join(examples, "built")), "none");
print("Own examples, kept apart", annotatedPlans(join(examples, "kept"), join(examples, "kept")), "none");
time();

/** Precision, recall and F1 of (a) sentences found, (b) with the right due rule, (c) with the right amount; then by kind. */
function print(title: string, plans: readonly Annotated[], absent: string): void {
  process.stdout.write(`\n${title}${plans.length === 0 ? `: ${absent}` : ""}\n`);
  if (plans.length === 0) return;
  const total = nothing();
  const kinds = new Map<ReadKind, Count>();
  for (const { name, text, gold } of plans) {
    const count = score(gold, readPlan(text).duties, kinds);
    addTo(total, count);
    const f1 = (which: "a" | "b" | "c") => figures(count, which).f1.toFixed(3);
    process.stdout.write(
      `  ${name.padEnd(36)} gold ${pad(count.gold)} read ${pad(count.read)}  a ${f1("a")}  b ${f1("b")}  c ${f1("c")}\n`,
    );
  }
  for (const [kind, count] of [...kinds].sort()) {
    const recall = (which: "a" | "b" | "c") => (count.gold ? count[which] / count.gold : 1).toFixed(3);
    process.stdout.write(
      `  recall of ${kind.padEnd(12)} ${pad(count.gold)}  a ${recall("a")}  b ${recall("b")}  c ${recall("c")}\n`,
    );
  }
  for (const [which, meaning] of [
    ["a", "sentence"],
    ["b", "+ due rule"],
    ["c", "+ amount"],
  ] as const) {
    const { precision, recall, f1 } = figures(total, which);
    process.stdout.write(
      `  (${which}) ${meaning.padEnd(12)} P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}\n`,
    );
  }
}

/** The processor time of a plan of 40 pages, also in ratio to going once through its letters with one pattern. */
function time(): void {
  const texts = [
    ...annotatedPlans(join(examples, "built"), join(examples, "built")),
    ...annotatedPlans(join(given, "texts"), join(given, "gold")),
  ];
  const words = texts.map(({ text }) => text).join("\n\n");
  const whole = words
    .repeat(Math.ceil((pages * pageLetters) / Math.max(1, words.length)))
    .slice(0, pages * pageLetters);
  readPlan(whole.slice(0, 20_000));
  const reading = best(() => readPlan(whole).duties.length);
  const once = best(() => [...whole.matchAll(/(?<!\p{L})\p{Lu}\p{L}+ \d+(?!\p{L})/gu)].length);
  process.stdout.write(
    `\nA plan of ${pages} pages (${whole.length} letters): ${reading.toFixed(0)} ms, ${(reading / once).toFixed(0)} × one pattern over the same letters (${once.toFixed(1)} ms)\n`,
  );
}

/** The least processor time of three runs, in ms: other programs on the machine do not count. */
function best(run: () => number): number {
  const times = [1, 2, 3].map(() => {
    const start = process.cpuUsage();
    run();
    return process.cpuUsage(start).user / 1000;
  });
  return Math.min(...times);
}

function pad(number: number): string {
  return String(number).padStart(3);
}
