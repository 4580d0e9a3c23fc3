import { record } from "#kernel/activity/index.ts";
import type { Officer } from "#kernel/auth/index.ts";
import type { Db, Tx } from "#kernel/db/index.ts";
import { newId } from "#kernel/ids.ts";
import { tellUnits } from "#rooms/plans/index.ts";
import { tips } from "../../schema/tips.ts";

/** What is told, and of the public who tells it. */
export type TipTold = { about: string; place: string; deed: string };

/** Giới thiệu gương tốt: anybody of the agency. */
export function tellTip(db: Db, officer: Officer, rootUnitId: string, told: TipTold, now: Date): Promise<string> {
  return db.transaction(async (tx) => {
    const { agencyId, personId } = officer;
    const id = await write(tx, { agencyId, source: "inside", ...told, tellerId: personId }, rootUnitId, now);
    await record(tx, officer, now, {
      verb: "tip.told",
      subjectType: "tip",
      subjectId: id,
      facts: { about: told.about.slice(0, 120) },
    });
    return id;
  });
}

/** Giới thiệu gương tốt by the public form. Name and contact stay with the triage; no line of the activity names them. */
export function tellPublicTip(
  db: Db,
  agency: { id: string; rootUnitId: string | null },
  told: TipTold & { tellerName: string; tellerContact: string },
  now: Date,
): Promise<string> {
  return db.transaction((tx) => write(tx, { agencyId: agency.id, source: "public", ...told }, agency.rootUnitId, now));
}

async function write(
  tx: Tx,
  told: Omit<typeof tips.$inferInsert, "id" | "receivedAt">,
  rootUnitId: string | null,
  now: Date,
): Promise<string> {
  const id = newId();
  await tx.insert(tips).values({ ...told, id, receivedAt: now });
  const text = `Tin giới thiệu gương tốt: ${told.about.slice(0, 120)}`;
  await tellUnits(tx, told.agencyId, rootUnitId ? [rootUnitId] : [], text, `/tips/${id}`, now);
  return id;
}
