import type { Findings } from "#kernel/spreadsheets/index.ts";
import type { HolderKind } from "#rooms/awards/index.ts";
import type { AwardName } from "#rooms/ledger/imports/index.ts";
import type { ReasonCode } from "./words.vi.ts";

/** What the officer chose on the screen before sending the file. */
export type TitleContext = { agency: string; unit?: string | null; year?: number | null };

/** What a row registers for, in the words of the offices. */
export const subjects: Record<HolderKind, string> = {
  person: "cá nhân",
  collective: "tập thể",
  household: "hộ gia đình",
};

/** One registration as read; null where nothing usable stands. A faulty row is not taken in until it is mended. */
export type TitleRow = {
  row: number;
  kind: HolderKind;
  name: string | null;
  post: string | null;
  /** The known unit a person belongs to, and what the file says. */
  unit: string | null;
  unitText: string | null;
  titles: AwardName[];
  commendations: AwardName[];
  /** What stands in the cells of titles and of commendations, as written. */
  written: { titles: string; commendations: string };
  deeds: string | null;
  initiative: string | null;
  year: number | null;
  faulty?: true;
  /** The unit itself: where the person works, or the collective. */
  unitId: string | null;
};

/** All that was found in one list. */
export type TitleFindings = Findings<TitleRow, ReasonCode>;
