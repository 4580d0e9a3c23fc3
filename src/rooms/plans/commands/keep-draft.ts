import { and, eq } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import type { DbOrTx } from "#kernel/db/index.ts";
import { drafts } from "../schema.ts";

/** Lưu nháp: keeps what was typed for its writer alone, the last save counts. Not told in the activity: nothing happened yet. */
export async function keepDraft(
  db: DbOrTx,
  officer: Officer,
  key: string,
  values: Record<string, unknown>,
  now: Date,
): Promise<void> {
  await db
    .insert(drafts)
    .values({ personId: officer.personId, key, values, savedAt: now })
    .onConflictDoUpdate({ target: [drafts.personId, drafts.key], set: { values, savedAt: now } });
}

/** Her own unsent draft under a key; null when there is none. */
export async function draftOf(db: DbOrTx, officer: Officer, key: string) {
  const [found] = await db
    .select({ values: drafts.values, savedAt: drafts.savedAt })
    .from(drafts)
    .where(and(eq(drafts.personId, officer.personId), eq(drafts.key, key)));
  return found ?? null;
}
