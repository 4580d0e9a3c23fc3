import { sql } from "drizzle-orm";
import { record } from "#kernel/activity/index.ts";
import type { Officer } from "#kernel/auth/index.ts";
import type { Tx } from "#kernel/db/index.ts";
import { newId } from "#kernel/ids.ts";
import { insist, Refused } from "#kernel/verdict.ts";
import type { Findings, PersonRow } from "../../imports/index.ts";
import { bodiesOf, ownersOf, rootOf, termsOn } from "../../queries/imports.ts";
import { mayGiveRole } from "../../rules.ts";
import { mandates, people, posts } from "../../schema.ts";
import { type PeoplePlan, type PersonTaking, planPeople } from "../../taking-in/plan-people.ts";
import type { Checked, Choices, Result } from "../../taking-in/types.ts";
import { inLots } from "../in-lots.ts";
import { personColumns } from "../people/enter-person.ts";
import { giveWay } from "../people/keep-posts.ts";

/**
 * How a list of people is taken in. `leaders`: heads and deputies get their roles by their posts. `accounts`: it is one of
 * accounts, whose unit is that of the role.
 */
export type PeopleTaking = { choices: Choices; leaders: boolean; accounts?: boolean; file: string };

/** Takes a checked list of people in, inside the transaction of its import; posts begin on the day of the list. */
export async function takeInPeople(
  tx: Tx,
  officer: Officer,
  checked: Checked,
  how: PeopleTaking,
  now: Date,
): Promise<{ result: Result; plan: PeoplePlan }> {
  const day = checked.context.asOf!;
  const findings = checked.findings as Findings<PersonRow>;
  const root = await rootOf(tx, officer.agencyId, day);
  const matched = [...new Set(checked.matches.map((match) => match.id))];
  const plan = planPeople({
    ...{ findings, matches: checked.matches, rootId: root.id, newId },
    ...{ terms: await termsOn(tx, matched, day), choices: how.choices, leaders: how.leaders },
    ...{ accounts: how.accounts ?? false, bodies: await bodiesOf(tx, officer.agencyId) },
  });
  for (const role of new Set(plan.takings.flatMap((one) => one.mandates.map((mandate) => mandate.role))))
    insist(mayGiveRole(officer, role));
  await insistFreeEmails(tx, plan);
  const made = plan.takings.filter((one) => one.is === "made");
  await inLots(made, (lot) =>
    tx.insert(people).values(lot.map((one) => ({ ...columnsOf(one), agencyId: officer.agencyId }))),
  );
  for (const one of plan.takings) if (one.is === "known") await fillPerson(tx, one);
  await giveTerms(tx, plan, day);
  await traceJoined(tx, officer, plan, how.file, now);
  return { plan, result: counted(plan) };
}

function columnsOf({ personId, row }: PersonTaking) {
  return personColumns({
    id: personId,
    name: row.name!,
    birthDate: row.birthDate,
    sex: row.sex === null ? null : row.sex === "nam" ? "male" : "female",
    category: row.category,
    partyMember: row.partyMember,
    partyDate: row.partyDate,
    email: row.email ?? null,
  });
}

/** What the row knows and our person lacks; a more exact date replaces a vaguer one that it agrees with. */
async function fillPerson(tx: Tx, taking: PersonTaking) {
  const { birthDate, sex, category, partyMember, partyDate, email } = columnsOf(taking);
  await tx.execute(sql`
    update people set
      birth_date = case when birth_date is null or starts_with(${birthDate}, birth_date) then coalesce(${birthDate}, birth_date) else birth_date end,
      sex = coalesce(sex, ${sex}::sex), category = coalesce(category, ${category}::person_category),
      party_member = coalesce(party_member, ${partyMember}::boolean), party_date = coalesce(party_date, ${partyDate}),
      email = coalesce(email, ${email})
    where id = ${taking.personId}`);
}

/** An address belongs to one person of the program; one that is somebody else's stops everything. */
async function insistFreeEmails(tx: Tx, plan: PeoplePlan) {
  const owners = await ownersOf(
    tx,
    plan.takings.flatMap(({ row }) => row.email ?? []),
  );
  const taken = plan.takings.filter(
    ({ row, personId }) => row.email && (owners.get(row.email) ?? personId) !== personId,
  );
  if (taken.length > 0)
    throw new Refused(taken.map(({ row }) => ({ code: "person.email_taken", facts: { email: row.email! } })));
}

async function giveTerms(tx: Tx, plan: PeoplePlan, day: string) {
  const until = await laterMainPosts(tx, plan, day);
  for (const { is, personId, post } of plan.takings)
    if (is === "known" && post?.main) await giveWay(tx, personId, day, until.get(personId) ?? null);
  const given = plan.takings.flatMap(({ personId, post }) =>
    post
      ? [{ ...post, id: newId(), personId, validFrom: day, validTo: post.main ? (until.get(personId) ?? null) : null }]
      : [],
  );
  await inLots(given, (lot) => tx.insert(posts).values(lot));
  const charged = plan.takings.flatMap(({ personId, mandates: hers }) =>
    hers.map((one) => ({ ...one, id: newId(), personId, validFrom: day, validTo: null })),
  );
  await inLots(charged, (lot) => tx.insert(mandates).values(lot));
}

/** A list of an earlier day: the post it gives ends before the next main post that is on record already. */
async function laterMainPosts(tx: Tx, plan: PeoplePlan, day: string): Promise<Map<string, string>> {
  const ids = plan.takings.filter((one) => one.is === "known").map((one) => one.personId);
  if (ids.length === 0) return new Map();
  const { rows } = await tx.execute<{ person_id: string; until: string }>(sql`
    select person_id, (min(valid_from) - 1)::text as until from posts
    where person_id = any(${sql.param(ids)}::uuid[]) and main and valid_from > ${day} group by person_id`);
  return new Map(rows.map((row) => [row.person_id, row.until]));
}

/** One line for each person of ours that a row was joined to: which row of which file. */
async function traceJoined(tx: Tx, officer: Officer, plan: PeoplePlan, file: string, now: Date) {
  const lines = plan.takings
    .filter((one) => one.is !== "made")
    .map(({ personId, row, post }) => ({
      ...{ verb: "person.row_joined", subjectType: "person", subjectId: personId, unitId: post?.unitId ?? null },
      facts: { name: row.name!, row: String(row.row), file },
    }));
  await inLots(lines, (lot) => record(tx, officer, now, ...lot));
}

function counted({ takings, skipped }: PeoplePlan): Result {
  const number = (is: PersonTaking["is"]) => takings.filter((one) => one.is === is).length;
  return {
    peopleMade: number("made"),
    peopleJoined: number("known"),
    rowsJoined: number("joined"),
    postsGiven: takings.filter((one) => one.post !== null).length,
    mandatesGiven: takings.reduce((sum, one) => sum + one.mandates.length, 0),
    rowsSkipped: skipped.length,
  };
}
