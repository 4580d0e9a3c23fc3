import type { Findings } from "#kernel/spreadsheets/index.ts";
import type { ReasonCode } from "./words.vi.ts";

/** What the officer chose on the screen before sending the file. */
export type InitiativeContext = { agency: string; unit?: string | null; year?: number | null };

/** One author as read: `row` where she stands, `unit` the known unit, `share` in percent; null where nothing usable stands. */
export type AuthorRow = {
  row: number;
  name: string | null;
  unit: string | null;
  unitText: string | null;
  share: number | null;
  unitId: string | null;
};

/** One initiative with its authors in the rows below each other; a faulty one is not taken in until it is mended. */
export type InitiativeRow = {
  row: number;
  title: string | null;
  authors: AuthorRow[];
  field: string | null;
  /** `2024-03-01`, `2024-03` or `2024`. */
  appliedFrom: string | null;
  year: number | null;
  summary: string | null;
  faulty?: true;
};

/** All that was found in one list. */
export type InitiativeFindings = Findings<InitiativeRow, ReasonCode>;
