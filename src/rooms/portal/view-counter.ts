import type { Db } from "#kernel/db/index.ts";
import { log } from "#kernel/log.ts";
import { addViews } from "#rooms/stories/index.ts";

/** Views wait so long, in milliseconds, before they are written down together: reading does not wait for writing. */
const heldFor = 10_000;

/** Counts who looks at a story: how often, never who. */
export type ViewCounter = { saw(db: Db, storyId: string): void; settle(): Promise<void> };

/** Opens a counter; what it holds is written ten seconds after the first view, all together. */
export function viewCounter(): ViewCounter {
  const seen = new Map<string, number>();
  let writing: Promise<void> = Promise.resolve();
  let waiting: NodeJS.Timeout | null = null;
  let database: Db | null = null;
  const write = () => {
    waiting = null;
    const counted = new Map(seen);
    seen.clear();
    const db = database;
    if (!db || counted.size === 0) return;
    writing = writing
      .then(() => addViews(db, counted))
      .catch((error) => log.error({ error }, "views of stories could not be written"));
  };
  return {
    saw(db, storyId) {
      database = db;
      seen.set(storyId, (seen.get(storyId) ?? 0) + 1);
      waiting ??= setTimeout(write, heldFor).unref();
    },
    async settle() {
      if (waiting) clearTimeout(waiting);
      write();
      await writing;
    },
  };
}
