import { type SQL, sql } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import { readableUnits } from "#kernel/auth/index.ts";
import type { DbOrTx } from "#kernel/db/index.ts";
import type { LineFacts } from "../comparison/tally.ts";
import { seesAllExemplars } from "../rules.ts";
import type { HolderKind } from "../schema.ts";
import type { ExemplarStanding, Stage } from "../states.ts";

/** One registration line of a year with what came of it. */
export type ComparedLine = LineFacts & {
  id: string;
  listId: string;
  exemplarId: string | null;
  name: string;
  post: string;
  holderKind: HolderKind;
  kindName: string;
  stage: Stage | null;
  standing: ExemplarStanding | null;
};

/**
 * Từng dòng đăng ký của một năm, as the units sent it, with what came of its exemplar: nurtured at all, introduced, proposed
 * and recognised for that year (of a period: when the year lies in it). The units an officer reads; one query.
 */
export async function comparedLines(
  db: DbOrTx,
  officer: Officer,
  today: string,
  asked: { year: number; planId?: string | undefined; unitId?: string | undefined },
): Promise<ComparedLine[]> {
  const { rows } = await db.execute<ComparedLine>(sql`
    select x.id, x.list_id as "listId", x.exemplar_id as "exemplarId", x.name, x.post, x.levels, x.state as "entryState",
      x.holder_kind as "holderKind", x.kind_name as "kindName", e.stage, e.standing,
      l.unit_id as "unitId", v.name as "unitName",
      exists (select 1 from nurturings n where n.exemplar_id = x.exemplar_id and n.state <> 'drafting') as nurtured,
      exists (select 1 from introductions i where i.exemplar_id = x.exemplar_id and i.year = l.year
        and i.state in ('sent', 'received')) as introduced,
      exists (select 1 from recognitions r where r.exemplar_id = x.exemplar_id and r.state <> 'withdrawn' and ${ofYear}) as proposed,
      array(select distinct a.level::text from recognitions r join awards a on a.id = r.award_id
        where r.exemplar_id = x.exemplar_id and r.state = 'recognised' and ${ofYear} order by 1) as awarded
    from registration_entries x
    join registration_lists l on l.id = x.list_id
    left join exemplars e on e.id = x.exemplar_id
    join lateral (select v.name from unit_versions v where v.unit_id = l.unit_id
      order by (v.valid_from <= ${today}::date and (v.valid_to is null or v.valid_to >= ${today}::date)) desc, v.valid_from desc limit 1) v on true
    where l.agency_id = ${officer.agencyId} and l.year = ${asked.year} and l.state <> 'drafting' and ${ofUnits(officer)}
      and ${asked.planId ? sql`l.plan_id = ${asked.planId}` : sql`true`}
      and ${asked.unitId ? sql`l.unit_id = ${asked.unitId}` : sql`true`}
    order by v.name collate "vi-x-icu", l.unit_id, x.position, x.id limit 20000`);
  return rows;
}

const ofYear = sql`l.year between coalesce(r.from_year, r.year) and r.year`;

function ofUnits(officer: Officer): SQL {
  const units = readableUnits(officer);
  if (seesAllExemplars(officer) || units === "agency") return sql`true`;
  return sql`l.unit_id = any(${sql.param([...units])}::uuid[])`;
}
