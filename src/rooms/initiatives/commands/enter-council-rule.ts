import { and, eq, isNull, lt, sql } from "drizzle-orm";
import { record } from "#kernel/activity/index.ts";
import type { Officer } from "#kernel/auth/index.ts";
import { addDays } from "#kernel/calendar/index.ts";
import type { Db } from "#kernel/db/index.ts";
import { newId } from "#kernel/ids.ts";
import { insist } from "#kernel/verdict.ts";
import type { CouncilRule } from "../council/rule.ts";
import { mayOpenRound } from "../rules.ts";
import { councilRules } from "../schema/council.ts";

/** Nhập quy tắc họp, biểu quyết as a version from a day on; the version before it ends the day before. The same day anew replaces it. */
export function enterCouncilRule(
  db: Db,
  officer: Officer,
  typed: { validFrom: string; rule: CouncilRule },
  now: Date,
): Promise<void> {
  return db.transaction(async (tx) => {
    insist(mayOpenRound(officer));
    const { agencyId } = officer;
    await tx
      .update(councilRules)
      .set({ validTo: addDays(typed.validFrom, -1) })
      .where(
        and(
          eq(councilRules.agencyId, agencyId),
          isNull(councilRules.validTo),
          lt(councilRules.validFrom, typed.validFrom),
        ),
      );
    await tx
      .insert(councilRules)
      .values({ id: newId(), agencyId, ...typed, enteredBy: officer.personId, enteredAt: now })
      .onConflictDoUpdate({
        target: [councilRules.agencyId, councilRules.validFrom],
        set: { rule: sql`excluded.rule`, enteredBy: officer.personId, enteredAt: now },
      });
    await record(tx, officer, now, {
      verb: "council.rule_entered",
      subjectType: "council_rule",
      subjectId: typed.validFrom,
      facts: { from: typed.validFrom },
    });
  });
}
