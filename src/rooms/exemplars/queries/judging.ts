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
import { passedCriteria } from "./passed-criteria.ts";

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
  const assessed = await passedCriteria(db, exemplar.id, today);
  return { awards, record, assessed, yearKind, today, year: yearOf(today, yearKind) };
}
export type Judging = Awaited<ReturnType<typeof judgingOf>>;

/**
 * Judges a case as things stand: the record with what this case itself says (the proposal, who vouched for what) and what the
 * assessments of its exemplar concluded. A period that has not ended is judged up to now («đến nay»).
 */
export function judgeCase(
  judging: Judging,
  award: KnownAward,
  one: Case,
  certificates: readonly RecognitionCertificate[],
): Judged {
  const { span, days } = spansOf(judging, one);
  const rule = ruleOn(award.rules, days);
  if (!rule?.on || !rule.holders.includes(judging.record.holder.kind)) return { rule, span, judgement: null };
  const { record, soFar } = openCase(judging, award, one, certificates);
  return { rule, span, judgement: judge(rule, record, soFar, judging.today) };
}

/** All that a rule is asked of a case, whatever the rule: the days that choose its version, the span so far, the record. */
export function openCase(
  judging: Judging,
  award: KnownAward,
  one: Case,
  certificates: readonly RecognitionCertificate[],
) {
  return { ...spansOf(judging, one), record: recordForCase(judging, award, one, certificates) };
}

function spansOf({ yearKind, today, year }: Judging, one: Case) {
  const span = { from: one.fromYear ?? one.year, to: one.year, yearKind };
  const days = { proposed: one.proposedOn, decided: one.decidedOn ?? today, span_end: daysOf(span).last };
  return { span, days, soFar: { ...span, to: Math.max(span.from, Math.min(span.to, year)) } };
}

/** The record with the papers of the case. A rung above the agency's own is proposed by the office, not by the unit. */
function recordForCase(
  { record, assessed }: Judging,
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
      ...assessed,
      ...certificates.map((paper) => ({
        about: paper.about,
        by: `${paper.certifier}, ${paper.certifierPost},`,
        on: paper.certifiedOn,
        year: one.year,
      })),
    ],
  };
}
