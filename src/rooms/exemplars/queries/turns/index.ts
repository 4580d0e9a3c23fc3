import { type SQL, sql } from "drizzle-orm";
import type { DbOrTx } from "#kernel/db/index.ts";
import { type Turn, type TurnKind, turnOf } from "../../turns.ts";
import { introductionTurns } from "./introduction.ts";
import { nurturingTurns } from "./nurturing.ts";
import type { Reach } from "./reach.ts";
import { recognitionTurn } from "./recognition.ts";
import { replicationTurns } from "./replication.ts";
import { standingTurn } from "./standing.ts";

export type { Reach } from "./reach.ts";

type Row = {
  kind: TurnKind;
  id: string;
  exemplarId: string;
  dueOn: string | null;
  name: string;
  detail: string | null;
  unitName: string;
};

/** Việc đến lượt about exemplars, the earliest day first, at most thirty; one query. */
export async function exemplarTurns(db: DbOrTx, reach: Reach): Promise<Turn[]> {
  const { rows } = await db.execute<Row>(sql`
    select t.kind, t.id, t.exemplar_id as "exemplarId", t.due_on::text as "dueOn", t.name, t.detail,
      (select v.short_name from unit_versions v where v.unit_id = t.unit_id
        order by (v.valid_from <= ${reach.today}::date and (v.valid_to is null or v.valid_to >= ${reach.today}::date)) desc, v.valid_from desc limit 1) as "unitName"
    from (${all(reach)}) t order by t.due_on nulls last, t.name, t.id limit 30`);
  return rows.map((row) => turnOf(row));
}

/** How many there are, for the number beside «Bàn làm việc». One query. */
export async function exemplarTurnCount(db: DbOrTx, reach: Reach): Promise<number> {
  const { rows } = await db.execute<{ n: number }>(sql`select count(*)::int as n from (${all(reach)}) t`);
  return rows[0]?.n ?? 0;
}

/** How many exemplars of the agency stand, were selected and have no nurturing plan: what its head should know. */
export async function neverNurtured(db: DbOrTx, agencyId: string): Promise<number> {
  const { rows } = await db.execute<{ n: number }>(sql`
    select count(*)::int as n from exemplars e left join nurturings n on n.exemplar_id = e.id
    where e.agency_id = ${agencyId} and e.stage = 'nurturing' and e.standing = 'active' and n.exemplar_id is null`);
  return rows[0]?.n ?? 0;
}

/** Each stage adds its own sources. */
function all(reach: Reach): SQL {
  return sql.join(
    [
      ...nurturingTurns(reach),
      ...replicationTurns(reach),
      recognitionTurn(reach),
      ...introductionTurns(reach),
      standingTurn(reach),
    ],
    sql` union all `,
  );
}
