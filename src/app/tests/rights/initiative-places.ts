import { and, eq } from "drizzle-orm";
import type { Db } from "#kernel/db/index.ts";
import { newId } from "#kernel/ids.ts";
import { councilSessions } from "#rooms/initiatives/schema/council.ts";
import { initiativeAuthors, initiativeRounds, initiatives } from "#rooms/initiatives/schema.ts";
import { units } from "#rooms/organisation/schema.ts";
import type { Owner } from "./places.ts";

/** An initiative that a unit has sent, in a round of a council of the agency. */
export async function initiativePlaces(db: Db, { agencyId, personId, unitId }: Owner) {
  const [id, roundId] = [newId(), newId()];
  const [council] = await db
    .select({ id: units.id })
    .from(units)
    .where(and(eq(units.agencyId, agencyId), eq(units.category, "body")))
    .limit(1);
  const now = new Date();
  const round = { id: roundId, agencyId, year: 2018, title: "Đăng ký sáng kiến năm 2018", councilId: council!.id };
  await db.insert(initiativeRounds).values({ ...round, openedAt: now });
  await db.insert(initiatives).values({
    ...{ id, agencyId, roundId, unitId, title: "Sổ tay thư ký phiên tòa", solution: "Soạn sổ tay.", state: "sent" },
    ...{ sentOn: "2018-11-01", createdBy: personId, createdAt: now },
  });
  await db
    .insert(initiativeAuthors)
    .values({ initiativeId: id, position: 1, name: "Lâm Thị Bích Thủy", personId, unitId, share: 1000 });
  const sessionId = newId();
  const session = { id: sessionId, agencyId, roundId, councilId: council!.id, heldOn: "2018-12-01" };
  await db.insert(councilSessions).values({ ...session, createdAt: now });
  return { id, sessionId, roundId, councilId: council!.id };
}
