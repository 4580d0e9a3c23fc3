import { sql } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import { contains, type DbOrTx } from "#kernel/db/index.ts";
import type { Plan } from "../schema.ts";
import { onSeenUnits } from "./seen-units.ts";

/** Nơi nhận: a line of the plan's list or a unit that owes something, and whether it was received. */
export type Recipient = {
  id: string;
  name: string;
  unitId: string | null;
  purpose: string | null;
  sentAt: Date | null;
  acknowledgedAt: Date | null;
  acknowledgedBy: string | null;
};

/** Narrowing of the list; `name` is compared without diacritics. */
export type RecipientFilter = {
  state?: "acknowledged" | "waiting" | undefined;
  name?: string | undefined;
  page?: number | undefined;
  perPage?: number | undefined;
};

/**
 * Who was given the plan, in its order, with the numbers of all. Lines of no unit are seen by everybody, those of units
 * by whoever sees the unit. Two queries.
 */
export async function recipientsOf(db: DbOrTx, officer: Officer, plan: Plan, filter: RecipientFilter = {}) {
  const perPage = filter.perPage ?? 50;
  const seen = sql`r.plan_id = ${plan.id} and (r.unit_id is null or ${onSeenUnits(officer, plan, sql.raw("r.unit_id"))})`;
  const narrowed = sql`${seen} and ${
    filter.state === "acknowledged"
      ? sql`r.acknowledged_at is not null`
      : filter.state === "waiting"
        ? sql`r.unit_id is not null and r.acknowledged_at is null`
        : sql`true`
  } and ${filter.name ? contains(sql`vn_fold(r.name)`, filter.name) : sql`true`}`;
  const counted = await db.execute<{ all: number; units: number; acknowledged: number; found: number }>(sql`
    select count(*)::int as all, count(r.unit_id)::int as units, count(r.acknowledged_at)::int as acknowledged,
      count(*) filter (where ${narrowed})::int as found
    from plan_recipients r where ${seen}`);
  const { rows } = await db.execute<Recipient>(sql`
    select r.id, r.name, r.unit_id as "unitId", r.purpose, r.sent_at as "sentAt", r.acknowledged_at as "acknowledgedAt",
      (select p.name from people p where p.id = r.acknowledged_by) as "acknowledgedBy"
    from plan_recipients r where ${narrowed}
    order by r.position, r.id limit ${perPage} offset ${((filter.page ?? 1) - 1) * perPage}`);
  const [count] = counted.rows;
  const lines = rows.map((row) => ({ ...row, sentAt: moment(row.sentAt), acknowledgedAt: moment(row.acknowledgedAt) }));
  return { lines, ...count!, perPage };
}
export type Recipients = Awaited<ReturnType<typeof recipientsOf>>;

/** Raw rows may carry moments as text. */
function moment(at: Date | string | null): Date | null {
  return at === null ? null : new Date(at);
}
