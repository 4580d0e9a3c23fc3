import { and, eq, isNull } from "drizzle-orm";
import { record } from "#kernel/activity/index.ts";
import type { Officer } from "#kernel/auth/index.ts";
import { vietnamDay } from "#kernel/calendar/index.ts";
import type { Db } from "#kernel/db/index.ts";
import { newId } from "#kernel/ids.ts";
import { notFound } from "#kernel/not-found.ts";
import { insist, Overtaken } from "#kernel/verdict.ts";
import { unitOn } from "#rooms/organisation/index.ts";
import { planById } from "../queries/plans.ts";
import { mayAnswerQuestion, mayAsk } from "../rules.ts";
import { questions } from "../schema.ts";
import { tellPerson, tellUnits } from "./tell.ts";

/** Nêu khó khăn, vướng mắc về kế hoạch, for a unit, perhaps about one duty. */
export function askQuestion(
  db: Db,
  officer: Officer,
  planId: string,
  asked: { unitId: string; dutyId: string | null; text: string },
  now: Date,
): Promise<string> {
  return db.transaction(async (tx) => {
    const plan = await planById(tx, officer, planId);
    insist(mayAsk(officer, plan, asked.unitId));
    await unitOn(tx, officer.agencyId, asked.unitId, vietnamDay(now));
    const id = newId();
    await tx.insert(questions).values({ id, planId, ...asked, askedBy: officer.personId, askedAt: now });
    await record(tx, officer, now, {
      verb: "question.asked",
      subjectType: "plan",
      subjectId: planId,
      unitId: asked.unitId,
      facts: { text: asked.text.slice(0, 200) },
    });
    await tellUnits(
      tx,
      plan.agencyId,
      [plan.ownerUnitId],
      `Vướng mắc mới: ${asked.text.slice(0, 140)}`,
      `/plans/${planId}/questions`,
      now,
    );
    return id;
  });
}

/** Trả lời; `ledToVersion` names the amendment that came of it, when one did. */
export function answerQuestion(
  db: Db,
  officer: Officer,
  planId: string,
  questionId: string,
  answer: { text: string; ledToVersion?: number | null },
  now: Date,
) {
  return db.transaction(async (tx) => {
    const plan = await planById(tx, officer, planId);
    insist(mayAnswerQuestion(officer, plan));
    const [question] = await tx
      .select()
      .from(questions)
      .where(and(eq(questions.id, questionId), eq(questions.planId, planId)));
    if (!question) return notFound();
    const moved = await tx
      .update(questions)
      .set({
        answer: answer.text,
        answeredBy: officer.personId,
        answeredAt: now,
        ledToVersion: answer.ledToVersion && answer.ledToVersion <= plan.version ? answer.ledToVersion : null,
      })
      .where(and(eq(questions.id, questionId), isNull(questions.answeredAt)))
      .returning({ id: questions.id });
    if (moved.length === 0) throw new Overtaken("question.already_answered");
    await record(tx, officer, now, {
      verb: "question.answered",
      subjectType: "plan",
      subjectId: planId,
      unitId: question.unitId,
      facts: { text: question.text.slice(0, 200) },
    });
    await tellPerson(
      tx,
      plan.agencyId,
      question.askedBy,
      `Đã trả lời vướng mắc: ${answer.text.slice(0, 140)}`,
      `/plans/${planId}/questions`,
      now,
    );
  });
}
