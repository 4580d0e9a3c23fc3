import { and, eq } from "drizzle-orm";
import { record } from "#kernel/activity/index.ts";
import { createAccount, firstPassword, forgetFailures, type Officer } from "#kernel/auth/index.ts";
import { credentials, sessions, twoFactors, users } from "#kernel/auth/schema.ts";
import type { Db, DbOrTx } from "#kernel/db/index.ts";
import { insist, Overtaken } from "#kernel/verdict.ts";
import { personById } from "#rooms/organisation/index.ts";
import { people } from "#rooms/organisation/schema.ts";
import { administratorsBesides } from "../queries.ts";
import { mayCloseAccount, mayOpenAccount, mayResetPassword } from "../rules.ts";

/** Lập tài khoản for a person with an e-mail address. Gives the first password, shown once; she must change it. */
export async function openAccount(db: Db, officer: Officer, personId: string, now: Date): Promise<string> {
  const first = firstPassword();
  await db.transaction(async (tx) => {
    const { person } = await personById(tx, officer.agencyId, personId);
    insist(mayOpenAccount(officer, person));
    await enterAccount(tx, person, first.hash, { mustChangePassword: true });
    await record(tx, officer, now, line("account.opened", person));
  });
  return first.password;
}

/** Writes an account down as a person's own. For commands that already asked the rules. */
export async function enterAccount(
  tx: DbOrTx,
  person: { id: string; name: string; email: string | null },
  passwordHash: string,
  options: { mustChangePassword: boolean },
): Promise<string> {
  const id = await createAccount(tx, { name: person.name, email: person.email! }, passwordHash, options);
  await tx.update(people).set({ accountId: id }).where(eq(people.id, person.id));
  return id;
}

/** Cấp mật khẩu mới: a new first password, shown once; the second factor, all sessions and a lockout end. */
export async function resetPassword(db: Db, officer: Officer, personId: string, now: Date): Promise<string> {
  const first = firstPassword();
  await db.transaction(async (tx) => {
    const { person } = await personById(tx, officer.agencyId, personId);
    insist(mayResetPassword(officer, person));
    const userId = person.accountId!;
    await tx
      .update(credentials)
      .set({ password: first.hash })
      .where(and(eq(credentials.userId, userId), eq(credentials.providerId, "credential")));
    const [user] = await tx
      .update(users)
      .set({ mustChangePassword: true, twoFactorEnabled: false })
      .where(eq(users.id, userId))
      .returning({ email: users.email });
    if (!user) throw new Overtaken("account.none", { name: person.name });
    await tx.delete(twoFactors).where(eq(twoFactors.userId, userId));
    await tx.delete(sessions).where(eq(sessions.userId, userId));
    await forgetFailures(tx, user.email);
    await record(tx, officer, now, line("account.password_reset", person));
  });
  return first.password;
}

/** Khóa tài khoản: takes it from the person; what she did stays on record under her name. */
export function closeAccount(db: Db, officer: Officer, personId: string, now: Date) {
  return db.transaction(async (tx) => {
    const { person } = await personById(tx, officer.agencyId, personId);
    insist(mayCloseAccount(officer, person, await administratorsBesides(tx, officer.agencyId, personId)));
    await tx.update(people).set({ accountId: null }).where(eq(people.id, personId));
    await tx.delete(users).where(eq(users.id, person.accountId!));
    await record(tx, officer, now, line("account.closed", person));
  });
}

function line(verb: string, person: { id: string; name: string }) {
  return { verb, subjectType: "person", subjectId: person.id, facts: { name: person.name } };
}
