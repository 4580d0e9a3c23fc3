import { and, eq } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import type { DbOrTx } from "#kernel/db/index.ts";
import { isId } from "#kernel/ids.ts";
import { notFound } from "#kernel/not-found.ts";
import { type Movement, movements } from "../schema.ts";
import { visibleTo } from "./visible.ts";

/** One movement the officer may see; unseen and absent are both «not found». */
export async function movementById(db: DbOrTx, officer: Officer, id: string): Promise<Movement> {
  if (!isId(id)) return notFound();
  const [found] = await db
    .select()
    .from(movements)
    .where(and(eq(movements.id, id), visibleTo(officer)));
  return found ?? notFound();
}
