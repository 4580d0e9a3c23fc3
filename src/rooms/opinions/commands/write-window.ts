import { and, eq, sql } from "drizzle-orm";
import { record } from "#kernel/activity/index.ts";
import type { Officer } from "#kernel/auth/index.ts";
import type { Tx } from "#kernel/db/index.ts";
import { Overtaken } from "#kernel/verdict.ts";
import { type Opinion, type OpinionWindow, opinions, opinionWindows } from "../schema.ts";

/** Writes if the window still stands as it was read; else 409. */
export async function writeWindow(
  tx: Tx,
  read: Pick<OpinionWindow, "id" | "revision">,
  more: Partial<OpinionWindow>,
): Promise<void> {
  const moved = await tx
    .update(opinionWindows)
    .set({ ...more, revision: sql`${opinionWindows.revision} + 1` })
    .where(and(eq(opinionWindows.id, read.id), eq(opinionWindows.revision, read.revision)))
    .returning({ id: opinionWindows.id });
  if (moved.length === 0) throw new Overtaken("opinion.moved_meanwhile");
}

/** Writes if the opinion still stands as it was read; else 409. */
export async function writeOpinion(
  tx: Tx,
  read: Pick<Opinion, "id" | "revision">,
  more: Partial<Opinion>,
): Promise<void> {
  const moved = await tx
    .update(opinions)
    .set({ ...more, revision: sql`${opinions.revision} + 1` })
    .where(and(eq(opinions.id, read.id), eq(opinions.revision, read.revision)))
    .returning({ id: opinions.id });
  if (moved.length === 0) throw new Overtaken("opinion.moved_meanwhile");
}

type Actor = Pick<Officer, "agencyId" | "personId" | "name"> | { agencyId: string; personId: null; name: string };

/** One line in the activity of the window. What is told of an opinion is only that there was one. */
export function tellOf(
  tx: Tx,
  actor: Actor,
  window: Pick<OpinionWindow, "id" | "ownerUnitId" | "title">,
  verb: string,
  now: Date,
  more: { facts?: Record<string, string>; reason?: string | null } = {},
): Promise<void> {
  return record(tx, actor, now, {
    verb,
    subjectType: "opinion_window",
    subjectId: window.id,
    unitId: window.ownerUnitId,
    facts: { title: window.title, ...more.facts },
    reason: more.reason ?? null,
  });
}

/** Who sends an opinion, as far as the activity says: nobody by name. */
export const aSender = (agencyId: string) => ({ agencyId, personId: null, name: "Người gửi ý kiến" }) as const;
