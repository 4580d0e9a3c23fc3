import { eq } from "drizzle-orm";
import { record } from "#kernel/activity/index.ts";
import type { Officer } from "#kernel/auth/index.ts";
import type { Db } from "#kernel/db/index.ts";
import { insist } from "#kernel/verdict.ts";
import { mayKeepOrganisation } from "../rules.ts";
import { agencies } from "../schema.ts";

/** Đặt thời hạn lưu: so many months after its purpose is over, data of strangers are erased; from the coming night on. */
export function setRetention(db: Db, officer: Officer, months: number, now: Date): Promise<void> {
  return db.transaction(async (tx) => {
    insist(mayKeepOrganisation(officer));
    const [agency] = await tx.select().from(agencies).where(eq(agencies.id, officer.agencyId)).for("update");
    if (!agency || agency.retentionMonths === months) return;
    await tx.update(agencies).set({ retentionMonths: months }).where(eq(agencies.id, agency.id));
    await record(tx, officer, now, {
      ...{ verb: "retention.set", subjectType: "agency", subjectId: agency.id },
      facts: { from: String(agency.retentionMonths), to: String(months) },
    });
  });
}
