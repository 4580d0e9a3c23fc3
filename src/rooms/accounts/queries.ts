import { and, asc, desc, eq, gt, isNotNull, isNull, ne, sql } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import { sessions, users } from "#kernel/auth/schema.ts";
import type { DbOrTx } from "#kernel/db/index.ts";
import { agencies, mandates, people } from "#rooms/organisation/schema.ts";

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

/** How many people with an account administer the whole agency today or later, one person aside. */
export async function administratorsBesides(db: DbOrTx, agencyId: string, personId: string): Promise<number> {
  const [row] = await db
    .select({ n: sql<number>`count(distinct ${people.id})::int` })
    .from(mandates)
    .innerJoin(people, eq(people.id, mandates.personId))
    .innerJoin(agencies, eq(agencies.id, people.agencyId))
    .where(
      and(
        eq(agencies.id, agencyId),
        eq(mandates.role, "administrator"),
        eq(mandates.subtree, true),
        eq(mandates.unitId, agencies.rootUnitId),
        isNull(mandates.validTo),
        isNotNull(people.accountId),
        ne(people.id, personId),
      ),
    );
  return row?.n ?? 0;
}

/** What the administrator sees of a person's account; null when she has none. */
export async function accountOfPerson(db: DbOrTx, accountId: string | null) {
  if (accountId === null) return null;
  const [found] = await db
    .select({
      email: users.email,
      openedAt: users.createdAt,
      mustChangePassword: users.mustChangePassword,
      secondFactor: users.twoFactorEnabled,
      lastUsedAt:
        sql<Date | null>`(select max(s.updated_at) from ${sessions} s where s.user_id = ${accountId})`.mapWith(
          (at: string | null) => (at ? new Date(at) : null),
        ),
    })
    .from(users)
    .where(eq(users.id, accountId));
  return found ?? null;
}
export type PersonAccount = NonNullable<Awaited<ReturnType<typeof accountOfPerson>>>;

/** How many agencies the program knows: none before its first start is done. */
export async function agencyCount(db: DbOrTx): Promise<number> {
  const [row] = await db.select({ n: sql<number>`count(*)::int` }).from(agencies);
  return row?.n ?? 0;
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
