import { eq, type SQL, sql } from "drizzle-orm";
import { record, type theProgram } from "#kernel/activity/index.ts";
import type { Tx } from "#kernel/db/index.ts";
import { obligations } from "../schema.ts";
import { nextObligationState } from "../states.ts";
import { withFirstHalves } from "./settle-quotas.ts";
import { tellUnits } from "./tell.ts";

type Actor = { personId: string; name: string } | typeof theProgram;

type Fallen = { id: number; agencyId: string; unitId: string; unitName: string; title: string; told: string[] };

/**
 * Mở lại việc đã nhận mà nay không còn đủ: what handed itself in and was taken in is owed again when the thing behind it is gone
 * (a story off the portal, an event that did not take place), so that nobody reads «đã nhận» over an empty count. Both sides are
 * told why. Call it after the count was made anew.
 */
export async function reopenFallen(tx: Tx, actor: Actor, asked: SQL, reason: string, now: Date): Promise<number> {
  const fallen = await fallenAmong(tx, await withFirstHalves(tx, asked));
  for (const one of fallen) {
    const state = nextObligationState("accepted", "reopen")!;
    await tx.update(obligations).set({ state, changedAt: now }).where(eq(obligations.id, one.id));
    await record(tx, { ...actor, agencyId: one.agencyId }, now, {
      verb: "obligation.fallen",
      subjectType: "obligation",
      subjectId: String(one.id),
      unitId: one.unitId,
      facts: { duty: one.title, unit: one.unitName },
      reason,
    });
    const words = `Không còn đủ, mở lại: ${one.title}. Lý do: ${reason}`;
    await tellUnits(tx, one.agencyId, one.told, words, `/obligations/${one.id}`, now);
  }
  return fallen.length;
}

/** Those taken in as they counted themselves, and whose things are no more. */
async function fallenAmong(tx: Tx, which: SQL): Promise<Fallen[]> {
  const { rows } = await tx.execute<Fallen>(sql`
    select o.id::float8 as id, o.agency_id as "agencyId", o.unit_id as "unitId", d.title,
      (select v.name from unit_versions v where v.unit_id = o.unit_id order by v.valid_from desc limit 1) as "unitName",
      array[coalesce(o.heir_id, o.unit_id), p.owner_unit_id]::text[] as told
    from obligations o
    join duties d on d.id = o.duty_id
    join plans p on p.id = o.plan_id and p.state = 'issued'
    where ${which} and o.state = 'accepted'
      and (select s.kind from submissions s where s.obligation_id = o.id and s.answer = 'accepted' order by s.round desc limit 1) = 'counted'
      and (o.done < o.target or (o.target is null and not exists (
        select 1 from proofs p where p.obligation_id = o.id and p.withdrawn_at is null)))
    order by o.id`);
  return rows;
}
