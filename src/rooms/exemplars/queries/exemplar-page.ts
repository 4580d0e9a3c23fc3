import type { Officer } from "#kernel/auth/index.ts";
import type { DbOrTx } from "#kernel/db/index.ts";
import { exemplarWithNames, stepsOf } from "./exemplars.ts";
import { assessmentNewsOf } from "./life/assessment.ts";
import { detectionOf } from "./life/detection.ts";
import { nurturingOf } from "./life/nurturing.ts";
import { recognitionOf } from "./life/recognition.ts";
import { replicationOf } from "./life/replication.ts";

/** All that the page of one exemplar shows: itself and what each of the four stages tells. */
export async function exemplarPage(db: DbOrTx, officer: Officer, id: string, today: string) {
  const exemplar = await exemplarWithNames(db, officer, id, today);
  const [steps, detection, nurturing, recognition, replication, inner] = await Promise.all([
    stepsOf(db, exemplar.id),
    detectionOf(db, officer, exemplar),
    nurturingOf(db, officer, exemplar),
    recognitionOf(db, officer, exemplar, today),
    replicationOf(db, officer, exemplar, today),
    assessmentNewsOf(db, officer, exemplar, today),
  ]);
  return { exemplar, steps, detection, nurturing, recognition, replication, inner };
}
export type ExemplarPageParts = Awaited<ReturnType<typeof exemplarPage>>;
