import { and, eq } from "drizzle-orm";
import { record } from "#kernel/activity/index.ts";
import type { Officer } from "#kernel/auth/index.ts";
import { vietnamDay } from "#kernel/calendar/index.ts";
import type { Db } from "#kernel/db/index.ts";
import { newId } from "#kernel/ids.ts";
import { insist } from "#kernel/verdict.ts";
import { mayOpenAssessment } from "../../assessment/rules.ts";
import { criteriaOf } from "../../queries/criteria-of.ts";
import { exemplarById } from "../../queries/exemplars.ts";
import { assessments } from "../../schema/assessment.ts";

/** Mở bản đánh giá của một năm with the criteria as they stand; the one that is there already is gone on with. Gives its id. */
export function openAssessment(db: Db, officer: Officer, exemplarId: string, year: number, now: Date): Promise<string> {
  return db.transaction(async (tx) => {
    const exemplar = await exemplarById(tx, officer, exemplarId);
    const asked = await criteriaOf(tx, officer, exemplar, vietnamDay(now));
    insist(mayOpenAssessment(officer, exemplar, asked.criteria.length));
    const made = await tx
      .insert(assessments)
      .values({ id: newId(), exemplarId, year, ...asked, createdAt: now })
      .onConflictDoNothing()
      .returning({ id: assessments.id });
    if (made[0]) {
      await record(tx, officer, now, {
        verb: "assessment.opened",
        subjectType: "exemplar",
        subjectId: exemplarId,
        unitId: exemplar.unitId,
        facts: { name: exemplar.name, year: String(year) },
      });
      return made[0].id;
    }
    const [there] = await tx
      .select({ id: assessments.id })
      .from(assessments)
      .where(and(eq(assessments.exemplarId, exemplarId), eq(assessments.year, year)));
    return there!.id;
  });
}
