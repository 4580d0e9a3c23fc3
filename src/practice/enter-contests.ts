import { and, eq } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import { type Day, startOfDay } from "#kernel/calendar/index.ts";
import type { Tx } from "#kernel/db/index.ts";
import { closeRound } from "#rooms/contests/commands/close-round.ts";
import { draftContest } from "#rooms/contests/commands/draft-contest.ts";
import { enterContest } from "#rooms/contests/commands/enter.ts";
import { acceptEntry } from "#rooms/contests/commands/handle-entry.ts";
import { beginRound, markSheet } from "#rooms/contests/commands/judge.ts";
import { launchContest } from "#rooms/contests/commands/launch-contest.ts";
import { nameHands } from "#rooms/contests/commands/name-hands.ts";
import { announceResults, openNames } from "#rooms/contests/commands/open-names.ts";
import { reportPart } from "#rooms/contests/commands/report-part.ts";
import { contestForm, reportForm } from "#rooms/contests/forms/contest.ts";
import { prizesByPlace } from "#rooms/contests/judging/rank.ts";
import { partsOf } from "#rooms/contests/queries/contests.ts";
import { rankingOf } from "#rooms/contests/queries/judging.ts";
import { contestSheets } from "#rooms/contests/schema/judging.ts";
import { contestLaunches, contests } from "#rooms/contests/schema.ts";
import { officerOn, unitsOn } from "#rooms/organisation/index.ts";
import { duties } from "#rooms/plans/schema.ts";
import { actorsOf } from "./cast.ts";
import {
  contestOfSocTrang,
  entriesOfSocTrang,
  openContestOfSocTrang,
  outsideContestOfThaiBinh,
  type ToldEntry,
} from "./contests-told.ts";
import type { Entered } from "./enter-agency.ts";

type Around = { tx: Tx; entered: Entered; today: Day };

/** Lives the contests of a practice agency through the program's own commands, until its day. */
export async function enterContests(tx: Tx, entered: Entered, key: string, planId: string, today: Day): Promise<void> {
  const around = { tx, entered, today };
  if (key === "soc-trang" && today >= "2019-12-01") await judgedContest(around);
  if (key === "soc-trang" && today >= "2020-05-10") await runningContest(around);
  if (key === "thai-binh" && today >= "2022-10-10") await outsideContest(around, planId);
}

async function judgedContest(around: Around): Promise<void> {
  const { tx } = around;
  const office = await actor(around, null, "2019-10-01");
  const id = await launched(around, office, "2019-10-01", "35/TL-STP", {
    ...{ ...contestOfSocTrang.rules, name: "Viết về người tốt, việc tốt ngành Tư pháp năm 2019" },
    ...{ subject: "Người tốt, việc tốt ở cơ quan, đơn vị.", startsOn: "01/10/2019", endsOn: "31/10/2019" },
  });
  await jury(around, office, id, "2019-10-05");
  const points = new Map<string, ToldEntry["points"]>();
  for (const one of entriesOfSocTrang) points.set(await entered(around, office, id, one, "2019-10-22"), one.points);
  await beginRound(tx, office, id, morning("2019-11-01"));
  await marked(around, id, points);
  const { rounds, prizes } = await partsOf(tx, id);
  await closeRound(tx, office, id, rounds[0]!.id, morning("2019-11-15"));
  const given = prizesByPlace(await rankingOf(tx, id), prizes);
  const chosen = new Map(given.map(({ entryId, prizeId }) => [entryId, prizeId]));
  await openNames(tx, office, id, { revision: await revisionOf(tx, id), prizes: chosen }, morning("2019-11-18"));
  const decision = { decisionNumber: "141/QĐ-STP", decidedOn: "2019-11-25", decidedBy: "Giám đốc Sở Tư pháp" };
  await announceResults(tx, office, id, { revision: await revisionOf(tx, id), ...decision }, morning("2019-11-27"));
}

async function runningContest(around: Around): Promise<void> {
  const office = await actor(around, null, "2020-05-04");
  const { entries, ...named } = openContestOfSocTrang;
  const times = { startsOn: "04/05/2020", endsOn: "30/06/2020" };
  const id = await launched(around, office, "2020-05-04", "19/TL-STP", {
    ...contestOfSocTrang.rules,
    ...named,
    ...times,
  });
  await jury(around, office, id, "2020-05-05");
  for (const one of entries) await entered(around, office, id, one, "2020-05-08");
}

async function outsideContest(around: Around, planId: string): Promise<void> {
  const { tx, entered: agency } = around;
  const office = await actor(around, null, "2022-09-01");
  const [duty] = await tx
    .select({ id: duties.id })
    .from(duties)
    .where(and(eq(duties.planId, planId), eq(duties.key, "thi-viet")));
  const { reports, ...named } = outsideContestOfThaiBinh;
  const id = await launched(around, office, "2022-09-01", "52/CTHADS-TCCB", {
    ...{ ...named, kind: "outside", startsOn: "01/09/2022", endsOn: "30/11/2022", wantedEntries: "1" },
    ...(duty ? { duty: duty.id } : {}),
  });
  for (const { unit, on, ...said } of reports) {
    const unitId = agency.unitIds.get(unit)!;
    const [launch] = await tx
      .select()
      .from(contestLaunches)
      .where(and(eq(contestLaunches.contestId, id), eq(contestLaunches.unitId, unitId)));
    const day = on.split("/").reverse().join("-");
    const officer = await officerAt(around, actorsOf(agency).ofUnit(unitId).id, day);
    const values = reportForm.parse({ revision: "1", ...said, sentOn: on, evidence: "Phiếu gửi bài của ban tổ chức" });
    await reportPart(tx, officer, id, launch!.id, values, morning(day));
  }
}

async function launched(around: Around, office: Officer, on: Day, number: string, typed: object): Promise<string> {
  const { tx, entered: agency } = around;
  const values = contestForm.parse({ revision: "0", ...typed });
  const id = await draftContest(tx, office, agency.rootUnitId, values, morning(on));
  const all = await unitsOn(tx, agency.agencyId, on, { category: "unit" });
  const unitIds = all.flatMap((unit) => (unit.id === agency.rootUnitId ? [] : [unit.id]));
  await launchContest(tx, office, id, { revision: 1, number, launchedOn: on, unitIds }, morning(on));
  return id;
}

async function jury(around: Around, office: Officer, id: string, on: Day): Promise<void> {
  const rows = contestOfSocTrang.judges.map((name, n) => ({
    personId: personNamed(around, name),
    role: n === 0 ? ("chair" as const) : ("judge" as const),
  }));
  await nameHands(around.tx, office, id, rows, morning(on));
}

async function entered(
  around: Around,
  office: Officer,
  id: string,
  one: Pick<ToldEntry, "author" | "title" | "body">,
  on: Day,
): Promise<string> {
  const author = await actor(around, one.author, on);
  const sent = { title: one.title, body: one.body, files: [] };
  const entry = await enterContest(around.tx, author, id, sent, { dataFolder: "", now: morning(on) });
  await acceptEntry(around.tx, office, id, entry, "", morning(on));
  return entry;
}

/** Every judge marks what she was given: near what is told, so that no third is called. */
async function marked(around: Around, id: string, points: ReadonlyMap<string, ToldEntry["points"]>): Promise<void> {
  const { tx } = around;
  const { criteria } = await partsOf(tx, id);
  const sheets = await tx.select().from(contestSheets).where(eq(contestSheets.contestId, id));
  for (const [n, sheet] of sheets.entries()) {
    const judge = await officerAt(around, sheet.judgeId, "2019-11-10");
    const marks = criteria.map((one, at) => ({
      criterionId: one.id,
      points: points.get(sheet.entryId)![at]! + (n % 2),
    }));
    await markSheet(tx, judge, id, sheet.id, { revision: 1, note: "", marks }, morning("2019-11-10"));
  }
}

async function revisionOf(tx: Tx, id: string): Promise<number> {
  const [row] = await tx.select({ revision: contests.revision }).from(contests).where(eq(contests.id, id));
  return row!.revision;
}

function personNamed({ entered: agency }: Around, name: string): string {
  const found = agency.people.find((one) => one.name === name);
  if (!found) throw new Error(`Practice names ${name}, who is not there.`);
  return found.id;
}

/** Somebody of the agency by name; its officer in charge where no name is given. */
function actor(around: Around, name: string | null, on: Day): Promise<Officer> {
  return officerAt(around, name === null ? actorsOf(around.entered).office.id : personNamed(around, name), on);
}

async function officerAt({ tx, entered: agency }: Around, personId: string, on: Day): Promise<Officer> {
  const officer = await officerOn(tx, personId, agency.rootUnitId, on);
  if (!officer) throw new Error(`Nobody of practice with the id ${personId} holds a post on ${on}.`);
  return officer;
}

const morning = (on: Day) => new Date(startOfDay(on).getTime() + 8 * 3_600_000);
