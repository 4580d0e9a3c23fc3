import { and, desc, eq, type SQL, sql } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import { contains, type DbOrTx } from "#kernel/db/index.ts";
import { initiativeRounds, initiatives } from "../schema.ts";
import type { InitiativeState } from "../states.ts";
import { unitNameOn } from "./initiatives.ts";
import { visibleTo } from "./visible.ts";

/** Narrowing of the register; `search` is compared without diacritics, in title, field and names of authors. */
export type RegisterFilter = {
  search?: string | undefined;
  state?: InitiativeState | undefined;
  year?: number | undefined;
  unitId?: string | undefined;
  late?: boolean | undefined;
  page?: number | undefined;
  perPage?: number | undefined;
};

/** Initiatives the officer may see, newest first, with their authors in one text. Two queries. */
export async function initiativesNewest(db: DbOrTx, officer: Officer, today: string, filter: RegisterFilter = {}) {
  const perPage = filter.perPage ?? 30;
  const where = and(visibleTo(officer), ...narrowed(filter));
  const from = db
    .select({ n: sql<number>`count(*)::int` })
    .from(initiatives)
    .innerJoin(initiativeRounds, eq(initiativeRounds.id, initiatives.roundId))
    .where(where);
  const lines = await db
    .select({ ...listed, unitName: unitNameOn(today) })
    .from(initiatives)
    .innerJoin(initiativeRounds, eq(initiativeRounds.id, initiatives.roundId))
    .where(where)
    .orderBy(desc(initiatives.createdAt), desc(initiatives.id))
    .limit(perPage)
    .offset(((filter.page ?? 1) - 1) * perPage);
  return { lines, total: (await from)[0]?.n ?? 0, perPage };
}
export type RegisterLine = Awaited<ReturnType<typeof initiativesNewest>>["lines"][number];

const authors = sql<string>`coalesce((select string_agg(a.name || case when a.share < 1000
    then ' (' || replace((a.share / 10.0)::numeric(5,1)::text, '.0', '') || '%)' else '' end, ', ' order by a.position)
  from initiative_authors a where a.initiative_id = initiatives.id), '')`;

const listed = {
  id: initiatives.id,
  title: initiatives.title,
  kind: initiatives.kind,
  field: initiatives.field,
  state: initiatives.state,
  sentOn: initiatives.sentOn,
  late: initiatives.late,
  appliedFrom: initiatives.appliedFrom,
  year: initiativeRounds.year,
  authors,
  /** The widest scope recognised so far, and the decision. */
  scope: sql<string | null>`(select r.scope from initiative_recognitions r where r.initiative_id = initiatives.id
    order by array_position(array['national','sector','grassroots'], r.scope) limit 1)`,
  number: sql<string | null>`(select r.number from initiative_recognitions r where r.initiative_id = initiatives.id
    order by array_position(array['national','sector','grassroots'], r.scope) limit 1)`,
};

function narrowed({ search, state, year, unitId, late }: RegisterFilter): (SQL | undefined)[] {
  return [
    state && eq(initiatives.state, state),
    year ? eq(initiativeRounds.year, year) : undefined,
    unitId ? eq(initiatives.unitId, unitId) : undefined,
    late ? eq(initiatives.late, true) : undefined,
    search
      ? sql`(${contains(initiatives.searchText, search)} or exists (select 1 from initiative_authors a
          where a.initiative_id = initiatives.id and ${contains(sql`vn_fold(a.name)`, search)}))`
      : undefined,
  ];
}
