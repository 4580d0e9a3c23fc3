import { and, eq, gte, isNull, ne, or } from "drizzle-orm";
import { record } from "#kernel/activity/index.ts";
import type { Officer, Role } from "#kernel/auth/index.ts";
import type { Db, DbOrTx, Tx } from "#kernel/db/index.ts";
import { newId } from "#kernel/ids.ts";
import { insist, Overtaken, Refused } from "#kernel/verdict.ts";
import { sortName } from "#kernel/vietnamese/index.ts";
import { personById } from "../queries/people.ts";
import { unitOn } from "../queries/units.ts";
import { mayKeepOrganisation } from "../rules.ts";
import { mandates, type Person, people, posts } from "../schema.ts";
import { dayBefore } from "./day-before.ts";

/** What is written down of a person; dates as `YYYY-MM-DD` or as much as is known. */
export type NewPerson = {
  id?: string;
  name: string;
  birthDate?: string | null;
  sex?: Person["sex"];
  category?: Person["category"];
  partyMember?: boolean | null;
  partyDate?: string | null;
  email?: string | null;
  practiceCaption?: string | null;
};

/** A post to be given: where, as what, from when. */
export type NewPost = {
  unitId: string;
  title: string;
  position: (typeof posts.$inferInsert)["position"];
  main?: boolean;
  validFrom: string;
  validTo?: string | null;
};

/** Thêm cán bộ with the first post. */
export function addPerson(db: Db, officer: Officer, person: NewPerson, post: NewPost, now: Date): Promise<string> {
  return db.transaction(async (tx) => {
    insist(mayKeepOrganisation(officer));
    await unitOn(tx, officer.agencyId, post.unitId, post.validFrom);
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

/** Sửa thông tin of a person; `was` is what the form showed, so that a second hand is noticed. */
export function changePerson(db: Db, officer: Officer, personId: string, person: NewPerson, now: Date) {
  return db.transaction(async (tx) => {
    insist(mayKeepOrganisation(officer));
    const before = await personById(tx, officer.agencyId, personId);
    await insistFreeEmail(tx, person.email, personId);
    const { id: _same, ...fields } = columns(person);
    await tx.update(people).set(fields).where(eq(people.id, personId));
    await record(tx, officer, now, {
      verb: "person.changed",
      subjectType: "person",
      subjectId: personId,
      facts: { from: before.person.name, to: person.name },
    });
  });
}

/** Writes a person down. For commands that already asked the rules. */
export async function enterPerson(tx: DbOrTx, agencyId: string, person: NewPerson): Promise<string> {
  await insistFreeEmail(tx, person.email, null);
  const row = columns(person);
  await tx.insert(people).values({ ...row, agencyId });
  return row.id;
}

function columns(person: NewPerson) {
  const name = person.name.normalize("NFC").replace(/\s+/g, " ").trim();
  return {
    id: person.id ?? newId(),
    name,
    sortKey: sortName(name),
    birthDate: person.birthDate ?? null,
    sex: person.sex ?? null,
    category: person.category ?? null,
    partyMember: person.partyMember ?? null,
    partyDate: person.partyDate ?? null,
    email: person.email?.trim().toLowerCase() || null,
    practiceCaption: person.practiceCaption ?? null,
  };
}

async function insistFreeEmail(tx: DbOrTx, email: string | null | undefined, exceptId: string | null) {
  const wanted = email?.trim().toLowerCase();
  if (!wanted) return;
  const [taken] = await tx
    .select({ id: people.id })
    .from(people)
    .where(and(eq(people.email, wanted), exceptId ? ne(people.id, exceptId) : undefined));
  if (taken) throw new Refused([{ code: "person.email_taken", facts: { email: wanted } }]);
}

/** Bổ nhiệm, điều động: gives a post from a day; a new main post ends the earlier main post the day before. */
export function givePost(db: Db, officer: Officer, personId: string, post: NewPost, now: Date) {
  return db.transaction(async (tx) => {
    insist(mayKeepOrganisation(officer));
    const { person } = await personById(tx, officer.agencyId, personId);
    const unit = await unitOn(tx, officer.agencyId, post.unitId, post.validFrom);
    if (post.main !== false) await endMainPosts(tx, personId, post.validFrom);
    await tx.insert(posts).values({ ...post, id: newId(), personId });
    await record(tx, officer, now, {
      verb: "post.given",
      subjectType: "person",
      subjectId: personId,
      unitId: post.unitId,
      facts: { name: person.name, title: post.title, unit: unit.name, on: post.validFrom },
    });
  });
}

async function endMainPosts(tx: Tx, personId: string, day: string) {
  const running = and(
    eq(posts.personId, personId),
    eq(posts.main, true),
    or(isNull(posts.validTo), gte(posts.validTo, day)),
  );
  await tx
    .update(posts)
    .set({ validTo: dayBefore(day) })
    .where(running);
}

/** Thôi giữ chức vụ: the post's last day. */
export function endPost(db: Db, officer: Officer, personId: string, postId: string, lastDay: string, now: Date) {
  return db.transaction(async (tx) => {
    insist(mayKeepOrganisation(officer));
    const { person } = await personById(tx, officer.agencyId, personId);
    const [ended] = await tx
      .update(posts)
      .set({ validTo: lastDay })
      .where(and(eq(posts.id, postId), eq(posts.personId, personId), isNull(posts.validTo)))
      .returning();
    if (!ended) throw new Overtaken("unit.changed_meanwhile");
    await record(tx, officer, now, {
      verb: "post.ended",
      subjectType: "person",
      subjectId: personId,
      unitId: ended.unitId,
      facts: { name: person.name, title: ended.title, on: lastDay },
    });
  });
}

/** A role to be given for a unit, and perhaps its subtree, for a term. */
export type NewMandate = { role: Role; unitId: string; subtree: boolean; validFrom: string; validTo?: string | null };

/** Phân công: gives a role. */
export function giveMandate(db: Db, officer: Officer, personId: string, mandate: NewMandate, now: Date) {
  return db.transaction(async (tx) => {
    insist(mayKeepOrganisation(officer));
    const { person } = await personById(tx, officer.agencyId, personId);
    const unit = await unitOn(tx, officer.agencyId, mandate.unitId, mandate.validFrom);
    await tx.insert(mandates).values({ ...mandate, id: newId(), personId });
    await record(tx, officer, now, {
      verb: "mandate.given",
      subjectType: "person",
      subjectId: personId,
      unitId: mandate.unitId,
      facts: { name: person.name, role: mandate.role, unit: unit.name, on: mandate.validFrom },
    });
  });
}

/** Thôi phân công: the mandate's last day. */
export function endMandate(db: Db, officer: Officer, personId: string, mandateId: string, lastDay: string, now: Date) {
  return db.transaction(async (tx) => {
    insist(mayKeepOrganisation(officer));
    const { person } = await personById(tx, officer.agencyId, personId);
    const [ended] = await tx
      .update(mandates)
      .set({ validTo: lastDay })
      .where(and(eq(mandates.id, mandateId), eq(mandates.personId, personId), isNull(mandates.validTo)))
      .returning();
    if (!ended) throw new Overtaken("unit.changed_meanwhile");
    await record(tx, officer, now, {
      verb: "mandate.ended",
      subjectType: "person",
      subjectId: personId,
      unitId: ended.unitId,
      facts: { name: person.name, role: ended.role, on: lastDay },
    });
  });
}
