import { inArray, sql } from "drizzle-orm";
import { record } from "#kernel/activity/index.ts";
import { createAccounts, firstPassword, type Officer } from "#kernel/auth/index.ts";
import type { Tx } from "#kernel/db/index.ts";
import { insist } from "#kernel/verdict.ts";
import type { AccountRow, Findings, PersonRow } from "../../imports/index.ts";
import { mayKeepAccounts } from "../../rules.ts";
import { people } from "../../schema.ts";
import type { Checked, Choices, Result } from "../../taking-in/types.ts";
import { inLots } from "../in-lots.ts";
import type { FirstPassword } from "./first-passwords.ts";
import { takeInPeople } from "./take-in-people.ts";

/**
 * Takes a checked list of accounts in: whoever is not in our lists is added, roles are given, and who has no account gets
 * one with a first password. Gives the passwords, which are kept nowhere, and whose accounts they are.
 */
export async function takeInAccounts(
  tx: Tx,
  officer: Officer,
  checked: Checked,
  how: { choices: Choices; file: string },
  now: Date,
): Promise<{ result: Result; passwords: FirstPassword[]; opened: string[] }> {
  insist(mayKeepAccounts(officer));
  const findings = checked.findings as Findings<AccountRow>;
  const asPeople = { ...checked, findings: { ...findings, rows: findings.rows.map(asPerson) } };
  const { plan, result } = await takeInPeople(tx, officer, asPeople, { ...how, leaders: false, accounts: true }, now);
  const emails = new Map(plan.takings.flatMap(({ personId, row }) => (row.email ? [[personId, row] as const] : [])));
  const rows = await tx
    .select()
    .from(people)
    .where(inArray(people.id, emails.size > 0 ? [...emails.keys()] : [officer.personId]));
  const byId = new Map(rows.map((person) => [person.id, person]));
  const opening = [...emails.keys()].flatMap((id) => byId.get(id) ?? []).filter((person) => person.accountId === null);
  const given = opening.map(({ id, name }) => {
    const row = emails.get(id)!;
    return { ...firstPassword(), id, name, email: row.email!, unit: row.unit ?? row.unitText };
  });
  await inLots(given, (lot) => openAccounts(tx, lot));
  const lines = opening.map(({ id, name }) => ({
    ...{ verb: "account.opened", subjectType: "person", subjectId: id },
    facts: { name },
  }));
  await inLots(lines, (lot) => record(tx, officer, now, ...lot));
  const accountsKnown = emails.size - opening.length;
  const passwords = given.map(({ name, unit, email, password }) => ({ name, unit, email, password }));
  const opened = opening.map(({ id }) => id);
  return { passwords, opened, result: { ...result, accountsOpened: opening.length, accountsKnown } };
}

/** Accounts for a lot of people, three statements whatever their number. */
async function openAccounts(tx: Tx, lot: { id: string; name: string; email: string; hash: string }[]) {
  const asked = lot.map(({ name, email, hash }) => ({ name, email, passwordHash: hash }));
  const accountIds = await createAccounts(tx, asked, { mustChangePassword: true });
  const column = (values: string[]) => sql.param(values);
  await tx.execute(sql`
    update people p set account_id = n.account_id, email = n.email
    from unnest(${column(lot.map(({ id }) => id))}::uuid[], ${column(accountIds)}::text[], ${column(lot.map(({ email }) => email))}::text[])
      as n(person_id, account_id, email)
    where p.id = n.person_id`);
}

/** A row of accounts as a row of people: what it does not say stays unknown. */
function asPerson(row: AccountRow): PersonRow {
  return { ...row, sex: null, category: null, partyMember: null, partyDate: null };
}
