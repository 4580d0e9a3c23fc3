import type { Officer } from "#kernel/auth/index.ts";
import type { Day } from "#kernel/calendar/index.ts";
import type { Db } from "#kernel/db/index.ts";
import type { OpenCase } from "#rooms/awards/index.ts";
import { openStates } from "../recognition/states.ts";
import { judgingOf, openCase } from "./judging.ts";
import { casesWaitingLongest, certificatesOf } from "./recognitions.ts";

/** Cases of an award that are not decided yet, with what is known of each: what a change of its rule would touch. */
export async function openCasesOf(db: Db, officer: Officer, award: string, today: Day): Promise<OpenCase[]> {
  const lines = await casesWaitingLongest(db, officer, today, { states: openStates, awardKey: award });
  const papers = await certificatesOf(
    db,
    lines.map(({ recognition }) => recognition.id),
  );
  const cases: OpenCase[] = [];
  for (const { recognition, exemplar, unitName } of lines) {
    const judging = await judgingOf(db, exemplar, today);
    const known = judging.awards.find(({ key }) => key === award)!;
    const own = papers.filter((paper) => paper.recognitionId === recognition.id);
    const { days, soFar, record } = openCase(judging, known, recognition, own);
    const href = `/recognitions/${recognition.id}`;
    cases.push({ name: `${exemplar.name}, ${unitName}`, href, award, days, span: soFar, record });
  }
  return cases;
}
