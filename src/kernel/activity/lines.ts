import { and, desc, eq } from "drizzle-orm";
import type { DbOrTx } from "#kernel/db/index.ts";
import { activity } from "./schema.ts";

/** The activity of one thing, newest first, at most `limit` lines; whoever sees the thing sees them. */
export function activityOf(db: DbOrTx, subjectType: string, subjectId: string, limit = 30) {
  return db
    .select()
    .from(activity)
    .where(and(eq(activity.subjectType, subjectType), eq(activity.subjectId, subjectId)))
    .orderBy(desc(activity.id))
    .limit(limit);
}
