import { randomInt } from "node:crypto";
import { hashPassword } from "better-auth/crypto";
import { and, eq, ne } from "drizzle-orm";
import { record } from "#kernel/activity/index.ts";
import type { Officer } from "#kernel/auth/index.ts";
import { credentials, sessions, twoFactors, users } from "#kernel/auth/schema.ts";
import type { Db, DbOrTx } from "#kernel/db/index.ts";
import { newId } from "#kernel/ids.ts";
import { insist, Refused } from "#kernel/verdict.ts";
import { mayKeepAccounts, personById } from "#rooms/organisation/index.ts";
import { people } from "#rooms/organisation/schema.ts";

/** Lập tài khoản for a person with an e-mail address. Gives the first password, shown once; she must change it. */
export function openAccount(db: Db, officer: Officer, personId: string, now: Date): Promise<string> {
  return db.transaction(async (tx) => {
    insist(mayKeepAccounts(officer));
    const { person } = await personById(tx, officer.agencyId, personId);
    if (!person.email) throw new Refused([{ code: "account.no_email", facts: { name: person.name } }]);
    if (person.accountId) throw new Refused([{ code: "account.exists", facts: { name: person.name } }]);
    const password = readablePassword();
    await enterAccount(tx, person, await hashPassword(password), { mustChangePassword: true });
    await record(tx, officer, now, {
      verb: "account.opened",
      subjectType: "person",
      subjectId: personId,
      facts: { name: person.name },
    });
    return password;
  });
}

/** Writes an account down. For commands that already asked the rules. */
export async function enterAccount(
  tx: DbOrTx,
  person: { id: string; name: string; email: string | null },
  passwordHash: string,
  options: { mustChangePassword: boolean },
): Promise<string> {
  const id = newId();
  await tx
    .insert(users)
    .values({
      id,
      name: person.name,
      email: person.email!,
      emailVerified: true,
      mustChangePassword: options.mustChangePassword,
    });
  await tx
    .insert(credentials)
    .values({ id: newId(), accountId: id, providerId: "credential", userId: id, password: passwordHash });
  await tx.update(people).set({ accountId: id }).where(eq(people.id, person.id));
  return id;
}

/** Cấp mật khẩu mới: a new first password, shown once; the second factor and all sessions end. */
export function resetPassword(db: Db, officer: Officer, personId: string, now: Date): Promise<string> {
  return db.transaction(async (tx) => {
    insist(mayKeepAccounts(officer));
    const { person } = await personById(tx, officer.agencyId, personId);
    if (!person.accountId) throw new Refused([{ code: "account.none", facts: { name: person.name } }]);
    const password = readablePassword();
    await tx
      .update(credentials)
      .set({ password: await hashPassword(password) })
      .where(and(eq(credentials.userId, person.accountId), eq(credentials.providerId, "credential")));
    await tx
      .update(users)
      .set({ mustChangePassword: true, twoFactorEnabled: false })
      .where(eq(users.id, person.accountId));
    await tx.delete(twoFactors).where(eq(twoFactors.userId, person.accountId));
    await tx.delete(sessions).where(eq(sessions.userId, person.accountId));
    await record(tx, officer, now, {
      verb: "account.password_reset",
      subjectType: "person",
      subjectId: personId,
      facts: { name: person.name },
    });
    return password;
  });
}

/** Khóa tài khoản: takes it from the person; what she did stays on record under her name. */
export function closeAccount(db: Db, officer: Officer, personId: string, now: Date) {
  return db.transaction(async (tx) => {
    insist(mayKeepAccounts(officer));
    const { person } = await personById(tx, officer.agencyId, personId);
    if (!person.accountId) throw new Refused([{ code: "account.none", facts: { name: person.name } }]);
    await tx.update(people).set({ accountId: null }).where(eq(people.id, personId));
    await tx.delete(users).where(eq(users.id, person.accountId));
    await record(tx, officer, now, {
      verb: "account.closed",
      subjectType: "person",
      subjectId: personId,
      facts: { name: person.name },
    });
  });
}

/** Đăng xuất một phiên khác of one's own. */
export async function endSession(db: Db, officer: Officer, sessionId: string): Promise<void> {
  await db.delete(sessions).where(and(eq(sessions.id, sessionId), eq(sessions.userId, officer.accountId)));
}

/** Đăng xuất mọi phiên khác: all but the one in hand. */
export async function endOtherSessions(db: Db, officer: Officer, keptToken: string): Promise<void> {
  await db.delete(sessions).where(and(eq(sessions.userId, officer.accountId), ne(sessions.token, keptToken)));
}

/** Notes that the person has a password of her own now. */
export async function ownPasswordSet(db: Db, officer: Officer, now: Date): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.update(users).set({ mustChangePassword: false }).where(eq(users.id, officer.accountId));
    await record(tx, officer, now, {
      verb: "account.password_changed",
      subjectType: "person",
      subjectId: officer.personId,
      facts: { name: officer.name },
    });
  });
}

/** Four groups of letters and figures that are told apart on paper: no 0/o, 1/l/i. */
function readablePassword(): string {
  const letters = "abcdefghjkmnpqrstuvwxyz23456789";
  const group = () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join("");
  return [group(), group(), group(), group()].join("-");
}
