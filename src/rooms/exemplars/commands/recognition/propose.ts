import { record } from "#kernel/activity/index.ts";
import type { Officer } from "#kernel/auth/index.ts";
import { vietnamDay } from "#kernel/calendar/index.ts";
import type { Db } from "#kernel/db/index.ts";
import { newId } from "#kernel/ids.ts";
import { insist, Refused } from "#kernel/verdict.ts";
import { knownAwards } from "#rooms/awards/index.ts";
import { exemplarById } from "../../queries/exemplars.ts";
import { mayPropose } from "../../recognition/rules.ts";
import { isFor } from "../../recognition/rungs.ts";
import { recognitions } from "../../schema/recognition.ts";

/** Đề nghị công nhận an exemplar at a rung, for a year or for the period of the rung. Gives the id of the case. */
export function proposeRecognition(
  db: Db,
  officer: Officer,
  exemplarId: string,
  asked: { award: string; year: number; proposal: string },
  now: Date,
): Promise<string> {
  return db.transaction(async (tx) => {
    const exemplar = await exemplarById(tx, officer, exemplarId);
    insist(mayPropose(officer, exemplar));
    const award = (await knownAwards(tx, officer.agencyId)).find(({ key }) => key === asked.award);
    if (!award || !isFor(award, exemplar)) throw new Refused([{ code: "recognition.rung_not_for" }]);
    const id = newId();
    const period = award.cycle === "period" && award.periodTo !== null;
    const year = period ? award.periodTo! : asked.year;
    const made = await tx
      .insert(recognitions)
      .values({
        id,
        agencyId: exemplar.agencyId,
        exemplarId,
        awardId: award.id,
        year,
        fromYear: period ? award.periodFrom : null,
        proposedBy: `${officer.name}, ${officer.caption}`,
        proposedOn: vietnamDay(now),
        proposal: asked.proposal,
        createdAt: now,
      })
      .onConflictDoNothing()
      .returning({ id: recognitions.id });
    if (made.length === 0) throw new Refused([{ code: "recognition.already_there" }]);
    await record(tx, officer, now, {
      verb: "recognition.proposed",
      subjectType: "recognition",
      subjectId: id,
      unitId: exemplar.unitId,
      facts: { name: exemplar.name, award: award.name, year: String(year) },
    });
    return id;
  });
}
