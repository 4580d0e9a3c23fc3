import { spanOf } from "#kernel/vietnamese/index.ts";
import type { UnitRow } from "../imports/index.ts";

/** The first day of a row's time, a partial date from its beginning; null when the file gives none. */
export function firstDay(row: Pick<UnitRow, "validFrom">): string | null {
  return row.validFrom ? spanOf(row.validFrom).first : null;
}

/** Its last day; where the file gives successors but no end, the day before the first of them begins. */
export function lastDay(row: UnitRow, rows: readonly UnitRow[]): string | null {
  if (row.validTo) return spanOf(row.validTo).last;
  const starts = row.successorRows
    .flatMap((at) => rows.find((one) => one.row === at)?.validFrom ?? [])
    .map((day) => spanOf(day).first)
    .sort();
  return starts[0] ? shifted(starts[0], -1) : null;
}

/** A day so many days later. */
export function shifted(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
