import type { Tx } from "#kernel/db/index.ts";

/**
 * Báo cho nhau: what a room tells whoever stands above it, inside the transaction of the change.
 * The lower room announces and knows nobody; `app/subscriptions.ts` says who listens.
 */
export type Announcement = { kind: string; agencyId: string; facts: Record<string, string> };

type Listener = (tx: Tx, announcement: Announcement, now: Date) => Promise<void>;
const listeners = new Map<string, Listener[]>();

/** Registers a listener for one kind of announcement; called once, while the application is put together. */
export function listen(kind: string, listener: Listener): void {
  listeners.set(kind, [...(listeners.get(kind) ?? []), listener]);
}

/** Forgets all listeners, so that an application can be put together anew. */
export function deafen(): void {
  listeners.clear();
}

/** Tells the listeners, one after the other; an error in one undoes the whole change. */
export async function announce(tx: Tx, announcement: Announcement, now: Date): Promise<void> {
  for (const listener of listeners.get(announcement.kind) ?? []) await listener(tx, announcement, now);
}
