import { and, eq, type SQL, sql } from "drizzle-orm";
import { record } from "#kernel/activity/index.ts";
import type { Officer } from "#kernel/auth/index.ts";
import { formatDay } from "#kernel/calendar/index.ts";
import type { Db, Tx } from "#kernel/db/index.ts";
import { newId } from "#kernel/ids.ts";
import { notFound } from "#kernel/not-found.ts";
import { insist } from "#kernel/verdict.ts";
import { applyDueMoves } from "../planning/due-moves.ts";
import { answerer } from "../queries/obligations.ts";
import { planById } from "../queries/plans.ts";
import { mayMoveDue } from "../rules.ts";
import { dueMoves, duties, obligations } from "../schema.ts";
import { settleQuotas } from "./settle-quotas.ts";
import { tellUnits } from "./tell.ts";

/** Which due date is moved: of a duty's period, for one unit or for all (null). */
export type DueMove = { dutyId: string; period: string; unitId: string | null; toDay: string; reason: string };

/** Dời hạn: works at once, is recorded, and tells those concerned. */
export function moveDueDate(db: Db, officer: Officer, planId: string, move: DueMove, now: Date) {
  return db.transaction(async (tx) => {
    const plan = await planById(tx, officer, planId);
    insist(mayMoveDue(officer, plan));
    const [duty] = await tx
      .select()
      .from(duties)
      .where(and(eq(duties.id, move.dutyId), eq(duties.planId, planId)));
    if (!duty) return notFound();
    const concerned = await concernedBy(tx, move);
    if (concerned.length === 0) return notFound();
    const fromDay = concerned[0]!.dueOn;
    await tx
      .insert(dueMoves)
      .values({ id: newId(), planId, ...move, fromDay, movedBy: officer.personId, movedAt: now });
    await applyDueMoves(tx, planId);
    await rejudgeLateness(tx, move);
    await settleQuotas(tx, officer, movedBy(move), now);
    await record(tx, officer, now, {
      verb: "due.moved",
      subjectType: "plan",
      subjectId: planId,
      unitId: move.unitId,
      facts: {
        duty: duty.title,
        period: move.period,
        from: fromDay ?? "",
        to: move.toDay,
        units: String(concerned.length),
      },
      reason: move.reason,
    });
    await tellUnits(
      tx,
      plan.agencyId,
      concerned.map((one) => one.unitId),
      `Dời hạn “${duty.title}” sang ${formatDay(move.toDay)}. Lý do: ${move.reason}`,
      `/plans/${planId}`,
      now,
    );
  });
}

function concernedBy(tx: Tx, move: DueMove) {
  return tx
    .select({ unitId: answerer, dueOn: obligations.dueOn })
    .from(obligations)
    .where(
      and(
        eq(obligations.dutyId, move.dutyId),
        eq(obligations.period, move.period),
        move.unitId ? eq(obligations.unitId, move.unitId) : undefined,
        sql`${obligations.state} in ('open', 'returned', 'submitted')`,
      ),
    );
}

/** What was handed in between the old and the new day is late no more, or late now. */
async function rejudgeLateness(tx: Tx, move: DueMove) {
  await tx.execute(sql`
    update obligations o set late = ${firstRound} > o.due_on
    where ${movedBy(move)} and o.state = 'submitted' and o.target is null and o.due_on is not null`);
}

/** The day of the first round of an obligation `o` that was not recalled. */
const firstRound = sql`(select (min(s.submitted_at) at time zone 'Asia/Ho_Chi_Minh')::date from submissions s
  where s.obligation_id = o.id and s.answer is distinct from 'recalled')`;

/** The obligations `o` whose day a move concerns. */
function movedBy({ dutyId, period, unitId }: DueMove): SQL {
  return sql`o.duty_id = ${dutyId} and o.period = ${period} and (${unitId}::uuid is null or o.unit_id = ${unitId}::uuid)`;
}
