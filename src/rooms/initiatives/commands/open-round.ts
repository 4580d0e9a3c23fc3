import { record } from "#kernel/activity/index.ts";
import type { Officer } from "#kernel/auth/index.ts";
import type { Db } from "#kernel/db/index.ts";
import { newId } from "#kernel/ids.ts";
import { insist, Refused } from "#kernel/verdict.ts";
import { mayOpenRound } from "../rules.ts";
import { initiativeRounds } from "../schema.ts";

/** What opening a round says. */
export type RoundTyped = {
  year: number;
  title: string;
  dueOn: string | null;
  councilId: string;
  planId: string | null;
};

/** Mở đợt đăng ký sáng kiến. Gives its id. */
export function openRound(db: Db, officer: Officer, typed: RoundTyped, now: Date): Promise<string> {
  return db.transaction(async (tx) => {
    insist(mayOpenRound(officer));
    const id = newId();
    const made = await tx
      .insert(initiativeRounds)
      .values({ id, agencyId: officer.agencyId, ...typed, openedBy: officer.personId, openedAt: now })
      .onConflictDoNothing()
      .returning({ id: initiativeRounds.id });
    if (made.length === 0) throw new Refused([{ code: "initiative.round_there_already" }]);
    await record(tx, officer, now, {
      verb: "initiative_round.opened",
      subjectType: "initiative_round",
      subjectId: id,
      facts: { title: typed.title, year: String(typed.year) },
    });
    return id;
  });
}
