import { eq } from "drizzle-orm";
import type { Db } from "#kernel/db/index.ts";
import { newId } from "#kernel/ids.ts";
import { contestAuthors, contestEntries } from "#rooms/contests/schema/entries.ts";
import { contestSheets } from "#rooms/contests/schema/judging.ts";
import { contestCriteria, contestHands, contestLaunches, contestRounds, contests } from "#rooms/contests/schema.ts";
import { agencyById } from "#rooms/organisation/index.ts";
import { people } from "#rooms/organisation/schema.ts";
import type { Owner } from "./places.ts";
import { quizPlaces } from "./quiz-places.ts";

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
  const judged = await entryPlaces(db, owner, contest);
  const nothing = newId();
  return [
    ...(await quizPlaces(db, owner)),
    [/^\/cuoc-thi\/:agency\/:id/, `/cuoc-thi/ca-mau/${contest}`],
    [/:contest/, contest],
    [/:code/, "AAAA-BBBB-CCCC"],
    [/^\/contests\/:id\/entries\/:entry/, `/contests/${contest}/entries/${judged.entry}`],
    [/^\/contests\/:id\/sheets\/:sheet/, `/contests/${contest}/sheets/${judged.sheet}`],
    [/\/files\/:n$/, "/files/0"],
    [/^\/contests\/:id\/rounds\/:round/, `/contests/${contest}/rounds/${judged.round}`],
    [/^\/contests\/:id\/complaints\/:complaint/, `/contests/${contest}/complaints/${nothing}`],
    [/^\/contests\/:id\/awards\/:award/, `/contests/${contest}/awards/${nothing}`],
    [/^\/contests\/:id\/launches\/:launch/, `/contests/${contest}/launches/${launch}`],
    [/^\/contests\/:id/, `/contests/${contest}`],
  ];
}

/** An entry of the officer that waits to be checked, and a sheet of it with a judge of the unit. */
async function entryPlaces(db: Db, { personId, unitId }: Owner, contestId: string) {
  const [entry, round, sheet] = [newId(), newId(), newId()];
  const now = new Date("2019-03-10T02:00:00Z");
  const [judge] = await db.select({ id: people.id }).from(people).where(eq(people.name, "Trịnh Mỹ Duyên"));
  await db.insert(contestHands).values({ contestId, personId: judge!.id, role: "judge" });
  await db.insert(contestCriteria).values({ id: newId(), contestId, position: 0, name: "Nội dung", points: 100 });
  await db.insert(contestRounds).values({ id: round, contestId, position: 0, name: "Chung khảo", state: "judging" });
  await db.insert(contestEntries).values({
    ...{ id: entry, contestId, origin: "staff", blindNumber: 4821, title: "Người giữ dấu", body: "Chị giữ dấu." },
    submittedAt: now,
  });
  await db.insert(contestAuthors).values({ entryId: entry, contestId, personId, unitId, name: "Lâm Thị Bích Thủy" });
  await db.insert(contestSheets).values({ id: sheet, contestId, roundId: round, entryId: entry, judgeId: judge!.id });
  return { entry, round, sheet };
}
