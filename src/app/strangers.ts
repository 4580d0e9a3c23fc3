import { record, theProgram } from "#kernel/activity/index.ts";
import { vietnamDay } from "#kernel/calendar/index.ts";
import { type Clock, onDay } from "#kernel/clock.ts";
import type { Db } from "#kernel/db/index.ts";
import { type Queue, queue } from "#kernel/jobs/index.ts";
import { log } from "#kernel/log.ts";
import type { KeptOfStrangers } from "#kernel/strangers/index.ts";
import { eventGuestsKept } from "#rooms/ceremonies/index.ts";
import { contestAuthorsKept } from "#rooms/contests/index.ts";
import { tipTellersKept } from "#rooms/exemplars/index.ts";
import { opinionSendersKept } from "#rooms/opinions/index.ts";
import { agencyClocks } from "#rooms/organisation/index.ts";

/** All that the program keeps of people who are not of an agency, room by room (decision 0053). */
export const strangersKept: readonly KeptOfStrangers[] = [
  opinionSendersKept,
  tipTellersKept,
  contestAuthorsKept,
  eventGuestsKept,
];

/** The work of every night that erases them. */
export function erasingWork(db: Db, clock: Clock): Queue<object> {
  return queue({
    name: "erase-strangers",
    cron: "50 1 * * *",
    work: async () => {
      const erased = await eraseStrangers(db, clock());
      if (erased > 0) log.info({ erased }, "strangers whose time of keeping was over were erased");
    },
  });
}

/**
 * Xóa thông tin người ngoài đã hết thời hạn lưu: every agency by its own clock and its own months, each in one transaction. The
 * activity says how many of which kind, never who. Gives how many senders went.
 */
export async function eraseStrangers(db: Db, now: Date): Promise<number> {
  let erased = 0;
  for (const { id: agencyId, clockDay, retentionMonths: months } of await agencyClocks(db)) {
    const here = clockDay ? onDay(clockDay, now) : now;
    erased += await eraseOfAgency(db, { agencyId, months, today: vietnamDay(here) }, here);
  }
  return erased;
}

function eraseOfAgency(db: Db, of: { agencyId: string; months: number; today: string }, now: Date): Promise<number> {
  return db.transaction(async (tx) => {
    const counts: { what: string; count: number }[] = [];
    for (const { what, erase } of strangersKept) counts.push({ what, count: await erase(tx, of) });
    const gone = counts.filter(({ count }) => count > 0);
    const lines = gone.map(({ what, count }) => ({
      ...{ verb: "strangers.erased", subjectType: "agency", subjectId: of.agencyId },
      facts: { what, count: String(count) },
    }));
    await record(tx, { agencyId: of.agencyId, ...theProgram }, now, ...lines);
    return gone.reduce((sum, { count }) => sum + count, 0);
  });
}
