import { type SQL, sql } from "drizzle-orm";
import { contains, type DbOrTx } from "#kernel/db/index.ts";
import type { UnitFilter, UnitOnDay } from "./units.ts";

/** A person beside a unit in a list. */
export type Named = { id: string; name: string };

/** A line of the tree of units as it stood on a day. */
export type TreeLine = Omit<UnitOnDay, "validFrom" | "validTo"> & {
  /** First and last day of the unit under any name. */
  standsFrom: string;
  standsTo: string | null;
  /** 0 for the head of the tree; in a searched list every line has 0. */
  depth: number;
  parentName: string | null;
  heads: Named[];
  officers: Named[];
  /** People whose main post is in the unit itself. */
  people: number;
};

/** A page of the tree; `page` from 1. Without `perPage` all of it (for the Excel list). */
export type TreePage = UnitFilter & { page?: number; perPage?: number };

/**
 * Units of an agency as they stood on a day, in the order of the tree: each followed by what stands below it, siblings by
 * their group and place. With a search or a kind only those that fit. One query, whatever the size.
 */
export async function unitTreeOn(db: DbOrTx, agencyId: string, day: string, asked: TreePage = {}) {
  const flat = Boolean(asked.search || asked.kind);
  const fits = and([
    asked.kind && sql`h.kind = ${asked.kind}`,
    asked.search && contains(sql`h.search_text`, asked.search),
  ]);
  const shown = sql`
    select t.*, count(*) over ()::int as total from tree t
    where ${asked.category ? sql`t.category = ${asked.category}` : sql`true`} order by t.path
    ${asked.perPage ? sql`limit ${asked.perPage} offset ${((asked.page ?? 1) - 1) * asked.perPage}` : sql``}`;
  const { rows } = await db.execute<TreeLine & { total: number }>(sql`
    with recursive ${standingUnits(agencyId, day)}, ${flat ? ascent(fits) : sql`tree as (${descent()})`}, shown as (${shown})
    select v.unit_id as id, s.category, v.name, v.short_name as "shortName", v.abbreviation, v.kind, v.parent_id as "parentId",
      v.group_name as "groupName", v.staff_count as "staffCount", ${standing()}
      ${flat ? sql`0` : sql`s.depth`} as depth, s.total, p.name as "parentName",
      ${peopleIn(day)} as people,
      ${leading(day)} as heads,
      ${inCharge(day)} as officers
    from shown s join unit_versions v on v.id = s.version_id
      left join unit_versions p on p.unit_id = s.parent_id and ${holds("p", day)}
    order by s.path`);
  return { lines: rows.map(({ total: _total, ...line }) => line as TreeLine), total: rows[0]?.total ?? 0 };
}

/** All units of a day in the order of the tree, by name and depth alone: to choose from. One query. */
export async function unitNamesOn(db: DbOrTx, agencyId: string, day: string) {
  const { rows } = await db.execute<Pick<TreeLine, "id" | "name" | "depth" | "category">>(sql`
    with recursive ${standingUnits(agencyId, day)}, tree as (${descent()})
    select t.unit_id as id, v.name, t.depth, t.category from tree t join unit_versions v on v.id = t.version_id order by t.path`);
  return rows;
}

/** How many units, bodies and outside agencies stand on a day. */
export async function categoriesOn(db: DbOrTx, agencyId: string, day: string) {
  const { rows } = await db.execute<{ category: UnitOnDay["category"]; n: number }>(sql`
    with ${standingUnits(agencyId, day)} select category, count(*)::int as n from standing group by category`);
  return { unit: 0, body: 0, outside: 0, ...Object.fromEntries(rows.map((row) => [row.category, row.n])) };
}

/**
 * The units of a day with what the order of the tree needs and no more: the rows go through the recursion and two sorts, so
 * names are fetched afterwards, of those shown. A group stands where the first of its units stands.
 */
function standingUnits(agencyId: string, day: string): SQL {
  return sql`standing as materialized (
    select v.id as version_id, v.unit_id, v.parent_id, v.position, v.kind, v.search_text, u.category,
      coalesce(v.parent_id, v.agency_id) as beside, coalesce(v.group_name, '') as grouped
    from unit_versions v join units u on u.id = v.unit_id
    where v.agency_id = ${agencyId} and v.valid_from <= ${day} and (v.valid_to is null or v.valid_to >= ${day})),
  here as materialized (
    select h.version_id, h.unit_id, h.parent_id, h.kind, h.search_text, h.category, array[g.place, h.position] as step
    from standing h
      join (select beside, grouped, min(position) as place from standing group by beside, grouped) g using (beside, grouped))`;
}

/** From the units without one above them (or whose one is gone) downwards; the path sorts siblings by group, then place. */
function descent(): SQL {
  return sql`
    select h.*, 0 as depth, h.step as path from here h
    where h.parent_id is null or not exists (select 1 from here above where above.unit_id = h.parent_id)
    union all
    select h.*, t.depth + 1, t.path || h.step from here h join tree t on h.parent_id = t.unit_id
    where t.depth < 20`;
}

/** Those that fit alone, each with its path found by climbing up: a search that finds few need not walk the whole tree. */
function ascent(fits: SQL): SQL {
  return sql`
    climb as (
      select h.version_id, h.parent_id as above, h.step as path, 0 as height from here h where ${fits}
      union all
      select c.version_id, h.parent_id, h.step || c.path, c.height + 1 from climb c join here h on h.unit_id = c.above
      where c.height < 20),
    tree as (
      select h.*, c.path from (select distinct on (version_id) version_id, path from climb order by version_id, height desc) c
        join here h using (version_id))`;
}

function standing(): SQL {
  return sql`
      (select min(x.valid_from)::text from unit_versions x where x.unit_id = s.unit_id) as "standsFrom",
      (select case when bool_or(x.valid_to is null) then null else max(x.valid_to)::text end from unit_versions x where x.unit_id = s.unit_id) as "standsTo",`;
}

function peopleIn(day: string): SQL {
  return sql`(select count(*)::int from posts o join people q on q.id = o.person_id
    where o.unit_id = s.unit_id and o.main and q.merged_into is null and ${holds("o", day)})`;
}

function leading(day: string): SQL {
  return named(
    sql`select distinct on (q.sort_key, q.id) q.id, q.name, q.sort_key, o.position from posts o join people q on q.id = o.person_id
      where o.unit_id = s.unit_id and o.position in ('head', 'council_chair') and ${holds("o", day)}`,
  );
}

function inCharge(day: string): SQL {
  return named(
    sql`select distinct on (q.sort_key, q.id) q.id, q.name, q.sort_key from mandates m join people q on q.id = m.person_id
      where m.unit_id = s.unit_id and m.role in ('emulation_officer', 'council_secretary') and ${holds("m", day)}`,
  );
}

function named(who: SQL): SQL {
  return sql`coalesce((select json_agg(json_build_object('id', w.id, 'name', w.name) order by w.sort_key collate "C") from (${who}) w), '[]')`;
}

function holds(table: "o" | "m" | "p", day: string): SQL {
  const row = sql.raw(table);
  return sql`${row}.valid_from <= ${day} and (${row}.valid_to is null or ${row}.valid_to >= ${day})`;
}

function and(parts: (SQL | string | undefined)[]): SQL {
  const real = parts.filter((part): part is SQL => typeof part === "object");
  return real.length === 0 ? sql`true` : sql.join(real, sql` and `);
}
