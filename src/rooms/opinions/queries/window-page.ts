import type { Officer } from "#kernel/auth/index.ts";
import type { DbOrTx } from "#kernel/db/index.ts";
import { calendarOf } from "#rooms/plans/index.ts";
import { closingDay, daysLeft, standingOn } from "../days.ts";
import { mayConclude, mayEdit, mayEnd, mayMoveEnd, mayPublish, mayWriteDown, runsOpinions } from "../rules.ts";
import { seesSubstance } from "./council.ts";
import { countsOf } from "./counts.ts";
import { subjectsOf, windowById } from "./windows.ts";

/**
 * All that the page of a window shows to one reader: its list, how far it is, what she may do. How many opinions there are is
 * told to those who run it alone. The same number of queries, however long the list.
 */
export async function windowPage(
  db: DbOrTx,
  officer: Officer,
  id: string,
  { rootUnitId, today }: { rootUnitId: string; today: string },
) {
  const window = await windowById(db, officer, id);
  const [subjects, counts, calendar, substance] = await Promise.all([
    subjectsOf(db, id),
    countsOf(db, id),
    calendarOf(db, window.agencyId),
    seesSubstance(db, officer, rootUnitId, today),
  ]);
  const standing = standingOn(window, today);
  const closesOn = window.closesOn ?? closingDay(window.opensOn, window.workingDays, calendar);
  const runs = runsOpinions(officer);
  return {
    ...{ window, subjects, standing, closesOn, runs, today, substance },
    counts: runs ? counts : null,
    left: standing === "open" ? daysLeft(closesOn, today, calendar) : null,
    may: {
      edit: mayEdit(officer, window),
      publish: mayPublish(officer, window, subjects, today),
      lengthen: mayMoveEnd(officer, window, "lengthen", today),
      close: mayMoveEnd(officer, window, "close", today),
      withdraw: mayEnd(officer, window, "withdraw", today),
      cancel: mayEnd(officer, window, "cancel", today),
      conclude: mayConclude(officer, window, counts.received, today),
      writeDown: mayWriteDown(officer, window, today),
    },
  };
}
export type WindowShown = Awaited<ReturnType<typeof windowPage>>;
