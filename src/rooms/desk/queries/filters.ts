import { and, eq, inArray } from "drizzle-orm";
import { type Officer, readableUnits } from "#kernel/auth/index.ts";
import { contains, type DbOrTx } from "#kernel/db/index.ts";
import { isId } from "#kernel/ids.ts";
import { people, unitVersions } from "#rooms/organisation/schema.ts";

/** At most so many things a typed name may stand for. */
const atMost = 50;

/** The units a typed name (without diacritics, in any of their names) or an id stands for, among those she may read. */
export async function unitsNamed(db: DbOrTx, officer: Officer, typed: string): Promise<string[]> {
  const units = readableUnits(officer);
  const rows = await db
    .selectDistinct({ id: unitVersions.unitId })
    .from(unitVersions)
    .where(
      and(
        eq(unitVersions.agencyId, officer.agencyId),
        units === "agency" ? undefined : inArray(unitVersions.unitId, [...units]),
        isId(typed) ? eq(unitVersions.unitId, typed) : contains(unitVersions.searchText, typed),
      ),
    )
    .limit(atMost);
  return rows.map((row) => row.id);
}

/** The people of the agency a typed name or an id stands for. */
export async function peopleNamed(db: DbOrTx, agencyId: string, typed: string): Promise<string[]> {
  const rows = await db
    .select({ id: people.id })
    .from(people)
    .where(and(eq(people.agencyId, agencyId), isId(typed) ? eq(people.id, typed) : contains(people.searchText, typed)))
    .limit(atMost);
  return rows.map((row) => row.id);
}
