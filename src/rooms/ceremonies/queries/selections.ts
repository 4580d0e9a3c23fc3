import { and, asc, desc, eq, getTableColumns, isNull, sql } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import type { DbOrTx } from "#kernel/db/index.ts";
import { isId } from "#kernel/ids.ts";
import { notFound } from "#kernel/not-found.ts";
import { duties, plans } from "#rooms/plans/schema.ts";
import { type Nominee, nominees, selections } from "../schema/selections.ts";
import { seesChoice } from "../selection-rules.ts";
import { ofReadableUnits, unitNameOn } from "./visible.ts";

/** Selections of the officer's agency, newest first, with how many were put forward. */
export function selectionsNewest(db: DbOrTx, officer: Officer, today: string) {
  return db
    .select({
      ...getTableColumns(selections),
      ownerName: unitNameOn(sql`selections.owner_unit_id`, today),
      nominees: sql<number>`(select count(*)::int from nominees n where n.selection_id = selections.id and n.withdrawn_at is null)`,
      chosen: sql<number>`(select count(*)::int from nominees n where n.selection_id = selections.id and n.chosen)`,
    })
    .from(selections)
    .where(eq(selections.agencyId, officer.agencyId))
    .orderBy(desc(selections.announceOn), desc(selections.id))
    .limit(300);
}
export type SelectionLine = Awaited<ReturnType<typeof selectionsNewest>>[number];

/** One selection of the officer's agency; else «not found». */
export async function selectionById(db: DbOrTx, officer: Officer, id: string) {
  if (!isId(id)) return notFound();
  const [found] = await db
    .select({
      ...getTableColumns(selections),
      planTitle: sql<string | null>`(select p.title from plans p where p.id = selections.plan_id)`,
      dutyTitle: sql<string | null>`(select d.title from duties d where d.id = selections.duty_id)`,
    })
    .from(selections)
    .where(and(eq(selections.id, id), eq(selections.agencyId, officer.agencyId)));
  return found ?? notFound();
}
export type FoundSelection = Awaited<ReturnType<typeof selectionById>>;

/**
 * Who was put forward and stands, by unit and name: of all units for those who hold the selection, else of the reader's own;
 * once announced, the chosen for everybody. The choice is told to nobody else before.
 */
export async function nomineesOf(db: DbOrTx, officer: Officer, selection: FoundSelection, today: string) {
  const sees = seesChoice(officer, selection);
  const lines = await db
    .select({ ...getTableColumns(nominees), unitName: unitNameOn(sql`nominees.unit_id`, today) })
    .from(nominees)
    .where(
      and(
        eq(nominees.selectionId, selection.id),
        isNull(nominees.withdrawnAt),
        sql`(${ofReadableUnits(officer, sql`nominees.unit_id`)} or (${selection.state === "announced"} and nominees.chosen))`,
      ),
    )
    .orderBy(unitNameOn(sql`nominees.unit_id`, today), asc(nominees.name));
  return sees ? lines : lines.map((one) => ({ ...one, chosen: null, reason: null }));
}
export type NomineeLine = Nominee & { unitName: string };

/** Duties of issued plans that a selection may do, with what the plan says of it: the first criteria of the form. */
export function dutiesOfSelections(db: DbOrTx, agencyId: string) {
  return db
    .select({
      id: duties.id,
      title: duties.title,
      quote: duties.quote,
      planTitle: plans.title,
      planNumber: plans.number,
    })
    .from(duties)
    .innerJoin(plans, eq(plans.id, duties.planId))
    .where(
      and(
        eq(plans.agencyId, agencyId),
        eq(plans.state, "issued"),
        sql`${duties.proofs} && array['document', 'registration_list']::text[]`,
        sql`${duties.retiredInVersion} is null`,
      ),
    )
    .orderBy(asc(plans.issuedOn), asc(duties.position));
}

/** Tiêu chí chung of the newest issued plan that has any, one a line: what the form of a selection begins with. */
export async function criteriaOfPlans(
  db: DbOrTx,
  agencyId: string,
): Promise<{ planId: string; criteria: string } | null> {
  const { rows } = await db.execute<{ id: string; titles: string[] }>(sql`
    select p.id, array(select c->>'title' from jsonb_array_elements(p.body->'criteria') c) as titles
    from plans p where p.agency_id = ${agencyId} and p.state = 'issued' and jsonb_array_length(coalesce(p.body->'criteria', '[]')) > 0
    order by p.issued_on desc limit 1`);
  const [found] = rows;
  return found ? { planId: found.id, criteria: found.titles.join("\n") } : null;
}
