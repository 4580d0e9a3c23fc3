import { and, eq, inArray, isNotNull, isNull, sql } from "drizzle-orm";
import type { Role } from "#kernel/auth/index.ts";
import { vietnamDay } from "#kernel/calendar/index.ts";
import type { Tx } from "#kernel/db/index.ts";
import { type News, notify } from "#kernel/notices/index.ts";
import { holdsOn } from "#rooms/organisation/index.ts";
import { mandates, people } from "#rooms/organisation/schema.ts";
import { answerer } from "../queries/obligations.ts";
import { obligations, type Plan } from "../schema.ts";

/** Báo cho các đơn vị đang có việc của kế hoạch: one notice for each officer in charge and head there. */
export async function tellThoseWhoOwe(
  tx: Tx,
  plan: Pick<Plan, "id" | "agencyId">,
  text: string,
  href: string,
  now: Date,
) {
  const owing = tx.selectDistinct({ unitId: answerer }).from(obligations).where(eq(obligations.planId, plan.id));
  const { agencyId } = plan;
  await notify(
    tx,
    await listenersOf(tx, agencyId, sql`${mandates.unitId} in ${owing}`, now),
    { agencyId, text, href },
    now,
  );
}

/** Who is told of what concerns a unit, unless it is for one of them alone. */
const inCharge: readonly Role[] = ["emulation_officer", "head"];

/** Báo cho những người được phân công của các đơn vị: who holds one of the roles there on that day. */
export async function tellUnits(
  tx: Tx,
  agencyId: string,
  unitIds: string[],
  text: string,
  href: string,
  now: Date,
  roles?: readonly Role[],
) {
  await tellUnitsOf(tx, unitIds, { agencyId, text, href }, now, roles);
}

/** Báo cho một người. */
export async function tellPerson(tx: Tx, agencyId: string, personId: string, text: string, href: string, now: Date) {
  await notify(tx, [personId], { agencyId, text, href }, now);
}

/** What was handed in, and to whose plan. */
export type HandedIn = {
  id: number;
  agencyId: string;
  planId: string;
  ownerUnitId: string;
  dutyId: string;
  title: string;
  unitName: string;
};

/**
 * Báo cho nơi nhận: one notice for a duty and not one for each unit; while nobody has read it, it counts up: “7 đơn vị đã
 * gửi, chờ nhận”.
 */
export async function tellOfSubmission(tx: Tx, one: HandedIn, now: Date): Promise<void> {
  const { agencyId, planId, ownerUnitId, dutyId, title, unitName } = one;
  const { rows } = await tx.execute<{ units: number; n: number }>(sql`
    select count(distinct o.unit_id)::int as units, count(*)::int as n from obligations o
    where o.plan_id = ${planId} and o.duty_id = ${dutyId} and o.state = 'submitted'`);
  const [waiting] = rows;
  const several = waiting !== undefined && waiting.n > 1;
  const how = several && waiting.units > 1 ? `${waiting.units} đơn vị đã gửi, chờ nhận` : `${unitName} gửi`;
  const href = several ? `/obligations/waiting?duty=${dutyId}` : `/obligations/${one.id}`;
  await tellUnitsOf(tx, [ownerUnitId], { agencyId, text: `${how}: ${title}`, href, about: `waiting ${dutyId}` }, now);
}

async function tellUnitsOf(tx: Tx, unitIds: string[], news: News, now: Date, roles?: readonly Role[]): Promise<void> {
  if (unitIds.length === 0) return;
  await notify(tx, await listenersOf(tx, news.agencyId, inArray(mandates.unitId, unitIds), now, roles), news, now);
}

async function listenersOf(
  tx: Tx,
  agencyId: string,
  where: ReturnType<typeof sql>,
  now: Date,
  roles: readonly Role[] = inCharge,
): Promise<string[]> {
  const rows = await tx
    .selectDistinct({ personId: mandates.personId })
    .from(mandates)
    .innerJoin(people, eq(people.id, mandates.personId))
    .where(
      and(
        where,
        eq(people.agencyId, agencyId),
        isNotNull(people.accountId),
        inArray(mandates.role, [...roles]),
        isNull(people.mergedInto),
        holdsOn(vietnamDay(now), mandates),
      ),
    );
  return rows.map(({ personId }) => personId);
}
