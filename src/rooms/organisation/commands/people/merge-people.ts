import { eq, sql } from "drizzle-orm";
import { record } from "#kernel/activity/index.ts";
import { announce } from "#kernel/announcements.ts";
import type { Officer } from "#kernel/auth/index.ts";
import type { Db, Tx } from "#kernel/db/index.ts";
import { newId } from "#kernel/ids.ts";
import { insist, Refused } from "#kernel/verdict.ts";
import { personById } from "../../queries/people.ts";
import { mayGiveRole, mayKeepOrganisation, mayKeepPerson } from "../../rules.ts";
import { mandates, people, personMerges, posts } from "../../schema.ts";

/** Gộp hồ sơ trùng: posts, mandates and account of one row go to the other; the lost row stays as a trace. */
export function mergePeople(db: Db, officer: Officer, keptId: string, goneId: string, now: Date) {
  return db.transaction(async (tx) => {
    insist(mayKeepOrganisation(officer));
    if (keptId === goneId) throw new Refused([{ code: "person.same_person" }]);
    const kept = await personById(tx, officer.agencyId, keptId);
    const gone = await personById(tx, officer.agencyId, goneId);
    insist(mayKeepPerson(kept.person));
    insist(mayKeepPerson(gone.person));
    if (administers(kept) || administers(gone)) insist(mayGiveRole(officer, "administrator"));
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
    await handOverTerms(tx, keptId, goneId);
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

/** Merging must not be a way to an administrator's rights. */
function administers(person: { mandates: { mandate: { role: string } }[] }): boolean {
  return person.mandates.some((one) => one.mandate.role === "administrator");
}

/** Posts and mandates the kept row has already are dropped; of two main posts at once the kept row's stays the main one. */
async function handOverTerms(tx: Tx, keptId: string, goneId: string) {
  await tx.execute(sql`delete from posts p where p.person_id = ${goneId} and exists (
    select 1 from posts k where k.person_id = ${keptId} and k.unit_id = p.unit_id and vn_fold(k.title) = vn_fold(p.title)
      and k.valid_from <= p.valid_from and coalesce(k.valid_to, 'infinity') >= coalesce(p.valid_to, 'infinity'))`);
  await tx.execute(sql`delete from mandates m where m.person_id = ${goneId} and exists (
    select 1 from mandates k where k.person_id = ${keptId} and k.unit_id = m.unit_id and k.role = m.role and k.subtree = m.subtree
      and k.valid_from <= m.valid_from and coalesce(k.valid_to, 'infinity') >= coalesce(m.valid_to, 'infinity'))`);
  await tx.execute(sql`update posts p set main = false where p.person_id = ${goneId} and p.main and exists (
    select 1 from posts k where k.person_id = ${keptId} and k.main
      and daterange(k.valid_from, k.valid_to, '[]') && daterange(p.valid_from, p.valid_to, '[]'))`);
  await tx.update(posts).set({ personId: keptId }).where(eq(posts.personId, goneId));
  await tx.update(mandates).set({ personId: keptId }).where(eq(mandates.personId, goneId));
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
