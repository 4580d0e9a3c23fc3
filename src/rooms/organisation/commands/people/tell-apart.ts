import { record } from "#kernel/activity/index.ts";
import type { Officer } from "#kernel/auth/index.ts";
import type { Db } from "#kernel/db/index.ts";
import { insist } from "#kernel/verdict.ts";
import { personById } from "../../queries/people.ts";
import { mayKeepOrganisation } from "../../rules.ts";

/** Hai người khác nhau: notes that two rows of one name are two people; the list of doubles shows them no more. */
export function tellApart(db: Db, officer: Officer, oneId: string, otherId: string, now: Date) {
  return db.transaction(async (tx) => {
    insist(mayKeepOrganisation(officer));
    const one = await personById(tx, officer.agencyId, oneId);
    const other = await personById(tx, officer.agencyId, otherId);
    await record(tx, officer, now, {
      verb: "person.told_apart",
      subjectType: "person",
      subjectId: one.person.id,
      facts: { name: one.person.name, other: other.person.name, otherId: other.person.id },
    });
  });
}
