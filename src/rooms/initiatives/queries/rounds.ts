import { and, asc, desc, eq, sql } from "drizzle-orm";
import type { DbOrTx } from "#kernel/db/index.ts";
import { isId } from "#kernel/ids.ts";
import { notFound } from "#kernel/not-found.ts";
import { duties, obligations, plans } from "#rooms/plans/schema.ts";
import { initiativeRounds } from "../schema.ts";

const councilName = sql<string>`(select v.name from unit_versions v where v.unit_id = initiative_rounds.council_id
  order by v.valid_from desc limit 1)`;

/** The rounds of an agency, newest year first, with how many initiatives each has and how many came late. One query. */
export function roundsNewest(db: DbOrTx, agencyId: string) {
  return db
    .select({
      id: initiativeRounds.id,
      year: initiativeRounds.year,
      title: initiativeRounds.title,
      dueOn: initiativeRounds.dueOn,
      councilId: initiativeRounds.councilId,
      planId: initiativeRounds.planId,
      councilName,
      all: sql<number>`(select count(*)::int from initiatives i where i.round_id = initiative_rounds.id)`,
      late: sql<number>`(select count(*)::int from initiatives i where i.round_id = initiative_rounds.id and i.late)`,
      recognised: sql<number>`(select count(*)::int from initiatives i where i.round_id = initiative_rounds.id and i.state = 'recognised')`,
    })
    .from(initiativeRounds)
    .where(eq(initiativeRounds.agencyId, agencyId))
    .orderBy(desc(initiativeRounds.year), asc(initiativeRounds.title));
}
export type RoundLine = Awaited<ReturnType<typeof roundsNewest>>[number];

/** One round of the agency; of another agency it is «not found». */
export async function roundById(db: DbOrTx, agencyId: string, id: string) {
  if (!isId(id)) return notFound();
  const [found] = await db
    .select()
    .from(initiativeRounds)
    .where(and(eq(initiativeRounds.id, id), eq(initiativeRounds.agencyId, agencyId)));
  return found ?? notFound();
}

/** The duty of a running plan that asks for registrations of initiatives, with its year and day: the round it calls for. */
export async function roundsAsked(db: DbOrTx, agencyId: string) {
  return db
    .selectDistinct({
      planId: plans.id,
      planTitle: plans.title,
      number: plans.number,
      dueOn: sql<string | null>`max(${obligations.dueOn})::text`,
    })
    .from(duties)
    .innerJoin(plans, eq(plans.id, duties.planId))
    .leftJoin(obligations, and(eq(obligations.dutyId, duties.id), sql`${obligations.state} <> 'lapsed'`))
    .where(and(eq(plans.agencyId, agencyId), eq(plans.state, "issued"), eq(duties.list, "initiatives")))
    .groupBy(plans.id, plans.title, plans.number);
}
export type RoundAsked = Awaited<ReturnType<typeof roundsAsked>>[number];

/** The obligation of a unit that its registrations are handed in for; null when the plan asks for none. */
export async function obligationOfRound(
  db: DbOrTx,
  round: { planId: string | null; year: number },
  unitId: string,
): Promise<{ id: number; state: string } | null> {
  if (round.planId === null) return null;
  const [found] = await db
    .select({ id: obligations.id, state: obligations.state })
    .from(obligations)
    .innerJoin(duties, eq(duties.id, obligations.dutyId))
    .where(
      and(
        eq(obligations.planId, round.planId),
        eq(obligations.unitId, unitId),
        eq(duties.list, "initiatives"),
        sql`${obligations.period} in (${String(round.year)}, 'once')`,
        sql`${obligations.state} <> 'lapsed'`,
      ),
    )
    .orderBy(asc(obligations.dueOn))
    .limit(1);
  return found ?? null;
}
