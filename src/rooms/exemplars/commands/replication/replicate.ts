import { record } from "#kernel/activity/index.ts";
import type { Officer } from "#kernel/auth/index.ts";
import { vietnamDay } from "#kernel/calendar/index.ts";
import type { DbOrTx } from "#kernel/db/index.ts";
import { newId } from "#kernel/ids.ts";
import { insist, Overtaken } from "#kernel/verdict.ts";
import { unitOn } from "#rooms/organisation/index.ts";
import { tellUnits } from "#rooms/plans/index.ts";
import { exemplarById } from "../../queries/exemplars.ts";
import { runsAlready } from "../../queries/replications.ts";
import { mayReplicate } from "../../replication/rules.ts";
import { replications } from "../../schema/replication.ts";
import { moveStage } from "../move-stage.ts";

/** What a unit sets itself when it takes over a way of working. */
export type Undertaking = {
  unitId: string;
  fromId: string | null;
  problem: string;
  adapted: string;
  helper: string;
  startsOn: string;
  reportOn: string;
  baseline: number | null;
};

/**
 * Làm theo điển hình: a unit takes over the way of working, with the day on which it tells its result. The first taker
 * moves the exemplar on to the stage of replication. Gives the id of the undertaking.
 */
export function replicate(
  db: DbOrTx,
  officer: Officer,
  exemplarId: string,
  undertaking: Undertaking,
  now: Date,
): Promise<string> {
  return db.transaction(async (tx) => {
    const exemplar = await exemplarById(tx, officer, exemplarId);
    const { unitId, fromId, ...said } = undertaking;
    const unit = await unitOn(tx, officer.agencyId, unitId, vietnamDay(now));
    insist(mayReplicate(officer, exemplar, unitId, await runsAlready(tx, exemplarId, unitId)));
    const id = newId();
    const made = await tx
      .insert(replications)
      .values({
        id,
        agencyId: officer.agencyId,
        exemplarId,
        unitId,
        fromId,
        ...said,
        state: undertaking.startsOn <= vietnamDay(now) ? "trying" : "planned",
        recordedBy: officer.personId,
        recordedAt: now,
      })
      .onConflictDoNothing()
      .returning({ id: replications.id });
    if (made.length === 0) throw new Overtaken("replication.moved_meanwhile");
    if (exemplar.stage === "recognised")
      await moveStage(tx, officer, exemplar, "replicate", { on: vietnamDay(now) }, now);
    await record(tx, officer, now, {
      verb: "replication.undertaken",
      subjectType: "exemplar",
      subjectId: exemplarId,
      unitId,
      facts: { name: exemplar.name, unit: unit.name },
    });
    const text = `${unit.name} làm theo ${exemplar.name}`;
    await tellUnits(tx, exemplar.agencyId, [exemplar.unitId], text, `/replications/${id}`, now);
    return id;
  });
}
