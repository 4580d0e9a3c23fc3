import type { Findings } from "#kernel/spreadsheets/index.ts";
import type { RegisterLevel } from "../terms.ts";
import type { ReasonCode } from "./words.vi.ts";

/** What the officer chose on the screen before sending the file. */
export type EntryContext = { agency: string; unit?: string | null; year?: number | null };

/** What a row may register: the holders of exemplars that lists tell apart. */
export type EntrySubject = "person" | "collective" | "household" | "model";

/** What a row registers, in the words of the offices. */
export const subjects: Record<EntrySubject, string> = {
  person: "cá nhân",
  collective: "tập thể",
  household: "hộ gia đình",
  model: "mô hình",
};

/** For one year, or for a period of years (both inclusive). */
export type EntrySpan = { from: number; to: number } | null;

/** One registered exemplar as read; null where nothing usable stands. A faulty row is not taken in until it is mended. */
export type EntryRow = {
  row: number;
  subject: EntrySubject;
  name: string | null;
  post: string | null;
  /** The known unit it belongs to, and what the file says. */
  unit: string | null;
  unitText: string | null;
  levels: RegisterLevel[];
  period: EntrySpan;
  year: number | null;
  /** Loại điển hình, where the file names one. */
  kind: string | null;
  summary: string | null;
  /** Người theo dõi, bồi dưỡng. */
  mentor: string | null;
  faulty?: true;
  unitId: string | null;
  /** Of a collective: the unit it is. */
  collectiveId: string | null;
};

/** All that was found in one list. */
export type EntryFindings = Findings<EntryRow, ReasonCode>;
