import { type SQL, sql } from "drizzle-orm";
import { contains, type DbOrTx } from "#kernel/db/index.ts";
import { isId } from "#kernel/ids.ts";
import { holderKinds } from "#rooms/exemplars/schema.ts";

type HolderKind = (typeof holderKinds)[number];

/** Narrowing of the list; `search` is compared without diacritics. */
export type ExemplarFilter = { search?: string; field?: string; unitId?: string; year?: number; holder?: HolderKind };

/** What the public sees of an exemplar: name, unit, title, what it is recognised for. Nothing typed for the office's own use. */
export type PublicExemplar = {
  id: string;
  name: string;
  caption: string;
  kindName: string;
  holderKind: HolderKind;
  field: string | null;
  unitName: string;
  recognisedOn: string | null;
  takers: number;
};

/**
 * Công chúng được biết: recognised, standing, and recognised by a decision that has a number and whose day has come; a suspended
 * one is told of nowhere. `e` is the exemplar.
 */
export function publicExemplar(agencyId: string, today: string): SQL {
  return sql`e.agency_id = ${agencyId} and e.standing = 'active' and e.stage in ('recognised', 'replicating')
    and e.recognised_on <= ${today}::date`;
}

const unitName = (today: string) => sql`(select v.name from unit_versions v where v.unit_id = e.unit_id
  order by (v.valid_from <= ${today}::date and (v.valid_to is null or v.valid_to >= ${today}::date)) desc, v.valid_from desc limit 1)`;

/** Where somebody lives who is of no office is not told; a post is. */
const columns = (today: string) => sql`e.id, e.name,
  case when e.holder_kind in ('household', 'outside_person') then '' else e.caption end as caption,
  e.kind_name as "kindName", e.holder_kind as "holderKind", e.field, ${unitName(today)} as "unitName",
  e.recognised_on::text as "recognisedOn",
  (select count(*)::int from replications r where r.exemplar_id = e.id and r.state in ('trying', 'reported', 'confirmed')) as takers`;

/** A page of exemplars, the newest recognised first, with how many there are under the filter. One query. */
export async function publicExemplars(
  db: DbOrTx,
  agencyId: string,
  today: string,
  filter: ExemplarFilter,
  part: { limit: number; offset: number },
): Promise<{ rows: PublicExemplar[]; total: number }> {
  const { rows } = await db.execute<PublicExemplar & { total: number }>(sql`
    select ${columns(today)}, count(*) over ()::int as total from exemplars e
    where ${publicExemplar(agencyId, today)} ${narrowed(filter)}
    order by e.recognised_on desc, e.name collate "vi-x-icu", e.id limit ${part.limit} offset ${part.offset}`);
  return { rows, total: rows[0]?.total ?? 0 };
}

/** One exemplar with its recognitions, practice and those who do likewise; null where the public may not know of it. */
export async function publicExemplarById(db: DbOrTx, agencyId: string, id: string, today: string) {
  if (!isId(id)) return null;
  const { rows } = await db.execute<PublicExemplar>(
    sql`select ${columns(today)} from exemplars e where ${publicExemplar(agencyId, today)} and e.id = ${id}`,
  );
  if (!rows[0]) return null;
  const [recognitions, practice, takers] = await Promise.all([
    recognitionsOf(db, id, today),
    practiceOf(db, id),
    takersOf(db, id, today),
  ]);
  return { ...rows[0], recognitions, practice, takersNamed: takers };
}

/** Fields, units, years and kinds of holder there are, for the choices above the list. One query. */
export async function exemplarChoices(db: DbOrTx, agencyId: string, today: string) {
  const { rows } = await db.execute<{
    field: string | null;
    unitId: string;
    unitName: string;
    year: number;
    holder: HolderKind;
  }>(
    sql`select distinct e.field, e.unit_id as "unitId", ${unitName(today)} as "unitName",
      extract(year from e.recognised_on)::int as year, e.holder_kind as holder
      from exemplars e where ${publicExemplar(agencyId, today)}`,
  );
  const distinct = <T>(list: readonly (T | null)[]) => [...new Set(list.filter((one): one is T => one !== null))];
  return {
    fields: distinct(rows.map(({ field }) => field)).sort((a, b) => a.localeCompare(b, "vi")),
    units: [...new Map(rows.map((row) => [row.unitId, row.unitName]))]
      .map(([id, name]) => ({ id, name }))
      .sort((a, b) => a.name.localeCompare(b.name, "vi")),
    years: distinct(rows.map(({ year }) => year)).sort((a, b) => b - a),
    holderKinds: holderKinds.filter((kind) => rows.some(({ holder }) => holder === kind)),
  };
}

function narrowed({ search, field, unitId, year, holder }: ExemplarFilter): SQL {
  const parts = [
    search && contains(sql`e.search_text`, search),
    field && sql`e.field = ${field}`,
    unitId && isId(unitId) && sql`e.unit_id = ${unitId}`,
    year && sql`e.recognised_on between make_date(${year}::int, 1, 1) and make_date(${year}::int, 12, 31)`,
    holder && sql`e.holder_kind = ${holder}`,
  ].filter((part): part is SQL => typeof part === "object");
  return parts.length > 0 ? sql`and ${sql.join(parts, sql` and `)}` : sql``;
}

async function recognitionsOf(db: DbOrTx, exemplarId: string, today: string) {
  const { rows } = await db.execute<{
    title: string;
    year: number;
    fromYear: number | null;
    number: string | null;
    decidedOn: string;
    decidedBy: string | null;
  }>(sql`
    select a.name as title, r.year, r.from_year as "fromYear", r.decision_number as number, r.decided_on::text as "decidedOn",
      r.decided_by as "decidedBy"
    from recognitions r join awards a on a.id = r.award_id
    where r.exemplar_id = ${exemplarId} and r.state = 'recognised' and r.decision_number is not null and r.decided_on <= ${today}::date
    order by r.decided_on desc`);
  return rows;
}

async function practiceOf(db: DbOrTx, exemplarId: string) {
  const { rows } = await db.execute<{ title: string; problem: string; way: string; effect: string }>(
    sql`select title, problem, way, effect from practices where exemplar_id = ${exemplarId}`,
  );
  return rows[0] ?? null;
}

/** Đơn vị làm theo: who tries and who has confirmed a result, with the result in the unit's words. */
export async function takersOf(db: DbOrTx, exemplarId: string, today: string) {
  const { rows } = await db.execute<{ unitName: string; confirmed: boolean; since: string | null }>(sql`
    select (select v.name from unit_versions v where v.unit_id = r.unit_id
        order by (v.valid_from <= ${today}::date and (v.valid_to is null or v.valid_to >= ${today}::date)) desc, v.valid_from desc limit 1) as "unitName",
      r.state = 'confirmed' as confirmed, r.starts_on::text as since
    from replications r where r.exemplar_id = ${exemplarId} and r.state in ('trying', 'reported', 'confirmed')
    order by (r.state = 'confirmed') desc, r.starts_on, r.id limit 30`);
  return rows;
}
export type PublicExemplarPage = NonNullable<Awaited<ReturnType<typeof publicExemplarById>>>;
