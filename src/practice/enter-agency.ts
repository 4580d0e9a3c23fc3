import { record } from "#kernel/activity/index.ts";
import type { Tx } from "#kernel/db/index.ts";
import { newId } from "#kernel/ids.ts";
import { enterAccount } from "#rooms/accounts/index.ts";
import { endTerms, enterPerson, foundAgency, placeUnit, writeRename } from "#rooms/organisation/index.ts";
import { mandates, posts, unitChanges, unitSuccessions } from "#rooms/organisation/schema.ts";
import { appoint } from "./appoint.ts";
import type { PracticeAgency, PracticePerson } from "./read-practice.ts";

/** What later steps need of an agency that was entered: ids of units by name and of people by name. */
export type Entered = {
  agencyId: string;
  rootUnitId: string;
  unitIds: Map<string, string>;
  people: { id: string; name: string; person: PracticePerson }[];
};

/** Enters agency, units, changes, people, posts, mandates and accounts of one practice file. */
export async function enterAgency(
  tx: Tx,
  practice: PracticeAgency,
  today: string,
  passwordHash: string,
  now: Date,
): Promise<Entered> {
  const { agency } = practice;
  const [root, ...others] = practice.units;
  const founded = await foundAgency(
    tx,
    {
      key: agency.key,
      name: agency.name,
      lines: agency.lines,
      note: agency.note,
      art: agency.art ?? null,
      practice: true,
      clockDay: today,
      root: {
        name: root!.name,
        shortName: root!.short ?? null,
        abbreviation: root!.abbreviation ?? null,
        kind: root!.kind,
        groupName: root!.group ?? null,
        validFrom: root!.from,
        validTo: null,
      },
    },
    now,
  );
  const unitIds = new Map([[root!.name, founded.rootUnitId]]);
  for (const unit of others) unitIds.set(unit.name, await enterUnit(tx, founded.agencyId, unit, unitIds));
  await enterChanges(tx, founded.agencyId, practice, unitIds, now);
  const entered: Entered = { ...founded, unitIds, people: [] };
  for (const person of practice.people)
    entered.people.push({ id: await enterOne(tx, entered, person, passwordHash), name: person.name, person });
  await carryPeopleOver(tx, practice, unitIds);
  await appoint(tx, practice, entered);
  await record(tx, { agencyId: founded.agencyId, personId: null, name: "Chương trình" }, now, {
    verb: "agency.founded",
    subjectType: "agency",
    subjectId: founded.agencyId,
    facts: { name: agency.name },
  });
  return entered;
}

function enterUnit(
  tx: Tx,
  agencyId: string,
  unit: PracticeAgency["units"][number],
  unitIds: Map<string, string>,
): Promise<string> {
  const parentId = unit.parent
    ? (unitIds.get(unit.parent) ?? fail(`unit ${unit.name} stands before its parent ${unit.parent}`))
    : null;
  return placeUnit(tx, agencyId, {
    category: unit.category,
    name: unit.name,
    shortName: unit.short ?? null,
    abbreviation: unit.abbreviation ?? null,
    kind: unit.kind,
    parentId,
    groupName: unit.group ?? null,
    staffCount: unit.staff ?? null,
    validFrom: unit.from,
    validTo: unit.to ?? null,
    ...(unit.aliases ? { aliases: unit.aliases } : {}),
  });
}

async function enterChanges(
  tx: Tx,
  agencyId: string,
  practice: PracticeAgency,
  unitIds: Map<string, string>,
  now: Date,
) {
  for (const change of practice.changes) {
    const id = newId();
    await tx.insert(unitChanges).values({
      id,
      agencyId,
      kind: change.kind,
      happenedOn: change.on,
      document: change.document ?? null,
      note: change.note ?? null,
      recordedAt: now,
    });
    if (change.kind === "rename") await enterRename(tx, change, unitIds);
    const ids = (names: string[]) =>
      names.map((name) => unitIds.get(name) ?? fail(`change of ${change.on} names the unknown unit ${name}`));
    const pairs = ids(change.from).flatMap((fromUnitId) =>
      ids(change.to).map((toUnitId) => ({ changeId: id, fromUnitId, toUnitId })),
    );
    if (pairs.length > 0) await tx.insert(unitSuccessions).values(pairs);
  }
}

/** The unit was entered under its first name; from the day of the change it bears the new one. */
async function enterRename(tx: Tx, change: PracticeAgency["changes"][number], unitIds: Map<string, string>) {
  const [before, after] = [change.from[0]!, change.to[0]!];
  const unitId = unitIds.get(before) ?? fail(`rename of ${change.on} names the unknown unit ${before}`);
  await writeRename(
    tx,
    unitId,
    { name: after, shortName: change.short ?? after, abbreviation: change.abbreviation ?? null },
    change.on,
  );
  unitIds.set(after, unitId);
}

async function enterOne(tx: Tx, entered: Entered, person: PracticePerson, passwordHash: string): Promise<string> {
  const unitId = (name: string) =>
    entered.unitIds.get(name) ?? fail(`${person.name} belongs to the unknown unit ${name}`);
  const since = person.from ?? "2015-01-01";
  const id = await enterPerson(tx, entered.agencyId, {
    name: person.name,
    birthDate: person.birth ?? null,
    sex: person.sex ?? null,
    category: person.category ?? null,
    email: person.email ?? null,
    practiceCaption: person.signIn ? (person.caption ?? person.post) : null,
  });
  await tx.insert(posts).values([
    {
      id: newId(),
      personId: id,
      unitId: unitId(person.unit),
      title: person.post,
      position: person.position,
      main: true,
      validFrom: since,
    },
    ...person.memberOf.map((seat) => ({
      id: newId(),
      personId: id,
      unitId: unitId(seat.body),
      title: seat.post,
      position: seat.position,
      main: false,
      validFrom: seat.from ?? since,
    })),
  ]);
  const charged = person.mandates.map((one) => ({
    id: newId(),
    personId: id,
    role: one.role,
    unitId: unitId(one.unit),
    subtree: one.subtree,
    validFrom: one.from ?? since,
    validTo: one.to ?? null,
  }));
  const leading = person.position === "head" ? "head" : person.position === "deputy" ? "deputy_head" : null;
  if (leading && !charged.some((one) => one.role === leading))
    charged.push({
      id: newId(),
      personId: id,
      role: leading,
      unitId: unitId(person.unit),
      subtree: true,
      validFrom: since,
      validTo: null,
    });
  if (charged.length > 0) await tx.insert(mandates).values(charged);
  if (person.email)
    await enterAccount(tx, { id, name: person.name, email: person.email }, passwordHash, { mustChangePassword: false });
  return id;
}

/** Where a unit ends by a change, its people go on in the unit that follows it, as they would by the command. */
async function carryPeopleOver(tx: Tx, practice: PracticeAgency, unitIds: Map<string, string>) {
  const ending = new Set(practice.units.filter((unit) => unit.to).map((unit) => unit.name));
  for (const change of practice.changes.filter((one) => one.kind !== "rename"))
    for (const name of change.from.filter((from) => ending.has(from)))
      await endTerms(tx, unitIds.get(name)!, unitIds.get(change.to[0] ?? "") ?? null, change.on);
}

function fail(what: string): never {
  throw new Error(`practice: ${what}`);
}
