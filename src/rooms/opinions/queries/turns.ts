import { type SQL, sql } from "drizzle-orm";
import { holdsForAgency } from "#kernel/auth/index.ts";
import { type Reach, type TurnBook, turn } from "#kernel/turns/index.ts";
import { type OpinionTurnKind, turnWords } from "../turns.ts";

/** Turns about opinions: the agency's emulation officer reads, answers, concludes. */
export const opinionTurns: TurnBook = {
  words: turnWords,
  sources: ({ agencyId, officer, today }: Reach) => {
    const mine = sql`${officer !== null && holdsForAgency(officer, "emulation_officer")}::boolean and w.agency_id = ${agencyId}`;
    const unread = sql`(select count(*) from opinions o where o.window_id = w.id and o.state = 'received')`;
    const unanswered = sql`(select count(*) from opinions o where o.window_id = w.id and o.state = 'admitted' and o.stand <> 'agree')`;
    const over = sql`(w.state = 'closed' or (w.state = 'published' and w.closes_on < ${today}::date))`;
    const asked = sql`w.state in ('published', 'closed')`;
    const of = (kind: OpinionTurnKind, where: SQL, detail?: SQL) =>
      sql`${turn({ kind, id: sql`w.id`, dueOn: sql`null`, name: sql`w.title`, ...(detail ? { detail } : {}), unitId: sql`w.owner_unit_id` })}
        from opinion_windows w where ${mine} and ${where}`;
    return [
      of("opinions_read", sql`${asked} and ${unread} > 0`, unread),
      of("opinions_answer", sql`w.state in ('published', 'closed', 'concluded') and ${unanswered} > 0`, unanswered),
      of("opinions_conclude", sql`${over} and ${unread} = 0`),
    ];
  },
};
