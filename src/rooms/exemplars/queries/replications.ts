import { and, asc, eq, inArray, notInArray, sql } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import type { DbOrTx } from "#kernel/db/index.ts";
import { isId } from "#kernel/ids.ts";
import { notFound } from "#kernel/not-found.ts";
import { type companionPlans, type followUps, practices, replications } from "../schema/replication.ts";
import { exemplars } from "../schema.ts";
import { visibleTo } from "./visible.ts";

/** A taker with its exemplar, seen through the reader's eyes: whoever sees the exemplar sees who learned from it. */
export async function replicationById(db: DbOrTx, officer: Officer, id: string) {
  if (!isId(id)) return notFound();
  const [found] = await db
    .select({ replication: replications, exemplar: exemplars })
    .from(replications)
    .innerJoin(exemplars, eq(exemplars.id, replications.exemplarId))
    .where(and(eq(replications.id, id), visibleTo(officer)));
  return found ?? notFound();
}

/** The units that took over from an exemplar, in the order in which they began, with their names on a day. One query. */
export async function takersOf(db: DbOrTx, exemplarId: string, today: string) {
  const { rows } = await db.execute<TakerRow>(sql`
    select r.id, r.from_id as "fromId", r.unit_id as "unitId", v.name as "unitName", r.state, r.problem, r.adapted, r.helper,
      r.starts_on::text as "startsOn", r.report_on::text as "reportOn", r.baseline::float8 as baseline, r.result::float8 as result,
      r.result_words as "resultWords", r.confirmed_on::text as "confirmedOn", p.name as "confirmedBy",
      r.state_reason as "stateReason", r.resume_on::text as "resumeOn"
    from replications r left join people p on p.id = r.confirmed_by
    join lateral ${versionOn(today)} v on true
    where r.exemplar_id = ${exemplarId} order by r.starts_on, r.recorded_at`);
  return rows;
}
export type TakerRow = {
  id: string;
  fromId: string | null;
  unitId: string;
  unitName: string;
  state: (typeof replications.$inferSelect)["state"];
  problem: string;
  adapted: string;
  helper: string;
  startsOn: string;
  reportOn: string;
  baseline: number | null;
  result: number | null;
  resultWords: string | null;
  confirmedOn: string | null;
  confirmedBy: string | null;
  stateReason: string | null;
  resumeOn: string | null;
};

/** Whether a unit takes over from this exemplar now. */
export async function runsAlready(db: DbOrTx, exemplarId: string, unitId: string): Promise<boolean> {
  const [found] = await db
    .select({ id: replications.id })
    .from(replications)
    .where(
      and(
        eq(replications.exemplarId, exemplarId),
        eq(replications.unitId, unitId),
        notInArray(replications.state, ["dropped", "struck_off"]),
      ),
    );
  return found !== undefined;
}

/** Cách làm of an exemplar, when it was written down. */
export async function practiceOf(db: DbOrTx, exemplarId: string) {
  const [found] = await db
    .select({
      title: practices.title,
      problem: practices.problem,
      way: practices.way,
      effect: practices.effect,
      surroundings: practices.surroundings,
      measure: practices.measure,
      revision: practices.revision,
    })
    .from(practices)
    .where(eq(practices.exemplarId, exemplarId));
  return found;
}
export type WrittenPractice = NonNullable<Awaited<ReturnType<typeof practiceOf>>>;

/** Follow-ups of an exemplar and of its takers, by day; with the name of the taker on a day. */
export async function followUpsOf(db: DbOrTx, exemplarId: string, today: string) {
  const { rows } = await db.execute<FollowUpRow>(sql`
    select f.id, f.replication_id as "replicationId", coalesce(r.unit_id, e.unit_id) as "unitId", v.name as "unitName", f.months,
      f.due_on::text as "dueOn", f.answer, f.words, f.result::float8 as result, f.answered_on::text as "answeredOn", p.name as "answeredBy"
    from follow_ups f join exemplars e on e.id = f.exemplar_id left join replications r on r.id = f.replication_id
    left join people p on p.id = f.answered_by
    join lateral ${versionOn(today, sql`coalesce(r.unit_id, e.unit_id)`)} v on true
    where f.exemplar_id = ${exemplarId} order by f.due_on, f.months`);
  return rows;
}
export type FollowUpRow = {
  id: string;
  replicationId: string | null;
  unitId: string;
  unitName: string;
  months: number;
  dueOn: string;
  answer: (typeof followUps.$inferSelect)["answer"];
  words: string | null;
  result: number | null;
  answeredOn: string | null;
  answeredBy: string | null;
};

/** Kế hoạch thi đua cùng điển hình of units, the newest year first. */
export async function companionsOf(db: DbOrTx, exemplarId: string, today: string) {
  const { rows } = await db.execute<CompanionRow>(sql`
    select c.id, c.unit_id as "unitId", v.name as "unitName", c.year, c.content, c.target, c.due_on::text as "dueOn", c.result,
      c.reached, c.reviewed_on::text as "reviewedOn"
    from companion_plans c join lateral ${versionOn(today, sql`c.unit_id`)} v on true
    where c.exemplar_id = ${exemplarId} order by c.year desc, v.position, v.name`);
  return rows;
}
export type CompanionRow = Pick<
  typeof companionPlans.$inferSelect,
  "id" | "unitId" | "year" | "content" | "target" | "dueOn" | "result" | "reached" | "reviewedOn"
> & { unitName: string };

/** The takers of an exemplar from which another may learn: those that run or were confirmed. */
export function sourcesOf(db: DbOrTx, exemplarId: string) {
  return db
    .select({ id: replications.id, unitId: replications.unitId })
    .from(replications)
    .where(
      and(eq(replications.exemplarId, exemplarId), inArray(replications.state, ["trying", "reported", "confirmed"])),
    )
    .orderBy(asc(replications.startsOn));
}

/** The unit of a row (`r.unit_id` unless said) as it stood on a day; one that is gone as it last stood. */
function versionOn(day: string, unitId = sql`r.unit_id`) {
  return sql`(select v.name, v.short_name, v.position from unit_versions v where v.unit_id = ${unitId}
    order by (v.valid_from <= ${day}::date and (v.valid_to is null or v.valid_to >= ${day}::date)) desc, v.valid_from desc limit 1)`;
}
