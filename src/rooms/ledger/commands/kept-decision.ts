import { and, eq, isNull, sql } from "drizzle-orm";
import type { Day } from "#kernel/calendar/index.ts";
import type { Tx } from "#kernel/db/index.ts";
import { newId } from "#kernel/ids.ts";
import { awardDecisions } from "../schema.ts";

/** Quyết định, as far as it is known. */
export type DecisionFacts = {
  number: string | null;
  decidedOn: Day | null;
  decidedBy: string | null;
  signer?: string | null;
  subject?: string | null;
  file?: { id: string; name: string } | null;
};

/**
 * The decision with this number of this day, made when it is not there. One without a number stands for itself: nobody can
 * say that two of them are one.
 */
export async function keptDecision(
  tx: Tx,
  agencyId: string,
  facts: DecisionFacts,
): Promise<{ id: string; made: boolean }> {
  const known = facts.number === null ? undefined : await sameDecision(tx, agencyId, facts.number, facts.decidedOn);
  if (known) return { id: known.id, made: false };
  const id = newId();
  await tx.insert(awardDecisions).values({
    ...{ id, agencyId, number: facts.number, decidedOn: facts.decidedOn, decidedBy: facts.decidedBy },
    ...{ signer: facts.signer ?? null, subject: facts.subject ?? null },
    ...{ fileId: facts.file?.id ?? null, fileName: facts.file?.name ?? null },
  });
  return { id, made: true };
}

async function sameDecision(tx: Tx, agencyId: string, number: string, decidedOn: Day | null) {
  const [found] = await tx
    .select({ id: awardDecisions.id })
    .from(awardDecisions)
    .where(
      and(
        eq(awardDecisions.agencyId, agencyId),
        sql`${awardDecisions.numberFolded} = vn_fold(${number})`,
        decidedOn === null ? isNull(awardDecisions.decidedOn) : eq(awardDecisions.decidedOn, decidedOn),
      ),
    )
    .limit(1);
  return found;
}
