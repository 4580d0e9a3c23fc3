import { and, eq, ne } from "drizzle-orm";
import { record } from "#kernel/activity/index.ts";
import type { Officer } from "#kernel/auth/index.ts";
import { sessions, users } from "#kernel/auth/schema.ts";
import type { Db } from "#kernel/db/index.ts";

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
    await record(tx, officer, now, ownLine("account.password_changed", officer));
  });
}

/** Notes that the second factor was switched on or off, or that its spare codes are new. */
export async function secondFactorChanged(
  db: Db,
  officer: Officer,
  what: "on" | "off" | "codes",
  now: Date,
): Promise<void> {
  await db.transaction((tx) => record(tx, officer, now, ownLine(`account.second_factor_${what}`, officer)));
}

function ownLine(verb: string, officer: Officer) {
  return { verb, subjectType: "person", subjectId: officer.personId, facts: { name: officer.name } };
}
