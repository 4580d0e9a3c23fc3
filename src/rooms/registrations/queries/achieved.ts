import { sql } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import type { DbOrTx } from "#kernel/db/index.ts";
import type { ComparedFacts, TargetTally } from "../comparison.ts";
import type { HolderKind } from "../terms.ts";
import { askedFor, type SheetsAsked } from "./consolidated.ts";
import { visibleTo } from "./visible.ts";

/** One line of a year with what came of it. */
export type ComparedLine = ComparedFacts & {
  id: string;
  sheetId: string;
  holderKind: HolderKind;
  personId: string | null;
  name: string;
  post: string;
};

/**
 * Từng dòng đăng ký đã gửi của một năm with those of its titles that the ledger holds for that year and that stand: of the
 * person, of the unit itself, of the household by its name. The units an officer reads; one query.
 */
export async function comparedLines(
  db: DbOrTx,
  officer: Officer,
  today: string,
  asked: SheetsAsked & { unitId?: string | undefined },
): Promise<ComparedLine[]> {
  const { rows } = await db.execute<ComparedLine>(sql`
    with named as (
      select distinct on (v.unit_id) v.unit_id, v.name from unit_versions v where v.agency_id = ${officer.agencyId}
      order by v.unit_id, (v.valid_from <= ${today}::date and (v.valid_to is null or v.valid_to >= ${today}::date)) desc, v.valid_from desc
    ), held as (
      select h.holder_kind, h.person_id, h.unit_id, vn_fold(h.holder_name) as name, h.award_key from held_awards h
      where h.agency_id = ${officer.agencyId} and h.year = ${asked.year} and h.state = 'standing' and h.award_key is not null
    )
    select l.id, l.sheet_id as "sheetId", l.holder_kind as "holderKind", l.person_id as "personId", l.name, l.post, l.awards,
      l.state, s.unit_id as "unitId", n.name as "unitName",
      array(select distinct h.award_key from held h where h.award_key = any(l.awards) and h.holder_kind = l.holder_kind
        and case l.holder_kind when 'person' then h.person_id = l.person_id
          when 'collective' then h.unit_id = l.collective_id else h.name = vn_fold(l.name) end order by 1) as achieved
    from title_sheets s join title_lines l on l.sheet_id = s.id join named n on n.unit_id = s.unit_id
    where ${visibleTo(officer)} and s.year = ${asked.year} and s.state <> 'drafting' and ${askedFor(asked)}
      and ${asked.unitId ? sql`s.unit_id = ${asked.unitId}` : sql`true`}
    order by n.name collate "vi-x-icu", s.unit_id, l.position, l.id`);
  return rows;
}

/** Chỉ tiêu của từng đơn vị: how many, and how many their last value reaches. One query. */
export async function targetTallies(db: DbOrTx, officer: Officer, asked: SheetsAsked): Promise<TargetTally[]> {
  const { rows } = await db.execute<TargetTally>(sql`
    select s.unit_id as "unitId", count(*)::int as targets,
      (count(*) filter (where case t.bound when 'min' then p.value >= t.target else p.value <= t.target end))::int as reached
    from title_sheets s join title_targets t on t.sheet_id = s.id
    left join lateral (select p.value from target_progress p where p.target_id = t.id order by p.quarter desc limit 1) p on true
    where ${visibleTo(officer)} and s.year = ${asked.year} and s.state <> 'drafting' and ${askedFor(asked)} group by 1`);
  return rows;
}
