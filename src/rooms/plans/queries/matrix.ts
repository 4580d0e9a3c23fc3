import { type SQL, sql } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import type { DbOrTx } from "#kernel/db/index.ts";
import { type Standing, urgency } from "../progress.ts";
import { type MatrixDuty, unitsPerPage } from "../reading/matrix.ts";
import { type Scope, whole } from "../reading/scopes.ts";
import { finished } from "../reading/tallies.ts";
import type { Duty, Plan } from "../schema.ts";
import { onSeenUnits } from "./seen-units.ts";
import { standingRank } from "./standing.ts";

/** What of a plan's table is shown. `state`: units with at least one cell so; `finished`: with nothing left to do. */
export type MatrixFilter = {
  scope: Scope;
  scopes: readonly Scope[];
  kind: MatrixKind;
  group?: string | undefined;
  state?: MatrixState | undefined;
  name?: string | undefined;
  page?: number | undefined;
  perPage?: number | undefined;
};
export const matrixKinds = ["dated", "undated", "all"] as const;
export type MatrixKind = (typeof matrixKinds)[number];
export const matrixStates = ["late", "returned", "waiting", "soon", "finished"] as const;
export type MatrixState = (typeof matrixStates)[number];

/** One unit's answers: for each duty it has, how the worst of them stands, how many they are, and one of them. */
export type MatrixLine = {
  unitId: string;
  name: string;
  group: string;
  cells: ReadonlyMap<string, { standing: Standing; n: number; id: number }>;
};

/** The table as narrowed, a page of units at a time, with the numbers of the whole. Two queries, whatever the size. */
export async function planMatrix(
  db: DbOrTx,
  officer: Officer,
  plan: Plan,
  duties: readonly Duty[],
  today: string,
  filter: MatrixFilter,
) {
  const cells = cellsOf(officer, plan, today, filter);
  const counted = await totals(db, cells, plan, filter, today);
  const columns = duties.flatMap((duty): MatrixDuty[] => {
    const one = counted.duties.get(duty.id);
    return one ? [{ id: duty.id, key: duty.key, title: duty.title, position: duty.position, ...one }] : [];
  });
  const perPage = filter.perPage ?? unitsPerPage(columns);
  const { rows } = await db.execute<Omit<MatrixLine, "cells"> & { cells: [string, number, number, number][] }>(sql`
    with cells as materialized (${cells}), shown as (${unitsOf(plan, filter, today)})
    select s.unit_id as "unitId", s.name, s.label as "group", c.cells
    from (select * from shown where ${matching(filter)}
      order by first, label, position, name limit ${perPage} offset ${((filter.page ?? 1) - 1) * perPage}) s
    join lateral (select json_agg(json_build_array(c.duty_id, c.rank, c.n, c.id)) as cells from cells c where c.unit_id = s.unit_id) c on true
    order by s.first, s.label, s.position, s.name collate "vi-x-icu"`);
  const lines = rows.map(
    ({ cells: list, ...unit }): MatrixLine => ({
      ...unit,
      cells: new Map(list.map(([duty, rank, n, id]) => [duty, { standing: urgency[rank]!, n, id }])),
    }),
  );
  return { ...counted, columns, lines, perPage };
}
export type PlanMatrix = Awaited<ReturnType<typeof planMatrix>>;

/** One row for each unit and duty in the stretch: the place of its worst standing, how many, and one of the worst. */
function cellsOf(officer: Officer, plan: Plan, today: string, { scope, scopes, kind }: MatrixFilter): SQL {
  const dated = { dated: sql`o.due_on is not null`, undated: sql`o.due_on is null`, all: sql`true` }[kind];
  return sql`
    select unit_id, duty_id, (min(ranked) / 10000000000)::int as rank, count(*)::int as n, (min(ranked) % 10000000000)::float8 as id
    from (
      select o.unit_id, o.duty_id, ${standingRank(today)}::bigint * 10000000000 + o.id as ranked
      from obligations o join duties d on d.id = o.duty_id
      where o.plan_id = ${plan.id} and o.state <> 'lapsed' and d.retired_in_version is null
        and ${dated} and ${inScopeSql(scope, scopes)} and ${onSeenUnits(officer, plan, sql.raw("o.unit_id"))}) one
    group by unit_id, duty_id`;
}

/** The same answer as `inScope`. */
function inScopeSql(scope: Scope, scopes: readonly Scope[]): SQL {
  if (scope.key === whole) return sql`true`;
  const keys = scopes.map(({ key }) => key);
  const { from, to } = scope;
  const after = (column: string) => (from === null ? sql`true` : sql`${sql.raw(column)} >= ${from}`);
  const before = (column: string) => (to === null ? sql`true` : sql`${sql.raw(column)} <= ${to}`);
  return sql`(case when d.stage = any(${sql.param(keys)}::text[]) then d.stage = ${scope.key}
    when o.due_on is not null then ${after("o.due_on")} and ${before("o.due_on")}
    else o.due_from is null or (${before("o.due_from")} and (o.period = 'once' or ${after("o.due_from")})) end)`;
}

/** The units of the cells, named as on the last day of the stretch that is not ahead, with the heading they stand under. */
function unitsOf(plan: Plan, { scope, group, name }: MatrixFilter, today: string): SQL {
  const day = scope.to !== null && scope.to < today ? scope.to : today;
  const conditions = [
    group ? sql`label = ${group}` : sql`true`,
    name ? sql`search_text like '%' || vn_fold(${name}) || '%'` : sql`true`,
  ];
  return sql`
    select * from (
      select w.unit_id, v.short_name as name, v.search_text, v.position, w.ranks,
        coalesce(v.group_name, case when u.category = 'body' then 'Hội đồng, ban' else 'Toàn cơ quan' end) as label,
        min(v.position) over (partition by coalesce(v.group_name, u.category::text)) as first
      from (select unit_id, array_agg(distinct rank) as ranks from cells group by unit_id) w
      join units u on u.id = w.unit_id and u.agency_id = ${plan.agencyId}
      join lateral (select v.short_name, v.search_text, v.group_name, v.position from unit_versions v where v.unit_id = w.unit_id
        order by (v.valid_from <= ${day} and (v.valid_to is null or v.valid_to >= ${day})) desc, v.valid_from desc limit 1) v on true) named
    where ${sql.join(conditions, sql` and `)}`;
}

function matching({ state }: MatrixFilter): SQL {
  if (state === undefined) return sql`true`;
  if (state === "finished") return sql`ranks <@ ${sql.param(finished.map((one) => urgency.indexOf(one)))}::int[]`;
  return sql`${urgency.indexOf(state)} = any(ranks)`;
}

/** How the units shown stand with each duty, its usual last day, headings to choose from, and what waits to be received. */
async function totals(db: DbOrTx, cells: SQL, plan: Plan, filter: MatrixFilter, today: string) {
  const { rows } = await db.execute<{
    units: number;
    all: number;
    counts: [string, number, number][] | null;
    due: [string, string | null][] | null;
    groups: [string, number][] | null;
    waiting: number[] | null;
  }>(sql`
    with cells as materialized (${cells}), named as (${unitsOf(plan, { ...filter, group: undefined }, today)}),
      shown as (select unit_id from named where ${filter.group ? sql`label = ${filter.group}` : sql`true`} and ${matching(filter)}),
      mine as (select o.id, o.duty_id, o.due_on, o.moved, o.state, o.unit_id from obligations o join duties d on d.id = o.duty_id
        where o.plan_id = ${plan.id} and o.state <> 'lapsed' and ${inScopeSql(filter.scope, filter.scopes)} and o.unit_id in (select unit_id from shown))
    select (select count(*)::int from shown) as units, (select count(distinct unit_id)::int from cells) as all,
      (select json_agg(json_build_array(duty_id, rank, n)) from
        (select duty_id, rank, count(*)::int as n from cells where unit_id in (select unit_id from shown) group by 1, 2) c) as counts,
      (select json_agg(json_build_array(duty_id, due)) from (select duty_id, coalesce(
          mode() within group (order by due_on) filter (where not moved and due_on >= ${today}),
          max(due_on) filter (where not moved), max(due_on))::text as due from mine group by 1) m) as due,
      (select json_agg(json_build_array(label, n) order by first, label) from
        (select label, min(first) as first, count(*)::int as n from named group by label) g) as groups,
      (select json_agg(mine.id order by mine.id) from mine join cells using (unit_id, duty_id) where state = 'submitted') as waiting`);
  const [row] = rows;
  const due = new Map(row?.due ?? []);
  const byDuty = new Map<string, Pick<MatrixDuty, "dueOn" | "counts">>();
  for (const [dutyId, rank, n] of row?.counts ?? []) {
    const one = byDuty.get(dutyId) ?? { dueOn: due.get(dutyId) ?? null, counts: {} };
    one.counts[urgency[rank]!] = n;
    byDuty.set(dutyId, one);
  }
  return {
    units: row?.units ?? 0,
    all: row?.all ?? 0,
    duties: byDuty,
    groups: row?.groups ?? [],
    waiting: row?.waiting ?? [],
  };
}
