import { and, eq, sql } from "drizzle-orm";
import { record } from "#kernel/activity/index.ts";
import type { Officer } from "#kernel/auth/index.ts";
import type { Tx } from "#kernel/db/index.ts";
import { Overtaken } from "#kernel/verdict.ts";
import type { EventVerb } from "../activity.vi.ts";
import { type Selection, selections } from "../schema/selections.ts";

/** Writes if the selection still stands as it was read; else 409. */
export async function writeSelection(
  tx: Tx,
  read: Pick<Selection, "id" | "revision">,
  more: Partial<Selection>,
): Promise<void> {
  const moved = await tx
    .update(selections)
    .set({ ...more, revision: sql`${selections.revision} + 1` })
    .where(and(eq(selections.id, read.id), eq(selections.revision, read.revision)))
    .returning({ id: selections.id });
  if (moved.length === 0) throw new Overtaken("selection.moved_meanwhile");
}

/** One line in the activity of the selection. */
export function recordOfSelection(
  tx: Tx,
  officer: Officer,
  selection: Pick<Selection, "id" | "ownerUnitId" | "title">,
  what: EventVerb,
  now: Date,
  more: { unitId?: string; facts?: Record<string, string>; reason?: string } = {},
): Promise<void> {
  const { unitId = selection.ownerUnitId, facts = {}, reason = null } = more;
  return record(tx, officer, now, {
    ...{ verb: what, subjectType: "selection", subjectId: selection.id, unitId, reason },
    facts: { title: selection.title, ...facts },
  });
}
