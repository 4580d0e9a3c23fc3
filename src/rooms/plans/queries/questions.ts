import { sql } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import { contains, type DbOrTx } from "#kernel/db/index.ts";
import { isId } from "#kernel/ids.ts";
import { notFound } from "#kernel/not-found.ts";
import type { Plan } from "../schema.ts";
import { unitOn } from "./duty-units.ts";
import { onSeenUnits } from "./seen-units.ts";

/** A question of a unit about a plan, with its answer and the version that came of it. */
export type AskedQuestion = {
  id: string;
  unitId: string;
  unitName: string;
  dutyKey: string | null;
  dutyTitle: string | null;
  text: string;
  askedBy: string;
  askedAt: Date;
  answer: string | null;
  answeredBy: string | null;
  answeredAt: Date | null;
  ledToVersion: number | null;
};

/** Narrowing of the list; `search` is compared without diacritics. */
export type QuestionFilter = {
  state?: "waiting" | "answered" | undefined;
  search?: string | undefined;
  page?: number | undefined;
  perPage?: number | undefined;
};

/** Questions about a plan of the units the officer sees: those without an answer first, then the newest. Two queries. */
export async function questionsOf(
  db: DbOrTx,
  officer: Officer,
  plan: Plan,
  today: string,
  filter: QuestionFilter = {},
) {
  const perPage = filter.perPage ?? 20;
  const seen = sql`o.plan_id = ${plan.id} and ${onSeenUnits(officer, plan, sql.raw("o.unit_id"))}`;
  const state = { waiting: sql`o.answered_at is null`, answered: sql`o.answered_at is not null` };
  const narrowed = sql`${seen} and ${filter.state ? state[filter.state] : sql`true`}
    and ${filter.search ? contains(sql`vn_fold(o.text || ' ' || coalesce(o.answer, ''))`, filter.search) : sql`true`}`;
  const counted = await db.execute<{ all: number; waiting: number; found: number }>(sql`
    select count(*)::int as all, count(*) filter (where o.answered_at is null)::int as waiting, count(*) filter (where ${narrowed})::int as found
    from questions o where ${seen}`);
  const { rows } = await db.execute<AskedQuestion>(sql`
    ${selected(today)} where ${narrowed}
    order by (o.answered_at is null) desc, o.asked_at desc limit ${perPage} offset ${((filter.page ?? 1) - 1) * perPage}`);
  return { lines: rows.map(withMoments), ...counted.rows[0]!, perPage };
}
export type Questions = Awaited<ReturnType<typeof questionsOf>>;

/** One question; unseen and absent are both «not found». */
export async function questionById(
  db: DbOrTx,
  officer: Officer,
  plan: Plan,
  id: string,
  today: string,
): Promise<AskedQuestion> {
  if (!isId(id)) return notFound();
  const { rows } = await db.execute<AskedQuestion>(sql`
    ${selected(today)} where o.id = ${id} and o.plan_id = ${plan.id} and ${onSeenUnits(officer, plan, sql.raw("o.unit_id"))}`);
  return rows[0] ? withMoments(rows[0]) : notFound();
}

function selected(today: string) {
  return sql`
    select o.id, o.unit_id as "unitId", v.short_name as "unitName", d.key as "dutyKey", d.title as "dutyTitle", o.text,
      asker.name as "askedBy", o.asked_at as "askedAt", o.answer, answerer.name as "answeredBy", o.answered_at as "answeredAt",
      o.led_to_version as "ledToVersion"
    from questions o
    join people asker on asker.id = o.asked_by
    left join people answerer on answerer.id = o.answered_by
    left join duties d on d.id = o.duty_id
    join lateral ${unitOn(today)} v on true`;
}

/** Raw rows may carry moments as text. */
function withMoments(row: AskedQuestion): AskedQuestion {
  return {
    ...row,
    askedAt: new Date(row.askedAt),
    answeredAt: row.answeredAt === null ? null : new Date(row.answeredAt),
  };
}

/** The units of a plan for which an officer may ask, by name. One query. */
export async function askingUnits(db: DbOrTx, plan: Plan, acts: "agency" | readonly string[], today: string) {
  const mine = acts === "agency" ? sql`true` : sql`u.id = any(${sql.param([...acts])}::uuid[])`;
  const { rows } = await db.execute<{ id: string; name: string }>(sql`
    select u.id, v.short_name as name from units u
    join unit_versions v on v.unit_id = u.id and v.valid_from <= ${today} and (v.valid_to is null or v.valid_to >= ${today})
    where u.agency_id = ${plan.agencyId} and u.category <> 'outside' and ${mine}
    order by v.position, v.short_name`);
  return rows;
}
