import type { Db } from "#kernel/db/index.ts";
import { newId } from "#kernel/ids.ts";
import { opinionSubjects, opinions, opinionWindows } from "#rooms/opinions/schema.ts";
import { agencyById } from "#rooms/organisation/index.ts";
import type { Owner } from "./places.ts";

/** A window of the agency that takes opinions, with a name on its list and an opinion that waits. */
export async function opinionPlaces(db: Db, { agencyId, personId }: Owner): Promise<[RegExp, string][]> {
  const { rootUnitId } = await agencyById(db, agencyId);
  const [window, subject, opinion] = [newId(), newId(), newId()];
  const at = new Date("2019-03-11T02:00:00Z");
  await db.insert(opinionWindows).values({
    ...{
      id: window,
      agencyId,
      ownerUnitId: rootUnitId!,
      title: "Xin ý kiến",
      about: "Xét công nhận",
      contact: "Cà Mau",
    },
    ...{ workingDays: 14, opensOn: "2019-03-11", closesOn: "2019-03-29", state: "published", publishedAt: at },
    ...{ createdBy: personId, createdAt: at },
  });
  await db.insert(opinionSubjects).values({
    ...{ id: subject, windowId: window, position: 1, holder: "person", name: "Bà Năm", proposed: "Giấy khen" },
    achievement: "Giữ đò",
  });
  const said = { origin: "public", stand: "disagree", text: "Chưa đúng", receivedAt: at } as const;
  await db.insert(opinions).values({ id: opinion, windowId: window, subjectId: subject, ...said });
  return [
    [/^\/lay-y-kien\/:agency\/:id/, `/lay-y-kien/:agency/${window}`],
    [/:window/, window],
    [/^\/opinion-windows\/:id/, `/opinion-windows/${window}`],
    [/:subject/, subject],
    [/:opinion/, opinion],
  ];
}
