import { type SQL, sql } from "drizzle-orm";
import type { DbOrTx } from "#kernel/db/index.ts";
import { isId } from "#kernel/ids.ts";

/** A movement as the public sees it. */
export type PublicMovement = {
  id: string;
  name: string;
  theme: string | null;
  slogan: string | null;
  ownerName: string;
  startsOn: string | null;
  endsOn: string | null;
  until: string | null;
  launchedOn: string | null;
  closed: boolean;
  units: number;
  /** The drive that runs today, and its last day. */
  drive: string | null;
  driveEndsOn: string | null;
};

const columns = (
  today: string,
) => sql`m.id, m.name, m.theme, m.slogan, m.starts_on::text as "startsOn", m.ends_on::text as "endsOn",
  m.until, m.launched_on::text as "launchedOn", m.state = 'closed' as closed,
  (select v.name from unit_versions v where v.unit_id = m.owner_unit_id
    order by (v.valid_from <= ${today}::date and (v.valid_to is null or v.valid_to >= ${today}::date)) desc, v.valid_from desc limit 1) as "ownerName",
  (select count(*)::int from launches l where l.movement_id = m.id) as units,
  running.name as drive, running.ends_on::text as "driveEndsOn"`;

/** Movements that were launched, those that run first, the newest first. One query. */
export async function publicMovements(
  db: DbOrTx,
  agencyId: string,
  today: string,
  part: { limit: number; offset: number; running?: boolean },
): Promise<{ rows: PublicMovement[]; total: number }> {
  const { rows } = await db.execute<PublicMovement & { total: number }>(sql`
    select ${columns(today)}, count(*) over ()::int as total from ${movements(today)}
    where ${launched(agencyId, today)} ${part.running ? sql`and m.state = 'launched' and (m.ends_on is null or m.ends_on >= ${today}::date)` : sql``}
    order by (m.state = 'closed'), coalesce(m.launched_on, m.starts_on) desc nulls last, m.name, m.id
    limit ${part.limit} offset ${part.offset}`);
  return { rows, total: rows[0]?.total ?? 0 };
}

/** One movement with its content and its drives; null where the public may not know of it. */
export async function publicMovement(db: DbOrTx, agencyId: string, id: string, today: string) {
  if (!isId(id)) return null;
  const { rows } = await db.execute<
    PublicMovement & {
      content: string;
      criteria: string;
      audience: string;
      number: string | null;
      planId: string | null;
    }
  >(
    sql`select ${columns(today)}, m.content, m.criteria, m.audience, m.number, m.plan_id as "planId" from ${movements(today)}
      where ${launched(agencyId, today)} and m.id = ${id}`,
  );
  const found = rows[0];
  if (!found) return null;
  const { rows: drives } = await db.execute<{ name: string; startsOn: string; endsOn: string; content: string }>(sql`
    select name, starts_on::text as "startsOn", ends_on::text as "endsOn", content from drives
    where agency_id = ${agencyId} and (movement_id = ${id} or plan_id = ${found.planId}) order by starts_on, id`);
  return { ...found, drives };
}
export type PublicMovementPage = NonNullable<Awaited<ReturnType<typeof publicMovement>>>;

/** Kế hoạch đã ban hành of the agency itself (not of its units), the newest first; at most thirty. One query. */
export async function publicPlans(db: DbOrTx, agencyId: string, rootUnitId: string | null, today: string) {
  const { rows } = await db.execute<{
    id: string;
    number: string | null;
    title: string;
    issuer: string;
    issuedOn: string | null;
    issuedMonth: string | null;
    from: string | null;
    to: string | null;
  }>(sql`
    select id, number, title, issuer_name as issuer, issued_on::text as "issuedOn", issued_month as "issuedMonth",
      period_from::text as "from", period_to::text as "to"
    from plans where agency_id = ${agencyId} and owner_unit_id = ${rootUnitId} and state in ('issued', 'closed')
      and coalesce(issued_on, (issued_month || '-01')::date, period_from) <= ${today}::date
    order by issued_on desc nulls last, id limit 30`);
  return rows;
}
export type PublicPlan = Awaited<ReturnType<typeof publicPlans>>[number];

function launched(agencyId: string, today: string): SQL {
  return sql`m.agency_id = ${agencyId} and m.state in ('launched', 'closed') and m.launched_on <= ${today}::date`;
}

/** A movement `m` with the drive that runs today: its own, or one of its plan. */
function movements(today: string): SQL {
  return sql`movements m left join lateral (
    select d.name, d.ends_on from drives d
    where d.agency_id = m.agency_id and (d.movement_id = m.id or d.plan_id = m.plan_id) and ${today}::date between d.starts_on and d.ends_on
    order by d.ends_on, d.id limit 1) running on true`;
}
