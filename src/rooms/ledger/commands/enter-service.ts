import { eq } from "drizzle-orm";
import { record } from "#kernel/activity/index.ts";
import type { Officer } from "#kernel/auth/index.ts";
import { type Day, vietnamDay } from "#kernel/calendar/index.ts";
import type { Db } from "#kernel/db/index.ts";
import { newId } from "#kernel/ids.ts";
import { insist } from "#kernel/verdict.ts";
import { personShown, unitIdsOf } from "../queries/record-page.ts";
import { mayEnterService } from "../rules.ts";
import { corrections, serviceStarts } from "../schema.ts";

/** Since when somebody serves, by which paper. */
export type ServiceFacts = { since: Day; document: string };

/**
 * Ghi ngày bắt đầu công tác of a person, or puts it right: what it said before stays in the history, with the paper as the
 * reason. The same once more changes nothing.
 */
export function enterService(
  db: Db,
  officer: Officer,
  personId: string,
  facts: ServiceFacts,
  now: Date,
): Promise<void> {
  return db.transaction(async (tx) => {
    const today = vietnamDay(now);
    const person = await personShown(tx, officer, personId, today);
    insist(mayEnterService(officer, await unitIdsOf(tx, personId, today), facts.since, today));
    const [was] = await tx.select().from(serviceStarts).where(eq(serviceStarts.personId, personId)).for("update");
    if (was?.since === facts.since && was.document === facts.document) return;
    const written = { ...facts, enteredBy: officer.personId, enteredAt: now };
    await tx
      .insert(serviceStarts)
      .values({ ...written, personId, agencyId: officer.agencyId })
      .onConflictDoUpdate({ target: serviceStarts.personId, set: written });
    if (was) {
      const before = { since: was.since, document: was.document };
      await tx.insert(corrections).values({
        ...{ id: newId(), agencyId: officer.agencyId, of: "service", subjectId: personId, before, after: facts },
        ...{ reason: facts.document, correctedBy: officer.personId, byName: officer.name, correctedAt: now },
      });
    }
    const subject = { subjectType: "person", subjectId: personId };
    await record(tx, officer, now, { verb: "service.entered", ...subject, facts: { name: person.name } });
  });
}
