import { and, eq, ne, sql } from "drizzle-orm";
import { record } from "#kernel/activity/index.ts";
import type { Officer } from "#kernel/auth/index.ts";
import { formatDay, vietnamDay } from "#kernel/calendar/index.ts";
import type { Db, Tx } from "#kernel/db/index.ts";
import { newId } from "#kernel/ids.ts";
import { insist, Overtaken } from "#kernel/verdict.ts";
import { unitOn } from "#rooms/organisation/index.ts";
import { planById, tellUnits } from "#rooms/plans/index.ts";
import type { HoldingValues, InspectionValues } from "../../inspections/forms.ts";
import { mayCallOff, mayHoldInspection, mayPlanInspection } from "../../inspections/rules.ts";
import { nextInspection } from "../../inspections/states.ts";
import { inspectionById } from "../../queries/inspections.ts";
import { movementById } from "../../queries/movements.ts";
import { findings, type Inspection, inspections } from "../../schema/inspections.ts";

/** Lên lịch kiểm tra một đơn vị, under a movement, a plan or neither; the unit is told. Gives its id. */
export function planInspection(
  db: Db,
  officer: Officer,
  ownerUnitId: string,
  values: InspectionValues,
  now: Date,
): Promise<string> {
  return db.transaction(async (tx) => {
    insist(mayPlanInspection(officer, ownerUnitId));
    if (values.movementId) await movementById(tx, officer, values.movementId);
    if (values.planId) await planById(tx, officer, values.planId);
    const unit = await unitOn(tx, officer.agencyId, values.unitId, vietnamDay(now));
    const id = newId();
    const { agencyId, personId } = officer;
    await tx.insert(inspections).values({ id, agencyId, ownerUnitId, ...values, createdBy: personId, createdAt: now });
    const text = `Kiểm tra ngày ${formatDay(values.plannedOn)}: ${values.purpose}`;
    await tellUnits(tx, agencyId, [unit.id], text, `/inspections/${id}`, now);
    await tell(tx, officer, { id, unitId: unit.id }, "inspection.planned", { unit: unit.name }, null, now);
    return id;
  });
}

/** Ghi kết quả kiểm tra, with what the unit is to mend; without anything to mend it is closed at once. */
export function holdInspection(
  db: Db,
  officer: Officer,
  id: string,
  { revision, findings: rows, ...held }: HoldingValues,
  now: Date,
): Promise<void> {
  return db.transaction(async (tx) => {
    const inspection = await inspectionById(tx, officer, id, vietnamDay(now));
    insist(mayHoldInspection(officer, inspection));
    const state = nextInspection(inspection.state, "hold")!;
    await writeInspection(tx, { id, revision }, { ...held, state });
    if (rows.length > 0)
      await tx
        .insert(findings)
        .values(rows.map((row, position) => ({ id: newId(), inspectionId: id, position, ...row })));
    await closeWhenSettled(tx, id, now);
    const { agencyId, unitId, unitName } = inspection;
    const text =
      rows.length > 0 ? `${rows.length} kiến nghị sau kiểm tra chờ đơn vị trả lời` : "Đã kiểm tra, không có kiến nghị";
    await tellUnits(tx, agencyId, [unitId], text, `/inspections/${id}`, now);
    await tell(tx, officer, inspection, "inspection.held", { unit: unitName, count: String(rows.length) }, null, now);
  });
}

/** Bỏ một lần kiểm tra chưa làm, with the reason; the unit is told. */
export function callOffInspection(db: Db, officer: Officer, id: string, reason: string, now: Date): Promise<void> {
  return db.transaction(async (tx) => {
    const inspection = await inspectionById(tx, officer, id, vietnamDay(now));
    insist(mayCallOff(officer, inspection));
    const state = nextInspection(inspection.state, "call_off")!;
    await writeInspection(tx, inspection, { state, stateReason: reason });
    const { agencyId, unitId, unitName, plannedOn } = inspection;
    const text = `Bỏ lịch kiểm tra ngày ${formatDay(plannedOn)}. Lý do: ${reason}`;
    await tellUnits(tx, agencyId, [unitId], text, `/inspections/${id}`, now);
    await tell(tx, officer, inspection, "inspection.called_off", { unit: unitName }, reason, now);
  });
}

/** Closes a visit that was held when none of its findings is open any more. */
export async function closeWhenSettled(tx: Tx, id: string, now: Date): Promise<void> {
  const open = tx
    .select({ one: sql`1` })
    .from(findings)
    .where(and(eq(findings.inspectionId, id), ne(findings.state, "settled")));
  await tx
    .update(inspections)
    .set({ state: nextInspection("held", "close")!, closedOn: vietnamDay(now) })
    .where(and(eq(inspections.id, id), eq(inspections.state, "held"), sql`not exists ${open}`));
}

async function writeInspection(
  tx: Tx,
  read: Pick<Inspection, "id" | "revision">,
  more: Partial<Inspection>,
): Promise<void> {
  const moved = await tx
    .update(inspections)
    .set({ ...more, revision: sql`${inspections.revision} + 1` })
    .where(and(eq(inspections.id, read.id), eq(inspections.revision, read.revision)))
    .returning({ id: inspections.id });
  if (moved.length === 0) throw new Overtaken("inspection.moved_meanwhile");
}

/** One line in the activity of the visit, for the unit that is visited. */
export function tell(
  tx: Tx,
  officer: Officer,
  inspection: Pick<Inspection, "id" | "unitId">,
  verb: string,
  facts: Record<string, string>,
  reason: string | null,
  now: Date,
) {
  const { id: subjectId, unitId } = inspection;
  return record(tx, officer, now, { verb, subjectType: "inspection", subjectId, unitId, facts, reason });
}
