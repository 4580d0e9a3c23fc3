import { eq } from "drizzle-orm";
import { theProgram } from "#kernel/activity/index.ts";
import { addDays, type Day } from "#kernel/calendar/index.ts";
import { onDay } from "#kernel/clock.ts";
import type { Tx } from "#kernel/db/index.ts";
import { issueWritten, takeOverWritten } from "#rooms/plans/index.ts";
import { duties, plans } from "#rooms/plans/schema.ts";
import type { Entered } from "./enter-agency.ts";
import { chance } from "./fate.ts";
import type { PracticeAgency } from "./read-practice.ts";

/** Plans of their own are issued by so many units of an agency whose plan asks for them. */
const wanted: Record<string, number> = { "ninh-binh": 6, "dak-lak": 5 };

/** Some units carry the plan out by one of their own: taken over whole, or adapted by a day, the last one late. */
export async function playChildPlans(
  tx: Tx,
  practice: PracticeAgency,
  entered: Entered,
  planId: string,
  today: Day,
  now: Date,
): Promise<void> {
  const [parent] = await tx.select().from(plans).where(eq(plans.id, planId));
  if (parent?.state !== "issued" || !parent.issuedOn) return;
  const units = practice.units
    .filter((unit) => unit.category === "unit" && unit.parent)
    .slice(0, wanted[practice.agency.key] ?? 0);
  for (const [n, unit] of units.entries()) {
    const unitId = entered.unitIds.get(unit.name)!;
    const childId = await takeOverWritten(
      tx,
      parent,
      { id: unitId, name: unit.name, shortName: unit.short ?? unit.name },
      null,
      now,
    );
    const late = n === units.length - 1 ? 60 : 0;
    const issuedOn = addDays(parent.issuedOn, 8 + (chance(unit.name) % 9) + late);
    if (n % 3 === 1) await adapt(tx, childId);
    if (issuedOn < today)
      await issueWritten(
        tx,
        { agencyId: entered.agencyId, ...theProgram },
        childId,
        { number: `0${n + 1}/KH`, issuedOn },
        onDay(issuedOn, now),
      );
  }
}

/** One duty is set a little earlier than the plan above asks. */
async function adapt(tx: Tx, childId: string): Promise<void> {
  const rows = await tx.select().from(duties).where(eq(duties.planId, childId)).orderBy(duties.position);
  const dated = rows.find((row) => row.due?.type === "by");
  if (dated?.due?.type === "by")
    await tx
      .update(duties)
      .set({ due: { ...dated.due, date: addDays(dated.due.date, -3) } })
      .where(eq(duties.id, dated.id));
}
