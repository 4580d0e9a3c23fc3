import { type SQL, sql } from "drizzle-orm";
import { contains, type DbOrTx } from "#kernel/db/index.ts";
import { isId } from "#kernel/ids.ts";

/** Quyết định khen thưởng as the public sees it. */
export type PublicDecision = {
  id: string;
  number: string | null;
  decidedOn: string;
  decidedBy: string | null;
  subject: string | null;
  holders: number;
};

/** Decisions whose day has come and that still give something to somebody: `d` is the decision. */
function inForce(agencyId: string, today: string): SQL {
  return sql`d.agency_id = ${agencyId} and d.number is not null and d.decided_on <= ${today}::date
    and exists (select 1 from held_awards h where h.decision_id = d.id and h.state = 'standing')`;
}

const columns = sql`d.id, d.number, d.decided_on::text as "decidedOn", d.decided_by as "decidedBy", d.subject,
  (select count(*)::int from held_awards h where h.decision_id = d.id and h.state = 'standing') as holders`;

/** A page of decisions, the newest first, perhaps of one year or with what was typed in its number or subject. One query. */
export async function publicDecisions(
  db: DbOrTx,
  agencyId: string,
  today: string,
  filter: { year?: number; search?: string },
  part: { limit: number; offset: number },
): Promise<{ rows: PublicDecision[]; total: number }> {
  const year = filter.year
    ? sql`and d.decided_on between make_date(${filter.year}::int, 1, 1) and make_date(${filter.year}::int, 12, 31)`
    : sql``;
  const search = filter.search
    ? sql`and (${contains(sql`d.number_folded`, filter.search)} or ${contains(sql`vn_fold(d.subject)`, filter.search)})`
    : sql``;
  const { rows } = await db.execute<PublicDecision & { total: number }>(sql`
    select ${columns}, count(*) over ()::int as total from award_decisions d
    where ${inForce(agencyId, today)} ${year} ${search}
    order by d.decided_on desc, d.id limit ${part.limit} offset ${part.offset}`);
  return { rows, total: rows[0]?.total ?? 0 };
}

/** The years in which there are decisions, the newest first. One query. */
export async function decisionYears(db: DbOrTx, agencyId: string, today: string): Promise<number[]> {
  const { rows } = await db.execute<{ year: number }>(sql`
    select distinct extract(year from d.decided_on)::int as year from award_decisions d where ${inForce(agencyId, today)} order by year desc`);
  return rows.map(({ year }) => year);
}

/** One decision with those it names: name, post, unit, award, achievement as decided. Revoked lines are not there. */
export async function publicDecision(
  db: DbOrTx,
  agencyId: string,
  id: string,
  today: string,
  part: { limit: number; offset: number },
) {
  if (!isId(id)) return null;
  const [{ rows }, { rows: holders }] = await Promise.all([
    db.execute<PublicDecision>(
      sql`select ${columns} from award_decisions d where ${inForce(agencyId, today)} and d.id = ${id}`,
    ),
    db.execute<{
      name: string;
      post: string | null;
      unitName: string | null;
      award: string;
      achievement: string | null;
    }>(sql`
      select h.holder_name as name, case when h.holder_kind = 'household' then null else h.holder_post end as post,
        h.unit_name as "unitName", h.award_name as award, h.achievement
      from held_awards h where h.decision_id = ${id} and h.agency_id = ${agencyId} and h.state = 'standing'
      order by h.award_name, h.holder_name collate "vi-x-icu", h.id limit ${part.limit} offset ${part.offset}`),
  ]);
  return rows[0] ? { ...rows[0], named: holders } : null;
}
export type PublicDecisionPage = NonNullable<Awaited<ReturnType<typeof publicDecision>>>;

/** What a certificate says that was asked about: given and standing, or revoked since a day. */
export type Checked = {
  name: string;
  award: string;
  unitName: string | null;
  number: string;
  decidedOn: string;
  decidedBy: string | null;
  revokedOn: string | null;
  /** Null for a prize of a contest, whose decision has no page of its own. */
  decisionId: string | null;
};

/**
 * Kiểm tra giấy chứng nhận: the lines of the book with exactly this number of decision and this name, both compared without
 * diacritics, case and spaces; at most five. Nothing near is told, so that the form cannot be used to find people.
 */
export async function checkCertificate(
  db: DbOrTx,
  agencyId: string,
  asked: { number: string; name: string },
  today: string,
): Promise<Checked[]> {
  const { rows } = await db.execute<Checked>(sql`
    select h.holder_name as name, h.award_name as award, h.unit_name as "unitName", d.number, d.decided_on::text as "decidedOn",
      d.decided_by as "decidedBy", case when h.state = 'standing' then null else h.revoked_on::text end as "revokedOn", d.id as "decisionId"
    from award_decisions d join held_awards h on h.decision_id = d.id
    where d.agency_id = ${agencyId} and d.decided_on <= ${today}::date and d.number_folded = vn_fold(replace(${asked.number}, ' ', ''))
      and replace(vn_fold(h.holder_name), ' ', '') = replace(vn_fold(${asked.name}), ' ', '')
    order by d.decided_on desc, h.id limit 5`);
  return rows;
}
