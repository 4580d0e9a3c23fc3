import { and, eq, sql } from "drizzle-orm";
import { record } from "#kernel/activity/index.ts";
import type { Officer } from "#kernel/auth/index.ts";
import { users } from "#kernel/auth/schema.ts";
import type { Db } from "#kernel/db/index.ts";
import { newId } from "#kernel/ids.ts";
import { insist, Overtaken } from "#kernel/verdict.ts";
import { personById } from "../../queries/people.ts";
import { unitOn } from "../../queries/units.ts";
import { mayChangeAddress, mayKeepOrganisation, mayKeepPerson, mustStand } from "../../rules.ts";
import { people, posts } from "../../schema.ts";
import { enterPerson, insistFreeEmail, type NewPerson, type NewPost, personColumns } from "./enter-person.ts";

/** Thêm cán bộ with the first post. */
export function addPerson(db: Db, officer: Officer, person: NewPerson, post: NewPost, now: Date): Promise<string> {
  return db.transaction(async (tx) => {
    insist(mayKeepOrganisation(officer));
    insist(mustStand(await unitOn(tx, officer.agencyId, post.unitId, post.validFrom), post.validFrom));
    const id = await enterPerson(tx, officer.agencyId, person);
    await tx.insert(posts).values({ ...post, id: newId(), personId: id });
    await record(tx, officer, now, {
      verb: "person.added",
      subjectType: "person",
      subjectId: id,
      unitId: post.unitId,
      facts: { name: person.name, title: post.title },
    });
    return id;
  });
}

/**
 * Sửa hồ sơ of a person; `revision` is what the form showed, so that a second hand is noticed. The address of her account
 * follows hers.
 */
export function changePerson(
  db: Db,
  officer: Officer,
  personId: string,
  revision: string,
  person: NewPerson,
  now: Date,
) {
  return db.transaction(async (tx) => {
    insist(mayKeepOrganisation(officer));
    const before = await personById(tx, officer.agencyId, personId);
    insist(mayKeepPerson(before.person));
    await insistFreeEmail(tx, person.email, personId);
    insist(mayChangeAddress(officer, before.person, person.email ?? null));
    const { id: _same, ...fields } = personColumns(person);
    const [saved] = await tx
      .update(people)
      .set(fields)
      .where(and(eq(people.id, personId), sql`${people}.xmin::text = ${revision}`))
      .returning({ accountId: people.accountId });
    if (!saved) throw new Overtaken("person.changed_meanwhile");
    if (saved.accountId)
      await tx
        .update(users)
        .set({ name: fields.name, ...(fields.email ? { email: fields.email } : {}) })
        .where(eq(users.id, saved.accountId));
    await record(tx, officer, now, {
      verb: "person.changed",
      subjectType: "person",
      subjectId: personId,
      facts: { from: before.person.name, to: fields.name },
    });
  });
}
