import { and, asc, eq } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import type { DbOrTx } from "#kernel/db/index.ts";
import { exemplars } from "../schema.ts";
import { visibleTo } from "./visible.ts";

/** The exemplars an officer sees and that stand, by name, for a choice; at most 500. */
export function activeExemplars(db: DbOrTx, officer: Officer) {
  return db
    .select({ id: exemplars.id, name: exemplars.name, kindName: exemplars.kindName })
    .from(exemplars)
    .where(and(visibleTo(officer), eq(exemplars.standing, "active")))
    .orderBy(asc(exemplars.name), asc(exemplars.id))
    .limit(500);
}
