import type { Officer } from "#kernel/auth/index.ts";
import { addDays } from "#kernel/calendar/index.ts";
import type { DbOrTx } from "#kernel/db/index.ts";
import { turnsOf } from "#kernel/turns/index.ts";
import { neverNurtured } from "#rooms/exemplars/index.ts";
import { answersFor, lackingHalves } from "#rooms/plans/index.ts";
import { reachOf } from "../reach.ts";
import type { Scope } from "../scopes.ts";
import { turnBooks } from "../turn-books.ts";
import { activityNewest } from "./activity.ts";
import { openQuestions, plansToAcknowledge, waitingByDuty } from "./answers.ts";
import { countedNow } from "./counted.ts";
import { owedByDuty, owedSoonest, sentAndWaiting } from "./owed.ts";
import { laterAhead } from "./pieces.ts";

/** Lines of the activity beside the desk. */
const linesBeside = 6;

/**
 * All that the desk shows in a scope. A handful of queries, at once, however much there is: what the scope's units owe, what
 * waits for the reader's answer (only in «Việc của tôi»), what waits for others, quotas and which half lacks, activity, and whose
 * turn it is in all rooms (`left`: of the whole agency only how many were selected and then left alone).
 */
export async function deskOf(db: DbOrTx, officer: Officer, scope: Scope, today: string) {
  const mine = scope.name === "mine";
  const units = scope.units === "agency" ? [] : scope.units;
  const owners = mine ? answersFor(officer) : [];
  const [owed, groups, othersLate, sent, waiting, questions, unacknowledged, counted, lines, turns, left] =
    await Promise.all([
      owedSoonest(db, units, today),
      scope.units === "agency" ? owedByDuty(db, officer.agencyId, { until: addDays(today, laterAhead), today }) : [],
      owedByDuty(db, officer.agencyId, { owners, except: units, until: addDays(today, -1), today }),
      sentAndWaiting(db, units, today),
      waitingByDuty(db, owners, today),
      openQuestions(db, owners, today),
      plansToAcknowledge(db, mine ? units : [], today),
      countedNow(
        db,
        officer.agencyId,
        mine && owners.length > 0 ? { ...scope, units: overseen(officer, scope) } : scope,
        today,
      ),
      activityNewest(db, officer, {}, linesBeside),
      scope.units === "agency" ? [] : turnsOf(db, turnBooks, reachOf(officer, scope, today, laterAhead)),
      scope.units === "agency" ? neverNurtured(db, officer.agencyId) : 0,
    ]);
  const quotas = [
    ...owed.filter(({ target }) => target !== null).map(({ id }) => id),
    ...counted.map(({ only }) => only),
  ];
  const lacking = await lackingHalves(
    db,
    quotas.filter((id) => id !== null),
  );
  return {
    owed,
    lacking,
    groups,
    othersLate,
    sent,
    waiting,
    questions,
    unacknowledged,
    counted,
    turns,
    left,
    lines: lines.slice(0, linesBeside),
  };
}
export type DeskData = Awaited<ReturnType<typeof deskOf>>;

/** Whoever runs the agency's plans watches the quotas of all units; others their own. */
function overseen(officer: Officer, scope: Scope): Scope["units"] {
  const all = officer.mandates.some((one) => one.role === "emulation_officer" && one.covers === "agency");
  return all ? "agency" : scope.units;
}
