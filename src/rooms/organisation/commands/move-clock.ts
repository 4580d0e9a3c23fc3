import { and, eq } from "drizzle-orm";
import { record } from "#kernel/activity/index.ts";
import { announce } from "#kernel/announcements.ts";
import type { Officer } from "#kernel/auth/index.ts";
import { onDay } from "#kernel/clock.ts";
import type { Db } from "#kernel/db/index.ts";
import { Refused } from "#kernel/verdict.ts";
import { agencies } from "../schema.ts";

/** Đổi ngày của cơ quan thực hành; null goes back to the day of the program (`now`). Refused outside practice. */
export function moveClock(db: Db, officer: Officer, day: string | null, now: Date) {
  return db.transaction(async (tx) => {
    const [moved] = await tx
      .update(agencies)
      .set({ clockDay: day })
      .where(and(eq(agencies.id, officer.agencyId), eq(agencies.practice, true)))
      .returning({ id: agencies.id });
    if (!moved) throw new Refused([{ code: "clock.practice_only" }]);
    const then = day ? onDay(day, now) : now;
    await record(tx, officer, then, {
      verb: "clock.moved",
      subjectType: "agency",
      subjectId: officer.agencyId,
      facts: { day: day ?? "" },
    });
    await announce(tx, { kind: "clock_moved", agencyId: officer.agencyId, facts: { day: day ?? "" } }, then);
  });
}
