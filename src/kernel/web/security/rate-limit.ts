import type { Context, MiddlewareHandler } from "hono";
import { TooMany } from "../errors/kinds.ts";

/** How often one key may come: `max` times in `seconds`. */
export type Rate = { max: number; seconds: number };

/** Counts tries by key, in memory of this process. Time is an argument, in milliseconds. */
export type Counter = {
  /** Counts one more; seconds to wait when that is too many, else 0. */
  count(key: string, now: number): number;
  /** Forgets a key: a success after failures. */
  forget(key: string): void;
};

/** Keys held at once; beyond, the oldest are dropped so that strangers cannot fill the memory. */
const heldAtMost = 50_000;

/** A counter of one rate. A key's window begins with its first try. */
export function counter(rate: Rate): Counter {
  const windows = new Map<string, { until: number; tries: number }>();
  return {
    count(key, now) {
      const known = windows.get(key);
      if (!known || known.until <= now) {
        windows.delete(key);
        windows.set(key, { until: now + rate.seconds * 1000, tries: 1 });
        if (windows.size > heldAtMost) windows.delete(windows.keys().next().value!);
        return 0;
      }
      known.tries += 1;
      return known.tries > rate.max ? Math.ceil((known.until - now) / 1000) : 0;
    },
    forget: (key) => void windows.delete(key),
  };
}

/**
 * Stops a key that comes too often (429). `keyOf` gives the address, the account, or null for those who are not counted;
 * `when` narrows it to posts. `now` is the real clock: a moved day of practice must not open it.
 */
export function rateLimit(given: {
  rate: Rate;
  keyOf: (c: Context) => string | null;
  when?: (c: Context) => boolean;
  now?: () => number;
}): MiddlewareHandler {
  const tries = counter(given.rate);
  const now = given.now ?? Date.now;
  return async (c, next) => {
    const key = given.when && !given.when(c) ? null : given.keyOf(c);
    if (key !== null) {
      const wait = tries.count(key, now());
      if (wait > 0) throw new TooMany(wait);
    }
    await next();
  };
}

/** Where a request comes from. Behind a proxy of our own (`behindProxy`) the last address it added counts. */
export function addressOf(c: Context, behindProxy = false): string {
  if (behindProxy) {
    const last = c.req.header("x-forwarded-for")?.split(",").at(-1)?.trim();
    if (last) return last;
  }
  const { incoming } = (c.env ?? {}) as { incoming?: { socket?: { remoteAddress?: string } } };
  return incoming?.socket?.remoteAddress ?? "unknown";
}
