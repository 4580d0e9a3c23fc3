import type { Day } from "#kernel/calendar/index.ts";
import type {
  AwardFamily,
  AwardLevel,
  DisciplineForm,
  Ground,
  HolderKind,
  InitiativeScope,
  PendingKind,
  RatingLevel,
} from "./terms.ts";

/** Where a fact is read in the program, e.g. `/ledger/awards/…`; absent when the reader may not follow. */
type Linked = { link?: string };

/** Xếp loại của một năm. */
export type RatingFact = Linked & { year: number; level: RatingLevel; document?: string | null };

/** Kỷ luật đã có quyết định. */
export type DisciplineFact = Linked & {
  form: DisciplineForm;
  decidedOn: Day;
  /** Ngày chấp hành xong; null while it runs or when nobody has entered it. */
  servedOn: Day | null;
  number?: string | null;
  /** Of a collective's staff: who it was. */
  personName?: string;
};

/** Việc chưa kết luận, from a day to the day of its conclusion; `to` null = still open. */
export type PendingFact = Linked & { kind: PendingKind; from: Day; to: Day | null };

/** Danh hiệu, hình thức khen thưởng, công nhận đã có quyết định. */
export type HeldFact = Linked & {
  /** Key of the award in the catalogue. */
  award: string;
  name: string;
  family: AwardFamily;
  level: AwardLevel;
  /** The year it was given for; of a period the last year. Null when the paper does not say. */
  year: number | null;
  /** First year of the period it was given for; null when it is of one year. */
  fromYear: number | null;
  decidedOn: Day | null;
  number: string | null;
  decidedBy?: string | null;
  ground: Ground | null;
};

/** Sáng kiến được công nhận. */
export type InitiativeFact = Linked & {
  year: number;
  scope: InitiativeScope;
  title: string;
  /** Key of the award it was already used for; null = free. One initiative is used once (CV 5007/BNV-TĐKT 2023). */
  usedFor: string | null;
  /** That award in words with its year, as it is told where the initiative is asked for again. */
  usedPlace?: string | null;
};

/** Xác nhận: a condition nobody can read from records, vouched for by a named person. */
export type CertificationFact = Linked & {
  /** Key of what is certified, as the rule names it: `moral`. */
  about: string;
  by: string;
  on: Day;
  /** Year it speaks of, of a period its last; null = no certain year. */
  year: number | null;
  /** First year of the period it speaks of; null or absent when it is of one year. */
  fromYear?: number | null;
};

/** Đề nghị: who put the holder forward for an award, with the paper. */
export type ProposalFact = Linked & { award: string; by: string; on: Day; year: number | null; number?: string | null };

/** Of a collective in one year: how many members there were, how many held which title, how many had which rating. */
export type MemberTally = {
  year: number;
  members: number;
  holding: Readonly<Record<string, number>>;
  rated: Readonly<Partial<Record<RatingLevel, number>>>;
};

/** A unit somebody led as its head, from a day to a day (`to` null = still), with what is known of that unit. */
export type Headship = { from: Day; to: Day | null; unit: HolderRecord };

/**
 * Thành tích đã ghi: everything known of one person, collective or household that a rule may rest on. Loaded by the room
 * `ledger`, judged here. Lists need no order; what is not known is an empty list, never a guess.
 */
export type HolderRecord = {
  holder: { kind: HolderKind; id: string; name: string };
  ratings: readonly RatingFact[];
  /** Of a person: his or her own. Of a collective: of all people under its direct management at the time. */
  discipline: readonly DisciplineFact[];
  pending: readonly PendingFact[];
  held: readonly HeldFact[];
  initiatives: readonly InitiativeFact[];
  certifications: readonly CertificationFact[];
  proposals: readonly ProposalFact[];
  members: readonly MemberTally[];
  headships: readonly Headship[];
  /** First day of service in the sector, for awards by years of service; null = not known. */
  inServiceSince: Day | null;
};

/** A record in which nothing is known yet of this holder. */
export function emptyRecord(holder: HolderRecord["holder"]): HolderRecord {
  return {
    holder,
    ratings: [],
    discipline: [],
    pending: [],
    held: [],
    initiatives: [],
    certifications: [],
    proposals: [],
    members: [],
    headships: [],
    inServiceSince: null,
  };
}
