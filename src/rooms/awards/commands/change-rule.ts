import { and, eq, isNull } from "drizzle-orm";
import { record } from "#kernel/activity/index.ts";
import type { Officer } from "#kernel/auth/index.ts";
import { addDays } from "#kernel/calendar/index.ts";
import type { Db } from "#kernel/db/index.ts";
import { newId } from "#kernel/ids.ts";
import { insist, Overtaken } from "#kernel/verdict.ts";
import type { RuleTyped } from "../forms.ts";
import { awardById, versionsOf } from "../queries/known-awards.ts";
import { mayChangeRules } from "../rules.ts";
import { awardRules } from "../schema.ts";

/**
 * Sửa điều kiện: the agency's own next version, from a day on; the one before ends the day before. What the country's
 * catalogue says stays and holds for everybody else. Throws Overtaken when another hand wrote a version meanwhile.
 */
export function changeRule(db: Db, officer: Officer, awardId: string, typed: RuleTyped, now: Date): Promise<void> {
  return db.transaction(async (tx) => {
    const award = await awardById(tx, officer.agencyId, awardId);
    insist(mayChangeRules(officer));
    const versions = await versionsOf(tx, officer.agencyId, award.id);
    if (versions.length !== typed.seen) throw new Overtaken("award.rule_changed_meanwhile");
    const [before] = versions;
    const own = versions.filter((one) => one.agencyId !== null);
    await tx
      .update(awardRules)
      .set({ validTo: addDays(typed.validFrom, -1) })
      .where(
        and(eq(awardRules.awardId, award.id), eq(awardRules.agencyId, officer.agencyId), isNull(awardRules.validTo)),
      );
    const written = await tx
      .insert(awardRules)
      .values({
        id: newId(),
        awardId: award.id,
        agencyId: officer.agencyId,
        version: (own[0]?.version ?? 0) + 1,
        validFrom: typed.validFrom,
        holders: before?.holders ?? award.holders,
        datedBy: before?.datedBy ?? "span_end",
        conditions: typed.conditions,
        source: { cite: typed.cite, ...(typed.document ? { document: typed.document } : {}) },
        special: before?.special ?? null,
        afterDiscipline: before?.afterDiscipline ?? null,
        on: typed.on,
        reason: typed.reason,
        madeBy: officer.personId,
        madeAt: now,
      })
      .onConflictDoNothing()
      .returning({ id: awardRules.id });
    if (written.length === 0) throw new Overtaken("award.rule_changed_meanwhile");
    await record(tx, officer, now, {
      verb: "award.rule_changed",
      subjectType: "award",
      subjectId: award.id,
      facts: { name: award.name },
      reason: typed.reason,
    });
  });
}
