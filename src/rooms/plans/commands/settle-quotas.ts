import { and, eq, isNull, type SQL, sql } from "drizzle-orm";
import { record, type theProgram } from "#kernel/activity/index.ts";
import { vietnamDay } from "#kernel/calendar/index.ts";
import type { Tx } from "#kernel/db/index.ts";
import { counting, countOf, oneThing } from "../queries/counting.ts";
import { obligations, submissions } from "../schema.ts";
import { writeRound } from "./rounds.ts";
import { tellOfSubmission } from "./tell.ts";

/** Who brought the thing that filled or emptied the quota; the program itself after a change of plan or day. */
type Actor = { personId: string; name: string } | typeof theProgram;

/** What settling changed: obligations handed in because their number was reached, and taken back because it is no more. */
export type Settled = { handedIn: number; takenBack: number };

/**
 * Đếm lại chỉ tiêu of some obligations `o`, and lets the count decide: one whose number is reached hands itself in, with
 * the things counted as what was handed in; one that fell below it takes itself back, while nobody has answered. `anew`:
 * a thing was just brought, so that one sent back is handed in again too. A quota of two halves is counted anew when either
 * half changes.
 */
export async function settleQuotas(tx: Tx, actor: Actor, asked: SQL, now: Date, anew = false): Promise<Settled> {
  const which = await withFirstHalves(tx, asked);
  await countProofs(tx, which);
  const settled: Settled = { handedIn: 0, takenBack: 0 };
  for (const one of await changedCounts(tx, which, anew)) {
    if (one.state === "submitted") await takeBack(tx, actor, one, now);
    else await handIn(tx, actor, one, now);
    settled[one.state === "submitted" ? "takenBack" : "handedIn"] += 1;
  }
  await judgeLateness(tx, which);
  return settled;
}

/** The day by which enough of them were there: on which they happened, or were written down where no day is known. */
const reachedOn = sql`(select min(coalesce(p.happened_on, (p.added_at at time zone 'Asia/Ho_Chi_Minh')::date)) as day
  from proofs p where ${counting("o")} group by ${oneThing} order by day offset o.target - 1 limit 1)`;

async function countProofs(tx: Tx, which: SQL): Promise<void> {
  await tx.execute(sql`
    update obligations o set done = ${countOf} from duties d
    where d.id = o.duty_id and o.target is not null and ${which} and (o.done > 0 or o.id in (select p.obligation_id from proofs p))`);
}

/** `which`, and the quotas whose other half lies among them. */
export async function withFirstHalves(tx: Tx, which: SQL): Promise<SQL> {
  const { rows } = await tx.execute<{ id: number }>(sql`
    select q.id::float8 as id
    from obligations o
    join duties e on e.id = o.duty_id
    join duties d on d.plan_id = e.plan_id and d.amount->>'with' = e.key
    join obligations q on q.duty_id = d.id and q.unit_id = o.unit_id and q.period = o.period
    where ${which}`);
  if (rows.length === 0) return which;
  return sql`(${which} or o.id = any(${sql.param(rows.map(({ id }) => id))}::bigint[]))`;
}

type Changed = {
  id: number;
  agencyId: string;
  unitId: string;
  unitName: string;
  state: "open" | "returned" | "submitted";
  dutyId: string;
  title: string;
  planId: string;
  ownerUnitId: string;
  broughtBy: string;
};

/** Quotas whose state and count disagree. */
function changedCounts(tx: Tx, which: SQL, anew: boolean): Promise<Changed[]> {
  return disagreeing(
    tx,
    sql`o.target is not null and ${which}
      and ((o.done >= o.target and (o.state = 'open' or (o.state = 'returned' and ${anew}::boolean)))
        or (o.done < o.target and o.state = 'submitted' and exists (
          select 1 from submissions s where s.obligation_id = o.id and s.answer is null and s.kind <> 'explained')))`,
  );
}

/**
 * What is done with a day but not counted, and hands itself in all the same, because the thing it asks for was brought by
 * another part of the program; taken back when that thing is gone and nobody has answered.
 */
export async function settleBrought(tx: Tx, actor: Actor, which: SQL, now: Date): Promise<void> {
  const standing = sql`exists (select 1 from proofs p where p.obligation_id = o.id and p.withdrawn_at is null`;
  const changed = await disagreeing(
    tx,
    sql`o.target is null and o.due_on is not null and ${which}
      and ((o.state in ('open', 'returned') and ${standing} and p.source_id is not null))
        or (o.state = 'submitted' and not ${standing}) and exists (
          select 1 from submissions s where s.obligation_id = o.id and s.answer is null and s.kind = 'counted')))`,
  );
  for (const one of changed)
    await (one.state === "submitted" ? takeBack(tx, actor, one, now) : handIn(tx, actor, one, now));
}

async function disagreeing(tx: Tx, where: SQL): Promise<Changed[]> {
  const { rows } = await tx.execute<Changed>(sql`
    select o.id::float8 as id, o.agency_id as "agencyId", o.unit_id as "unitId", o.state, d.id as "dutyId", d.title,
      p.id as "planId", p.owner_unit_id as "ownerUnitId",
      (select v.name from unit_versions v where v.unit_id = o.unit_id
        order by (v.valid_from <= o.due_on and (v.valid_to is null or v.valid_to >= o.due_on)) desc, v.valid_from desc limit 1) as "unitName",
      (select b.added_by from proofs b where b.obligation_id = o.id and b.withdrawn_at is null order by b.added_at desc limit 1) as "broughtBy"
    from obligations o
    join duties d on d.id = o.duty_id
    join plans p on p.id = o.plan_id and p.state = 'issued'
    where ${where}
    order by o.id`);
  return rows;
}

async function handIn(tx: Tx, actor: Actor, one: Changed, now: Date): Promise<void> {
  await tx
    .update(obligations)
    .set({ state: "submitted", submittedOn: vietnamDay(now), changedAt: now })
    .where(eq(obligations.id, one.id));
  await writeRound(
    tx,
    one.id,
    { kind: "counted", late: false, submittedBy: actor.personId ?? one.broughtBy, note: "" },
    now,
  );
  await recordSettled(tx, actor, one, "obligation.counted_in", now);
  await tellOfSubmission(tx, one, now);
}

async function takeBack(tx: Tx, actor: Actor, one: Changed, now: Date): Promise<void> {
  await tx
    .update(submissions)
    .set({ answer: "recalled", answeredAt: now, answeredBy: actor.personId })
    .where(and(eq(submissions.obligationId, one.id), isNull(submissions.answer)));
  await tx.execute(sql`
    update obligations o set late = false, changed_at = ${now.toISOString()}::timestamptz, submitted_on = ${lastStandingRound},
      state = case when ${lastStandingRound} is null then 'open' else 'returned' end::obligation_state
    where o.id = ${one.id}`);
  await recordSettled(tx, actor, one, "obligation.counted_out", now);
}

/** The day of the latest round of an obligation `o` that was not recalled; null when there is none. */
export const lastStandingRound = sql`(select (max(s.submitted_at) at time zone 'Asia/Ho_Chi_Minh')::date from submissions s
  where s.obligation_id = o.id and s.answer is distinct from 'recalled')`;

async function recordSettled(tx: Tx, actor: Actor, one: Changed, verb: string, now: Date): Promise<void> {
  await record(tx, { ...actor, agencyId: one.agencyId }, now, {
    verb,
    subjectType: "obligation",
    subjectId: String(one.id),
    unitId: one.unitId,
    facts: { duty: one.title, unit: one.unitName },
  });
}

/** A quota is late when the thing that filled it came after the last day, whenever it was written down. */
async function judgeLateness(tx: Tx, which: SQL): Promise<void> {
  await tx.execute(sql`
    update obligations o set late = coalesce(${reachedOn} > o.due_on, false) from duties d
    where d.id = o.duty_id and o.target is not null and ${which} and o.state = 'submitted' and not d.if_any
      and o.late is distinct from coalesce(${reachedOn} > o.due_on, false)`);
  await tx.execute(sql`
    update submissions s set late = o.late from obligations o
    where s.obligation_id = o.id and s.answer is null and s.late <> o.late and o.target is not null and o.state = 'submitted' and ${which}`);
}
