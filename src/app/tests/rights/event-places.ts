import type { Db } from "#kernel/db/index.ts";
import { newId } from "#kernel/ids.ts";
import { codeOf } from "#rooms/ceremonies/door/code.ts";
import { nominees, selections } from "#rooms/ceremonies/schema/selections.ts";
import { takeaways } from "#rooms/ceremonies/schema/takeaways.ts";
import { eventGuests, eventItems, events, eventUnits } from "#rooms/ceremonies/schema.ts";
import type { Owner } from "./places.ts";

/** The secret that the office of tests signs with. */
const secret = "tests-only-secret-tests-only-secret";

/** An event that another unit of the agency holds on the day of the tests, to which the owner's unit was invited. */
export async function eventThings(db: Db, { agencyId, personId, unitId }: Owner) {
  const { rows } = await db.execute<{ id: string }>(
    `select u.unit_id as id from unit_versions u where u.agency_id = '${agencyId}' and u.parent_id is null order by u.valid_from limit 1`,
  );
  const [event, guest] = [newId(), newId()];
  const now = new Date("2019-03-01T02:00:00Z");
  await db.insert(events).values({
    ...{ id: event, agencyId, ownerUnitId: rows[0]!.id, kind: "talk", state: "invited", title: "Tọa đàm bên mé sông" },
    ...{ place: "Hội trường", startsOn: "2019-03-18", startsAt: "08:00", endsOn: "2019-03-18", number: "05/GM-TA" },
    ...{ createdBy: personId, createdAt: now },
  });
  await db.insert(eventItems).values({ eventId: event, position: 0, at: "08:00", content: "Khai mạc" });
  await db.insert(eventUnits).values({ id: newId(), eventId: event, unitId });
  const named = { number: 1, role: "guest" as const, name: "Ông Hai Lúa", registeredAt: now };
  await db.insert(eventGuests).values({ id: guest, eventId: event, ...named });
  const [takeaway, selection, nominee] = [newId(), newId(), newId()];
  await db.insert(takeaways).values({
    ...{ id: takeaway, agencyId, eventId: event, unitId, content: "Mở sổ hẹn giờ", dueOn: "2019-06-30" },
    ...{ recordedBy: personId, recordedAt: now },
  });
  await db.insert(selections).values({
    ...{ id: selection, agencyId, ownerUnitId: rows[0]!.id, title: "Gương sáng pháp luật 2019", year: 2019, places: 2 },
    ...{ proposalsDueOn: "2019-10-20", announceOn: "2019-11-09", createdBy: personId, createdAt: now },
  });
  for (const [id, name] of [
    [nominee, "Tổ hòa giải"],
    [newId(), "Bà Sáu"],
  ] as const)
    await db.insert(nominees).values({
      ...{
        id,
        selectionId: selection,
        unitId,
        name,
        grounds: "Hòa giải thành 31 vụ",
        proposedBy: personId,
        proposedAt: now,
      },
    });
  return {
    event,
    guest,
    takeaway,
    selection,
    nominee,
    unit: unitId,
    code: codeOf(secret, event, { id: guest, number: 1 }),
  };
}
