import { day } from "#kernel/web/index.tsx";
import type { AccountRow, ImportError, PersonRow, RowPair, UnitRow } from "../../imports/index.ts";
import type { Import } from "../../queries/imports.ts";
import { type Choice, keptChoices, type Match } from "../../taking-in/types.ts";

/** Rows shown on one page of findings. */
export const rowsShown = 50;
/** Doubtful rows shown with a choice on one page of them. */
export const choicesShown = 50;

/** A row of any kind of list. */
export type AnyRow = UnitRow | PersonRow | AccountRow;

/** What of the findings a page shows. */
export type Showing = {
  show: "all" | "faulty" | "ignored";
  page: number;
  rows: AnyRow[];
  total: number;
  good: number;
  faulty: number;
  errors: Map<number, ImportError[]>;
  matches: Map<number, Match>;
  /** A row of the file that is the same as an earlier one. */
  twins: Map<number, number>;
  /** Rows the officer is asked about, like one of ours or like an earlier row: one page of them, and how many there are. */
  doubtful: AnyRow[];
  doubtfulTotal: number;
  twinsPage: number;
  /** What she chose so far, by row. */
  chosen: Map<number, Choice>;
};

/** Cuts out of an import what one page shows. */
export function showingOf(found: Import, asked: { show: Showing["show"]; page: number; twins: number }): Showing {
  const checked = found.findings;
  const findings = checked?.findings;
  const all: AnyRow[] = findings?.rows ?? [];
  const errors = new Map<number, ImportError[]>();
  for (const error of findings?.errors ?? []) errors.set(error.row, [...(errors.get(error.row) ?? []), error]);
  const matches = new Map((checked?.matches ?? []).map((match) => [match.row, match]));
  const twins = new Map((findings?.duplicates ?? []).map(([first, later]: RowPair) => [later, first]));
  const wanted = asked.show === "faulty" ? all.filter((row) => row.faulty) : all;
  const good = all.filter((row) => !row.faulty);
  const certain = found.kind === "units";
  const doubtful = good.filter((row) => twins.has(row.row) || (matches.has(row.row) && !certain));
  const twinsPage = Math.max(1, Math.min(asked.twins, Math.ceil(doubtful.length / choicesShown)));
  return {
    ...{ show: asked.show, page: asked.page, twinsPage, chosen: keptChoices(found) },
    rows: wanted.slice((asked.page - 1) * rowsShown, asked.page * rowsShown),
    total: wanted.length,
    good: good.length,
    faulty: all.length - good.length,
    ...{ errors, matches, twins },
    doubtful: doubtful.slice((twinsPage - 1) * choicesShown, twinsPage * choicesShown),
    doubtfulTotal: doubtful.length,
  };
}

/** The day the list is true for, as officers write it. */
export function wholeDay(found: Import): string | null {
  const asOf = found.findings?.context.asOf;
  return asOf ? day(asOf) : null;
}
