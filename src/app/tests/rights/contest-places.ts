import type { Db } from "#kernel/db/index.ts";
import { newId } from "#kernel/ids.ts";
import { contestLaunches, contests } from "#rooms/contests/schema.ts";
import { agencyById } from "#rooms/organisation/index.ts";
import type { Owner } from "./places.ts";

/** A contest of the agency that takes entries, launched to the unit. */
export async function contestPlaces(db: Db, owner: Owner): Promise<[RegExp, string][]> {
  const { agencyId, unitId, personId } = owner;
  const { rootUnitId } = await agencyById(db, agencyId);
  const [contest, launch] = [newId(), newId()];
  const now = new Date("2019-03-01T02:00:00Z");
  await db.insert(contests).values({
    ...{
      id: contest,
      agencyId,
      ownerUnitId: rootUnitId!,
      kind: "own",
      name: "Tòa án trong lòng dân",
      state: "launched",
    },
    ...{
      subject: "Gương xét xử",
      number: "14/TL-TA",
      launchedOn: "2019-03-01",
      startsOn: "2019-03-01",
      endsOn: "2019-05-31",
    },
    ...{
      entrants: "everyone",
      takesFiles: true,
      takesPost: true,
      postAddress: "Cà Mau",
      createdBy: personId,
      createdAt: now,
    },
  });
  await db.insert(contestLaunches).values({ id: launch, contestId: contest, unitId, toldAt: now });
  return [
    [/^\/contests\/:id\/launches\/:launch/, `/contests/${contest}/launches/${launch}`],
    [/^\/contests\/:id/, `/contests/${contest}`],
  ];
}
