import { and, eq } from "drizzle-orm";
import { record } from "#kernel/activity/index.ts";
import { announce } from "#kernel/announcements.ts";
import type { Officer } from "#kernel/auth/index.ts";
import type { Holiday } from "#kernel/calendar/index.ts";
import type { Db } from "#kernel/db/index.ts";
import { insist, Overtaken } from "#kernel/verdict.ts";
import { mayKeepOrganisation } from "../rules.ts";
import { holidays } from "../schema.ts";

/** Ghi ngày nghỉ, ngày làm bù of the agency; a day that is written already is written anew. Plans count from then on by it. */
export function setHoliday(db: Db, officer: Officer, holiday: Holiday, now: Date) {
  return db.transaction(async (tx) => {
    insist(mayKeepOrganisation(officer));
    const { day, name, kind } = holiday;
    await tx
      .insert(holidays)
      .values({ agencyId: officer.agencyId, day, name, kind })
      .onConflictDoUpdate({ target: [holidays.agencyId, holidays.day], set: { name, kind } });
    await record(tx, officer, now, {
      verb: "holiday.set",
      subjectType: "agency",
      subjectId: officer.agencyId,
      facts: { on: day, name, kind },
    });
    await announce(tx, { kind: "calendar_changed", agencyId: officer.agencyId, facts: { on: day } }, now);
  });
}

/** Bỏ ngày đã ghi: the rule-made calendar holds again for it. */
export function removeHoliday(db: Db, officer: Officer, day: string, now: Date) {
  return db.transaction(async (tx) => {
    insist(mayKeepOrganisation(officer));
    const [gone] = await tx
      .delete(holidays)
      .where(and(eq(holidays.agencyId, officer.agencyId), eq(holidays.day, day)))
      .returning();
    if (!gone) throw new Overtaken("holiday.gone");
    await record(tx, officer, now, {
      verb: "holiday.removed",
      subjectType: "agency",
      subjectId: officer.agencyId,
      facts: { on: day, name: gone.name, kind: gone.kind },
    });
    await announce(tx, { kind: "calendar_changed", agencyId: officer.agencyId, facts: { on: day } }, now);
  });
}
