import type { Db } from "#kernel/db/index.ts";
import { files } from "#kernel/files/schema.ts";
import { newId } from "#kernel/ids.ts";
import { assessments, exemplarEvidence } from "#rooms/exemplars/schema/assessment.ts";
import { introductions } from "#rooms/exemplars/schema/introduction.ts";
import type { Owner } from "./places.ts";

/** What an exemplar is assessed by: an assessment its unit is writing, evidence, an introduction its head has not confirmed. */
export async function assessedOf(db: Db, owner: Owner, exemplarId: string, planId: string) {
  const { agencyId, personId, unitId } = owner;
  const [assessment, evidence, introduction, fileId] = [newId(), newId(), newId(), newId()];
  const now = new Date();
  const criterion = { key: "guong-mau", title: "Gương mẫu", cite: "", holders: [], forHeads: false, evidence: [] };
  const criteria = [{ ...criterion, gate: false }];
  await db.insert(assessments).values({ id: assessment, exemplarId, year: 2019, criteria, createdAt: now });
  const written = { addedBy: personId, addedAt: now };
  await db.insert(exemplarEvidence).values({ id: evidence, exemplarId, title: "Quyết định 12", ...written });
  await db.insert(files).values({
    ...{ id: fileId, agencyId, name: "bien-ban.pdf", type: "application/pdf", size: 1, sha256: "0".repeat(64) },
    ...{ uploadedBy: personId, uploadedAt: now },
  });
  await db.insert(introductions).values({
    ...{ id: introduction, agencyId, planId, exemplarId, unitId, year: 2019, metOn: "2019-03-01" },
    ...{ minutesFileId: fileId, summary: "Hòa giải thành 120 vụ", preparedBy: personId, createdAt: now },
  });
  return { assessment, evidence, introduction };
}
