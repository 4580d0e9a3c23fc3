import { and, inArray, isNull, lt, or } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import { formatDay, vietnamDay } from "#kernel/calendar/index.ts";
import type { Db, Tx } from "#kernel/db/index.ts";
import { newId } from "#kernel/ids.ts";
import { insist } from "#kernel/verdict.ts";
import { unitsOn } from "#rooms/organisation/index.ts";
import { tellUnits } from "#rooms/plans/index.ts";
import { contestById, launchesOf, partsOf } from "../queries/contests.ts";
import { bankCounts } from "../queries/questions.ts";
import { mayLaunch, mayStep, owes } from "../rules.ts";
import { type Contest, contestLaunches } from "../schema.ts";
import { nextContest } from "../states.ts";
import { tellOf, writeContest } from "./write-contest.ts";

/** The document of the launch, and to whom it goes. */
export type LaunchFacts = { revision: number; number: string; launchedOn: string; unitIds: readonly string[] };

/** Phát động: to all chosen units of the agency in one act. Gives how many units were told. */
export function launchContest(
  db: Db | Tx,
  officer: Officer,
  id: string,
  facts: LaunchFacts,
  now: Date,
): Promise<number> {
  return db.transaction(async (tx) => {
    const contest = await contestById(tx, officer, id);
    const { criteria } = await partsOf(tx, id);
    const { questions } = await bankCounts(tx, id, null);
    insist(mayLaunch(officer, contest, { criteria: criteria.length, questions }));
    const { revision, number, launchedOn, unitIds } = facts;
    await writeContest(tx, { id, revision }, { number, launchedOn, state: nextContest(contest.state, "launch")! });
    const told = await tellLaunch(tx, contest, unitIds, now);
    await tellOf(tx, officer, contest, "contest.launched", now, { facts: { number, units: String(told) } });
    return told;
  });
}

/** Phát động thêm đến đơn vị khác: those that have it already are not told again. Gives how many were new. */
export function extendContest(
  db: Db,
  officer: Officer,
  id: string,
  unitIds: readonly string[],
  now: Date,
): Promise<number> {
  return db.transaction(async (tx) => {
    const contest = await contestById(tx, officer, id);
    insist(mayStep(officer, contest, "extend"));
    const told = await tellLaunch(tx, contest, unitIds, now);
    if (told > 0) await tellOf(tx, officer, contest, "contest.extended", now, { facts: { units: String(told) } });
    return told;
  });
}

/**
 * Đôn đốc: tells the units that have not taken part, or with fewer entries than wanted. Gives how many; 0 when all were told
 * today already.
 */
export function urgeUnits(db: Db, officer: Officer, id: string, now: Date): Promise<number> {
  return db.transaction(async (tx) => {
    const contest = await contestById(tx, officer, id);
    insist(mayStep(officer, contest, "extend"));
    const today = vietnamDay(now);
    const owing = (await launchesOf(tx, id, today)).filter((launch) => owes(contest, launch)).map((one) => one.id);
    if (owing.length === 0) return 0;
    const urged = await tx
      .update(contestLaunches)
      .set({ urgedOn: today })
      .where(
        and(
          inArray(contestLaunches.id, owing),
          or(isNull(contestLaunches.urgedOn), lt(contestLaunches.urgedOn, today)),
        ),
      )
      .returning({ unitId: contestLaunches.unitId });
    const units = urged.map(({ unitId }) => unitId);
    const text = `Nhắc tham gia cuộc thi: ${contest.name}, nhận bài đến hết ngày ${formatDay(contest.endsOn)}`;
    await tellUnits(tx, contest.agencyId, units, text, `/contests/${id}`, now);
    if (units.length > 0)
      await tellOf(tx, officer, contest, "contest.urged", now, { facts: { units: String(units.length) } });
    return units.length;
  });
}

/** One row a unit, and one notice for its officer in charge and its head. */
async function tellLaunch(tx: Tx, contest: Contest, unitIds: readonly string[], now: Date): Promise<number> {
  const { id: contestId, agencyId, name, endsOn } = contest;
  const units = await unitsOn(tx, agencyId, vietnamDay(now), { category: "unit" });
  const asked = units.filter(({ id }) => unitIds.includes(id));
  if (asked.length === 0) return 0;
  const made = await tx
    .insert(contestLaunches)
    .values(asked.map(({ id: unitId }) => ({ id: newId(), contestId, unitId, toldAt: now })))
    .onConflictDoNothing()
    .returning({ unitId: contestLaunches.unitId });
  const told = made.map(({ unitId }) => unitId);
  const text = `Phát động cuộc thi: ${name}. Nhận bài đến hết ngày ${formatDay(endsOn)}`;
  await tellUnits(tx, agencyId, told, text, `/contests/${contestId}`, now);
  return told.length;
}
