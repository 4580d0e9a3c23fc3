import type { Day } from "#kernel/calendar/index.ts";
import type {
  CertificationFact,
  DisciplineFact,
  Headship,
  HeldFact,
  HolderRecord,
  InitiativeFact,
  MemberTally,
  ProposalFact,
  RatingFact,
} from "../record.ts";
import type { Condition } from "./condition.ts";
import type { Span } from "./span.ts";

/** What a condition is weighed against: the record, the span judged, the day one looks, the award it is for. */
export type Weighing = { record: HolderRecord; span: Span; asOf: Day; award: string };

/** Dữ kiện: what a finding rests on. */
export type Evidence =
  | { of: "held"; fact: HeldFact }
  | { of: "rating"; fact: RatingFact }
  | { of: "discipline"; fact: DisciplineFact }
  | { of: "initiative"; fact: InitiativeFact }
  | { of: "certification"; fact: CertificationFact }
  | { of: "proposal"; fact: ProposalFact }
  | { of: "members"; fact: MemberTally }
  | { of: "headship"; fact: Headship };

/**
 * Kết luận về một điều kiện. `not_asked`: it does not concern this holder (or is not verified yet), so it neither helps
 * nor hurts. `have` is what was counted, `lacking` the years without a rating or the years still to pass.
 */
export type Finding = {
  condition: Condition;
  result: "met" | "failed" | "not_asked";
  have: number;
  evidence: readonly Evidence[];
  parts: readonly Finding[];
  lacking: readonly number[];
  /** Chưa đủ dữ liệu: it failed only because nobody has entered what it asks for. */
  unknown: boolean;
};

const none: readonly never[] = [];

/** A finding with what it rests on. */
export function found(
  condition: Condition,
  met: boolean,
  rest: Partial<Pick<Finding, "have" | "evidence" | "parts" | "lacking" | "unknown">> = {},
): Finding {
  return {
    condition,
    result: met ? "met" : "failed",
    have: rest.have ?? 0,
    evidence: rest.evidence ?? none,
    parts: rest.parts ?? none,
    lacking: rest.lacking ?? none,
    unknown: rest.unknown ?? false,
  };
}

/** A condition that does not concern this holder. */
export function notAsked(condition: Condition): Finding {
  return { condition, result: "not_asked", have: 0, evidence: none, parts: none, lacking: none, unknown: false };
}
