import type { Officer } from "#kernel/auth/index.ts";
import { addDays, type Day, startOfDay } from "#kernel/calendar/index.ts";
import type { Tx } from "#kernel/db/index.ts";
import { replicate } from "#rooms/exemplars/commands/replication/replicate.ts";
import { confirmReplication, reportReplication } from "#rooms/exemplars/commands/replication/step-replication.ts";
import { writePractice } from "#rooms/exemplars/commands/replication/write-practice.ts";
import { actorsOf, answeringHead, officerOfDay } from "./cast.ts";
import type { Entered } from "./enter-agency.ts";
import type { ToldExemplar } from "./exemplars-told/index.ts";
import { type ToldPractice, type ToldTaker, toldPractices } from "./practices-told.ts";

/** Days before the agency's today on which the first unit began; each further one began a month later. */
const firstBegan = 170;

/**
 * Cách làm and the units that took them over, in a practice agency: written by the office, taken over and reported by the
 * units, confirmed by their heads, all through the commands, so that the practice finder and the spread are not empty.
 */
export async function enterPractices(
  tx: Tx,
  entered: Entered,
  key: string,
  ids: ReadonlyMap<ToldExemplar, string>,
  today: Day,
): Promise<void> {
  const office = await officerOfDay(tx, entered, actorsOf(entered).office.id, today);
  if (!office) return;
  const exemplarIds = new Map([...ids].map(([one, id]) => [one.name, id]));
  for (const practice of toldPractices[key] ?? []) {
    const exemplarId = exemplarIds.get(practice.exemplar);
    if (!exemplarId) throw new Error(`practices-told.ts: practice ${key} has no exemplar «${practice.exemplar}».`);
    await enterOne(tx, entered, office, practice, exemplarId, today);
  }
}

async function enterOne(
  tx: Tx,
  entered: Entered,
  office: Officer,
  { words, takers }: ToldPractice,
  exemplarId: string,
  today: Day,
): Promise<void> {
  await writePractice(tx, office, exemplarId, words, null, startOfDay(addDays(today, -firstBegan - 10)));
  for (const [n, taker] of takers.entries())
    await takeOver(tx, entered, taker, exemplarId, addDays(today, -firstBegan + 30 * n), today);
}

async function takeOver(
  tx: Tx,
  entered: Entered,
  taker: ToldTaker,
  exemplarId: string,
  startsOn: Day,
  today: Day,
): Promise<void> {
  const unitId = entered.unitIds.get(taker.unit);
  if (!unitId) throw new Error(`practices-told.ts: there is no unit «${taker.unit}».`);
  const officer = await officerOfDay(tx, entered, actorsOf(entered).ofUnit(unitId).id, today);
  const head = await officerOfDay(tx, entered, answeringHead(entered, unitId), today);
  if (!officer || !head) return;
  const { problem, adapted, baseline, result } = taker;
  const undertaking = { unitId, fromId: null, problem, adapted, helper: "", startsOn, baseline };
  const reportOn = addDays(today, taker.stage === "trying" ? 45 : -20);
  const id = await replicate(tx, officer, exemplarId, { ...undertaking, reportOn }, startOfDay(startsOn));
  if (taker.stage === "trying") return;
  const report = { result, resultWords: taker.words, adapted };
  await reportReplication(tx, officer, id, report, startOfDay(addDays(today, -22)));
  if (taker.stage === "confirmed") await confirmReplication(tx, head, id, startOfDay(addDays(today, -15)));
}
