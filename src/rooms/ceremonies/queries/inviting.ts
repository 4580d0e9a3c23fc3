import { and, desc, eq, isNotNull, sql } from "drizzle-orm";
import type { DbOrTx } from "#kernel/db/index.ts";
import { type UnitOnDay, unitsOn } from "#rooms/organisation/index.ts";
import { events, eventUnits, type GatheringEvent } from "../schema.ts";

/** The units that may still be invited: those of the agency that were not, in the order of the tree; not the one that holds it. */
export async function unitsToInvite(
  db: DbOrTx,
  agencyId: string,
  event: Pick<GatheringEvent, "id" | "ownerUnitId">,
  today: string,
): Promise<UnitOnDay[]> {
  const [all, invited] = await Promise.all([
    unitsOn(db, agencyId, today),
    db.select({ unitId: eventUnits.unitId }).from(eventUnits).where(eq(eventUnits.eventId, event.id)),
  ]);
  const known = new Set(invited.map(({ unitId }) => unitId));
  return all.filter(({ id, category }) => category !== "body" && id !== event.ownerUnitId && !known.has(id));
}

/** What the form of the invitation begins with: what was written, else what the last one of the same unit said. */
export async function inviteDefaults(db: DbOrTx, event: GatheringEvent, lines: readonly string[], today: string) {
  const [last] = await db
    .select({
      parentBody: events.parentBody,
      issuedAt: events.issuedAt,
      signerTitle: events.signerTitle,
      signerName: events.signerName,
    })
    .from(events)
    .where(and(eq(events.ownerUnitId, event.ownerUnitId), isNotNull(events.number)))
    .orderBy(desc(events.invitedOn), desc(events.id))
    .limit(1);
  const [place] = await db
    .select({ place: sql<string | null>`p.body->>'place'` })
    .from(sql`plans p`)
    .where(sql`p.id = ${event.planId}`);
  const { parentBody, number, issuedAt, invitedOn, signerTitle, signerName, inviteNote } = event;
  const province = lines.at(-1)?.replace(/^(tỉnh|thành phố)\s+/i, "") ?? "";
  return {
    parentBody: parentBody || (last?.parentBody ?? ""),
    number: number ?? "",
    issuedAt: issuedAt || last?.issuedAt || place?.place || province,
    invitedOn: invitedOn ?? today,
    signerTitle: signerTitle ?? last?.signerTitle ?? "",
    signerName: signerName ?? last?.signerName ?? "",
    ...{ inviteNote, units: [] },
  };
}
