import { and, eq, isNull } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import { vietnamDay } from "#kernel/calendar/index.ts";
import type { Db } from "#kernel/db/index.ts";
import { insist } from "#kernel/verdict.ts";
import { bringProof, tellUnits } from "#rooms/plans/index.ts";
import type { ChoiceValues } from "../forms/parts.ts";
import { selectionById } from "../queries/selections.ts";
import { nominees } from "../schema/selections.ts";
import { mayAnnounce, mayCancelSelection, mayChoose } from "../selection-rules.ts";
import { nextSelection } from "../states.ts";
import { recordOfSelection, writeSelection } from "./write-selection.ts";

/** Chọn, with the reason of each; told to nobody outside those who hold the selection until it is announced. */
export function chooseNominees(db: Db, officer: Officer, id: string, values: ChoiceValues, now: Date): Promise<void> {
  return db.transaction(async (tx) => {
    const selection = await selectionById(tx, officer, id);
    const n = values.nominees.filter(({ chosen }) => chosen).length;
    insist(mayChoose(officer, selection, { nominees: values.nominees.length, chosen: n }));
    const state = nextSelection(selection.state, "choose")!;
    const by = { chosenBy: officer.personId, chosenOn: vietnamDay(now) };
    await writeSelection(tx, { id, revision: values.revision }, { state, ...by });
    for (const { id: nomineeId, chosen, reason } of values.nominees)
      await tx
        .update(nominees)
        .set({ chosen, reason })
        .where(and(eq(nominees.id, nomineeId), eq(nominees.selectionId, id), isNull(nominees.withdrawnAt)));
    await recordOfSelection(tx, officer, selection, "selection.chosen", now, { facts: { count: String(n) } });
  });
}

/** Công bố: everybody may read who was chosen and why; the duty of the plan is done by it. */
export function announceSelection(db: Db, officer: Officer, id: string, now: Date): Promise<void> {
  return db.transaction(async (tx) => {
    const selection = await selectionById(tx, officer, id);
    const today = vietnamDay(now);
    insist(mayAnnounce(officer, selection, today));
    const state = nextSelection(selection.state, "announce")!;
    await writeSelection(tx, selection, { state, announcedOn: today });
    const brought = {
      ...{ sourceId: id, subjectId: id, unitId: selection.ownerUnitId, kind: "document" as const, fileId: null },
      ...{ title: selection.title, url: `/selections/${id}`, happenedOn: today, addedBy: officer.personId },
    };
    await bringProof(tx, officer, selection.dutyId ? [selection.dutyId] : [], brought, now);
    const of = await tx
      .selectDistinct({ unitId: nominees.unitId })
      .from(nominees)
      .where(and(eq(nominees.selectionId, id), isNull(nominees.withdrawnAt)));
    const units = of.map(({ unitId }) => unitId);
    await tellUnits(tx, selection.agencyId, units, `Kết quả “${selection.title}”`, `/selections/${id}`, now);
    await recordOfSelection(tx, officer, selection, "selection.announced", now);
  });
}

/** Hủy đợt lựa chọn, with the reason. */
export function cancelSelection(
  db: Db,
  officer: Officer,
  id: string,
  given: { revision: number; reason: string },
  now: Date,
): Promise<void> {
  return db.transaction(async (tx) => {
    const selection = await selectionById(tx, officer, id);
    insist(mayCancelSelection(officer, selection));
    const state = nextSelection(selection.state, "cancel")!;
    await writeSelection(tx, { id, revision: given.revision }, { state, stateReason: given.reason });
    await recordOfSelection(tx, officer, selection, "selection.cancelled", now, { reason: given.reason });
  });
}
