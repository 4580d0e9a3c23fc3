import { and, eq, isNull, sql } from "drizzle-orm";
import { record } from "#kernel/activity/index.ts";
import type { Officer } from "#kernel/auth/index.ts";
import { vietnamDay } from "#kernel/calendar/index.ts";
import type { Db } from "#kernel/db/index.ts";
import { insist, Overtaken } from "#kernel/verdict.ts";
import { obligationById } from "../queries/obligations.ts";
import { mayRecall } from "../rules.ts";
import { obligations, submissions } from "../schema.ts";
import { lastStandingRound } from "./settle-quotas.ts";

/** Rút lại để sửa: takes a submission back while nobody has answered it. */
export function recallSubmission(db: Db, officer: Officer, obligationId: number, now: Date) {
  return db.transaction(async (tx) => {
    const { obligation, duty, unitName, facts } = await obligationById(tx, officer, obligationId, vietnamDay(now));
    insist(mayRecall(officer, facts));
    const returned = await tx
      .select({ id: submissions.id })
      .from(submissions)
      .where(and(eq(submissions.obligationId, obligationId), eq(submissions.answer, "returned")))
      .limit(1);
    const again = returned.length > 0;
    const moved = await tx
      .update(obligations)
      .set({ state: again ? "returned" : "open", late: again && obligation.late, answeredNone: false, changedAt: now })
      .where(and(eq(obligations.id, obligationId), eq(obligations.state, "submitted")))
      .returning({ id: obligations.id });
    if (moved.length === 0) throw new Overtaken("obligation.moved_meanwhile");
    await tx
      .update(submissions)
      .set({ answer: "recalled", answeredAt: now, answeredBy: officer.personId })
      .where(and(eq(submissions.obligationId, obligationId), isNull(submissions.answer)));
    await tx.execute(sql`update obligations o set submitted_on = ${lastStandingRound} where o.id = ${obligationId}`);
    await record(tx, officer, now, {
      verb: "obligation.recalled",
      subjectType: "obligation",
      subjectId: String(obligationId),
      unitId: obligation.unitId,
      facts: { duty: duty.title, unit: unitName },
    });
  });
}
