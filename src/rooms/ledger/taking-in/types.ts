import type { AwardFindings } from "../imports/index.ts";

/** A name of the file that may be somebody of ours: at her unit for certain, elsewhere as the officer says. */
export type NameMatch = {
  /** {@link nameKey} of the rows. */
  key: string;
  name: string;
  unitText: string | null;
  rows: number;
  personId: string;
  /** Who she is, as the officer reads it. */
  said: string;
  sure: boolean;
};

/** What reading a list of awards gave: the findings, who may be meant, rows that stand in the book already. */
export type CheckedAwards = {
  context: { agency: string; unit: string | null; year: number | null; today: string };
  findings: AwardFindings;
  matches: NameMatch[];
  known: number[];
};

/** What the officer decided: faulty rows left out, unknown names kept as written, who is who. */
export type Taking = { onlyGood: boolean; keepUnknown: boolean; same: ReadonlySet<string> };

/** What a taking-in did. */
export type TakingResult = {
  awards: number;
  people: number;
  collectives: number;
  outside: number;
  rowsKnown: number;
  rowsTwice: number;
  rowsFaulty: number;
};

/** One name in one unit: how rows of the file are put together. */
export function nameKey(row: { name: string | null; unitId: string | null; unitText: string | null }): string {
  return [row.name ?? "", row.unitId ?? row.unitText ?? ""].join("|");
}
