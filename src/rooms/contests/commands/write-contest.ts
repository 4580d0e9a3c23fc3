import { and, eq, sql } from "drizzle-orm";
import { record } from "#kernel/activity/index.ts";
import type { Officer } from "#kernel/auth/index.ts";
import type { Tx } from "#kernel/db/index.ts";
import { Overtaken } from "#kernel/verdict.ts";
import { type Contest, contests } from "../schema.ts";

/** Writes if the contest still stands as it was read; else 409. */
export async function writeContest(
  tx: Tx,
  read: Pick<Contest, "id" | "revision">,
  more: Partial<Contest>,
): Promise<void> {
  const moved = await tx
    .update(contests)
    .set({ ...more, revision: sql`${contests.revision} + 1` })
    .where(and(eq(contests.id, read.id), eq(contests.revision, read.revision)))
    .returning({ id: contests.id });
  if (moved.length === 0) throw new Overtaken("contest.moved_meanwhile");
}

/**
 * One line in the activity of the contest. Lines about entries are told of the contest alone: no number, no title, and by
 * nobody's name, so that the activity does not say who wrote what.
 */
export function tellOf(
  tx: Tx,
  actor: Pick<Officer, "agencyId" | "personId" | "name"> | { agencyId: string; personId: null; name: string },
  contest: Pick<Contest, "id" | "ownerUnitId" | "name">,
  verb: string,
  now: Date,
  more: { unitId?: string; facts?: Record<string, string>; reason?: string | null } = {},
) {
  return record(tx, actor, now, {
    verb,
    subjectType: "contest",
    subjectId: contest.id,
    unitId: more.unitId ?? contest.ownerUnitId,
    facts: { name: contest.name, ...more.facts },
    reason: more.reason ?? null,
  });
}

/** Who enters, as far as the activity says: nobody by name. */
export const anEntrant = (agencyId: string) => ({ agencyId, personId: null, name: "Người dự thi" }) as const;
