import { and, eq, sql } from "drizzle-orm";
import { record } from "#kernel/activity/index.ts";
import type { Officer } from "#kernel/auth/index.ts";
import { vietnamDay } from "#kernel/calendar/index.ts";
import type { Db, Tx } from "#kernel/db/index.ts";
import { newId } from "#kernel/ids.ts";
import { insist, Overtaken, Refused } from "#kernel/verdict.ts";
import { nurturingChanges, type PlannedNurturing } from "../../nurturing/changes.ts";
import { mayAdjustNurturing } from "../../nurturing/rules.ts";
import { exemplarById } from "../../queries/exemplars.ts";
import { namesOf } from "../../queries/names.ts";
import { itemsOf, nurturingOf } from "../../queries/nurturing.ts";
import { nurturingAdjustments, nurturingItems, nurturings } from "../../schema/nurturing.ts";
import { tellNamed } from "./tell-named.ts";

/**
 * Điều chỉnh, bổ sung a running plan, with the reason; what stood before stays readable in its history. Only open items
 * are in the form: what was done or dropped is not touched. A change of nothing is refused, for it would say nothing.
 */
export function adjustNurturing(
  db: Db,
  officer: Officer,
  exemplarId: string,
  adjustment: { planned: PlannedNurturing; reason: string; revision: number },
  now: Date,
): Promise<void> {
  return db.transaction(async (tx) => {
    const { planned, reason, revision } = adjustment;
    const exemplar = await exemplarById(tx, officer, exemplarId);
    const nurturing = await nurturingOf(tx, exemplarId);
    insist(mayAdjustNurturing(officer, exemplar, nurturing));
    const open = (await itemsOf(tx, exemplarId)).filter(({ state }) => state === "open");
    const concerned = [nurturing.committeeId, nurturing.headId, nurturing.helperId];
    const named = [planned.committeeId, planned.headId, planned.helperId];
    const names = await namesOf(tx, [...concerned, ...named]);
    const changes = nurturingChanges({ ...nurturing, items: open }, planned, names);
    if (changes.length === 0) throw new Refused([{ code: "nurturing.nothing_changed" }]);
    const { items, ...head } = planned;
    const moved = await tx
      .update(nurturings)
      .set({ ...head, touchedOn: vietnamDay(now), revision: sql`${nurturings.revision} + 1` })
      .where(and(eq(nurturings.exemplarId, exemplarId), eq(nurturings.revision, revision)))
      .returning({ id: nurturings.exemplarId });
    if (moved.length === 0) throw new Overtaken("nurturing.moved_meanwhile");
    await writeItems(tx, exemplarId, open, items);
    await tx.insert(nurturingAdjustments).values({
      id: newId(),
      exemplarId,
      reason,
      changes,
      madeBy: officer.personId,
      madeAt: now,
    });
    await record(tx, officer, now, {
      verb: "nurturing.adjusted",
      subjectType: "exemplar",
      subjectId: exemplarId,
      unitId: exemplar.unitId,
      facts: { name: exemplar.name },
      reason,
    });
    await tellNamed(tx, officer, exemplar, named, `Điều chỉnh kế hoạch bồi dưỡng ${exemplar.name}: ${reason}`, now);
  });
}

/** Open items as the form gives them: changed in place, added at the end; those left away are dropped, not deleted. */
async function writeItems(tx: Tx, exemplarId: string, open: { id: string }[], items: PlannedNurturing["items"]) {
  const kept = new Set(items.map(({ id }) => id));
  for (const [position, { id, ...item }] of items.entries()) {
    if (id !== null && open.some((one) => one.id === id))
      await tx
        .update(nurturingItems)
        .set({ ...item, position })
        .where(eq(nurturingItems.id, id));
    else await tx.insert(nurturingItems).values({ id: newId(), exemplarId, ...item, position });
  }
  for (const { id } of open)
    if (!kept.has(id))
      await tx
        .update(nurturingItems)
        .set({ state: "dropped", outcome: "Bỏ khi điều chỉnh kế hoạch." })
        .where(eq(nurturingItems.id, id));
}
