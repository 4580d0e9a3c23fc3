import type { DbOrTx } from "#kernel/db/index.ts";
import { newId } from "#kernel/ids.ts";
import { credentials, users } from "./schema.ts";

export { hashPassword } from "better-auth/crypto";

/** An account to be made: whose it is, her address, and the hash of her password. */
export type NewAccount = { name: string; email: string; passwordHash: string };

/** Writes sign-ins down with their passwords' hashes; gives their ids, in order. Whose each is, is the caller's to note. */
export async function createAccounts(
  tx: DbOrTx,
  asked: readonly NewAccount[],
  options: { mustChangePassword: boolean },
): Promise<string[]> {
  if (asked.length === 0) return [];
  const rows = asked.map((one) => ({ ...one, id: newId() }));
  const { mustChangePassword } = options;
  await tx
    .insert(users)
    .values(rows.map(({ id, name, email }) => ({ id, name, email, emailVerified: true, mustChangePassword })));
  await tx.insert(credentials).values(
    rows.map(({ id, passwordHash }) => ({
      ...{ id: newId(), accountId: id, providerId: "credential", userId: id, password: passwordHash },
    })),
  );
  return rows.map(({ id }) => id);
}

/** One sign-in with its password's hash; gives its id. */
export async function createAccount(
  tx: DbOrTx,
  who: { name: string; email: string },
  passwordHash: string,
  options: { mustChangePassword: boolean },
): Promise<string> {
  const [id] = await createAccounts(tx, [{ ...who, passwordHash }], options);
  return id!;
}
