import type { Officer } from "#kernel/auth/index.ts";
import type { Day } from "#kernel/calendar/index.ts";
import type { DbOrTx } from "#kernel/db/index.ts";
import type { AwardNames, KnownAward } from "#rooms/awards/index.ts";
import { awardNames } from "#rooms/awards/index.ts";
import type { StageNews } from "../../life.ts";
import { mayPropose } from "../../recognition/rules.ts";
import { isFor } from "../../recognition/rungs.ts";
import { actsForUnit, seesAllExemplars } from "../../rules.ts";
import type { Recognition } from "../../schema/recognition.ts";
import type { Exemplar } from "../../schema.ts";
import { type Judged, type Judging, judgeCase, judgingOf } from "../judging.ts";
import { certificatesOf, recognitionsOf } from "../recognitions.ts";

/** One rung as the page of an exemplar shows it: its newest case, how it is judged now, all years recognised. */
export type RungLine = {
  award: KnownAward;
  recognition: Recognition | null;
  recognised: readonly Recognition[];
  judged: Judged | null;
};

/** Tổng kết, công nhận: the rungs for this exemplar, judged; conditions only for those whose work needs them. */
export type RecognitionNews = StageNews & {
  rungs: RungLine[];
  names: AwardNames;
  open: boolean;
  roadMap: string | null;
};

export async function recognitionOf(
  db: DbOrTx,
  officer: Officer,
  exemplar: Exemplar,
  today: Day,
): Promise<RecognitionNews> {
  const open =
    seesAllExemplars(officer) || actsForUnit(officer, exemplar.unitId) || exemplar.personId === officer.personId;
  const [judging, cases] = await Promise.all([judgingOf(db, exemplar, today), recognitionsOf(db, exemplar.id)]);
  const papers = await certificatesOf(
    db,
    cases.map(({ recognition }) => recognition.id),
  );
  const rungs = judging.awards
    .filter((award) => isFor(award, exemplar))
    .map((award) => {
      const own = cases.filter((one) => one.award.id === award.id).map(({ recognition }) => recognition);
      const recognition = own[0] ?? null;
      const certificates = papers.filter((paper) => paper.recognitionId === recognition?.id);
      const judged = open ? judgeCase(judging, award, recognition ?? unproposed(award, judging), certificates) : null;
      return { award, recognition, recognised: own.filter(({ state }) => state === "recognised"), judged };
    });
  const recognised = cases.filter(({ recognition }) => recognition.state === "recognised");
  return {
    says: null,
    lines: recognised.map(({ recognition, award }) => ({
      on: recognition.decidedOn ?? recognition.proposedOn,
      words: `Công nhận ${award.name}, quyết định ${recognition.decisionNumber ?? ""}`,
      href: `/recognitions/${recognition.id}`,
    })),
    acts: actsOf(officer, exemplar, rungs),
    rungs,
    names: awardNames(judging.awards),
    open,
    roadMap: roadMapOf(exemplar),
  };
}

/** A rung nobody proposed yet, as it would be judged for the running year or its period. */
function unproposed(award: KnownAward, { year, today }: Judging) {
  const period = award.cycle === "period" && award.periodTo !== null;
  return {
    year: period ? award.periodTo! : year,
    fromYear: period ? award.periodFrom : null,
    proposedBy: "",
    proposedOn: today,
    proposal: null,
    putForwardOn: null,
    submission: null,
    decidedOn: null,
  };
}

function actsOf(officer: Officer, exemplar: Exemplar, rungs: RungLine[]): StageNews["acts"] {
  if (rungs.length === 0 || exemplar.stage === "detected" || !mayPropose(officer, exemplar).allowed) return [];
  const href = `/exemplars/${exemplar.id}/recognitions/new`;
  return [{ words: "Đề nghị công nhận", icon: "award", href, primary: exemplar.stage === "nurturing" }];
}

function roadMapOf({ personId, collectiveId }: Exemplar): string | null {
  if (personId) return `/road-maps/people/${personId}`;
  return collectiveId ? `/road-maps/units/${collectiveId}` : null;
}
