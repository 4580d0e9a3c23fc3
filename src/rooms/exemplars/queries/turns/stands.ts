import { type SQL, sql } from "drizzle-orm";
import { turn } from "#kernel/turns/index.ts";

/** An exemplar `e` that stands: nobody is asked to go on with one that was suspended, withdrawn or struck off. */
export const stands: SQL = sql`e.standing = 'active'`;

/** A turn about the exemplar `e`. */
export function aboutExemplar(of: Omit<Parameters<typeof turn>[0], "subject">): SQL {
  return turn({ ...of, subject: sql`e.id` });
}
