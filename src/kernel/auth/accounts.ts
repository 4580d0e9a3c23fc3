import { randomInt } from "node:crypto";
import { hashPassword } from "better-auth/crypto";
import type { DbOrTx } from "#kernel/db/index.ts";
import { newId } from "#kernel/ids.ts";
import { credentials, users } from "./schema.ts";

export { hashPassword } from "better-auth/crypto";

/** Writes a sign-in down with its password's hash; gives its id. Who it belongs to is the caller's to note. */
export async function createAccount(
  tx: DbOrTx,
  who: { name: string; email: string },
  passwordHash: string,
  options: { mustChangePassword: boolean },
): Promise<string> {
  const id = newId();
  const { mustChangePassword } = options;
  await tx.insert(users).values({ id, name: who.name, email: who.email, emailVerified: true, mustChangePassword });
  await tx
    .insert(credentials)
    .values({ id: newId(), accountId: id, providerId: "credential", userId: id, password: passwordHash });
  return id;
}

/**
 * A first password and its hash: four groups of letters and figures that are told apart on paper (no 0/o, 1/l/i); some
 * 79 bits.
 */
export async function firstPassword(): Promise<{ password: string; hash: string }> {
  const letters = "abcdefghjkmnpqrstuvwxyz23456789";
  const group = () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join("");
  const password = [group(), group(), group(), group()].join("-");
  return { password, hash: await hashPassword(password) };
}
