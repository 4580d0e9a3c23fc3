import { and, eq, sql } from "drizzle-orm";
import { record } from "#kernel/activity/index.ts";
import type { Officer } from "#kernel/auth/index.ts";
import { vietnamDay } from "#kernel/calendar/index.ts";
import type { Db, Tx } from "#kernel/db/index.ts";
import { isId, newId } from "#kernel/ids.ts";
import { notFound } from "#kernel/not-found.ts";
import { insist, Overtaken } from "#kernel/verdict.ts";
import { mayFollowNurturing, mayStepItem, mayStepNurturing } from "../../nurturing/rules.ts";
import { type NurturingItemStep, nextItemState, nextNurturingState } from "../../nurturing/states.ts";
import { exemplarById } from "../../queries/exemplars.ts";
import { nurturingOf } from "../../queries/nurturing.ts";
import { checkIns, nurturingItems, nurturings } from "../../schema/nurturing.ts";
import type { Exemplar } from "../../schema.ts";

/** Ghi lần trao đổi with the exemplar, and when the next one is. */
export function recordCheckIn(
  db: Db,
  officer: Officer,
  exemplarId: string,
  talk: { heldOn: string; words: string; nextOn: string | null },
  now: Date,
): Promise<void> {
  return db.transaction(async (tx) => {
    const exemplar = await exemplarById(tx, officer, exemplarId);
    insist(mayFollowNurturing(officer, exemplar, await nurturingOf(tx, exemplarId)));
    const { heldOn, words, nextOn } = talk;
    await tx
      .insert(checkIns)
      .values({ id: newId(), exemplarId, heldOn, words, recordedBy: officer.personId, recordedAt: now });
    await touch(tx, exemplarId, heldOn, { nextCheckInOn: nextOn });
    await tell(tx, officer, exemplar, "nurturing.checked_in", {}, now);
  });
}

/** Ghi kết quả một mục: đạt, đã cấp, đã khắc phục; or bỏ with the reason; or mở lại. */
export function stepItem(
  db: Db,
  officer: Officer,
  exemplarId: string,
  itemId: string,
  step: { step: NurturingItemStep; outcome: string | null },
  now: Date,
): Promise<void> {
  return db.transaction(async (tx) => {
    const exemplar = await exemplarById(tx, officer, exemplarId);
    const nurturing = await nurturingOf(tx, exemplarId);
    const item = await itemById(tx, exemplarId, itemId);
    insist(mayStepItem(officer, exemplar, nurturing, item, step.step));
    const state = nextItemState(item.state, step.step)!;
    const today = vietnamDay(now);
    const moved = await tx
      .update(nurturingItems)
      .set({ state, outcome: step.outcome, closedOn: state === "open" ? null : today })
      .where(and(eq(nurturingItems.id, itemId), eq(nurturingItems.state, item.state)))
      .returning({ id: nurturingItems.id });
    if (moved.length === 0) throw new Overtaken("nurturing.moved_meanwhile");
    await touch(tx, exemplarId, today);
    await tell(tx, officer, exemplar, `nurturing.item_${state}`, { item: item.title }, now, step.outcome);
  });
}

/** Kết thúc or tiếp tục bồi dưỡng, with the reason. */
export function stepNurturing(
  db: Db,
  officer: Officer,
  exemplarId: string,
  step: "close" | "reopen",
  reason: string,
  now: Date,
): Promise<void> {
  return db.transaction(async (tx) => {
    const exemplar = await exemplarById(tx, officer, exemplarId);
    const nurturing = await nurturingOf(tx, exemplarId);
    insist(mayStepNurturing(officer, exemplar, nurturing, step));
    const moved = await tx
      .update(nurturings)
      .set({
        state: nextNurturingState(nurturing.state, step)!,
        closeReason: step === "close" ? reason : null,
        touchedOn: vietnamDay(now),
        revision: sql`${nurturings.revision} + 1`,
      })
      .where(and(eq(nurturings.exemplarId, exemplarId), eq(nurturings.state, nurturing.state)))
      .returning({ id: nurturings.exemplarId });
    if (moved.length === 0) throw new Overtaken("nurturing.moved_meanwhile");
    await tell(tx, officer, exemplar, step === "close" ? "nurturing.closed" : "nurturing.reopened", {}, now, reason);
  });
}

async function itemById(tx: Tx, exemplarId: string, itemId: string) {
  if (!isId(itemId)) return notFound();
  const [item] = await tx
    .select()
    .from(nurturingItems)
    .where(and(eq(nurturingItems.id, itemId), eq(nurturingItems.exemplarId, exemplarId)));
  return item ?? notFound();
}

/** The day counts for the board; one in the past does not bring an earlier day back. */
async function touch(tx: Tx, exemplarId: string, on: string, more: { nextCheckInOn?: string | null } = {}) {
  await tx
    .update(nurturings)
    .set({
      ...more,
      touchedOn: sql`greatest(${nurturings.touchedOn}, ${on}::date)`,
      revision: sql`${nurturings.revision} + 1`,
    })
    .where(eq(nurturings.exemplarId, exemplarId));
}

function tell(
  tx: Tx,
  officer: Officer,
  exemplar: Exemplar,
  verb: string,
  facts: Record<string, string>,
  now: Date,
  reason: string | null = null,
) {
  return record(tx, officer, now, {
    verb,
    subjectType: "exemplar",
    subjectId: exemplar.id,
    unitId: exemplar.unitId,
    facts: { name: exemplar.name, ...facts },
    reason,
  });
}
