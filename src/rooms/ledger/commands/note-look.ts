import type { Officer } from "#kernel/auth/index.ts";
import type { Db, DbOrTx } from "#kernel/db/index.ts";
import { newId } from "#kernel/ids.ts";
import { insist, type Verdict } from "#kernel/verdict.ts";
import type { LookedAt } from "../queries/confidential.ts";
import { confidentialLooks } from "../schema.ts";

/**
 * Ghi lượt xem, or an act in what only some may know. It goes into its own book and not into the activity, which all of
 * the agency reads.
 */
export async function noteInBook(
  db: DbOrTx,
  officer: Officer,
  one: LookedAt & { act: (typeof confidentialLooks.$inferInsert)["act"]; why: string },
  now: Date,
): Promise<void> {
  await db.insert(confidentialLooks).values({
    ...{ id: newId(), agencyId: officer.agencyId, lookerId: officer.personId, lookerName: officer.name },
    ...{ act: one.act, personId: one.personId, unitId: one.unitId, why: one.why, at: now },
    ...{ thingId: one.thing?.id ?? null, thing: one.thing?.name ?? null },
  });
}

/** Xem thông tin hạn chế: says why, and the page opens for ten minutes. One's own record needs no reason. */
export async function lookAt(
  db: Db,
  officer: Officer,
  at: LookedAt,
  may: Verdict,
  why: string,
  now: Date,
): Promise<void> {
  insist(may);
  if (at.personId !== null && at.personId === officer.personId) return;
  await noteInBook(db, officer, { ...at, act: "looked", why }, now);
}
