import { and, eq, inArray, sql } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import type { Db, Tx } from "#kernel/db/index.ts";
import { insist } from "#kernel/verdict.ts";
import type { PackActor } from "#rooms/plans/packs/index.ts";
import { type Actors, actorOf, isOpen } from "../draft/actor-of.ts";
import { proposalByNumber, readingById } from "../queries/readings.ts";
import { mayDecide } from "../rules.ts";
import { type PlanReading, planProposals, planReadings } from "../schema.ts";
import { type ProposalStep, wayOf } from "../states.ts";

/** Nhận, bỏ hoặc để xem lại một đề xuất. Deciding the same again changes nothing. */
export function decide(db: Db, officer: Officer, readingId: string, n: string, step: ProposalStep, now: Date) {
  return db.transaction(async (tx) => {
    const reading = await openReading(tx, officer, readingId);
    const proposal = await proposalByNumber(tx, reading.id, n);
    const { from, to } = wayOf(step);
    await tx
      .update(planProposals)
      .set({ state: to })
      .where(
        and(
          eq(planProposals.readingId, reading.id),
          eq(planProposals.n, proposal.n),
          inArray(planProposals.state, from),
        ),
      );
    await touch(tx, reading.id, now);
  });
}

/** Nhận mọi đề xuất đang chờ xem; gives how many. */
export function acceptWaiting(db: Db, officer: Officer, readingId: string, now: Date): Promise<number> {
  return db.transaction(async (tx) => {
    const reading = await openReading(tx, officer, readingId);
    const accepted = await tx
      .update(planProposals)
      .set({ state: "accepted" })
      .where(and(eq(planProposals.readingId, reading.id), eq(planProposals.state, "waiting")))
      .returning({ n: planProposals.n });
    await touch(tx, reading.id, now);
    return accepted.length;
  });
}

/** Ghi ai làm for every proposal that names nobody yet, those laid aside excepted; gives how many. */
export function nameActors(db: Db, officer: Officer, readingId: string, actor: PackActor, now: Date): Promise<number> {
  return db.transaction(async (tx) => {
    const reading = await openReading(tx, officer, readingId);
    const { text: _, ...who } = actor;
    const named = await tx
      .update(planProposals)
      .set({
        duty: sql`jsonb_set(${planProposals.duty}, '{actor}', (${planProposals.duty}->'actor') || ${JSON.stringify(who)}::jsonb)`,
        revision: sql`${planProposals.revision} + 1`,
      })
      .where(and(eq(planProposals.readingId, reading.id), sql`${planProposals.state} <> 'rejected'`, namesNobody))
      .returning({ n: planProposals.n });
    await touch(tx, reading.id, now);
    return named.length;
  });
}

/**
 * Names whom the words of the plan mean for every proposal that names nobody yet: units that were entered after it was read are known
 * now. What an officer has chosen stays. Gives how many; two statements.
 */
export async function nameNewcomers(tx: Tx, readingId: string, actors: Actors): Promise<number> {
  const open = await tx
    .select({ n: planProposals.n, duty: planProposals.duty })
    .from(planProposals)
    .where(and(eq(planProposals.readingId, readingId), namesNobody));
  const found = open
    .map(({ n, duty }) => ({ n, ...actorOf(duty.actor.text ?? "", actors) }))
    .filter((actor) => !isOpen(actor))
    .map(({ n, all, kinds, units }) => ({ n, who: { all, kinds, units } }));
  if (found.length === 0) return 0;
  await tx.execute(sql`
    update plan_proposals p set duty = jsonb_set(p.duty, '{actor}', (p.duty->'actor') || f.who), revision = p.revision + 1
    from jsonb_to_recordset(${JSON.stringify(found)}::jsonb) as f(n int, who jsonb)
    where p.reading_id = ${readingId} and p.n = f.n`);
  return found.length;
}

const namesNobody = sql`${planProposals.duty}->'actor' @> '{"all": false, "kinds": [], "units": []}'
  and jsonb_array_length(${planProposals.duty}->'actor'->'kinds') = 0
  and jsonb_array_length(${planProposals.duty}->'actor'->'units') = 0`;

/** Her reading, held for a change, as long as it has not become a plan. */
export async function openReading(tx: Tx, officer: Officer, readingId: string): Promise<PlanReading> {
  const reading = await readingById(tx, officer, readingId, true);
  insist(mayDecide(reading));
  return reading;
}

/** Notes when the reading was last worked on: the list begins with it. */
export async function touch(tx: Tx, readingId: string, now: Date): Promise<void> {
  await tx.update(planReadings).set({ changedAt: now }).where(eq(planReadings.id, readingId));
}
