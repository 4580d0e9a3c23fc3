import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ReadAmount, ReadDue, ReadKind } from "../reading.ts";

/** What a line of an annotated plan and a line of a reading have in common. */
export type ScoredLine = {
  quote: string;
  kind: ReadKind;
  due: ReadDue | null;
  strict?: boolean;
  amount?: ReadAmount;
  soft?: boolean;
};

/** How many lines were wanted, read, and met: (a) the sentence, (b) with its due rule, (c) with its amount too. */
export type Count = { gold: number; read: number; a: number; b: number; c: number };

/** Precision, recall and their harmonic mean. */
export type Figures = { precision: number; recall: number; f1: number };

/** An annotated plan: its name, its text, and the lines a careful reader marked in it. */
export type Annotated = { name: string; text: string; gold: ScoredLine[] };

export const nothing = (): Count => ({ gold: 0, read: 0, a: 0, b: 0, c: 0 });

/** The annotated plans of two folders (texts and lines of the same name), in order; none where a folder is absent. */
export function annotatedPlans(texts: string, gold: string): Annotated[] {
  if (!existsSync(gold) || !existsSync(texts)) return [];
  const names = readdirSync(gold).filter((file) => file.endsWith(".jsonl"));
  return names.sort().map((file) => ({
    name: file.slice(0, -6),
    text: readFileSync(join(texts, `${file.slice(0, -6)}.txt`), "utf8"),
    gold: readFileSync(join(gold, file), "utf8")
      .split("\n")
      .filter((line) => line.trim() !== "")
      .map((line) => JSON.parse(line) as ScoredLine),
  }));
}

/**
 * Counts what a reading met of an annotated plan. Two lines meet when their quotes overlap by at least half of the shorter
 * one, each at most once, best pairs first; wishes (soft) count neither for nor against.
 */
export function score(gold: readonly ScoredLine[], read: readonly ScoredLine[], kinds?: Map<ReadKind, Count>): Count {
  const met = pairsOf(gold, read);
  const count = nothing();
  gold.forEach((wanted, at) => {
    if (wanted.soft) return;
    const ofKind = kinds?.get(wanted.kind) ?? nothing();
    kinds?.set(wanted.kind, ofKind);
    for (const each of [count, ofKind]) add(each, wanted, met.get(at), read);
  });
  const soft = new Set([...met].flatMap(([wanted, found]) => (gold[wanted]?.soft ? [found] : [])));
  count.read = read.length - soft.size;
  return count;
}

/** Precision, recall and F1 of one of the three counts. */
export function figures(count: Count, which: "a" | "b" | "c"): Figures {
  const precision = count.read ? count[which] / count.read : 0;
  const recall = count.gold ? count[which] / count.gold : 1;
  const f1 =
    precision + recall ? (2 * precision * recall) / (precision + recall) : count.gold === 0 && count.read === 0 ? 1 : 0;
  return { precision, recall, f1 };
}

/** Adds one count to another. */
export function addTo(total: Count, count: Count): void {
  for (const key of ["gold", "read", "a", "b", "c"] as const) total[key] += count[key];
}

function add(count: Count, wanted: ScoredLine, found: number | undefined, read: readonly ScoredLine[]): void {
  count.gold++;
  const line = found === undefined ? undefined : read[found];
  if (!line) return;
  count.a++;
  if (dueKey(wanted.due) !== dueKey(line.due) || Boolean(wanted.strict) !== Boolean(line.strict)) return;
  count.b++;
  if (amountKey(wanted.amount) === amountKey(line.amount)) count.c++;
}

function pairsOf(gold: readonly ScoredLine[], read: readonly ScoredLine[]): Map<number, number> {
  const quotes = read.map((line) => folded(line.quote));
  const pairs = gold.flatMap((wanted, g) =>
    quotes.flatMap((quote, r) => {
      const shared = overlap(folded(wanted.quote), quote);
      if (shared < 0.5) return [];
      const due = dueKey(wanted.due) === dueKey(read[r]!.due) ? 1 : 0;
      return [{ g, r, weight: shared + due + (amountKey(wanted.amount) === amountKey(read[r]!.amount) ? 0.5 : 0) }];
    }),
  );
  const met = new Map<number, number>();
  const taken = new Set<number>();
  for (const { g, r } of pairs.sort((x, y) => y.weight - x.weight)) {
    if (met.has(g) || taken.has(r)) continue;
    met.set(g, r);
    taken.add(r);
  }
  return met;
}

function folded(quote: string): string {
  return quote.normalize("NFC").replace(/[*|]/g, " ").replace(/\s+/g, " ").trim().toLowerCase();
}

/** The longest common run of letters, as a share of the shorter text. */
function overlap(a: string, b: string): number {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short === "") return 0;
  if (long.includes(short)) return 1;
  let best = 0;
  let row = new Uint16Array(long.length + 1);
  for (let i = 1; i <= short.length; i++) {
    const next = new Uint16Array(long.length + 1);
    for (let j = 1; j <= long.length; j++) {
      if (short[i - 1] !== long[j - 1]) continue;
      next[j] = row[j - 1]! + 1;
      best = Math.max(best, next[j]!);
    }
    row = next;
  }
  return best / short.length;
}

/** Other names of the same rhythm: those who annotate write them either way. */
const alike: Record<string, string> = {
  semester: "term",
  "two weeks": "2 weeks",
  "two months": "2 months",
  "two years": "2 years",
};

/** What must agree of a due rule: its type and every part of a date; free text need only be there. */
function dueKey(due: ReadDue | null): string {
  if (!due) return "none";
  switch (due.type) {
    case "by":
    case "on":
      return `day ${due.date}`;
    case "range":
      return `range ${[due.from, due.to].map((end) => (end === null ? "open" : typeof end === "object" ? "event" : end)).join(" ")}`;
    case "month":
      return `month ${due.month}`;
    case "quarter":
      return `quarter ${due.quarter}`;
    case "year":
      return `year ${due.year}`;
    case "yearly":
      return `yearly ${due.by}`;
    case "every":
      return `every ${alike[due.unit as string] ?? due.unit}`;
    default:
      return due.type;
  }
}

function amountKey(amount: ReadAmount | undefined): string {
  return amount ? [amount.min, amount.max, amount.percent].map((part) => part ?? "-").join("/") : "none";
}
