import type { Baseline, TargetProgress, TitleTarget } from "./schema.ts";
import type { Bound } from "./terms.ts";

/** A target with what was recorded of it. */
export type FollowedTarget = TitleTarget & {
  progress: readonly Pick<TargetProgress, "quarter" | "value" | "evidence">[];
};

/** Whether a value is what the target asks: at least it, or not more. */
export function reaches({ bound, target }: { bound: Bound; target: number }, value: number): boolean {
  return bound === "min" ? value >= target : value <= target;
}

/** The value of the latest quarter that has one; null while nothing was recorded. */
export function lastValue(progress: FollowedTarget["progress"]): number | null {
  return (
    progress.reduce<(typeof progress)[number] | null>(
      (last, one) => (last === null || one.quarter > last.quarter ? one : last),
      null,
    )?.value ?? null
  );
}

/** Đạt, chưa đạt, chưa có số liệu. */
export function outcomeOf(target: FollowedTarget): "reached" | "not_yet" | "unknown" {
  const value = lastValue(target.progress);
  if (value === null) return "unknown";
  return reaches(target, value) ? "reached" : "not_yet";
}

/** “97,5”, “1.250”, “100 %”: a number as offices write it; null when it is none. */
export function numberIn(text: string): number | null {
  const plain = text
    .replace(/\s|%/g, "")
    .replace(/\.(?=\d{3}(?:\D|$))/g, "")
    .replace(",", ".");
  return /^-?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : null;
}

/** “2022: 95; 2023: 97,5” as one types the values of earlier years; null when a part is no year with a number. */
export function baselinesIn(text: string): Baseline[] | null {
  const parts = text
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const read = parts.map((part): Baseline | null => {
    const [, year, value] = /^(?:năm\s*)?((?:19|20)\d{2})\s*[:=-]\s*(.+)$/iu.exec(part) ?? [];
    const number = value === undefined ? null : numberIn(value);
    return year === undefined || number === null ? null : { year: Number(year), value: number };
  });
  return read.every((one) => one !== null) ? (read as Baseline[]) : null;
}
