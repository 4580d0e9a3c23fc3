import { performance } from "node:perf_hooks";
import type { DbOrTx } from "#kernel/db/index.ts";
import { publicChoices } from "#rooms/stories/index.ts";

export type Choices = Awaited<ReturnType<typeof publicChoices>>;

/** Reads the choices above the list of stories. */
export type ChoicesReader = (db: DbOrTx, agencyId: string, now: Date) => Promise<Choices>;

/**
 * The choices above the list of stories, read at every page while that is quick. Of an agency with so many stories that it takes
 * longer than `slow` milliseconds they are kept for `seconds`: they are names of fields, units and years and tell nothing of a
 * story, so that one which was withdrawn meanwhile leaves at most a choice behind under which nothing is found.
 */
export function choicesReader(slow = 100, seconds = 60): ChoicesReader {
  const kept = new Map<string, { choices: Choices; readAt: Date }>();
  const reading = new Map<string, Promise<Choices>>();

  async function read(db: DbOrTx, agencyId: string, now: Date): Promise<Choices> {
    const begun = performance.now();
    const choices = await publicChoices(db, agencyId, now);
    if (performance.now() - begun > slow) kept.set(agencyId, { choices, readAt: now });
    else kept.delete(agencyId);
    return choices;
  }

  return (db, agencyId, now) => {
    const held = kept.get(agencyId);
    // A practice clock may have been moved back: what was read later than now is not used either.
    if (held && Math.abs(now.getTime() - held.readAt.getTime()) < seconds * 1000) return Promise.resolve(held.choices);
    // Readers who come while they are read anew wait for that one reading.
    const under = held && reading.get(agencyId);
    if (under) return under;
    const begun = read(db, agencyId, now).finally(() => reading.delete(agencyId));
    reading.set(agencyId, begun);
    return begun;
  };
}
