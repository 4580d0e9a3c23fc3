import type { Officer } from "#kernel/auth/index.ts";
import { formatDay, laterOf, vietnamDay } from "#kernel/calendar/index.ts";
import type { Db, Tx } from "#kernel/db/index.ts";
import { insist, Refused } from "#kernel/verdict.ts";
import { calendarOf } from "#rooms/plans/index.ts";
import { closingDay } from "../days.ts";
import { countsOf } from "../queries/counts.ts";
import { subjectsOf, windowById } from "../queries/windows.ts";
import { mayConclude, mayEnd, mayMoveEnd, mayPublish } from "../rules.ts";
import { nextWindow } from "../states.ts";
import { tellOf, writeWindow } from "./write-window.ts";

type Said = { revision: number; reason: string };

/** Công khai: opens on the planned day, or today when that is past; the last day is counted by the agency's calendar. */
export function publishWindow(db: Db | Tx, officer: Officer, id: string, revision: number, now: Date): Promise<string> {
  return db.transaction(async (tx) => {
    const window = await windowById(tx, officer, id);
    const today = vietnamDay(now);
    insist(mayPublish(officer, window, await subjectsOf(tx, id), today));
    const opensOn = laterOf(window.opensOn, today);
    const closesOn = closingDay(opensOn, window.workingDays, await calendarOf(tx, window.agencyId));
    const state = nextWindow(window.state, "publish")!;
    await writeWindow(tx, { id, revision }, { state, opensOn, closesOn, publishedAt: now });
    const facts = { until: formatDay(closesOn) };
    await tellOf(tx, officer, window, "opinion_window.published", now, { facts });
    return closesOn;
  });
}

/** Kéo dài to more working days, counted from the day of opening. */
export function lengthenWindow(
  db: Db | Tx,
  officer: Officer,
  id: string,
  said: Said & { workingDays: number },
  now: Date,
): Promise<string> {
  return db.transaction(async (tx) => {
    const window = await windowById(tx, officer, id);
    insist(mayMoveEnd(officer, window, "lengthen", vietnamDay(now)));
    const { revision, workingDays, reason } = said;
    if (workingDays <= window.workingDays)
      throw new Refused([{ code: "opinion.not_longer", facts: { days: String(window.workingDays) } }]);
    const closesOn = closingDay(window.opensOn, workingDays, await calendarOf(tx, window.agencyId));
    await writeWindow(tx, { id, revision }, { workingDays, closesOn, lengthenReason: reason });
    const facts = { until: formatDay(closesOn) };
    await tellOf(tx, officer, window, "opinion_window.lengthened", now, { facts, reason });
    return closesOn;
  });
}

/** Đóng sớm: from this moment on nothing is taken. */
export function closeWindow(db: Db | Tx, officer: Officer, id: string, said: Said, now: Date): Promise<void> {
  return db.transaction(async (tx) => {
    const window = await windowById(tx, officer, id);
    const today = vietnamDay(now);
    insist(mayMoveEnd(officer, window, "close", today));
    const { revision, reason } = said;
    const state = nextWindow(window.state, "close")!;
    await writeWindow(tx, { id, revision }, { state, closedOn: today, closeReason: reason });
    await tellOf(tx, officer, window, "opinion_window.closed", now, { reason });
  });
}

/** Bỏ dự thảo, hủy: it stays readable to the office, with the reason. */
export function endWindow(db: Db, officer: Officer, id: string, said: Said, now: Date): Promise<void> {
  return db.transaction(async (tx) => {
    const window = await windowById(tx, officer, id);
    const step = window.state === "drafting" ? "withdraw" : "cancel";
    insist(mayEnd(officer, window, step, vietnamDay(now)));
    const { revision, reason } = said;
    await writeWindow(tx, { id, revision }, { state: nextWindow(window.state, step)!, reason });
    const verb = step === "cancel" ? "opinion_window.cancelled" : "opinion_window.withdrawn";
    await tellOf(tx, officer, window, verb, now, { reason });
  });
}

/** Kết luận: for the council, and the notice the public reads. The names leave the portal with it. */
export function concludeWindow(
  db: Db | Tx,
  officer: Officer,
  id: string,
  said: { revision: number; conclusion: string; notice: string },
  now: Date,
): Promise<void> {
  return db.transaction(async (tx) => {
    const window = await windowById(tx, officer, id);
    const today = vietnamDay(now);
    const { received } = await countsOf(tx, id);
    insist(mayConclude(officer, window, received, today));
    const { revision, conclusion, notice } = said;
    const state = nextWindow(window.state, "conclude")!;
    const by = { concludedOn: today, concludedBy: officer.personId };
    await writeWindow(tx, { id, revision }, { state, conclusion, notice, ...by });
    await tellOf(tx, officer, window, "opinion_window.concluded", now);
  });
}
