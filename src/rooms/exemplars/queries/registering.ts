import { sql } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import type { DbOrTx } from "#kernel/db/index.ts";
import { subtreeOf, unitsOn } from "#rooms/organisation/index.ts";
import type { EntriesAsked } from "../registration/typed.ts";
import { kindsOfPlan } from "./kinds.ts";
import type { NamedList } from "./registration-lists.ts";

/** What the form of a list asks of the office: kinds and period of the plan, people and units of its own. */
export async function registering(db: DbOrTx, officer: Officer, list: NamedList, today: string): Promise<EntriesAsked> {
  const [plan, units, people] = await Promise.all([
    kindsOfPlan(db, officer, list.planId),
    unitsOn(db, officer.agencyId, today),
    peopleBelow(db, officer.agencyId, list.unitId, today),
  ]);
  const [from, to] = [plan?.periodFrom, plan?.periodTo].map((day) => (day ? Number(day.slice(0, 4)) : null));
  return { kinds: plan?.kinds ?? [], period: from && to && to > from ? { from, to } : null, units, people };
}

/** The people with a main post in the unit or below it on the day. */
async function peopleBelow(db: DbOrTx, agencyId: string, unitId: string, today: string) {
  const { rows } = await db.execute<{ id: string; name: string; title: string }>(sql`
    select p.id, p.name, t.title from people p join posts t on t.person_id = p.id and t.main
      and t.valid_from <= ${today}::date and (t.valid_to is null or t.valid_to >= ${today}::date)
    where p.agency_id = ${agencyId} and p.merged_into is null and t.unit_id in ${subtreeOf(unitId, today)}
    order by p.sort_key`);
  return rows;
}
