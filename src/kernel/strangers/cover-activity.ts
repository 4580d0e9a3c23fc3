import { and, eq, inArray, sql } from "drizzle-orm";
import { type ActivityLine, activity } from "#kernel/activity/index.ts";
import type { Tx } from "#kernel/db/index.ts";
import { coverSender, type Sender } from "./cover.ts";

/** Whose activity, and who is to be covered in it. */
export type OfSubject = Sender & { subjectId: string };

/**
 * Che người gửi trong nhật ký of things of one type: the lines stay with who did what and when; name and contact of the sender
 * leave their facts and reasons. The only change a line ever sees (decision 0053). Two statements.
 */
export async function coverInActivity(tx: Tx, subjectType: string, senders: readonly OfSubject[]): Promise<void> {
  const ids = [...new Set(senders.map(({ subjectId }) => subjectId))];
  const lines = await tx
    .select()
    .from(activity)
    .where(and(eq(activity.subjectType, subjectType), inArray(activity.subjectId, ids)));
  const changed = lines.map((line) => covered(line, senders)).filter((line) => line !== null);
  if (changed.length === 0) return;
  await tx.execute(sql`
    update activity a set facts = n.facts, reason = n.reason
    from jsonb_to_recordset(${JSON.stringify(changed)}::jsonb) as n(id bigint, facts jsonb, reason text) where a.id = n.id`);
}

function covered({ id, subjectId, facts, reason }: ActivityLine, senders: readonly OfSubject[]) {
  const own = senders.filter((one) => one.subjectId === subjectId);
  const without = (text: string) => own.reduce((left, sender) => coverSender(left, sender), text);
  const entries = Object.entries(facts).map(([key, text]) => [key, without(text)] as const);
  const told = reason === null ? null : without(reason);
  const same = told === reason && entries.every(([key, text]) => facts[key] === text);
  return same ? null : { id, facts: Object.fromEntries(entries), reason: told };
}
