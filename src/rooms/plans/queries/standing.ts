import { type SQL, sql } from "drizzle-orm";
import { type Standing, soonDays, urgency } from "../progress.ts";

/** Of an obligation `o`: too few real things are linked; false where nothing is counted. */
export const fellShort: SQL = sql`coalesce(o.done < o.target, false)`;

/** Of an obligation `o` what `quotaOf` says. */
export const quotaSaid: SQL = sql`(case when o.target is null then null when o.done < o.target then 'short' else 'reached' end)`;

/** Of a duty `d`: its day hangs on something that may have none yet, as `awaitsDay` says. */
const awaitsADay: SQL = sql`(case d.due->>'type' when 'event' then d.due->'occasion' is not null
  when 'relative' then d.due->'days' is not null and d.due->'after' is not null
  when 'range' then jsonb_typeof(d.due->'to') = 'object' else false end)`;

/**
 * How an obligation `o` of a duty `d` stands on a day, as its place in `urgency` (0 is late): the same answer as
 * `standingOf`, for sorting, filtering and counting in SQL. A test holds the two equal.
 */
export function standingRank(today: string): SQL<number> {
  const rank = (standing: Standing) => sql.raw(String(urgency.indexOf(standing)));
  return sql<number>`(case o.state
    when 'accepted' then case when o.answered_none then ${rank("none")} when ${fellShort} then ${rank("accepted_short")} when o.late then ${rank("accepted_late")} else ${rank("accepted")} end
    when 'excused' then ${rank("excused")}
    when 'lapsed' then ${rank("lapsed")}
    when 'submitted' then ${rank("waiting")}
    else case
      when o.due_on is null then case when o.state = 'returned' then ${rank("returned")}
        when ${awaitsADay} then ${rank("awaiting")} else ${rank("standing")} end
      when o.due_on < ${today}::date and not d.if_any then case when ${fellShort} then ${rank("missed")} else ${rank("late")} end
      when o.state = 'returned' then ${rank("returned")}
      when o.due_on between ${today}::date and ${today}::date + ${sql.raw(String(soonDays))} then ${rank("soon")}
      else ${rank("open")} end
    end)`;
}
