import { and, eq, sql } from "drizzle-orm";
import { record } from "#kernel/activity/index.ts";
import type { Officer } from "#kernel/auth/index.ts";
import { vietnamDay } from "#kernel/calendar/index.ts";
import type { Db } from "#kernel/db/index.ts";
import { insist, Overtaken } from "#kernel/verdict.ts";
import { mayAgree } from "../../nurturing/rules.ts";
import { nextNurturingState } from "../../nurturing/states.ts";
import { exemplarById } from "../../queries/exemplars.ts";
import { nurturingOf } from "../../queries/nurturing.ts";
import { nurturings } from "../../schema/nurturing.ts";
import { tellNamed } from "./tell-named.ts";

/**
 * Thống nhất: the one named for the party committee and the one named as head, each for himself; a person who is both
 * agrees once for both. The plan runs from the moment the second has agreed (Cà Mau, mục III.3.3). `revision` is that of the
 * page she read: nobody agrees to what he has not seen.
 */
export function agreeNurturing(
  db: Db,
  officer: Officer,
  exemplarId: string,
  revision: number,
  now: Date,
): Promise<{ running: boolean }> {
  return db.transaction(async (tx) => {
    const exemplar = await exemplarById(tx, officer, exemplarId);
    const nurturing = await nurturingOf(tx, exemplarId);
    insist(mayAgree(officer, exemplar, nurturing));
    const committee = nurturing.committeeId === officer.personId ? now : nurturing.committeeAgreedAt;
    const head = nurturing.headId === officer.personId ? now : nurturing.headAgreedAt;
    const running = committee !== null && head !== null;
    const moved = await tx
      .update(nurturings)
      .set({
        committeeAgreedAt: committee,
        headAgreedAt: head,
        state: running ? nextNurturingState(nurturing.state, "agree")! : nurturing.state,
        touchedOn: vietnamDay(now),
        revision: sql`${nurturings.revision} + 1`,
      })
      .where(
        and(
          eq(nurturings.exemplarId, exemplarId),
          eq(nurturings.revision, nurturing.revision),
          eq(nurturings.revision, revision),
        ),
      )
      .returning({ id: nurturings.exemplarId });
    if (moved.length === 0) throw new Overtaken("nurturing.moved_meanwhile");
    await record(tx, officer, now, {
      verb: "nurturing.agreed",
      subjectType: "exemplar",
      subjectId: exemplarId,
      unitId: exemplar.unitId,
      facts: { name: exemplar.name },
    });
    if (running)
      await tellNamed(
        tx,
        officer,
        exemplar,
        [nurturing.helperId],
        `Giao kèm ${exemplar.name} theo kế hoạch bồi dưỡng`,
        now,
      );
    return { running };
  });
}
