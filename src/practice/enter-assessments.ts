import { addDays, type Day, startOfDay } from "#kernel/calendar/index.ts";
import type { Tx } from "#kernel/db/index.ts";
import { newId } from "#kernel/ids.ts";
import { criteriaFor } from "#rooms/exemplars/assessment/criteria.ts";
import { scoreOf } from "#rooms/exemplars/assessment/score.ts";
import { assessmentMarks, assessments, exemplarEvidence } from "#rooms/exemplars/schema/assessment.ts";
import { type AssessmentState, assessmentStates } from "#rooms/exemplars/states.ts";
import { type AssessmentHand, assessmentHands } from "#rooms/exemplars/terms.ts";
import type { Plan } from "#rooms/plans/schema.ts";
import type { ToldExemplar } from "./exemplars-told/index.ts";

/** How many hands have spoken, by how an assessment stands. */
const spoken: Record<AssessmentState, number> = { drafting: 0, sent: 1, checked: 2, settled: 3 };

/** Bản đánh giá theo tiêu chí: one of each state, of the first exemplars that are nurtured or further. */
export async function enterAssessments(
  tx: Tx,
  told: ReadonlyMap<ToldExemplar, string>,
  around: { body: Plan["body"] | undefined; today: Day; by: string },
): Promise<void> {
  const plan = { criteria: around.body?.criteria ?? [], kinds: around.body?.kinds ?? [] };
  const chosen = [...told].filter(([{ stage }]) => stage !== "detected").slice(0, assessmentStates.length);
  for (const [n, [one, exemplarId]] of chosen.entries()) {
    const asked = criteriaFor(plan, { kindKey: one.kind, holderKind: one.holder, leads: false });
    if (asked.criteria.length > 0) await enterOne(tx, exemplarId, assessmentStates[n]!, asked, around);
  }
}

async function enterOne(
  tx: Tx,
  exemplarId: string,
  state: AssessmentState,
  asked: ReturnType<typeof criteriaFor>,
  { today, by }: { today: Day; by: string },
): Promise<void> {
  const [id, createdAt] = [newId(), startOfDay(addDays(today, -40))];
  const settled = state === "settled";
  const met = new Map(asked.criteria.map(({ key }) => [key, { met: true, value: null }]));
  const evidenced = asked.criteria.filter(({ gate }) => gate);
  const result = settled ? scoreOf(asked, met, new Set(evidenced.map(({ key }) => key))) : null;
  const last = { settledOn: settled ? addDays(today, -10) : null, document: settled ? "Biên bản 03/BB-HĐTĐKT" : null };
  const year = Number(today.slice(0, 4));
  await tx.insert(assessments).values({ id, exemplarId, year, state, ...asked, result, ...last, createdAt });
  const hands = assessmentHands.slice(0, spoken[state]);
  const marks = hands.flatMap((hand: AssessmentHand) =>
    asked.criteria.map(({ key }) => ({ assessmentId: id, criterionKey: key, hand, met: true })),
  );
  const reason = "Có số liệu trong báo cáo năm.";
  const written = { markedBy: by, markedAt: createdAt };
  if (marks.length > 0)
    await tx
      .insert(assessmentMarks)
      .values(marks.map((mark) => ({ ...mark, reason: mark.hand === "self" ? reason : "", ...written })));
  const brought = { exemplarId, addedBy: by, addedAt: createdAt };
  if (evidenced.length > 0)
    await tx.insert(exemplarEvidence).values(
      evidenced.map(({ key, evidence }) => ({
        ...{ id: newId(), criterionKey: key, title: evidence[0] ?? "Báo cáo thành tích năm", ...brought },
      })),
    );
}
