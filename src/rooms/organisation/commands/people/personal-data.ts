import { record } from "#kernel/activity/index.ts";
import type { Officer } from "#kernel/auth/index.ts";
import type { Db } from "#kernel/db/index.ts";
import { insist } from "#kernel/verdict.ts";
import { personById } from "../../queries/people.ts";
import { maySeePersonalData, unitIdsOn } from "../../rules.ts";

/**
 * Xem thông tin riêng: notes that the officer looks at a person's birth date and party; the page shows them for ten
 * minutes after that (`sawLately`). One's own are not noted.
 */
export function viewPersonalData(db: Db, officer: Officer, personId: string, today: string, now: Date) {
  return db.transaction(async (tx) => {
    const found = await personById(tx, officer.agencyId, personId);
    insist(maySeePersonalData(officer, { id: personId, unitIds: unitIdsOn(found.posts, today) }));
    if (personId === officer.personId) return;
    await record(tx, officer, now, {
      verb: "person.data_viewed",
      subjectType: "person",
      subjectId: personId,
      facts: { name: found.person.name },
    });
  });
}

/** Notes that a list with personal data went out, and of how many people. */
export function personalDataExported(db: Db, officer: Officer, count: number, now: Date) {
  return db.transaction((tx) =>
    record(tx, officer, now, {
      verb: "people.data_exported",
      subjectType: "agency",
      subjectId: officer.agencyId,
      facts: { count: String(count) },
    }),
  );
}
