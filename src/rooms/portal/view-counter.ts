import type { Db } from "#kernel/db/index.ts";
import { log } from "#kernel/log.ts";
import { addViews } from "#rooms/stories/index.ts";

/** Views wait so long, in milliseconds, before they are written down together: reading does not wait for writing. */
const heldFor = 10_000;

/** So many stories are counted at once; beyond it the views of further ones are let go. */
const most = 10_000;

/** Counts who looks at a story: how often, never who. */
export type ViewCounter = { saw(db: Db, storyId: string): void; settle(): Promise<void> };

/**
 * Opens a counter; what it holds is written ten seconds after the first view, all together. What cannot be written now (the
 * database takes nothing for the moment) is counted on and written with the next; a database that is closed takes no more.
 */
export function viewCounter(): ViewCounter {
  const seen = new Map<string, number>();
  let writing: Promise<void> = Promise.resolve();
  let waiting: NodeJS.Timeout | null = null;
  let database: Db | null = null;
  const add = (storyId: string, n: number) => {
    if (seen.has(storyId) || seen.size < most) seen.set(storyId, (seen.get(storyId) ?? 0) + n);
  };
  const write = () => {
    waiting = null;
    const counted = new Map(seen);
    seen.clear();
    const db = database;
    if (!db || counted.size === 0) return;
    writing = writing
      .then(() => addViews(db, counted))
      .catch((error) => {
        for (const [storyId, n] of counted) add(storyId, n);
        if (!isForTheMoment(error)) log.error({ err: error }, "views of stories could not be written");
      });
  };
  return {
    saw(db, storyId) {
      database = db;
      add(storyId, 1);
      waiting ??= setTimeout(write, heldFor).unref();
    },
    async settle() {
      if (waiting) clearTimeout(waiting);
      write();
      await writing;
    },
  };
}

/**
 * Nothing is wrong with the views: the database only reads (maintenance, a replica), shuts down or was closed (classes 25, 57
 * and 08 of PostgreSQL; the pool says the last in words).
 */
function isForTheMoment(error: unknown): boolean {
  const { code, message = "" } = ((error as Error)?.cause ?? error ?? {}) as { code?: string; message?: string };
  return /^(25006|57P|08|ECONN|3D000)/.test(code ?? "") || /after calling end|terminat/i.test(message);
}
