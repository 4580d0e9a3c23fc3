import { and, asc, desc, eq, gt, isNotNull } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import { sessions, users } from "#kernel/auth/schema.ts";
import type { DbOrTx } from "#kernel/db/index.ts";
import { agencies, people } from "#rooms/organisation/schema.ts";

/** A practice agency with the people one may try. */
export type PracticeAgency = {
  id: string;
  key: string;
  name: string;
  note: string;
  art: string | null;
  clockDay: string | null;
  people: { id: string; name: string; caption: string; email: string }[];
};

/** The practice agencies and their people, in the order they were set up. Two queries. */
export async function practiceAgencies(db: DbOrTx): Promise<PracticeAgency[]> {
  const found = await db
    .select()
    .from(agencies)
    .where(eq(agencies.practice, true))
    .orderBy(asc(agencies.createdAt), asc(agencies.id));
  const cast = await db
    .select({
      id: people.id,
      name: people.name,
      caption: people.practiceCaption,
      email: people.email,
      agencyId: people.agencyId,
    })
    .from(people)
    .where(and(isNotNull(people.practiceCaption), isNotNull(people.accountId)))
    .orderBy(asc(people.createdAt), asc(people.id));
  return found.map((agency) => ({
    ...agency,
    people: cast
      .filter((person) => person.agencyId === agency.id)
      .map((person) => ({
        id: person.id,
        name: person.name,
        caption: person.caption ?? "",
        email: person.email ?? "",
      })),
  }));
}

/** The e-mail of a practice person; null for anybody else. */
export async function practiceEmail(db: DbOrTx, personId: string): Promise<string | null> {
  const [found] = await db
    .select({ email: people.email })
    .from(people)
    .innerJoin(agencies, and(eq(agencies.id, people.agencyId), eq(agencies.practice, true)))
    .where(and(eq(people.id, personId), isNotNull(people.practiceCaption)));
  return found?.email ?? null;
}

/** The account behind the officer. */
export async function ownAccount(db: DbOrTx, officer: Officer) {
  const [found] = await db.select().from(users).where(eq(users.id, officer.accountId));
  return found!;
}

/** Her live sessions, the newest first. */
export function ownSessions(db: DbOrTx, officer: Officer, now: Date) {
  return db
    .select({
      id: sessions.id,
      token: sessions.token,
      ipAddress: sessions.ipAddress,
      userAgent: sessions.userAgent,
      updatedAt: sessions.updatedAt,
      createdAt: sessions.createdAt,
    })
    .from(sessions)
    .where(and(eq(sessions.userId, officer.accountId), gt(sessions.expiresAt, now)))
    .orderBy(desc(sessions.updatedAt));
}
