import { and, eq, sql } from "drizzle-orm";
import { record } from "#kernel/activity/index.ts";
import type { Officer } from "#kernel/auth/index.ts";
import { vietnamDay } from "#kernel/calendar/index.ts";
import type { Db, Tx } from "#kernel/db/index.ts";
import { insist, Overtaken, Refused } from "#kernel/verdict.ts";
import { tellUnits } from "#rooms/plans/index.ts";
import { handOf, marksOf, missingIn } from "../../assessment/hands.ts";
import { mayMark, mayReturnAssessment } from "../../assessment/rules.ts";
import { scoreOf } from "../../assessment/score.ts";
import type { MarksTyped } from "../../assessment/typed.ts";
import { type AssessmentFound, assessmentById, marksOfAssessment } from "../../queries/assessments.ts";
import { evidenceOf } from "../../queries/evidence.ts";
import { type Assessment, assessmentMarks, assessments } from "../../schema/assessment.ts";
import { nextAssessment } from "../../states.ts";
import type { AssessmentHand } from "../../terms.ts";
import { attachEvidence, type NewEvidence } from "../evidence/keep-evidence.ts";
import { tellOffice } from "../tell-office.ts";

const verbs = {
  send: "assessment.sent",
  check: "assessment.checked",
  settle: "assessment.settled",
} as const;

/**
 * Ghi đánh giá of the hand whose turn it is, with the evidence that came along: kept as far as it goes, or handed on when it
 * is whole. What the other hands said is never touched. Throws {@link Overtaken} on an older page.
 */
export function markAssessment(
  db: Db,
  officer: Officer,
  id: string,
  typed: MarksTyped & { evidence: NewEvidence[] },
  now: Date,
): Promise<void> {
  return db.transaction(async (tx) => {
    const found = await assessmentById(tx, officer, id, vietnamDay(now));
    const { assessment, exemplar } = found;
    insist(mayMark(officer, exemplar, assessment));
    const turn = handOf(assessment.state)!;
    await attachEvidence(tx, officer, exemplar, typed.evidence, now);
    await writeMarks(tx, officer, assessment, turn.hand, typed.marks, now);
    if (!typed.pass) return moveAssessment(tx, assessment, typed.revision, {});
    await insistWhole(tx, assessment, turn.hand, turn.before);
    const state = nextAssessment(assessment.state, turn.step)!;
    const last = turn.step === "settle" ? await lastWord(tx, found, typed.document, now) : {};
    await moveAssessment(tx, assessment, typed.revision, { ...last, state, returnReason: null });
    await tell(tx, officer, found, verbs[turn.step], null, now);
    if (turn.step === "send")
      await tellOffice(
        tx,
        exemplar.agencyId,
        `Chờ thẩm định: bản tự đánh giá ${exemplar.name} năm ${assessment.year}`,
        `/assessments/${id}`,
        now,
      );
  });
}

/** Trả lại để tự đánh giá lại, with the reason the unit reads. */
export function returnAssessment(
  db: Db,
  officer: Officer,
  id: string,
  typed: { revision: number; reason: string },
  now: Date,
): Promise<void> {
  return db.transaction(async (tx) => {
    const found = await assessmentById(tx, officer, id, vietnamDay(now));
    insist(mayReturnAssessment(officer, found.assessment));
    const back = { state: nextAssessment(found.assessment.state, "return")!, returnReason: typed.reason };
    await moveAssessment(tx, found.assessment, typed.revision, back);
    await tell(tx, officer, found, "assessment.returned", typed.reason, now);
    const text = `Trả lại bản tự đánh giá ${found.exemplar.name} năm ${found.assessment.year}. Lý do: ${typed.reason}`;
    await tellUnits(tx, found.exemplar.agencyId, [found.exemplar.unitId], text, `/assessments/${id}`, now);
  });
}

async function moveAssessment(
  tx: Tx,
  assessment: Assessment,
  revision: number,
  to: Partial<typeof assessments.$inferInsert>,
): Promise<void> {
  const moved = await tx
    .update(assessments)
    .set({ ...to, revision: sql`${assessments.revision} + 1` })
    .where(
      and(
        eq(assessments.id, assessment.id),
        eq(assessments.state, assessment.state),
        eq(assessments.revision, revision),
      ),
    )
    .returning({ id: assessments.id });
  if (moved.length === 0) throw new Overtaken("assessment.moved_meanwhile");
}

async function writeMarks(
  tx: Tx,
  officer: Officer,
  assessment: Assessment,
  hand: AssessmentHand,
  marks: MarksTyped["marks"],
  now: Date,
): Promise<void> {
  const assessmentId = assessment.id;
  await tx
    .delete(assessmentMarks)
    .where(and(eq(assessmentMarks.assessmentId, assessmentId), eq(assessmentMarks.hand, hand)));
  const rows = assessment.criteria.flatMap(({ key }) => {
    const said = marks.get(key);
    return said ? [{ assessmentId, criterionKey: key, hand, ...said, markedBy: officer.personId, markedAt: now }] : [];
  });
  if (rows.length > 0) await tx.insert(assessmentMarks).values(rows);
}

async function insistWhole(
  tx: Tx,
  assessment: Assessment,
  hand: AssessmentHand,
  before: AssessmentHand | null,
): Promise<void> {
  const marks = await marksOfAssessment(tx, assessment.id);
  const missing = missingIn(assessment.criteria, marksOf(marks, hand), before && marksOf(marks, before));
  if (missing.length > 0) throw new Refused([{ code: "assessment.incomplete" }]);
}

/** The result is kept with the last word: what evidence stood on this day. */
async function lastWord(
  tx: Tx,
  { assessment, exemplar }: AssessmentFound,
  document: string | null,
  now: Date,
): Promise<Partial<Assessment>> {
  const marks = marksOf(await marksOfAssessment(tx, assessment.id), "final");
  const evidence = await evidenceOf(tx, exemplar.id);
  const evidenced = new Set(evidence.flatMap(({ criterionKey }) => criterionKey ?? []));
  return { settledOn: vietnamDay(now), document, result: scoreOf(assessment, marks, evidenced) };
}

async function tell(
  tx: Tx,
  officer: Officer,
  { assessment, exemplar }: AssessmentFound,
  verb: (typeof verbs)[keyof typeof verbs] | "assessment.returned",
  reason: string | null,
  now: Date,
) {
  await record(tx, officer, now, {
    verb,
    subjectType: "exemplar",
    subjectId: exemplar.id,
    unitId: exemplar.unitId,
    facts: { name: exemplar.name, year: String(assessment.year) },
    reason,
  });
}
