import { type SQL, sql } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import { contains, type DbOrTx } from "#kernel/db/index.ts";
import { dueDayOf, type MatrixDuty, unitsPerPage } from "../reading/matrix.ts";
import {
  countsByDuty,
  type MatrixLine,
  type MatrixState,
  matches,
  type PackedUnit,
  unpacked,
  waitingIn,
} from "../reading/matrix-cells.ts";
import { type Scope, whole } from "../reading/scopes.ts";
import type { Duty, Plan } from "../schema.ts";
import { countedObligations } from "./counted-obligations.ts";
import { onSeenUnits } from "./seen-units.ts";
import { standingRank } from "./standing.ts";

/** What of a plan's table is shown. */
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

/** The table as narrowed, a page of units at a time, with the numbers of the whole. Two queries, whatever the size. */
export async function planMatrix(
  db: DbOrTx,
  officer: Officer,
  plan: Plan,
  duties: readonly Duty[],
  today: string,
  filter: MatrixFilter,
) {
  const rows = sql`obligations o join duties d on d.id = o.duty_id where o.plan_id = ${plan.id} and ${onSeenUnits(officer, plan, sql.raw("o.unit_id"))}`;
  const counted = sql`${countedObligations(officer, plan)} o join duties d on d.id = o.duty_id where true`;
  const [units, due] = await Promise.all([
    packedUnits(db, sql`${rows} and ${owedIn(filter)}`, filter, today),
    dueDays(db, sql`${counted} and ${owedIn(filter)}`, today),
  ]);
  const lines = unpacked(units, duties);
  const found = lines.filter(
    (line) => line.named && (!filter.group || line.group === filter.group) && matches(line, filter.state),
  );
  const counts = countsByDuty(found);
  const columns = duties.flatMap((duty): MatrixDuty[] => {
    const counted = counts.get(duty.id);
    const { id, key, title, position } = duty;
    return counted ? [{ id, key, title, position, dueOn: due.get(id) ?? null, counts: counted }] : [];
  });
  const perPage = filter.perPage ?? unitsPerPage(columns);
  const first = ((filter.page ?? 1) - 1) * perPage;
  return {
    columns,
    lines: found.slice(first, first + perPage),
    perPage,
    units: found.length,
    all: lines.length,
    groups: headings(lines),
    waiting: waitingIn(found),
  };
}
export type PlanMatrix = Awaited<ReturnType<typeof planMatrix>>;

/** Headings with how many units stand under each, in the order of the table. */
function headings(lines: readonly MatrixLine[]): [string, number][] {
  const found = new Map<string, number>();
  for (const { group } of lines) found.set(group, (found.get(group) ?? 0) + 1);
  return [...found];
}

/** Which obligations `o` of duties `d` are owed in the stretch. */
function owedIn({ scope, scopes, kind }: MatrixFilter): SQL {
  const dated = { dated: sql`o.due_on is not null`, undated: sql`o.due_on is null`, all: sql`true` }[kind];
  return sql`o.state <> 'lapsed' and d.retired_in_version is null and ${dated} and ${inScopeSql(scope, scopes)}`;
}

/**
 * One row for each unit, its obligations packed into one text (“place × 100 + standing, id”): 20.000 cells come so in a
 * third of the time. Units are named as on the last day of the stretch that is not ahead.
 */
async function packedUnits(db: DbOrTx, owed: SQL, { scope, name }: MatrixFilter, today: string): Promise<PackedUnit[]> {
  const day = scope.to !== null && scope.to < today ? scope.to : today;
  const { rows } = await db.execute<PackedUnit>(sql`
    select *, ${name ? contains(sql`search_text`, name) : sql`true`} as named from (
      select w.unit_id as "unitId", coalesce(nullif(v.abbreviation, ''), v.short_name) as name, w.packed,
        coalesce(v.group_name, case when u.category = 'body' then 'Hội đồng, ban' else 'Toàn cơ quan' end) as "group",
        min(v.position) over (partition by coalesce(v.group_name, u.category::text)) as first, v.position, v.search_text
      from (select o.unit_id, string_agg((d.position * 100 + ${standingRank(today)})::text || ' ' || o.id, ',') as packed
        from ${owed} group by o.unit_id) w
      join units u on u.id = w.unit_id
      join lateral (select v.* from unit_versions v where v.unit_id = w.unit_id
        order by (v.valid_from <= ${day} and (v.valid_to is null or v.valid_to >= ${day})) desc, v.valid_from desc limit 1) v on true) units
    order by first, "group", position, name collate "vi-x-icu"`);
  return rows;
}

/** The usual last day of each duty in the stretch. */
async function dueDays(db: DbOrTx, owed: SQL, today: string): Promise<Map<string, string | null>> {
  const { rows } = await db.execute<{ dutyId: string; dueOn: string | null; moved: boolean; n: number }>(sql`
    select o.duty_id as "dutyId", o.due_on::text as "dueOn", o.moved, sum(o.n)::int as n from ${owed} group by 1, 2, 3`);
  const byDuty = new Map<string, typeof rows>();
  for (const row of rows) byDuty.set(row.dutyId, [...(byDuty.get(row.dutyId) ?? []), row]);
  return new Map([...byDuty].map(([dutyId, days]) => [dutyId, dueDayOf(days, today)]));
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
