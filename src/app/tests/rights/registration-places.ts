import type { Db } from "#kernel/db/index.ts";
import { newId } from "#kernel/ids.ts";
import { pledgeSigners, pledges, titleLines, titleSheets, titleTargets } from "#rooms/registrations/schema.ts";
import type { Owner } from "./places.ts";

/** A sheet of the unit that waits for its answer. */
export async function registeredThings(db: Db, { agencyId, unitId, personId }: Owner) {
  const sheet = newId();
  const written = { createdBy: personId, createdAt: new Date("2019-03-01T08:00:00Z") };
  await db.insert(titleSheets).values({
    ...{ id: sheet, agencyId, unitId, year: 2031, state: "sent", sentBy: personId, sentAt: written.createdAt },
    ...written,
  });
  await db.insert(titleLines).values({
    ...{ id: newId(), sheetId: sheet, position: 1, holderKind: "person", name: "Lê Thị Người Mới", awards: ["ldtt"] },
  });
  const target = newId();
  const measured = { name: "Đơn thư đúng hạn", measure: "%", target: 100 };
  await db.insert(titleTargets).values({ id: target, sheetId: sheet, position: 1, ...measured });
  const pledge = newId();
  const text = { title: "Giao ước thi đua năm 2031", text: "Thi đua hoàn thành nhiệm vụ", signingOn: "2031-01-20" };
  await db.insert(pledges).values({ id: pledge, agencyId, year: 2031, ...text, state: "open", ...written });
  await db.insert(pledgeSigners).values({ pledgeId: pledge, unitId });
  return { sheet, target, pledge };
}
