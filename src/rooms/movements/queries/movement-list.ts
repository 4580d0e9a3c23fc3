import { and, desc, eq, type SQL, sql } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import { contains, type DbOrTx } from "#kernel/db/index.ts";
import { movements } from "../schema.ts";
import type { MovementState } from "../states.ts";
import type { Way } from "../terms.ts";
import { visibleTo } from "./visible.ts";

/** Narrowing of the list; `search` is compared without diacritics. */
export type MovementFilter = {
  search?: string | undefined;
  state?: MovementState | undefined;
  way?: Way | undefined;
  unitId?: string | undefined;
  /** A calendar year that the movement touches. */
  year?: number | undefined;
  page?: number | undefined;
  perPage?: number | undefined;
};

/** Movements the officer may see, those that run or are drafted first, then by their first day, newest first. Two queries. */
export async function movementsNewest(db: DbOrTx, officer: Officer, today: string, filter: MovementFilter = {}) {
  const perPage = filter.perPage ?? 30;
  const where = and(visibleTo(officer), ...narrowed(filter));
  const [all] = await db.select({ n: sql<number>`count(*)::int` }).from(movements).where(where);
  const lines = await db
    .select({ ...listed, ownerName: ownerNameOn(today), ...responses })
    .from(movements)
    .where(where)
    .orderBy(sql`movements.state in ('closed', 'withdrawn')`, desc(movements.startsOn), movements.name, movements.id)
    .limit(perPage)
    .offset(((filter.page ?? 1) - 1) * perPage);
  return { lines, total: all?.n ?? 0, perPage };
}
export type MovementLine = Awaited<ReturnType<typeof movementsNewest>>["lines"][number];

const listed = {
  id: movements.id,
  name: movements.name,
  theme: movements.theme,
  way: movements.way,
  state: movements.state,
  startsOn: movements.startsOn,
  endsOn: movements.endsOn,
  until: movements.until,
  number: movements.number,
  launchedOn: movements.launchedOn,
  ownerUnitId: movements.ownerUnitId,
  parentLevel: movements.parentLevel,
};

/** To how many units it was launched, and how many launched it on among their own. */
const responses = {
  units: sql<number>`(select count(*)::int from launches l where l.movement_id = movements.id)`,
  answered: sql<number>`(select count(*)::int from launches l where l.movement_id = movements.id and l.state = 'answered')`,
};

function narrowed({ search, state, way, unitId, year }: MovementFilter): (SQL | undefined)[] {
  return [
    state && eq(movements.state, state),
    way && eq(movements.way, way),
    unitId ? eq(movements.ownerUnitId, unitId) : undefined,
    year
      ? sql`movements.starts_on <= make_date(${year}, 12, 31) and (movements.ends_on is null or movements.ends_on >= make_date(${year}, 1, 1))`
      : undefined,
    search ? contains(movements.searchText, search) : undefined,
  ];
}

/** The name on a day of the unit that launches; when it is gone, its last name. */
export function ownerNameOn(day: string) {
  return sql<string>`(select v.name from unit_versions v where v.unit_id = movements.owner_unit_id
    order by (v.valid_from <= ${day}::date and (v.valid_to is null or v.valid_to >= ${day}::date)) desc, v.valid_from desc limit 1)`;
}

/** First and last year in which movements begin, for the choice of years; null where there is none. */
export async function yearsOfMovements(db: DbOrTx, officer: Officer): Promise<{ first: number; last: number } | null> {
  const year = sql`extract(year from movements.starts_on)`;
  const [span] = await db
    .select({ first: sql<number | null>`min(${year})::int`, last: sql<number | null>`max(${year})::int` })
    .from(movements)
    .where(visibleTo(officer));
  return span?.first && span.last ? { first: span.first, last: span.last } : null;
}
