import { type SQL, sql } from "drizzle-orm";
import { ids, type Reach, type TurnBook, turn } from "#kernel/turns/index.ts";
import { runsContestsOf, takesPartFor } from "../rules.ts";
import { type ContestTurnKind, turnWords } from "../turns.ts";

/** Turns about contests: units report, organisers check, begin, close, settle prizes, announce and answer, judges judge. */
export const contestTurns: TurnBook = {
  words: turnWords,
  sources: (reach) => [ofUnits(reach), ofJudge(reach), ...ofOrganisers(reach)],
};

function ofUnits({ units, officer, until }: Reach): SQL {
  const mine = ids(officer === null ? units : units.filter((id) => takesPartFor(officer, id)));
  return sql`${turn({ kind: kind("contest_report"), id: sql`l.id`, subject: sql`c.id`, dueOn: sql`c.ends_on`, name: sql`c.name`, unitId: sql`l.unit_id` })}
    from contest_launches l join contests c on c.id = l.contest_id and c.state = 'launched' and c.kind = 'outside'
    where l.unit_id = any(${mine}) and l.sent is null and c.ends_on <= ${until}::date`;
}

/** One turn a round, however many sheets; of a judge's sheets nobody else is told. */
function ofJudge({ personId }: Reach): SQL {
  return sql`${turn({ kind: kind("contest_judge"), id: sql`r.id`, subject: sql`c.id`, dueOn: sql`r.due_on`, name: sql`c.name`, detail: sql`waiting.n`, unitId: sql`c.owner_unit_id` })}
    from (select s.round_id, count(*) as n from contest_sheets s where s.judge_id = ${personId}::uuid and s.state = 'assigned' group by s.round_id) waiting
    join contest_rounds r on r.id = waiting.round_id and r.state = 'judging' join contests c on c.id = r.contest_id`;
}

function ofOrganisers({ agencyId, officer, personId, today, until }: Reach): SQL[] {
  const charged = officer?.mandates.map(({ unitId }) => unitId) ?? [];
  const run = ids([...new Set(charged)].filter((id) => officer !== null && runsContestsOf(officer, id)));
  const mine = sql`c.agency_id = ${agencyId} and c.owner_unit_id = any(${run})`;
  const noJudge = sql`not exists (select 1 from contest_hands h where h.contest_id = c.id and h.person_id = ${personId}::uuid and h.role <> 'organiser')`;
  const received = sql`(select count(*) from contest_entries e where e.contest_id = c.id and e.state = 'received')`;
  const contest = (of: ContestTurnKind, where: SQL, detail?: SQL) =>
    sql`${turn({ kind: kind(of), id: sql`c.id`, dueOn: sql`null`, name: sql`c.name`, ...(detail ? { detail } : {}), unitId: sql`c.owner_unit_id` })}
      from contests c where ${mine} and ${noJudge} and ${where}`;
  return [
    contest("contest_check", sql`c.state = 'launched' and c.kind = 'own' and ${received} > 0`, received),
    contest(
      "contest_begin",
      sql`c.state = 'launched' and c.kind = 'own' and c.ends_on < ${today}::date and ${received} = 0`,
    ),
    contest(
      "contest_open",
      sql`c.state = 'judging' and c.kind = 'own' and (select bool_and(r.state = 'closed') from contest_rounds r where r.contest_id = c.id)`,
    ),
    contest("contest_announce", sql`c.state = 'opened'`),
    sql`${turn({ kind: kind("contest_close"), id: sql`r.id`, subject: sql`c.id`, dueOn: sql`null`, name: sql`c.name`, detail: sql`r.name`, unitId: sql`c.owner_unit_id` })}
      from contest_rounds r join contests c on c.id = r.contest_id where ${mine} and ${noJudge} and r.state = 'judging'
        and not exists (select 1 from contest_sheets s where s.round_id = r.id and s.state = 'assigned')`,
    sql`${turn({ kind: kind("contest_complaint"), id: sql`k.id`, subject: sql`c.id`, dueOn: sql`k.due_on`, name: sql`c.name`, unitId: sql`c.owner_unit_id` })}
      from contest_complaints k join contests c on c.id = k.contest_id where ${mine} and k.state = 'open' and k.due_on <= ${until}::date`,
  ];
}

const kind = (of: ContestTurnKind) => of;
