import { and, eq, or, type SQL, sql } from "drizzle-orm";
import { record, theProgram } from "#kernel/activity/index.ts";
import type { Announcement } from "#kernel/announcements.ts";
import { vietnamDay } from "#kernel/calendar/index.ts";
import type { Tx } from "#kernel/db/index.ts";
import { type Exemplar, exemplars } from "../schema.ts";
import { writeStanding } from "./change-standing.ts";

/** Said to all of the agency; what it rests on stands in the ledger, for those who may know. */
const ground = {
  reason: "Tạm dừng theo quy định; căn cứ do người có trách nhiệm xem trong sổ.",
  document: null,
  groundInLedger: true,
};

/**
 * A violation suspends at once everywhere: every exemplar and model that stands and whose holder is this person or this
 * collective. In the transaction that enters the violation; done by the program. One that was over before today and
 * before the exemplar was detected belongs to another time and suspends nothing.
 */
export async function suspendForViolation(tx: Tx, { agencyId, facts }: Announcement, now: Date): Promise<void> {
  const over = facts.endedOn !== "" && facts.endedOn! <= vietnamDay(now);
  const touched = over ? sql`exemplars.detected_on <= ${facts.on}::date` : undefined;
  const program = { agencyId, ...theProgram };
  for (const one of await exemplarsOf(tx, { agencyId, facts }, and(eq(exemplars.standing, "active"), touched)))
    await writeStanding(tx, program, one, "suspend", ground, now);
}

/**
 * The violation counts no more: what was suspended for it stays suspended and waits for somebody's decision. In the
 * transaction that lifts it.
 */
export async function awaitDecision(tx: Tx, { agencyId, facts }: Announcement, now: Date): Promise<void> {
  const forIt = sql`(select s.ground_in_ledger from exemplar_steps s where s.exemplar_id = exemplars.id and s.life = 'standing'
    order by s.made_at desc, s.id desc limit 1)`;
  const program = { agencyId, ...theProgram };
  for (const one of await exemplarsOf(tx, { agencyId, facts }, and(eq(exemplars.standing, "suspended"), forIt))) {
    await tx
      .update(exemplars)
      .set({ decideFrom: vietnamDay(now), revision: sql`${exemplars.revision} + 1` })
      .where(eq(exemplars.id, one.id));
    const subject = { subjectType: "exemplar", subjectId: one.id, unitId: one.unitId };
    await record(tx, program, now, { verb: "exemplar.awaits_decision", ...subject, facts: { name: one.name } });
  }
}

function exemplarsOf(
  tx: Tx,
  { agencyId, facts }: Pick<Announcement, "agencyId" | "facts">,
  which: SQL | undefined,
): Promise<Exemplar[]> {
  const { personId, unitId } = facts;
  if (!personId && !unitId) return Promise.resolve([]);
  const held = or(
    personId ? eq(exemplars.personId, personId) : undefined,
    unitId ? eq(exemplars.collectiveId, unitId) : undefined,
  );
  return tx
    .select()
    .from(exemplars)
    .where(and(eq(exemplars.agencyId, agencyId), held, which));
}
