import { eq, inArray } from "drizzle-orm";
import { record } from "#kernel/activity/index.ts";
import { createAccount, type firstPassword, type Officer } from "#kernel/auth/index.ts";
import type { Tx } from "#kernel/db/index.ts";
import { insist, Refused } from "#kernel/verdict.ts";
import type { AccountRow, Findings, PersonRow } from "../../imports/index.ts";
import { mayKeepAccounts } from "../../rules.ts";
import { people } from "../../schema.ts";
import type { Checked, Choices, Result } from "../../taking-in/types.ts";
import { inLots } from "../in-lots.ts";
import { takeInPeople } from "./take-in-people.ts";

/** More accounts than this are not opened at once: each first password takes its time to be hashed. */
export const accountsAtOnce = 200;

/** A first password, to be handed over once. */
export type FirstPassword = { name: string; unit: string; email: string; password: string };

/**
 * Takes a checked list of accounts in: whoever is not in our lists is added, roles are given, and who has no account gets
 * one with a first password. Gives the passwords: they are kept nowhere.
 */
export async function takeInAccounts(
  tx: Tx,
  officer: Officer,
  checked: Checked,
  how: { choices: Choices; file: string; firsts: Awaited<ReturnType<typeof firstPassword>>[] },
  now: Date,
): Promise<{ result: Result; passwords: FirstPassword[] }> {
  insist(mayKeepAccounts(officer));
  const findings = checked.findings as Findings<AccountRow>;
  const asPeople = { ...checked, findings: { ...findings, rows: findings.rows.map(asPerson) } };
  const { plan, result } = await takeInPeople(tx, officer, asPeople, { ...how, leaders: false }, now);
  const emails = new Map(plan.takings.flatMap(({ personId, row }) => (row.email ? [[personId, row] as const] : [])));
  const rows = await tx
    .select()
    .from(people)
    .where(inArray(people.id, emails.size > 0 ? [...emails.keys()] : [officer.personId]));
  const byId = new Map(rows.map((person) => [person.id, person]));
  const opening = [...emails.keys()].flatMap((id) => byId.get(id) ?? []).filter((person) => person.accountId === null);
  if (opening.length > how.firsts.length) throw new Refused([{ code: "import.too_many_accounts" }]);
  const passwords: FirstPassword[] = [];
  for (const [at, person] of opening.entries()) {
    const row = emails.get(person.id)!;
    const first = how.firsts[at]!;
    const who = { name: person.name, email: row.email! };
    const accountId = await createAccount(tx, who, first.hash, { mustChangePassword: true });
    await tx.update(people).set({ accountId, email: row.email! }).where(eq(people.id, person.id));
    passwords.push({ ...who, unit: row.unit ?? row.unitText, password: first.password });
  }
  const lines = opening.map(({ id, name }) => ({
    ...{ verb: "account.opened", subjectType: "person", subjectId: id },
    facts: { name },
  }));
  await inLots(lines, (lot) => record(tx, officer, now, ...lot));
  const accountsKnown = emails.size - opening.length;
  return { passwords, result: { ...result, accountsOpened: opening.length, accountsKnown } };
}

/** A row of accounts as a row of people: what it does not say stays unknown. */
function asPerson(row: AccountRow): PersonRow {
  return { ...row, sex: null, category: null, partyMember: null, partyDate: null };
}
