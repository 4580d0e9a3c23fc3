import { and, eq } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import { vietnamDay } from "#kernel/calendar/index.ts";
import type { Db, Tx } from "#kernel/db/index.ts";
import { insist, Overtaken } from "#kernel/verdict.ts";
import { tellUnits } from "#rooms/plans/index.ts";
import { mayAnswerFinding, mayJudgeFinding } from "../../inspections/rules.ts";
import { type FindingStep, nextFinding } from "../../inspections/states.ts";
import { findingById } from "../../queries/inspections.ts";
import { type Finding, findings } from "../../schema/inspections.ts";
import { closeWhenSettled, tell } from "./inspect.ts";

/** Trả lời kiến nghị: what the unit mended; those who inspected are told. */
export function answerFinding(
  db: Db,
  officer: Officer,
  inspectionId: string,
  findingId: string,
  answer: string,
  now: Date,
): Promise<void> {
  return db.transaction(async (tx) => {
    const today = vietnamDay(now);
    const { inspection, finding } = await findingById(tx, officer, inspectionId, findingId, today);
    insist(mayAnswerFinding(officer, inspection, finding));
    const by = { answeredOn: today, answeredBy: officer.personId, returnReason: null };
    await write(tx, finding, "answer", { answer, ...by });
    const text = `${inspection.unitName} trả lời kiến nghị sau kiểm tra`;
    await tellUnits(tx, inspection.agencyId, [inspection.ownerUnitId], text, `/inspections/${inspectionId}`, now);
    await tell(tx, officer, inspection, "finding.answered", { unit: inspection.unitName }, null, now);
  });
}

/** Kết luận đã khắc phục; with the last one the visit is closed. */
export function settleFinding(
  db: Db,
  officer: Officer,
  inspectionId: string,
  findingId: string,
  now: Date,
): Promise<void> {
  return db.transaction(async (tx) => {
    const today = vietnamDay(now);
    const { inspection, finding } = await findingById(tx, officer, inspectionId, findingId, today);
    insist(mayJudgeFinding(officer, inspection, finding));
    await write(tx, finding, "settle", { settledOn: today });
    await closeWhenSettled(tx, inspectionId, now);
    await tell(tx, officer, inspection, "finding.settled", { unit: inspection.unitName }, null, now);
  });
}

/** Trả lại câu trả lời, with what is still missing; the unit is told. */
export function returnFinding(
  db: Db,
  officer: Officer,
  inspectionId: string,
  findingId: string,
  reason: string,
  now: Date,
): Promise<void> {
  return db.transaction(async (tx) => {
    const { inspection, finding } = await findingById(tx, officer, inspectionId, findingId, vietnamDay(now));
    insist(mayJudgeFinding(officer, inspection, finding));
    await write(tx, finding, "return", { returnReason: reason });
    const text = `Trả lại câu trả lời kiến nghị sau kiểm tra. Lý do: ${reason}`;
    await tellUnits(tx, inspection.agencyId, [inspection.unitId], text, `/inspections/${inspectionId}`, now);
    await tell(tx, officer, inspection, "finding.returned", { unit: inspection.unitName }, reason, now);
  });
}

async function write(tx: Tx, finding: Finding, step: FindingStep, more: Partial<Finding>): Promise<void> {
  const moved = await tx
    .update(findings)
    .set({ ...more, state: nextFinding(finding.state, step)! })
    .where(and(eq(findings.id, finding.id), eq(findings.state, finding.state)))
    .returning({ id: findings.id });
  if (moved.length === 0) throw new Overtaken("inspection.moved_meanwhile");
}
