import { sql } from "drizzle-orm";
import { record } from "#kernel/activity/index.ts";
import type { Officer } from "#kernel/auth/index.ts";
import { vietnamDay } from "#kernel/calendar/index.ts";
import type { Db, Tx } from "#kernel/db/index.ts";
import { insist, Overtaken } from "#kernel/verdict.ts";
import { judgeCase, judgingOf } from "../../queries/judging.ts";
import { type CaseFound, certificatesOf, recognitionById, stillAs } from "../../queries/recognitions.ts";
import { mayGoOn, mayStepRecognition } from "../../recognition/rules.ts";
import { nextRecognition, type RecognitionStep } from "../../recognition/states.ts";
import { type Recognition, recognitions } from "../../schema/recognition.ts";

/** A step with what it rests on or why; `special` the reason of the special way, of putting forward. */
export type StepTyped = { note: string; special: string | null; revision: number };

/** Moves a case along its map: everything but the decision itself, which has a command of its own. */
export function stepRecognition(
  db: Db,
  officer: Officer,
  id: string,
  step: Exclude<RecognitionStep, "recognise">,
  typed: StepTyped,
  now: Date,
): Promise<void> {
  return db.transaction(async (tx) => {
    const found = await recognitionById(tx, officer, id);
    insist(mayStepRecognition(officer, found.exemplar, found.recognition, step));
    if (found.recognition.revision !== typed.revision) throw new Overtaken("recognition.moved_meanwhile");
    const change = step === "put_forward" ? await putForward(tx, found, typed, now) : { note: typed.note };
    const state = nextRecognition(found.recognition.state, step)!;
    const moved = await tx
      .update(recognitions)
      .set({ ...change, state, revision: sql`${recognitions.revision} + 1` })
      .where(stillAs(found.recognition))
      .returning({ id: recognitions.id });
    if (moved.length === 0) throw new Overtaken("recognition.moved_meanwhile");
    await record(tx, officer, now, {
      verb: `recognition.${step}`,
      subjectType: "recognition",
      subjectId: id,
      unitId: found.exemplar.unitId,
      facts: { name: found.exemplar.name, award: found.award.name, year: String(found.recognition.year) },
      reason: typed.special ?? typed.note,
    });
  });
}

/** Trình Hội đồng: the conditions are asked as they stand with this very submission; what is pending holds it. */
async function putForward(tx: Tx, found: CaseFound, typed: StepTyped, now: Date): Promise<Partial<Recognition>> {
  const today = vietnamDay(now);
  const change = { putForwardOn: today, submission: typed.note, specialReason: typed.special };
  const judging = await judgingOf(tx, found.exemplar, today);
  const award = judging.awards.find(({ id }) => id === found.award.id)!;
  const papers = await certificatesOf(tx, [found.recognition.id]);
  const { rule, judgement } = judgeCase(judging, award, { ...found.recognition, ...change }, papers);
  insist(mayGoOn({ ...found.recognition, ...change }, judgement, rule?.special != null));
  return change;
}
