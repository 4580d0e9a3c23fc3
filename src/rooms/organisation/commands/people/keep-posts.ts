import { and, eq, gte, isNull, lt, lte, or, sql } from "drizzle-orm";
import { record } from "#kernel/activity/index.ts";
import type { Officer } from "#kernel/auth/index.ts";
import type { Db, Tx } from "#kernel/db/index.ts";
import { newId } from "#kernel/ids.ts";
import { insist, Overtaken } from "#kernel/verdict.ts";
import { personById } from "../../queries/people.ts";
import { unitOn } from "../../queries/units.ts";
import { mayEndTerm, mayKeepOrganisation, mayKeepPerson, mustStand } from "../../rules.ts";
import { type Post, posts } from "../../schema.ts";
import { dayBefore } from "../day-before.ts";
import type { NewPost } from "./enter-person.ts";

/** Bổ nhiệm, điều động: gives a post from a day; a new main post ends the earlier main post the day before. */
export function givePost(db: Db, officer: Officer, personId: string, post: NewPost, now: Date) {
  return db.transaction(async (tx) => {
    insist(mayKeepOrganisation(officer));
    const { person } = await personById(tx, officer.agencyId, personId);
    insist(mayKeepPerson(person));
    const unit = await unitOn(tx, officer.agencyId, post.unitId, post.validFrom);
    insist(mustStand(unit, post.validFrom));
    if (post.main !== false) await giveWay(tx, personId, post.validFrom, post.validTo ?? null);
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

/** Earlier main posts end the day before; one that begins within the new one's term is a side post from now on. */
export async function giveWay(tx: Tx, personId: string, day: string, until: string | null) {
  const hers = and(eq(posts.personId, personId), eq(posts.main, true));
  await tx
    .update(posts)
    .set({ validTo: dayBefore(day) })
    .where(and(hers, lt(posts.validFrom, day), or(isNull(posts.validTo), gte(posts.validTo, day))));
  await tx
    .update(posts)
    .set({ main: false })
    .where(and(hers, gte(posts.validFrom, day), until ? lte(posts.validFrom, until) : undefined));
}

/** Thôi giữ chức vụ: the post's last day. */
export function endPost(db: Db, officer: Officer, personId: string, postId: string, lastDay: string, now: Date) {
  return db.transaction(async (tx) => {
    insist(mayKeepOrganisation(officer));
    const { person, post } = await postOf(tx, officer, personId, postId);
    insist(mayEndTerm({ name: post.title, ...post }, lastDay));
    const [ended] = await tx
      .update(posts)
      .set({ validTo: lastDay })
      .where(and(eq(posts.id, postId), sql`${posts.validTo} is not distinct from ${post.validTo}::date`))
      .returning();
    if (!ended) throw new Overtaken("person.changed_meanwhile");
    await record(tx, officer, now, {
      verb: "post.ended",
      subjectType: "person",
      subjectId: personId,
      unitId: ended.unitId,
      facts: { name: person.name, title: ended.title, on: lastDay },
    });
  });
}

/** Bỏ chức vụ ghi nhầm: it never was. The line in the activity keeps what stood there. */
export function withdrawPost(
  db: Db,
  officer: Officer,
  personId: string,
  postId: string,
  reason: string | null,
  now: Date,
) {
  return db.transaction(async (tx) => {
    insist(mayKeepOrganisation(officer));
    const { person, post } = await postOf(tx, officer, personId, postId);
    await tx.delete(posts).where(eq(posts.id, postId));
    await record(tx, officer, now, {
      verb: "post.withdrawn",
      subjectType: "person",
      subjectId: personId,
      unitId: post.unitId,
      facts: { name: person.name, title: post.title, from: post.validFrom, to: post.validTo ?? "" },
      reason,
    });
  });
}

async function postOf(
  tx: Tx,
  officer: Officer,
  personId: string,
  postId: string,
): Promise<{ person: { name: string }; post: Post }> {
  const hers = await personById(tx, officer.agencyId, personId);
  const found = hers.posts.find((one) => one.post.id === postId);
  if (!found) throw new Overtaken("person.changed_meanwhile");
  return { person: hers.person, post: found.post };
}
