import { onDay } from "#kernel/clock.ts";
import type { Db } from "#kernel/db/index.ts";
import { daysToAttach, sweepFiles } from "#kernel/files/index.ts";
import { agencyClocks } from "#rooms/organisation/index.ts";
import { keptInDraft } from "#rooms/plans/index.ts";

/** Files that forms kept and nothing was made of: every agency by its own clock. Gives how many went. */
export async function sweepAllFiles(db: Db, dataFolder: string, now: Date): Promise<number> {
  let swept = 0;
  for (const { id, clockDay } of await agencyClocks(db)) {
    const here = clockDay ? onDay(clockDay, now) : now;
    const before = new Date(here.getTime() - daysToAttach * 86_400_000);
    swept += await sweepFiles(db, dataFolder, { agencyId: id, before, kept: keptInDraft });
  }
  return swept;
}
