import { and, eq, sql } from "drizzle-orm";
import { record } from "#kernel/activity/index.ts";
import type { Officer } from "#kernel/auth/index.ts";
import { vietnamDay } from "#kernel/calendar/index.ts";
import type { Db, Tx } from "#kernel/db/index.ts";
import { newId } from "#kernel/ids.ts";
import { insist, Overtaken } from "#kernel/verdict.ts";
import type { PlannedItem, PlannedNurturing } from "../../nurturing/changes.ts";
import { mayEditNurturing, mayPlanNurturing } from "../../nurturing/rules.ts";
import { exemplarById } from "../../queries/exemplars.ts";
import { nurturingIfAny, nurturingOf } from "../../queries/nurturing.ts";
import { nurturingItems, nurturings } from "../../schema/nurturing.ts";
import type { Exemplar } from "../../schema.ts";
import { tellNamed } from "./tell-named.ts";

/**
 * Lập kế hoạch bồi dưỡng: who answers for what, goals, steps, support, weaknesses. It waits until the named member of the
 * party committee and the named head have agreed; both are told.
 */
export function planNurturing(
  db: Db,
  officer: Officer,
  exemplarId: string,
  planned: PlannedNurturing,
  now: Date,
): Promise<void> {
  return db.transaction(async (tx) => {
    const exemplar = await exemplarById(tx, officer, exemplarId);
    insist(mayPlanNurturing(officer, exemplar, (await nurturingIfAny(tx, exemplarId)) !== undefined));
    const { items, ...head } = planned;
    const made = await tx
      .insert(nurturings)
      .values({ exemplarId, ...head, touchedOn: vietnamDay(now) })
      .onConflictDoNothing()
      .returning({ id: nurturings.exemplarId });
    if (made.length === 0) throw new Overtaken("nurturing.moved_meanwhile");
    await addItems(tx, exemplarId, items);
    await tellOf(tx, officer, exemplar, planned, "nurturing.planned", now);
  });
}

/** Sửa bản dự thảo: replaces what stands; who had agreed agrees anew, for it is another plan. */
export function editNurturing(
  db: Db,
  officer: Officer,
  exemplarId: string,
  planned: PlannedNurturing,
  revision: number,
  now: Date,
): Promise<void> {
  return db.transaction(async (tx) => {
    const exemplar = await exemplarById(tx, officer, exemplarId);
    insist(mayEditNurturing(officer, exemplar, await nurturingOf(tx, exemplarId)));
    const { items, ...head } = planned;
    const moved = await tx
      .update(nurturings)
      .set({
        ...head,
        committeeAgreedAt: null,
        headAgreedAt: null,
        touchedOn: vietnamDay(now),
        revision: sql`${nurturings.revision} + 1`,
      })
      .where(
        and(eq(nurturings.exemplarId, exemplarId), eq(nurturings.revision, revision), eq(nurturings.state, "drafting")),
      )
      .returning({ id: nurturings.exemplarId });
    if (moved.length === 0) throw new Overtaken("nurturing.moved_meanwhile");
    await tx.delete(nurturingItems).where(eq(nurturingItems.exemplarId, exemplarId));
    await addItems(tx, exemplarId, items);
    await tellOf(tx, officer, exemplar, planned, "nurturing.edited", now);
  });
}

async function addItems(tx: Tx, exemplarId: string, items: PlannedItem[]) {
  if (items.length === 0) return;
  await tx.insert(nurturingItems).values(
    items.map(({ kind, title, means, dueOn }, position) => ({
      id: newId(),
      exemplarId,
      kind,
      title,
      means,
      dueOn,
      position,
    })),
  );
}

async function tellOf(
  tx: Tx,
  officer: Officer,
  exemplar: Exemplar,
  planned: PlannedNurturing,
  verb: "nurturing.planned" | "nurturing.edited",
  now: Date,
) {
  await record(tx, officer, now, {
    verb,
    subjectType: "exemplar",
    subjectId: exemplar.id,
    unitId: exemplar.unitId,
    facts: { name: exemplar.name },
  });
  const text = `Chờ thống nhất kế hoạch bồi dưỡng ${exemplar.name}`;
  await tellNamed(tx, officer, exemplar, [planned.committeeId, planned.headId], text, now);
}
