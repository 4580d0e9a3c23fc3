import { and, eq, isNotNull } from "drizzle-orm";
import type { Db } from "#kernel/db/index.ts";
import { newId } from "#kernel/ids.ts";
import { exemplars } from "#rooms/exemplars/schema.ts";
import { awardDecisions } from "#rooms/ledger/schema.ts";
import { movements } from "#rooms/movements/schema.ts";
import { stories } from "#rooms/stories/schema.ts";
import type { Owner } from "./places.ts";

/** Things the public may read, for the parameters of the portal. */
export async function publicThings(db: Db, owner: Owner): Promise<[param: RegExp, thing: string][]> {
  const [exemplarId, movementId, at] = [newId(), newId(), new Date("2018-01-02T02:00:00Z")];
  const { agencyId, unitId, personId } = owner;
  await db.insert(exemplars).values({
    ...{ id: exemplarId, agencyId, unitId, kindKey: "exemplar", kindName: "Điển hình tiên tiến", name: "Tổ tiếp dân" },
    ...{ holderKind: "collective", origin: "office", stage: "recognised", recognisedOn: "2018-01-02" },
    ...{ detectedOn: "2017-10-01", createdAt: at },
  });
  await db.insert(movements).values({
    ...{ id: movementId, agencyId, ownerUnitId: unitId, name: "Phụng công, thủ pháp", state: "launched" },
    ...{ number: "01/PĐ", launchedOn: "2018-01-02", createdAt: at },
  });
  await db.insert(stories).values({
    ...{ id: newId(), agencyId, unitId, pitchedBy: personId, state: "published", slug: "mot-buoi-tiep-dan" },
    ...{
      title: "Một buổi tiếp dân",
      consentNeeded: false,
      publishAt: at,
      publishedAt: at,
      createdAt: at,
      changedAt: at,
    },
  });
  const [decision] = await db
    .select()
    .from(awardDecisions)
    .where(and(eq(awardDecisions.agencyId, agencyId), isNotNull(awardDecisions.number)))
    .orderBy(awardDecisions.decidedOn)
    .limit(1);
  return [
    [/^\/dien-hinh\/:agency\/:id/, `/dien-hinh/:agency/${exemplarId}`],
    [/^\/phong-trao\/:agency\/:id/, `/phong-trao/:agency/${movementId}`],
    [/^\/quyet-dinh\/:agency\/:id.*$/, `/quyet-dinh/:agency/${decision!.id}`],
    [/^\/ve-cong\/:agency\/:page/, "/ve-cong/:agency/cach-chon"],
    [/:part\{.*$/, "1.xml"],
    [/\/anh\/:file\{.*$/, `/anh/${newId()}.jpg`],
    [/:slug\{.*$/, "mot-buoi-tiep-dan"],
  ];
}
