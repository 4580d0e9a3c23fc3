import { and, asc, desc, eq, getTableColumns, type SQL, sql } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import { contains, type DbOrTx } from "#kernel/db/index.ts";
import { isId } from "#kernel/ids.ts";
import { notFound } from "#kernel/not-found.ts";
import { people } from "#rooms/organisation/schema.ts";
import type { InspectionState } from "../inspections/states.ts";
import { findings, inspections } from "../schema/inspections.ts";
import { inspectionsVisibleTo } from "./visible.ts";

/** The name on a day of the unit that is visited; when it is gone, its last name. */
function unitNameOn(day: string) {
  return sql<string>`(select v.name from unit_versions v where v.unit_id = inspections.unit_id
    order by (v.valid_from <= ${day}::date and (v.valid_to is null or v.valid_to >= ${day}::date)) desc, v.valid_from desc limit 1)`;
}

/** Visits under one movement the officer may see, newest first, at most ten. */
export function inspectionsOfMovement(db: DbOrTx, officer: Officer, movementId: string, today: string) {
  return db
    .select({
      id: inspections.id,
      plannedOn: inspections.plannedOn,
      heldOn: inspections.heldOn,
      unitName: unitNameOn(today),
    })
    .from(inspections)
    .where(and(eq(inspections.movementId, movementId), inspectionsVisibleTo(officer)))
    .orderBy(desc(inspections.plannedOn))
    .limit(10);
}

/** Narrowing of the list; `search` is compared without diacritics with purpose and unit. */
export type InspectionFilter = {
  search?: string | undefined;
  state?: InspectionState | undefined;
  year?: number | undefined;
  page?: number | undefined;
  perPage?: number | undefined;
};

/** Visits the officer may see: those that wait first, then newest first. Two queries. */
export async function inspectionsWaitingFirst(
  db: DbOrTx,
  officer: Officer,
  today: string,
  filter: InspectionFilter = {},
) {
  const perPage = filter.perPage ?? 30;
  const where = and(inspectionsVisibleTo(officer), ...narrowed(filter));
  const [all] = await db.select({ n: sql<number>`count(*)::int` }).from(inspections).where(where);
  const lines = await db
    .select({
      ...getTableColumns(inspections),
      unitName: unitNameOn(today),
      movementName: sql<string | null>`(select m.name from movements m where m.id = inspections.movement_id)`,
      all: sql<number>`(select count(*)::int from findings f where f.inspection_id = inspections.id)`,
      settled: sql<number>`(select count(*)::int from findings f where f.inspection_id = inspections.id and f.state = 'settled')`,
      late: sql<boolean>`exists (select 1 from findings f where f.inspection_id = inspections.id and f.state = 'open' and f.due_on < ${today}::date)`,
    })
    .from(inspections)
    .where(where)
    .orderBy(sql`inspections.state in ('closed', 'called_off')`, desc(inspections.plannedOn), inspections.id)
    .limit(perPage)
    .offset(((filter.page ?? 1) - 1) * perPage);
  return { lines, total: all?.n ?? 0, perPage };
}
export type InspectionLine = Awaited<ReturnType<typeof inspectionsWaitingFirst>>["lines"][number];

function narrowed({ search, state, year }: InspectionFilter): (SQL | undefined)[] {
  return [
    state && eq(inspections.state, state),
    year ? sql`extract(year from inspections.planned_on) = ${year}` : undefined,
    search
      ? sql`(${contains(sql`vn_fold(inspections.purpose)`, search)} or exists (select 1 from unit_versions v
          where v.unit_id = inspections.unit_id and ${contains(sql`v.search_text`, search)}))`
      : undefined,
  ];
}

/** One visit the officer may see, with the names it hangs on. */
export async function inspectionById(db: DbOrTx, officer: Officer, id: string, today: string) {
  if (!isId(id)) return notFound();
  const [found] = await db
    .select({
      ...getTableColumns(inspections),
      unitName: unitNameOn(today),
      movementName: sql<string | null>`(select m.name from movements m where m.id = inspections.movement_id)`,
      planTitle: sql<string | null>`(select p.title from plans p where p.id = inspections.plan_id)`,
    })
    .from(inspections)
    .where(and(eq(inspections.id, id), inspectionsVisibleTo(officer)));
  return found ?? notFound();
}
export type FoundInspection = Awaited<ReturnType<typeof inspectionById>>;

/** What a visit found, in order, with who answered. */
export function findingsOf(db: DbOrTx, inspectionId: string) {
  return db
    .select({ ...getTableColumns(findings), by: people.name })
    .from(findings)
    .leftJoin(people, eq(people.id, findings.answeredBy))
    .where(eq(findings.inspectionId, inspectionId))
    .orderBy(asc(findings.position));
}
export type FindingLine = Awaited<ReturnType<typeof findingsOf>>[number];

/** One finding with its visit, which the officer may see. */
export async function findingById(
  db: DbOrTx,
  officer: Officer,
  inspectionId: string,
  findingId: string,
  today: string,
) {
  const inspection = await inspectionById(db, officer, inspectionId, today);
  if (!isId(findingId)) return notFound();
  const [finding] = await db
    .select()
    .from(findings)
    .where(and(eq(findings.id, findingId), eq(findings.inspectionId, inspection.id)));
  return finding ? { inspection, finding } : notFound();
}
