import { and, desc, eq, type SQL, sql } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import { contains, type DbOrTx } from "#kernel/db/index.ts";
import { awardLevelOf } from "../comparison/tally.ts";
import { type Exemplar, exemplars, type HolderKind } from "../schema.ts";
import type { ExemplarStanding, Stage } from "../states.ts";
import type { RegisterLevel } from "../terms.ts";
import { unitNameOn } from "./exemplars.ts";
import { visibleTo } from "./visible.ts";

/** Narrowing of the list; `search` is compared without diacritics. */
export type ExemplarFilter = {
  search?: string | undefined;
  stage?: Stage | undefined;
  standing?: ExemplarStanding | undefined;
  holderKind?: HolderKind | undefined;
  unitId?: string | undefined;
  year?: number | undefined;
  /** A key of the plans' own kinds. */
  kindKey?: string | undefined;
  /** Registered for this level and accepted, or recognised at it. */
  level?: RegisterLevel | undefined;
  /** The year of an accepted registration. */
  registeredIn?: number | undefined;
  page?: number | undefined;
  perPage?: number | undefined;
};

/** Exemplars the officer may see, newest first. Two queries. */
export async function exemplarsNewest(db: DbOrTx, officer: Officer, today: string, filter: ExemplarFilter = {}) {
  const perPage = filter.perPage ?? 30;
  const where = and(visibleTo(officer), ...narrowed(filter));
  const [all] = await db.select({ n: sql<number>`count(*)::int` }).from(exemplars).where(where);
  const lines = await db
    .select({ ...listed, unitName: unitNameOn(today) })
    .from(exemplars)
    .where(where)
    .orderBy(desc(exemplars.detectedOn), desc(exemplars.id))
    .limit(perPage)
    .offset(((filter.page ?? 1) - 1) * perPage);
  return { lines, total: all?.n ?? 0, perPage };
}
export type ExemplarLine = Awaited<ReturnType<typeof exemplarsNewest>>["lines"][number];

const listed = {
  id: exemplars.id,
  name: exemplars.name,
  caption: exemplars.caption,
  kindName: exemplars.kindName,
  holderKind: exemplars.holderKind,
  practice: exemplars.practice,
  field: exemplars.field,
  unitId: exemplars.unitId,
  stage: exemplars.stage,
  standing: exemplars.standing,
  detectedOn: exemplars.detectedOn,
  recognisedOn: exemplars.recognisedOn,
};

function narrowed(filter: ExemplarFilter): (SQL | undefined)[] {
  const { search, stage, standing, holderKind, unitId, year, kindKey, level, registeredIn } = filter;
  return [
    stage && eq(exemplars.stage, stage),
    standing && eq(exemplars.standing, standing),
    holderKind && eq(exemplars.holderKind, holderKind),
    unitId ? eq(exemplars.unitId, unitId) : undefined,
    year ? sql`extract(year from ${exemplars.detectedOn}) = ${year}` : undefined,
    kindKey ? eq(exemplars.kindKey, kindKey) : undefined,
    level ? ofLevel(level) : undefined,
    registeredIn
      ? sql`exists (select 1 from registration_entries x join registration_lists l on l.id = x.list_id
          where x.exemplar_id = exemplars.id and x.state = 'accepted' and l.year = ${registeredIn})`
      : undefined,
    search ? contains(exemplars.searchText, search) : undefined,
  ];
}

function ofLevel(level: RegisterLevel): SQL {
  return sql`(exists (select 1 from registration_entries x
      where x.exemplar_id = exemplars.id and x.state = 'accepted' and ${level} = any(x.levels))
    or exists (select 1 from recognitions r join awards a on a.id = r.award_id
      where r.exemplar_id = exemplars.id and r.state = 'recognised' and a.level = ${awardLevelOf(level)}))`;
}

/** The kinds of the exemplars an officer sees, by the names of their plans, for the choice of kinds. */
export async function kindsInUse(db: DbOrTx, officer: Officer): Promise<{ key: string; name: string }[]> {
  return db
    .select({ key: exemplars.kindKey, name: sql<string>`max(${exemplars.kindName})` })
    .from(exemplars)
    .where(visibleTo(officer))
    .groupBy(exemplars.kindKey)
    .orderBy(sql`max(${exemplars.kindName}) collate "vi-x-icu"`);
}

/** First and last year in which exemplars were detected, for the choice of years; null where there is none. */
export async function yearsOfExemplars(db: DbOrTx, officer: Officer): Promise<{ first: number; last: number } | null> {
  const year = sql`extract(year from ${exemplars.detectedOn})`;
  const [span] = await db
    .select({ first: sql<number | null>`min(${year})::int`, last: sql<number | null>`max(${year})::int` })
    .from(exemplars)
    .where(visibleTo(officer));
  return span?.first && span.last ? { first: span.first, last: span.last } : null;
}

/** What shows an exemplar in a list of another page: enough for a link and its state. */
export type ShownExemplar = Pick<Exemplar, "id" | "name" | "kindName" | "stage" | "standing">;
