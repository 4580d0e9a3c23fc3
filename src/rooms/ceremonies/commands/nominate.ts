import { and, eq, isNull } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import { vietnamDay } from "#kernel/calendar/index.ts";
import type { Db } from "#kernel/db/index.ts";
import { isId, newId } from "#kernel/ids.ts";
import { notFound } from "#kernel/not-found.ts";
import { insist } from "#kernel/verdict.ts";
import { exemplarById } from "#rooms/exemplars/index.ts";
import { unitsOn } from "#rooms/organisation/index.ts";
import type { NomineeValues } from "../forms/parts.ts";
import { selectionById } from "../queries/selections.ts";
import { nominees } from "../schema/selections.ts";
import { mayPropose, mayWithdrawNominee } from "../selection-rules.ts";
import { recordOfSelection } from "./write-selection.ts";

/** Giới thiệu một gương. The same name of one unit once: again, it takes the new grounds. Gives its id. */
export function proposeNominee(db: Db, officer: Officer, id: string, values: NomineeValues, now: Date): Promise<void> {
  return db.transaction(async (tx) => {
    const selection = await selectionById(tx, officer, id);
    insist(mayPropose(officer, selection, values.unit, vietnamDay(now)));
    const standing = await unitsOn(tx, officer.agencyId, vietnamDay(now));
    if (!standing.some((unit) => unit.id === values.unit)) return notFound();
    const exemplar = values.exemplar ? await exemplarById(tx, officer, values.exemplar) : null;
    const name = exemplar?.name ?? values.name;
    const caption = values.caption || exemplar?.caption || "";
    const said = { exemplarId: exemplar?.id ?? null, caption, grounds: values.grounds };
    const by = { proposedBy: officer.personId, proposedAt: now, withdrawnAt: null };
    await tx
      .insert(nominees)
      .values({ id: newId(), selectionId: id, unitId: values.unit, name, ...said, ...by })
      .onConflictDoUpdate({
        target: [nominees.selectionId, nominees.unitId, nominees.name],
        set: { ...said, ...by },
      });
    await recordOfSelection(tx, officer, selection, "nominee.proposed", now, { unitId: values.unit, facts: { name } });
  });
}

/** Rút giới thiệu. */
export function withdrawNominee(db: Db, officer: Officer, id: string, nomineeId: string, now: Date): Promise<void> {
  return db.transaction(async (tx) => {
    const selection = await selectionById(tx, officer, id);
    if (!isId(nomineeId)) return notFound();
    const ofSelection = and(eq(nominees.id, nomineeId), eq(nominees.selectionId, id), isNull(nominees.withdrawnAt));
    const [nominee] = await tx.select().from(nominees).where(ofSelection);
    if (!nominee) return notFound();
    insist(mayWithdrawNominee(officer, selection, nominee));
    await tx.update(nominees).set({ withdrawnAt: now }).where(ofSelection);
    const { unitId, name } = nominee;
    await recordOfSelection(tx, officer, selection, "nominee.withdrawn", now, { unitId, facts: { name } });
  });
}
