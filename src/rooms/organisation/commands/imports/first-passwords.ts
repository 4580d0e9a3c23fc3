import { and, eq, inArray, sql } from "drizzle-orm";
import { record } from "#kernel/activity/index.ts";
import { firstPassword, type Officer } from "#kernel/auth/index.ts";
import { credentials, sessions, users } from "#kernel/auth/schema.ts";
import type { Db, Tx } from "#kernel/db/index.ts";
import { insist, Overtaken } from "#kernel/verdict.ts";
import { importById } from "../../queries/imports.ts";
import { mayKeepAccounts } from "../../rules.ts";
import { people, posts, unitVersions } from "../../schema.ts";
import { inLots } from "../in-lots.ts";

/** Mật khẩu đầu tiên, to be handed over once. */
export type FirstPassword = { name: string; unit: string; email: string; password: string };

/**
 * Cấp lại mật khẩu đầu tiên: new ones for everybody whose account an import opened and who has not set her own yet; those
 * of before are worth nothing from then on. So no first password need be kept anywhere, and a list that was lost on the
 * way to the printer can be had again.
 */
export function giveFirstPasswords(db: Db, officer: Officer, importId: string, now: Date): Promise<FirstPassword[]> {
  return db.transaction(async (tx) => {
    const found = await importById(tx, officer, importId);
    insist(mayKeepAccounts(officer));
    const waiting = await withoutOwnPassword(tx, found.opened);
    if (waiting.length === 0) throw new Overtaken("import.all_signed_in");
    const given = waiting.map((person) => ({ ...person, ...firstPassword() }));
    await inLots(given, (lot) => replacePasswords(tx, lot));
    await record(tx, officer, now, {
      verb: "account.first_passwords_given",
      subjectType: "import",
      subjectId: importId,
      facts: { file: found.fileName, count: String(given.length) },
    });
    return given.map(({ name, unit, email, password }) => ({ name, unit, email, password }));
  });
}

/** In the order of the list of people, each with the unit of her main post. */
function withoutOwnPassword(tx: Tx, opened: string[]) {
  const unit = sql<string>`coalesce((select v.name from ${posts} o join ${unitVersions} v on v.unit_id = o.unit_id
    where o.person_id = ${people.id} order by o.main desc, o.valid_from desc, v.valid_from desc limit 1), '')`;
  return tx
    .select({ userId: users.id, name: people.name, email: users.email, unit })
    .from(people)
    .innerJoin(users, eq(users.id, people.accountId))
    .where(and(inArray(people.id, opened), eq(users.mustChangePassword, true)))
    .orderBy(people.sortKey, people.id);
}

async function replacePasswords(tx: Tx, lot: { userId: string; hash: string }[]) {
  const [ids, hashes] = [sql.param(lot.map(({ userId }) => userId)), sql.param(lot.map(({ hash }) => hash))];
  await tx.execute(sql`
    update ${credentials} c set password = n.hash from unnest(${ids}::text[], ${hashes}::text[]) as n(user_id, hash)
    where c.user_id = n.user_id and c.provider_id = 'credential'`);
  await tx.delete(sessions).where(
    inArray(
      sessions.userId,
      lot.map(({ userId }) => userId),
    ),
  );
}
