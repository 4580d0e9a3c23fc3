import { and, desc, eq, ne, type SQL, sql } from "drizzle-orm";
import type { DbOrTx } from "#kernel/db/index.ts";
import { type Exemplar, exemplars } from "../schema.ts";

/** Whom or what is asked for: a known person, a known collective, or a name of a unit. */
export type AskedHolder = Pick<Exemplar, "agencyId" | "unitId" | "holderKind" | "personId" | "collectiveId" | "name">;

/**
 * Điển hình đã có của cùng một người, tập thể, hộ, mô hình: the newest that was not struck off, so that nobody begins twice.
 * Undefined when there is none.
 */
export async function livingExemplar(db: DbOrTx, of: AskedHolder): Promise<Exemplar | undefined> {
  const [found] = await db
    .select()
    .from(exemplars)
    .where(and(eq(exemplars.agencyId, of.agencyId), ne(exemplars.standing, "struck_off"), same(of)))
    .orderBy(desc(exemplars.detectedOn))
    .limit(1);
  return found;
}

function same({ personId, collectiveId, holderKind, name, unitId }: AskedHolder): SQL {
  if (personId) return eq(exemplars.personId, personId);
  if (collectiveId) return and(eq(exemplars.collectiveId, collectiveId), eq(exemplars.holderKind, holderKind))!;
  return sql`vn_fold(${exemplars.name}) = vn_fold(${name}) and ${exemplars.unitId} = ${unitId} and ${exemplars.holderKind} = ${holderKind}`;
}
