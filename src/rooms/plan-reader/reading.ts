import type { Day } from "#kernel/calendar/index.ts";

/** Kinds of duty that a plan's sentences state; the last one anchors others and is owed by nobody. */
export const readKinds = [
  "deadline",
  "recurring",
  "quota",
  "period",
  "event",
  "target",
  "condition",
  "anniversary",
] as const;
export type ReadKind = (typeof readKinds)[number];

/** The rhythm of what recurs. */
export type Rhythm =
  | "day"
  | "week"
  | "2 weeks"
  | "month"
  | "2 months"
  | "quarter"
  | "term"
  | "half-year"
  | "school year"
  | "2 years"
  | "year";

/** An end of a range: a day, a moment that has no day yet, or open. */
export type RangeEnd = Day | { event: string } | null;

/** When a duty falls due, in the normal form of the reading: days are `YYYY-MM-DD`, months `YYYY-MM`, quarters `YYYY-Q1`. */
export type ReadDue =
  | { type: "by" | "on"; date: Day }
  | { type: "month"; month: string }
  | { type: "quarter"; quarter: string }
  | { type: "year"; year: number }
  | { type: "range"; from: RangeEnd; to: RangeEnd }
  | { type: "yearly"; by: string }
  | { type: "every"; unit: Rhythm; by?: string }
  | { type: "relative"; text: string }
  | { type: "event"; text: string; year?: number };

/** What a percentage is: at least, at most, more than, on top of; without it, exactly. */
export type PercentBound = "min" | "max" | "over" | "increase";

/** How much is owed (chỉ tiêu, định mức). An exact number has `min` = `max`. */
export type ReadAmount = {
  min?: number;
  max?: number;
  percent?: number;
  bound?: PercentBound;
  unit?: string;
  per?: string;
};

/** A stretch of the text that was read: first character and the one after the last, counted in `Reading.text`. */
export type Span = readonly [from: number, to: number];

/** One piece of grammar that matched, so that a reader can see why a duty is proposed. */
export type Matched = { piece: string; text: string; span: Span };

/** Nhiệm vụ đọc được: one duty proposed from one sentence of the plan. */
export type ReadDuty = {
  quote: string;
  kind: ReadKind;
  due: ReadDue | null;
  /** True for “trước ngày”, false for “đến, chậm nhất, trong”; absent where the question does not arise. */
  strict?: boolean;
  amount?: ReadAmount;
  /** Who acts and to whom it goes, as written somewhere in the plan; empty when the plan leaves it implicit. */
  actor: string;
  receiver: string;
  /** Through whom (“qua …, thông qua …”). */
  via?: string;
  what: string;
  /** Which anniversary the plan says it is. */
  ordinal?: number;
  /** “Nếu có”: that there is nothing is a lawful answer. */
  ifAny?: true;
  /** A wish or an embedded movement with a year, which nobody can schedule. */
  soft?: true;
  /** A number or date left blank in the sentence. */
  blank?: true;
  /** The section it stands in: `III.3.2`. */
  cite: string;
  span: Span;
  why: Matched[];
};

/** Việc không có hạn: a sentence that asks for something but gives neither time nor number. */
export type UndatedDuty = { quote: string; actor: string; receiver: string; what: string; cite: string; span: Span };

/** Chỗ nên xem lại: what a careful reader would ask the author about. */
export type ReadWarning = { code: WarningCode; quote: string; message: string; span: Span };

export const warningCodes = [
  "blank_number",
  "blank_date",
  "blank_amount",
  "year_left_over",
  "year_impossible",
  "date_impossible",
  "section_twice",
  "section_skipped",
  "ordinal_unfit",
  "founding_differs",
  "word_missing",
  "range_reversed",
  "stage_length",
  "due_outside_period",
  "due_before_issue",
  "no_actor",
  "no_receiver",
  "vague",
] as const;
export type WarningCode = (typeof warningCodes)[number];

/** Căn cứ: a document the plan rests on. */
export type ReadBasis = {
  text: string;
  number: string | null;
  issuedOn: string | null;
  issuer: string | null;
  span: Span;
};

/** Một mục của văn bản: a numbered section with its heading and what stands under it. */
export type ReadSection = { cite: string; heading: string; text: string; span: Span };

/** All that was read out of a plan. Offsets count in `text`, the source in Unicode. */
export type Reading = {
  text: string;
  title: string;
  number: string | null;
  /** A day, or a month `YYYY-MM` when the day is left blank, or null. */
  issuedOn: string | null;
  agency: string;
  period: { from: RangeEnd; to: RangeEnd } | null;
  bases: ReadBasis[];
  sections: ReadSection[];
  recipients: string[];
  signer: { name: string; post: string } | null;
  duties: ReadDuty[];
  undated: UndatedDuty[];
  warnings: ReadWarning[];
};
