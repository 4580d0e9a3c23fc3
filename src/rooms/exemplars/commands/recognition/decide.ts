import { eq, sql } from "drizzle-orm";
import { record } from "#kernel/activity/index.ts";
import type { Officer } from "#kernel/auth/index.ts";
import { vietnamDay } from "#kernel/calendar/index.ts";
import type { Db, Tx } from "#kernel/db/index.ts";
import { insist, Overtaken } from "#kernel/verdict.ts";
import type { InitiativeFact } from "#rooms/awards/index.ts";
import { enterAward, useInitiatives } from "#rooms/ledger/index.ts";
import type { DecisionTyped } from "../../forms/recognition.ts";
import { judgeCase, judgingOf } from "../../queries/judging.ts";
import { worksDirectlyOn } from "../../queries/leading.ts";
import { type CaseFound, certificatesOf, recognitionById, stillAs } from "../../queries/recognitions.ts";
import { initiativesUsed } from "../../recognition/initiatives-used.ts";
import { judgedInWords } from "../../recognition/judged-in-words.ts";
import { mayGoOn, mayStepRecognition } from "../../recognition/rules.ts";
import { holderOf } from "../../recognition/rungs.ts";
import { type Judged, recognitions } from "../../schema/recognition.ts";
import { exemplars } from "../../schema.ts";
import { moveStage } from "../move-stage.ts";
import { followRecognised } from "../replication/answer-follow-up.ts";

/**
 * Ghi quyết định công nhận: several cases by one decision. Each is asked once more as things stand, written into the book of
 * awards, and its exemplar moves on to «tổng kết». All or nothing.
 */
export function decideRecognitions(db: Db, officer: Officer, typed: DecisionTyped, now: Date): Promise<number> {
  return db.transaction(async (tx) => {
    for (const id of new Set(typed.cases)) await decideOne(tx, officer, id, typed, now);
    return new Set(typed.cases).size;
  });
}

async function decideOne(tx: Tx, officer: Officer, id: string, typed: DecisionTyped, now: Date): Promise<void> {
  const found = await recognitionById(tx, officer, id);
  const { recognition, exemplar, award } = found;
  insist(mayStepRecognition(officer, exemplar, recognition, "recognise"));
  const { judged, rests } = await judgedNow(tx, found, now);
  const decision = {
    number: typed.number,
    decidedOn: typed.decidedOn,
    decidedBy: typed.decidedBy,
    signer: typed.signer,
  };
  const heldAwardId = await enterAward(tx, officer, { ...(await awardOf(tx, found, typed.decidedOn)), decision }, now);
  await useUp(tx, found, rests, { heldAwardId, decidedOn: typed.decidedOn });
  const moved = await tx
    .update(recognitions)
    .set({
      state: "recognised",
      decisionNumber: typed.number,
      decidedOn: typed.decidedOn,
      decidedBy: typed.decidedBy,
      signer: typed.signer,
      heldAwardId,
      judged,
      revision: sql`${recognitions.revision} + 1`,
    })
    .where(stillAs(recognition))
    .returning({ id: recognitions.id });
  if (moved.length === 0) throw new Overtaken("recognition.moved_meanwhile");
  // Read again: an earlier case of the same decision may have moved the exemplar on.
  const [fresh] = await tx.select().from(exemplars).where(eq(exemplars.id, exemplar.id));
  await moveStage(tx, officer, fresh!, "recognise", { on: typed.decidedOn, document: typed.number }, now);
  await followRecognised(tx, exemplar, typed.decidedOn);
  await record(tx, officer, now, {
    verb: "recognition.recognised",
    subjectType: "recognition",
    subjectId: id,
    unitId: exemplar.unitId,
    facts: { name: exemplar.name, award: award.name, year: String(recognition.year), number: typed.number },
  });
}

/** The result of the day of the decision, kept with it. */
async function judgedNow(
  tx: Tx,
  { recognition, exemplar, award }: CaseFound,
  now: Date,
): Promise<{ judged: Judged; rests: InitiativeFact[] }> {
  const judging = await judgingOf(tx, exemplar, vietnamDay(now));
  const known = judging.awards.find(({ id }) => id === award.id)!;
  const { rule, judgement } = judgeCase(judging, known, recognition, await certificatesOf(tx, [recognition.id]));
  insist(mayGoOn(recognition, judgement, rule?.special != null));
  return { judged: judgedInWords(rule!, judgement!, judging.awards), rests: initiativesUsed(judgement!) };
}

/** One initiative is used once: those the award rests on are used from now on, and the ledger says where. */
async function useUp(
  tx: Tx,
  { recognition, exemplar, award }: CaseFound,
  rests: readonly InitiativeFact[],
  { heldAwardId, decidedOn }: { heldAwardId: string; decidedOn: string },
): Promise<void> {
  if (exemplar.personId === null) return;
  const place = `${award.name} năm ${recognition.year}`;
  await useInitiatives(tx, exemplar.personId, rests, { award: award.key, place, usedOn: decidedOn, heldAwardId });
}

async function awardOf(tx: Tx, { recognition, exemplar, award }: CaseFound, day: string) {
  const kind = holderOf(exemplar);
  return {
    holder: {
      kind,
      name: exemplar.name,
      personId: exemplar.personId,
      unitId: kind === "collective" ? (exemplar.collectiveId ?? exemplar.unitId) : exemplar.unitId,
      post: exemplar.caption || null,
    },
    awardKey: award.key,
    awardName: award.name,
    year: recognition.year,
    fromYear: recognition.fromYear,
    ground: "themed" as const,
    achievement: exemplar.summary || null,
    worksDirectly: exemplar.worksDirectly ?? (await worksDirectlyOn(tx, exemplar.personId, day)),
  };
}
