import { and, eq, isNull } from "drizzle-orm";
import { record } from "#kernel/activity/index.ts";
import type { Officer } from "#kernel/auth/index.ts";
import { vietnamDay } from "#kernel/calendar/index.ts";
import type { Db, Tx } from "#kernel/db/index.ts";
import { newId } from "#kernel/ids.ts";
import { notFound } from "#kernel/not-found.ts";
import { insist, Overtaken } from "#kernel/verdict.ts";
import { exemplarById } from "../../queries/exemplars.ts";
import { replicationById } from "../../queries/replications.ts";
import { followUpDays } from "../../replication/follow-up-days.ts";
import { mayAnswerFollowUp } from "../../replication/rules.ts";
import { type FollowUp, followUps } from "../../schema/replication.ts";
import type { Exemplar } from "../../schema.ts";
import { tell, write } from "./step-replication.ts";

/** What is answered when it is asked whether something still lives. */
export type FollowUpAnswer = { answer: NonNullable<FollowUp["answer"]>; words: string; result: number | null };

/**
 * Trả lời theo dõi: a taker that ended is struck off at once and counts no more; of an exemplar whose own way of working
 * ended the office is told by the answer, and decides on its standing itself.
 */
export function answerFollowUp(
  db: Db,
  officer: Officer,
  exemplarId: string,
  followUpId: string,
  said: FollowUpAnswer,
  now: Date,
): Promise<void> {
  return db.transaction(async (tx) => {
    const exemplar = await exemplarById(tx, officer, exemplarId);
    const followUp = await followUpById(tx, exemplarId, followUpId);
    const taker = followUp.replicationId ? await replicationById(tx, officer, followUp.replicationId) : null;
    const today = vietnamDay(now);
    const unitId = taker?.replication.unitId ?? exemplar.unitId;
    insist(mayAnswerFollowUp(officer, unitId, followUp, today));
    const moved = await tx
      .update(followUps)
      .set({ ...said, answeredBy: officer.personId, answeredOn: today })
      .where(and(eq(followUps.id, followUpId), isNull(followUps.answer)))
      .returning({ id: followUps.id });
    if (moved.length === 0) throw new Overtaken("follow_up.answered");
    await record(tx, officer, now, {
      verb: "follow_up.answered",
      subjectType: "exemplar",
      subjectId: exemplarId,
      unitId,
      facts: { name: exemplar.name, months: String(followUp.months), answer: said.answer },
    });
    if (taker && said.answer === "ended" && taker.replication.state === "confirmed") {
      await write(tx, taker, "strike_off", { stateReason: said.words });
      await tell(tx, officer, taker, "strike_off", said.words, now);
      await tx
        .delete(followUps)
        .where(and(eq(followUps.replicationId, taker.replication.id), isNull(followUps.answer)));
    }
  });
}

/** Hỏi lại sau 6, 12, 24 tháng of an exemplar itself, from the day of its recognition. Asking twice adds nothing. */
export async function followRecognised(tx: Tx, exemplar: Pick<Exemplar, "id" | "agencyId">, recognisedOn: string) {
  await tx
    .insert(followUps)
    .values(
      followUpDays(recognisedOn).map((one) => ({
        id: newId(),
        agencyId: exemplar.agencyId,
        exemplarId: exemplar.id,
        ...one,
      })),
    )
    .onConflictDoNothing();
}

async function followUpById(tx: Tx, exemplarId: string, id: string) {
  const [found] = await tx
    .select()
    .from(followUps)
    .where(and(eq(followUps.id, id), eq(followUps.exemplarId, exemplarId)));
  return found ?? notFound();
}
