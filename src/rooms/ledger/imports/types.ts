import type { Findings } from "#kernel/spreadsheets/index.ts";
import type { PartialDay } from "#kernel/vietnamese/index.ts";
import type { HolderKind } from "#rooms/awards/index.ts";
import type { ReasonCode } from "./words.vi.ts";

/** What the officer chose on the screen before sending the file. `today`: no decision is dated after it. */
export type AwardContext = { agency: string; unit?: string | null; year?: number | null; today: string };

/** What a row is about, in the words of the offices. */
export const subjects = { person: "cá nhân", collective: "tập thể", household: "hộ gia đình" } as const;

/** One award as read; null where nothing usable stands. A faulty row is not taken in until it is mended. */
export type AwardRow = {
  row: number;
  kind: HolderKind;
  name: string | null;
  post: string | null;
  /** The known unit where the person worked then, and what the file says; null for collectives and households. */
  unit: string | null;
  unitText: string | null;
  /** The award's full name, and its key in the catalogue where it is there. */
  award: string | null;
  awardKey: string | null;
  /** What the file says where the name is not known. */
  awardText: string;
  decisionNumber: string | null;
  decisionDate: PartialDay | null;
  /** Who decided, as the file says it. */
  decidedBy: string | null;
  year: number | null;
  /** First year of a period; absent when the award is of one year. */
  fromYear?: number;
  achievement: string | null;
  goldBook: string | null;
  note: string | null;
  faulty?: true;
  /** The unit itself: where the person worked, or the collective. */
  unitId: string | null;
};

/** All that was found in one list of awards. */
export type AwardFindings = Findings<AwardRow, ReasonCode>;
