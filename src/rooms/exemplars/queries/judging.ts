import { type Day, yearOf } from "#kernel/calendar/index.ts";
import type { DbOrTx } from "#kernel/db/index.ts";
import {
  type DatedRule,
  daysOf,
  emptyRecord,
  type HolderRecord,
  type Judgement,
  judge,
  type KnownAward,
  knownAwards,
  ruleOn,
  type Span,
} from "#rooms/awards/index.ts";
import { recordOf, usualYearKind } from "#rooms/ledger/index.ts";
import type { Recognition, RecognitionCertificate } from "../schema/recognition.ts";
import type { Exemplar } from "../schema.ts";

/** A case as far as judging asks; of none yet only the span. */
export type Case = Pick<
  Recognition,
  "year" | "fromYear" | "proposedBy" | "proposedOn" | "proposal" | "putForwardOn" | "submission" | "decidedOn"
>;

/** A case judged: by which version of the rule, for which span, with what result; null without a rule. */
export type Judged = { rule: DatedRule | null; span: Span; judgement: Judgement | null };

/** What is known of the holder of an exemplar on a day; of somebody outside only what the cases say. */
export async function recordOfExemplar(db: DbOrTx, exemplar: Exemplar, asOf: Day): Promise<HolderRecord> {
  const { agencyId, personId, collectiveId, name } = exemplar;
  if (personId) return recordOf(db, agencyId, { kind: "person", id: personId }, asOf);
  if (collectiveId) return recordOf(db, agencyId, { kind: "collective", id: collectiveId }, asOf);
  const kind =
    exemplar.holderKind === "household"
      ? "household"
      : exemplar.holderKind === "outside_person"
        ? "person"
        : "collective";
  return emptyRecord({ kind, id: exemplar.id, name });
}

/** All that judging the cases of one exemplar needs, asked once; one after the other, for it also runs in transactions. */
export async function judgingOf(db: DbOrTx, exemplar: Exemplar, today: Day) {
  const awards = await knownAwards(db, exemplar.agencyId);
  const record = await recordOfExemplar(db, exemplar, today);
  const yearKind = await usualYearKind(db, exemplar.agencyId);
  return { awards, record, yearKind, today, year: yearOf(today, yearKind) };
}
export type Judging = Awaited<ReturnType<typeof judgingOf>>;

/**
 * Judges a case as things stand: the record with what this case itself says (the proposal, who vouched for what). A
 * period that has not ended is judged up to now («đến nay»).
 */
export function judgeCase(
  { record, yearKind, today, year }: Judging,
  award: KnownAward,
  one: Case,
  certificates: readonly RecognitionCertificate[],
): Judged {
  const span = { from: one.fromYear ?? one.year, to: one.year, yearKind };
  const last = daysOf(span).last;
  const rule = ruleOn(award.rules, {
    proposed: one.proposedOn,
    decided: one.decidedOn ?? today,
    span_end: last,
  });
  if (!rule?.on || !rule.holders.includes(record.holder.kind)) return { rule, span, judgement: null };
  const soFar = { ...span, to: Math.max(span.from, Math.min(span.to, year)) };
  return { rule, span, judgement: judge(rule, recordForCase(record, award, one, certificates), soFar, today) };
}

/** The record with the papers of the case. A rung above the agency's own is proposed by the office, not by the unit. */
export function recordForCase(
  record: HolderRecord,
  award: KnownAward,
  one: Case,
  certificates: readonly RecognitionCertificate[],
): HolderRecord {
  const ofOffice = award.level !== "grassroots";
  const on = ofOffice ? one.putForwardOn : one.proposedOn;
  const number = ofOffice ? one.submission : one.proposal;
  const by = ofOffice ? "Cơ quan" : one.proposedBy;
  return {
    ...record,
    proposals: on ? [...record.proposals, { award: award.key, by, on, year: one.year, number }] : record.proposals,
    certifications: [
      ...record.certifications,
      ...certificates.map((paper) => ({
        about: paper.about,
        by: `${paper.certifier}, ${paper.certifierPost},`,
        on: paper.certifiedOn,
        year: one.year,
      })),
    ],
  };
}
