import { type SQL, sql } from "drizzle-orm";
import { type Standing, soonDays, urgency } from "../progress.ts";

/**
 * How an obligation `o` of a duty `d` stands on a day, as its place in `urgency` (0 is late): the same answer as
 * `standingOf`, for sorting, filtering and counting in SQL. A test holds the two equal.
 */
export function standingRank(today: string): SQL<number> {
  const rank = (standing: Standing) => sql.raw(String(urgency.indexOf(standing)));
  return sql<number>`(case o.state
    when 'accepted' then case when o.answered_none then ${rank("none")} when o.late then ${rank("accepted_late")} else ${rank("accepted")} end
    when 'excused' then ${rank("excused")}
    when 'lapsed' then ${rank("lapsed")}
    when 'submitted' then ${rank("waiting")}
    else case
      when o.due_on is null then case when o.state = 'returned' then ${rank("returned")} else ${rank("standing")} end
      when o.due_on < ${today}::date and not d.if_any then ${rank("late")}
      when o.state = 'returned' then ${rank("returned")}
      when o.due_on between ${today}::date and ${today}::date + ${sql.raw(String(soonDays))} then ${rank("soon")}
      else ${rank("open")} end
    end)`;
}
