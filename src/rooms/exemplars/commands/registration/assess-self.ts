import { and, eq, sql } from "drizzle-orm";
import { record } from "#kernel/activity/index.ts";
import type { Officer } from "#kernel/auth/index.ts";
import { vietnamDay } from "#kernel/calendar/index.ts";
import type { Db, Tx } from "#kernel/db/index.ts";
import { insist, Overtaken, Refused } from "#kernel/verdict.ts";
import { obligationOfList, submitObligation } from "#rooms/plans/index.ts";
import { missingIn } from "../../assessment/hands.ts";
import { lackingEvidence } from "../../assessment/self.ts";
import type { MarksTyped } from "../../assessment/typed.ts";
import { listById } from "../../queries/registration-lists.ts";
import { selfAssessmentOf } from "../../queries/self-assessments.ts";
import { mayAssessSelf } from "../../registration/rules.ts";
import { selfAssessments } from "../../schema/registration.ts";

/**
 * Ghi bản tự đánh giá of a unit before it registers: kept as far as it goes, or finished when every criterion is said and
 * what counts only with evidence names it. Finished it may be written anew as long as the list may be. Throws
 * {@link Overtaken} on an older page. Finished, it answers the plan's own duty of self-assessment (Sóc Trăng, mục II.3).
 */
export function assessSelf(db: Db, officer: Officer, listId: string, typed: MarksTyped, now: Date): Promise<void> {
  return db.transaction(async (tx) => {
    const today = vietnamDay(now);
    const list = await listById(tx, officer, listId, today);
    const { criteria, written } = await selfAssessmentOf(tx, officer, list);
    insist(mayAssessSelf(officer, list, criteria.length));
    const whole = missingIn(criteria, typed.marks, null).length + lackingEvidence(criteria, typed.marks).length === 0;
    if (typed.pass && !whole) throw new Refused([{ code: "assessment.incomplete" }]);
    const marks = Object.fromEntries(typed.marks);
    const doneOn = typed.pass ? today : (written?.doneOn ?? null);
    const row = { criteria, marks, doneOn: whole ? doneOn : null, writtenBy: officer.personId, writtenAt: now };
    const kept = written
      ? await tx
          .update(selfAssessments)
          .set({ ...row, revision: sql`${selfAssessments.revision} + 1` })
          .where(and(eq(selfAssessments.listId, listId), eq(selfAssessments.revision, typed.revision)))
          .returning({ listId: selfAssessments.listId })
      : await tx
          .insert(selfAssessments)
          .values({ ...row, listId })
          .onConflictDoNothing()
          .returning({ listId: selfAssessments.listId });
    if (kept.length === 0) throw new Overtaken("assessment.moved_meanwhile");
    if (!typed.pass) return;
    await handIn(tx, officer, list, now);
    await record(tx, officer, now, {
      verb: "registration.self_assessed",
      subjectType: "registration_list",
      subjectId: listId,
      unitId: list.unitId,
      facts: { unit: list.unitName, year: String(list.year) },
    });
  });
}

/** Hoàn thành là đã gửi: the plan's own obligation goes out with the finished text, which is its proof. */
async function handIn(tx: Tx, officer: Officer, list: Awaited<ReturnType<typeof listById>>, now: Date) {
  const owed = await obligationOfList(tx, list.planId, list.unitId, "self_assessments", list.year);
  if (!owed || !["open", "returned"].includes(owed.state)) return;
  const title = `Bản tự đánh giá của ${list.unitName}`;
  const proof = {
    kind: "document" as const,
    title,
    url: `/registration-lists/${list.id}/self-assessment`,
    fileId: null,
  };
  await submitObligation(
    tx,
    officer,
    owed.id,
    { note: "Gửi cùng bản tự đánh giá trong chương trình.", proofs: [proof] },
    now,
  );
}
