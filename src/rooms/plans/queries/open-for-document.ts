import { and, eq, inArray, isNull, lte, or, type SQL, sql } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import type { DbOrTx } from "#kernel/db/index.ts";
import { actsFor, ownUnitsFor } from "../rules.ts";
import { duties, obligations, plans } from "../schema.ts";
import { answerer, unitNameOn } from "./obligations.ts";

/** What is asked of obligations that take a document. */
export type DocumentAsked = {
  today: string;
  /** Words that put a duty first when its title has one of them. */
  first: readonly string[];
  /** Files that may be behind it already: such an obligation is left out. */
  fileIds: readonly string[];
  limit: number;
};

/**
 * Việc đang mở nhận văn bản làm minh chứng: what speaks of the thing brought, of all units she acts for, first; then what her own
 * units owe. Each by the nearest last day, without a last day at the end. One query.
 */
export function openForDocument(db: DbOrTx, officer: Officer, asked: DocumentAsked) {
  const units = actsFor(officer);
  return db
    .select({
      id: obligations.id,
      duty: duties.title,
      plan: plans.title,
      number: plans.number,
      dueOn: obligations.dueOn,
      /** Its title speaks of the thing brought. */
      speaks: sql<boolean>`${speaksOf(asked.first)}`,
      unitName: unitNameOn(sql`${asked.today}::date`),
    })
    .from(obligations)
    .innerJoin(duties, eq(duties.id, obligations.dutyId))
    .innerJoin(plans, and(eq(plans.id, obligations.planId), eq(plans.state, "issued")))
    .where(
      and(
        eq(obligations.agencyId, officer.agencyId),
        units === "agency" ? undefined : inArray(answerer, units),
        or(inArray(answerer, ownUnitsFor(officer)), speaksOf(asked.first)),
        inArray(obligations.state, ["open", "returned"]),
        sql`'document' = any(${duties.proofs})`,
        or(isNull(obligations.dueFrom), lte(obligations.dueFrom, asked.today)),
        sql`not exists (select 1 from proofs p where p.obligation_id = ${obligations.id} and p.withdrawn_at is null
          and p.file_id = any(${sql.param([...asked.fileIds])}::uuid[]))`,
      ),
    )
    .orderBy(sql`${speaksOf(asked.first)} desc`, sql`${obligations.dueOn} asc nulls last`, obligations.id)
    .limit(asked.limit);
}
export type OpenForDocument = Awaited<ReturnType<typeof openForDocument>>[number];

function speaksOf(words: readonly string[]): SQL {
  return sql`exists (select 1 from unnest(${sql.param([...words])}::text[]) as w(word)
    where vn_fold(${duties.title}) like '%' || vn_fold(w.word) || '%')`;
}
