import { type SQL, sql } from "drizzle-orm";
import { theProgram } from "#kernel/activity/index.ts";
import type { Tx } from "#kernel/db/index.ts";
import { newId } from "#kernel/ids.ts";
import { forAllUnits } from "../queries/for-all-units.ts";
import type { ProofKind } from "../terms.ts";
import { reopenFallen } from "./reopen-fallen.ts";
import { settleBrought, settleQuotas } from "./settle-quotas.ts";

/** A real thing of another room that is proof of duties by being there. */
export type Brought = {
  /** What brings it, and takes it away again by the same id. */
  sourceId: string;
  /** What it tells of: several with one subject count once. */
  subjectId: string;
  /** The unit it is of. */
  unitId: string;
  kind: ProofKind;
  title: string;
  url: string | null;
  fileId: string | null;
  happenedOn: string;
  /** Who stands behind it. */
  addedBy: string;
};

/** Who did it: a person, or the program by itself. */
type Actor = { personId: string; name: string } | null;

/**
 * Minh chứng tự đến: a thing done elsewhere in the program becomes the proof of these duties in the period of its day, for the
 * unit it is of; where one unit alone owes the duty for the agency (an editorial board that publishes for all), for that unit. Quotas count
 * it; what is not counted but has a last day hands itself in. The same source comes once. Gives how many obligations it came to.
 */
export async function bringProof(
  tx: Tx,
  actor: Actor,
  dutyIds: readonly string[],
  brought: Brought,
  now: Date,
): Promise<number> {
  if (dutyIds.length === 0) return 0;
  const ids = await owing(tx, dutyIds, brought);
  for (const id of ids) {
    await tx.execute(sql`
      insert into proofs (id, obligation_id, kind, title, url, file_id, happened_on, subject_id, source_id, added_by, added_at)
      values (${newId()}, ${id}, ${brought.kind}, ${brought.title}, ${brought.url}, ${brought.fileId}, ${brought.happenedOn},
        ${brought.subjectId}, ${brought.sourceId}, ${brought.addedBy}, ${now.toISOString()}::timestamptz)
      on conflict (source_id, obligation_id) where source_id is not null and withdrawn_at is null do nothing`);
  }
  await settle(tx, actor, ids, now, true);
  return ids.length;
}

/**
 * Thôi tính: what a source brought counts no more, with the reason; it stays on record, marked, and what was taken in on the strength of it is owed again. Gives
 * how many it was.
 */
export async function takeProofAway(
  tx: Tx,
  actor: Actor,
  sourceId: string,
  reason: string,
  now: Date,
): Promise<number> {
  const { rows } = await tx.execute<{ id: number }>(sql`
    update proofs set withdrawn_at = ${now.toISOString()}::timestamptz, withdraw_reason = ${reason}
    where source_id = ${sourceId} and withdrawn_at is null returning obligation_id::float8 as id`);
  const ids = rows.map(({ id }) => id);
  await settle(tx, actor, ids, now, false);
  if (ids.length > 0) await reopenFallen(tx, actor ?? theProgram, among(ids), reason, now);
  return ids.length;
}

async function owing(tx: Tx, dutyIds: readonly string[], { unitId, happenedOn }: Brought): Promise<number[]> {
  const { rows } = await tx.execute<{ id: number }>(sql`
    select o.id::float8 as id from obligations o join plans p on p.id = o.plan_id and p.state = 'issued'
    where o.duty_id = any(${sql.param([...dutyIds])}::uuid[]) and o.state not in ('lapsed', 'excused')
      and (o.due_from is null or o.due_from <= ${happenedOn}::date) and (o.due_on is null or o.due_on >= ${happenedOn}::date)
      and (coalesce(o.heir_id, o.unit_id) = ${unitId}
        or ${forAllUnits})
    order by o.id`);
  return rows.map(({ id }) => id);
}

async function settle(tx: Tx, actor: Actor, ids: readonly number[], now: Date, anew: boolean): Promise<void> {
  if (ids.length === 0) return;
  const by = actor ?? theProgram;
  await settleQuotas(tx, by, among(ids), now, anew);
  await settleBrought(tx, by, among(ids), now);
}

/** Obligations `o` by their ids. */
function among(ids: readonly number[]): SQL {
  return sql`o.id = any(${sql.param([...ids])}::bigint[])`;
}
