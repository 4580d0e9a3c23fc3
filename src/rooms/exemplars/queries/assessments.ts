import { and, asc, desc, eq, inArray } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import type { DbOrTx } from "#kernel/db/index.ts";
import { isId } from "#kernel/ids.ts";
import { notFound } from "#kernel/not-found.ts";
import { marksOf } from "../assessment/hands.ts";
import { type Score, scoreOf } from "../assessment/score.ts";
import { knowsExemplar } from "../rules.ts";
import { type Assessment, assessmentMarks, assessments } from "../schema/assessment.ts";
import { exemplars } from "../schema.ts";
import { type AssessmentHand, assessmentHands } from "../terms.ts";
import { evidenceOf } from "./evidence.ts";
import { unitNameOn } from "./exemplars.ts";
import { visibleTo } from "./visible.ts";

/** One assessment with its exemplar, for those who know its inner matters; for all others it is not there. */
export async function assessmentById(db: DbOrTx, officer: Officer, id: string, today: string) {
  if (!isId(id)) return notFound();
  const [found] = await db
    .select({ assessment: assessments, exemplar: exemplars, unitName: unitNameOn(today) })
    .from(assessments)
    .innerJoin(exemplars, eq(exemplars.id, assessments.exemplarId))
    .where(and(eq(assessments.id, id), visibleTo(officer)));
  return found && knowsExemplar(officer, found.exemplar) ? found : notFound();
}
export type AssessmentFound = Awaited<ReturnType<typeof assessmentById>>;

/** What every hand said, by criterion and hand. */
export function marksOfAssessment(db: DbOrTx, assessmentId: string) {
  return db.select().from(assessmentMarks).where(eq(assessmentMarks.assessmentId, assessmentId));
}

/** The whole assessment: its exemplar, marks, evidence by criterion, and the sums of the three hands. Three queries. */
export async function wholeAssessment(db: DbOrTx, officer: Officer, id: string, today: string) {
  const found = await assessmentById(db, officer, id, today);
  const marks = await marksOfAssessment(db, id);
  const evidence = await evidenceOf(db, found.exemplar.id);
  const evidenced = new Set(evidence.flatMap(({ criterionKey }) => criterionKey ?? []));
  const said = Object.fromEntries(assessmentHands.map((hand) => [hand, marksOf(marks, hand)])) as Record<
    AssessmentHand,
    ReturnType<typeof marksOf>
  >;
  return { ...found, said, evidence, scores: scoresOf(found.assessment, said, evidenced) };
}
export type WholeAssessment = Awaited<ReturnType<typeof wholeAssessment>>;

function scoresOf(
  assessment: Assessment,
  said: Record<AssessmentHand, ReturnType<typeof marksOf>>,
  evidenced: ReadonlySet<string>,
): Record<AssessmentHand, Score | null> {
  const score = (hand: AssessmentHand) => (said[hand].size === 0 ? null : scoreOf(assessment, said[hand], evidenced));
  return { self: score("self"), checked: score("checked"), final: assessment.result ?? score("final") };
}

/** The assessments of an exemplar, newest year first. */
export function assessmentsOf(db: DbOrTx, exemplarId: string) {
  return db.select().from(assessments).where(eq(assessments.exemplarId, exemplarId)).orderBy(desc(assessments.year));
}

/** Assessments that wait for somebody, the oldest first: of the agency, narrowed to what the officer sees. */
export function assessmentsWaiting(db: DbOrTx, officer: Officer, today: string, unitId?: string) {
  return db
    .select({ assessment: assessments, exemplar: exemplars, unitName: unitNameOn(today) })
    .from(assessments)
    .innerJoin(exemplars, eq(exemplars.id, assessments.exemplarId))
    .where(
      and(
        visibleTo(officer),
        inArray(assessments.state, ["drafting", "sent", "checked"]),
        unitId ? eq(exemplars.unitId, unitId) : undefined,
        eq(exemplars.standing, "active"),
      ),
    )
    .orderBy(asc(assessments.createdAt))
    .limit(200);
}
