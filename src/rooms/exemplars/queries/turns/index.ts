import { sql } from "drizzle-orm";
import type { DbOrTx } from "#kernel/db/index.ts";
import type { TurnBook } from "#kernel/turns/index.ts";
import { turnWords } from "../../turns.ts";
import { introductionTurns } from "./introduction.ts";
import { nurturingTurns } from "./nurturing.ts";
import { recognitionTurn } from "./recognition.ts";
import { replicationTurns } from "./replication.ts";
import { standingTurn } from "./standing.ts";

/** Turns about exemplars; each stage adds its own sources. */
export const exemplarTurns: TurnBook = {
  words: turnWords,
  sources: (reach) => [
    ...nurturingTurns(reach),
    ...replicationTurns(reach),
    recognitionTurn(reach),
    ...introductionTurns(reach),
    standingTurn(reach),
  ],
};

/** How many exemplars of the agency stand, were selected and have no nurturing plan: what its head should know. */
export async function neverNurtured(db: DbOrTx, agencyId: string): Promise<number> {
  const { rows } = await db.execute<{ n: number }>(sql`
    select count(*)::int as n from exemplars e left join nurturings n on n.exemplar_id = e.id
    where e.agency_id = ${agencyId} and e.stage = 'nurturing' and e.standing = 'active' and n.exemplar_id is null`);
  return rows[0]?.n ?? 0;
}
