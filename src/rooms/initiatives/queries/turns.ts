import { type SQL, sql } from "drizzle-orm";
import { ids, type Reach, type TurnBook, turn } from "#kernel/turns/index.ts";
import { runsInitiatives } from "../rules.ts";
import { turnWords } from "../turns.ts";

/** Turns about initiatives: what came back, what waits to be checked, brought before the council, held, decided. */
export const initiativeTurns: TurnBook = {
  words: turnWords,
  sources: (reach) => [cameBack(reach), toCheck(reach), toBring(reach), toHold(reach), toDecide(reach)],
};

function cameBack({ units, personId }: Reach): SQL {
  return sql`${turn({ kind: "initiative_back", id: sql`i.id`, dueOn: sql`null`, name: sql`i.title`, detail: sql`i.note`, unitId: sql`i.unit_id` })}
    from initiatives i where i.state = 'returned' and (i.unit_id = any(${ids(units)}) or i.created_by = ${personId}::uuid
      or exists (select 1 from initiative_authors a where a.initiative_id = i.id and a.person_id = ${personId}::uuid))`;
}

function toCheck(reach: Reach): SQL {
  return sql`${turn({ kind: "initiative_sent", id: sql`i.id`, dueOn: sql`null`, name: sql`i.title`, unitId: sql`i.unit_id` })}
    from initiatives i join initiative_rounds r on r.id = i.round_id and ${kept(reach)} where i.state = 'sent'`;
}

function toBring(reach: Reach): SQL {
  return sql`${turn({ kind: "initiative_checked", id: sql`r.id`, dueOn: sql`null`, name: sql`r.title`, detail: sql`count(*)`, unitId: sql`r.council_id` })}
    from initiatives i join initiative_rounds r on r.id = i.round_id and ${kept(reach)}
    where i.state = 'checked' group by r.id`;
}

function toHold(reach: Reach): SQL {
  return sql`${turn({ kind: "initiative_session", id: sql`s.id`, dueOn: sql`s.held_on`, name: sql`r.title`, detail: sql`(select count(*) from session_items x where x.session_id = s.id)`, unitId: sql`s.council_id` })}
    from council_sessions s join initiative_rounds r on r.id = s.round_id and ${kept(reach)}
    where s.state in ('prepared', 'sitting') and s.held_on <= ${reach.until}::date`;
}

function toDecide(reach: Reach): SQL {
  return sql`${turn({ kind: "initiative_passed", id: sql`s.id`, dueOn: sql`null`, name: sql`r.title`, detail: sql`count(*)`, unitId: sql`s.council_id` })}
    from council_sessions s join initiative_rounds r on r.id = s.round_id and ${kept(reach)}
      join session_items x on x.session_id = s.id and x.outcome = 'recognised'
      join initiatives i on i.id = x.initiative_id and i.state = 'before_council'
    where s.state = 'closed' group by s.id, r.id`;
}

/** Rounds whose council's papers she keeps: of the whole agency, or of the councils she is secretary or chair of. */
function kept({ officer, agencyId }: Reach): SQL {
  if (officer === null) return sql`false`;
  if (runsInitiatives(officer)) return sql`r.agency_id = ${agencyId}`;
  const councils = officer.mandates
    .filter(({ role }) => role === "council_secretary" || role === "council_chair")
    .map(({ unitId }) => unitId);
  return sql`r.agency_id = ${agencyId} and r.council_id = any(${ids(councils)})`;
}
