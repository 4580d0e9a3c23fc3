import type { Db } from "#kernel/db/index.ts";
import { newId } from "#kernel/ids.ts";
import { listImports } from "#kernel/imports/schema.ts";
import {
  awardDecisions,
  certifications,
  disciplines,
  heldAwards,
  matters,
  outsiders,
  ratings,
} from "#rooms/ledger/schema.ts";

/** A line of the book, a rating, a discipline and a matter about one person of a unit. */
export async function heldThings(db: Db, owner: { agencyId: string; unitId: string }, personId: string) {
  const { agencyId, unitId } = owner;
  const ids = {
    ...{ decisionId: newId(), awardId: newId(), outsiderId: newId(), ratingId: newId() },
    certificationId: newId(),
    ...{ disciplineId: newId(), matterId: newId(), importId: newId() },
  };
  const entered = { agencyId, personId, enteredAt: new Date() };
  await db
    .insert(awardDecisions)
    .values({ id: ids.decisionId, agencyId, number: "1/QĐ-STP", decidedBy: "Giám đốc Sở" });
  await db.insert(outsiders).values({ id: ids.outsiderId, agencyId, kind: "household", name: "Hộ ông Trần Văn Ba" });
  await db.insert(heldAwards).values({
    ...{ ...entered, id: ids.awardId, unitId, decisionId: ids.decisionId, holderKind: "person", origin: "entered" },
    ...{ holderName: "Lê Thị Người Mới", awardName: "Lao động tiên tiến" },
  });
  await db.insert(certifications).values({
    ...{ ...entered, id: ids.certificationId, kind: "certified", about: "pham-chat", by: "Thủ trưởng" },
    ...{ on: "2018-12-01", year: 2018 },
  });
  await db.insert(ratings).values({ ...entered, id: ids.ratingId, unitId, year: 2018, level: "done" });
  await db.insert(disciplines).values({ ...entered, id: ids.disciplineId, form: "reprimand", decidedOn: "2018-05-01" });
  await db
    .insert(matters)
    .values({ ...entered, id: ids.matterId, kind: "complaint", openedOn: "2018-06-01", summary: "Đơn của công dân" });
  await db.insert(listImports).values({
    ...{
      id: ids.importId,
      agencyId,
      kind: "awards",
      fileName: "so.xlsx",
      fileId: newId(),
      context: {},
      state: "failed",
    },
    ...{ createdBy: personId, byName: "Lê Thị Người Mới", createdAt: new Date() },
  });
  return ids;
}
