import type { DbOrTx } from "#kernel/db/index.ts";
import { type Meant, peopleBelow, personMeant } from "#rooms/organisation/index.ts";
import type { HolderKind } from "../schema.ts";

/** Whom of the unit a tip tells of, when it is to be taken up as a person; nobody of the agency for all other holders. */
export async function tipPerson(
  db: DbOrTx,
  agencyId: string,
  as: { holderKind: HolderKind; unitId: string; name: string; caption: string },
  today: string,
): Promise<Meant> {
  if (as.holderKind !== "person") return { id: null, among: [] };
  return personMeant(await peopleBelow(db, agencyId, as.unitId, today, { name: as.name }), as.name, as.caption);
}
