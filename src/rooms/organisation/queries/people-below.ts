import { sql } from "drizzle-orm";
import type { DbOrTx } from "#kernel/db/index.ts";
import type { Named } from "../same-name.ts";
import { subtreeOf } from "./as-of.ts";

/** A person of a unit: the unit of her main post, and whether she has an account to sign in with. */
export type Below = Named & { unitId: string; hasAccount: boolean };

/**
 * The people with a main post in the unit or below it on the day, with or without an account; `only` leaves those whose
 * name is another, tones aside, or who are not the one asked for.
 */
export async function peopleBelow(
  db: DbOrTx,
  agencyId: string,
  unitId: string,
  today: string,
  only: { name?: string; personId?: string } = {},
): Promise<Below[]> {
  const { rows } = await db.execute<Below>(sql`
    select p.id, p.name, t.title, t.unit_id as "unitId", p.account_id is not null as "hasAccount" from people p join posts t on t.person_id = p.id and t.main
      and t.valid_from <= ${today}::date and (t.valid_to is null or t.valid_to >= ${today}::date)
    where p.agency_id = ${agencyId} and p.merged_into is null and t.unit_id in ${subtreeOf(unitId, today)}
      and ${only.name === undefined ? sql`true` : sql`p.name_folded = vn_fold(${only.name})`}
      and ${only.personId === undefined ? sql`true` : sql`p.id = ${only.personId}`}
    order by p.sort_key`);
  return rows;
}
