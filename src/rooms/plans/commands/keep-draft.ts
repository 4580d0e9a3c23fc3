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
