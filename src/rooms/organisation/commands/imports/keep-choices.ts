import { and, eq, sql } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import type { Db } from "#kernel/db/index.ts";
import { insist, Overtaken } from "#kernel/verdict.ts";
import { importById } from "../../queries/imports.ts";
import { mayImport } from "../../rules.ts";
import { imports } from "../../schema.ts";
import type { Choices } from "../../taking-in/types.ts";

/** Keeps what the officer chose for some doubtful rows beside what she chose for others; once it is taken in, too late. */
export async function keepChoices(db: Db, officer: Officer, importId: string, choices: Choices): Promise<void> {
  const found = await importById(db, officer, importId);
  insist(mayImport(officer, found.kind));
  const [kept] = await db
    .update(imports)
    .set({ choices: sql`${imports.choices} || ${JSON.stringify(Object.fromEntries(choices))}::jsonb` })
    .where(and(eq(imports.id, importId), eq(imports.state, "checked")))
    .returning({ id: imports.id });
  if (!kept) throw new Overtaken("import.not_ready");
}
