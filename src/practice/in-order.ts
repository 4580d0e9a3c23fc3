import { sql } from "drizzle-orm";
import type { Day } from "#kernel/calendar/index.ts";
import type { Tx } from "#kernel/db/index.ts";

/**
 * Puts the activity and the notices of a practice agency in the order of time: room after room has told its own years, and pages
 * show the newest lines by their numbers. What was told of a past day without an hour gets one of the office's hours; what bears
 * the day of the machine, the founding, comes first. Called before anybody has read a line.
 */
export async function tellInOrder(tx: Tx, agencyId: string, today: Day): Promise<void> {
  await tx.execute(sql`
    with told as (delete from activity where agency_id = ${agencyId} returning *),
    timed as (
      select *, (happened_at at time zone 'Asia/Ho_Chi_Minh')::date as on_day, (happened_at at time zone 'Asia/Ho_Chi_Minh')::time as at_hour
      from told),
    placed as (
      select *, case when on_day > ${today}::date then (min(on_day) over () + time '07:30') at time zone 'Asia/Ho_Chi_Minh'
        when at_hour = '00:00' and on_day < ${today}::date
        then happened_at + interval '8 hours' + least(7 * (row_number() over (partition by on_day, at_hour order by id) - 1), 500) * interval '1 minute'
        else happened_at end as moment
      from timed)
    insert into activity (agency_id, happened_at, actor_id, actor_name, unit_id, verb, subject_type, subject_id, facts, reason)
    select agency_id, moment, actor_id, actor_name, unit_id, verb, subject_type, subject_id, facts, reason
    from placed order by moment, id`);
  await tx.execute(sql`
    with told as (delete from notices where agency_id = ${agencyId} returning *)
    insert into notices (agency_id, person_id, text, href, about, created_at, read_at)
    select agency_id, person_id, text, href, about, created_at, read_at from told order by created_at, id`);
}
