import { and, eq, type SQL, sql } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import type { DbOrTx } from "#kernel/db/index.ts";
import { drafts } from "../schema.ts";

/** The key under which an unsent submission is kept as a draft. */
export const draftKey = (obligationId: number) => `obligation:${obligationId}`;

/** Her own unsent draft under a key; null when there is none. */
export async function draftOf(db: DbOrTx, officer: Officer, key: string) {
  const [found] = await db
    .select({ values: drafts.values, savedAt: drafts.savedAt })
    .from(drafts)
    .where(and(eq(drafts.personId, officer.personId), eq(drafts.key, key)));
  return found ?? null;
}

/** Whether an unsent draft keeps a file `f`: it is to be handed in, and not left over. */
export const keptInDraft: SQL = sql`exists (select 1 from drafts d where d.values::text like '%' || f.id::text || '%')`;
