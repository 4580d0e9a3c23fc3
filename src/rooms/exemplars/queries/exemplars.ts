import { and, asc, eq, getTableColumns, sql } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import type { DbOrTx } from "#kernel/db/index.ts";
import { isId } from "#kernel/ids.ts";
import { notFound } from "#kernel/not-found.ts";
import { type Exemplar, exemplarSteps, exemplars } from "../schema.ts";
import { visibleTo } from "./visible.ts";

/** One exemplar the officer may see; unseen and absent are both «not found». */
export async function exemplarById(db: DbOrTx, officer: Officer, id: string): Promise<Exemplar> {
  if (!isId(id)) return notFound();
  const [found] = await db
    .select()
    .from(exemplars)
    .where(and(eq(exemplars.id, id), visibleTo(officer)));
  return found ?? notFound();
}

/** The same with the names of its unit (as of a day) and of its plan. */
export async function exemplarWithNames(db: DbOrTx, officer: Officer, id: string, today: string) {
  if (!isId(id)) return notFound();
  const [found] = await db
    .select({ ...getTableColumns(exemplars), worksDirectly: directly(today), unitName: unitNameOn(today), planTitle })
    .from(exemplars)
    .where(and(eq(exemplars.id, id), visibleTo(officer)));
  return found ?? notFound();
}
export type NamedExemplar = Awaited<ReturnType<typeof exemplarWithNames>>;

/** Every step of either life, oldest first. */
export function stepsOf(db: DbOrTx, exemplarId: string) {
  return db
    .select()
    .from(exemplarSteps)
    .where(eq(exemplarSteps.exemplarId, exemplarId))
    .orderBy(asc(exemplarSteps.madeAt));
}

/** The name on a day of the unit that answers for an exemplar; when it is gone, its last name. */
export function unitNameOn(day: string) {
  return sql<string>`(select v.name from unit_versions v where v.unit_id = exemplars.unit_id
    order by (v.valid_from <= ${day}::date and (v.valid_to is null or v.valid_to >= ${day}::date)) desc, v.valid_from desc limit 1)`;
}

/** As said, else by the posts of the day; null when nobody knows. */
function directly(day: string) {
  return sql<
    boolean | null
  >`coalesce(exemplars.works_directly, (select not bool_or(t.position in ('head', 'deputy')) from posts t
    where t.person_id = exemplars.person_id and t.valid_from <= ${day}::date and (t.valid_to is null or t.valid_to >= ${day}::date)))`;
}

const planTitle = sql<string | null>`(select p.title from plans p where p.id = ${exemplars.planId})`;
