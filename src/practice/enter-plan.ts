import { theProgram } from "#kernel/activity/index.ts";
import { onDay } from "#kernel/clock.ts";
import type { Tx } from "#kernel/db/index.ts";
import { makeMovementsOfPlan } from "#rooms/movements/index.ts";
import { issueWritten, planObligations, readPack, writePlan } from "#rooms/plans/index.ts";
import type { Entered } from "./enter-agency.ts";
import { type PracticeAgency, packOfPractice } from "./read-practice.ts";

/** Enters the plan of the practice agency as a draft; issued, with the number and day that the draft leaves blank, when `issue`. */
export async function enterPlan(
  tx: Tx,
  practice: PracticeAgency,
  entered: Entered,
  issue: boolean,
  now: Date,
): Promise<string> {
  const read = readPack(await packOfPractice(practice.agency.key));
  if (!("pack" in read)) throw new Error(`plans/${practice.agency.key}.yaml: ${read.problems[0]?.message}`);
  const planId = await writePlan(tx, entered.agencyId, read.pack, { ownerUnitId: entered.rootUnitId }, null, now);
  const number = read.pack.number ?? practice.agency.issue?.number;
  const issuedOn = read.pack.issuedOn?.length === 10 ? read.pack.issuedOn : practice.agency.issue?.issuedOn;
  if (issue && number && issuedOn) {
    const program = { agencyId: entered.agencyId, ...theProgram };
    await issueWritten(tx, program, planId, { number, issuedOn }, onDay(issuedOn, now));
    await planObligations(tx, planId, now);
    await makeMovementsOfPlan(tx, planId, onDay(issuedOn, now));
  }
  return planId;
}
