import type { Officer } from "#kernel/auth/index.ts";
import type { Day } from "#kernel/calendar/index.ts";
import type { DbOrTx } from "#kernel/db/index.ts";
import { notFound } from "#kernel/not-found.ts";
import { awardNames, certifiableIn } from "#rooms/awards/index.ts";
import { type AskedOfExemplars, openOpinionsFor } from "../asked.ts";
import { mayCertify, mayGoOn, mayStepRecognition } from "../recognition/rules.ts";
import { holderOf } from "../recognition/rungs.ts";
import { recognitionActs } from "../recognition/words.vi.ts";
import { actsForUnit, seesAllExemplars } from "../rules.ts";
import { judgeCase, judgingOf } from "./judging.ts";
import { certificatesOf, recognitionById } from "./recognitions.ts";

type StepName = keyof typeof recognitionActs;

/** All that the page of one case shows. Its conditions are for those who run, decide or prepare it; for others it is not there. */
export async function casePage(db: DbOrTx, officer: Officer, id: string, today: Day, asked: AskedOfExemplars = {}) {
  const found = await recognitionById(db, officer, id);
  const { recognition, exemplar, award } = found;
  const own = exemplar.personId === officer.personId;
  if (!(seesAllExemplars(officer) || actsForUnit(officer, exemplar.unitId) || own)) return notFound();
  const [judging, certificates, open] = await Promise.all([
    judgingOf(db, exemplar, today),
    certificatesOf(db, [recognition.id]),
    openOpinionsFor(db, officer, asked, [exemplar.id]),
  ]);
  const known = judging.awards.find((one) => one.id === award.id)!;
  const judged = judgeCase(judging, known, recognition, certificates);
  const steps = Object.keys(recognitionActs) as StepName[];
  return {
    found,
    open: open.get(exemplar.id),
    judged,
    certificates,
    certifiable: certifiableIn(judged.rule, holderOf(exemplar)),
    certifying: mayCertify(officer, exemplar, recognition),
    goingOn: mayGoOn(recognition, judged.judgement, judged.rule?.special != null),
    steps: Object.fromEntries(
      steps.map((step) => [step, mayStepRecognition(officer, exemplar, recognition, step)]),
    ) as Record<StepName, ReturnType<typeof mayStepRecognition>>,
    deciding: mayStepRecognition(officer, exemplar, recognition, "recognise"),
    special: judged.rule?.special ?? null,
    names: awardNames(judging.awards),
  };
}
