import { eq, sql } from "drizzle-orm";
import { record } from "#kernel/activity/index.ts";
import { announce } from "#kernel/announcements.ts";
import type { Officer } from "#kernel/auth/index.ts";
import type { Db } from "#kernel/db/index.ts";
import { newId } from "#kernel/ids.ts";
import { insist, Refused } from "#kernel/verdict.ts";
import { personById } from "../queries/people.ts";
import { mayKeepOrganisation } from "../rules.ts";
import { mandates, people, personMerges, posts } from "../schema.ts";

/** Gộp hồ sơ trùng: posts, mandates and account of one row go to the other; the lost row stays as a trace. */
export function mergePeople(db: Db, officer: Officer, keptId: string, goneId: string, now: Date) {
  return db.transaction(async (tx) => {
    insist(mayKeepOrganisation(officer));
    if (keptId === goneId) throw new Refused([{ code: "person.same_person" }]);
    const kept = await personById(tx, officer.agencyId, keptId);
    const gone = await personById(tx, officer.agencyId, goneId);
    if (kept.person.accountId && gone.person.accountId) throw new Refused([{ code: "person.both_have_accounts" }]);

    await tx.insert(personMerges).values({
      id: newId(),
      agencyId: officer.agencyId,
      keptId,
      goneId,
      gone: {
        ...gone.person,
        posts: gone.posts.map((one) => one.post.id),
        mandates: gone.mandates.map((one) => one.mandate.id),
      },
      mergedBy: officer.personId,
      mergedAt: now,
    });
    const twin = sql`exists (select 1 from ${posts} k where k.person_id = ${keptId} and k.unit_id = ${posts.unitId} and k.title = ${posts.title} and k.valid_from = ${posts.validFrom})`;
    await tx.delete(posts).where(sql`${posts.personId} = ${goneId} and ${twin}`);
    await tx.update(posts).set({ personId: keptId }).where(eq(posts.personId, goneId));
    await tx.update(mandates).set({ personId: keptId }).where(eq(mandates.personId, goneId));
    await tx.update(people).set({ mergedInto: keptId, accountId: null, email: null }).where(eq(people.id, goneId));
    await tx.update(people).set(filledFrom(kept.person, gone.person)).where(eq(people.id, keptId));
    await record(tx, officer, now, {
      verb: "person.merged",
      subjectType: "person",
      subjectId: keptId,
      facts: { kept: kept.person.name, gone: gone.person.name },
    });
    await announce(tx, { kind: "people_merged", agencyId: officer.agencyId, facts: { keptId, goneId } }, now);
  });
}

/** What the kept row lacks and the lost row knows. */
function filledFrom(kept: typeof people.$inferSelect, gone: typeof people.$inferSelect) {
  return {
    birthDate: (kept.birthDate ?? "").length >= (gone.birthDate ?? "").length ? kept.birthDate : gone.birthDate,
    sex: kept.sex ?? gone.sex,
    category: kept.category ?? gone.category,
    partyMember: kept.partyMember ?? gone.partyMember,
    partyDate: kept.partyDate ?? gone.partyDate,
    email: kept.email ?? gone.email,
    accountId: kept.accountId ?? gone.accountId,
  };
}
