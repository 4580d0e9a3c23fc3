import { type Day, type YearKind, yearOf, yearWindow } from "#kernel/calendar/index.ts";
import type { Tx } from "#kernel/db/index.ts";
import { newId } from "#kernel/ids.ts";
import type { RatingLevel } from "#rooms/awards/index.ts";
import { type DecisionFacts, enterAwards, type NewAward } from "#rooms/ledger/index.ts";
import { disciplines, matters, ratings } from "#rooms/ledger/schema.ts";
import { actorsOf } from "./cast.ts";
import type { Entered } from "./enter-agency.ts";
import { chance } from "./fate.ts";
import { type Giver, giversOf } from "./givers.ts";
import type { PracticeAgency } from "./read-practice.ts";

/** Full years before today that practice agencies remember. */
const yearsBack = 5;

type Rated = {
  key: string;
  name: string;
  holder: NewAward["holder"];
  personId: string | null;
  unitId: string;
  since: Day;
};

/** Five years of ratings and yearly titles as they might have been, then what the file itself tells. */
export async function enterLedger(
  tx: Tx,
  practice: PracticeAgency,
  entered: Entered,
  today: Day,
  now: Date,
): Promise<void> {
  const kind: YearKind = practice.agency.name.startsWith("Tòa án") ? "court" : "calendar";
  const givers = giversOf(practice);
  const actor = { agencyId: entered.agencyId, personId: actorsOf(entered).office.id, name: "Chương trình" };
  const rated = [...peopleOf(entered), ...collectivesOf(practice, entered)];
  for (let year = yearOf(today, kind) - yearsBack; year < yearOf(today, kind); year++) {
    const { first, last } = yearWindow(year, kind);
    const there = rated.filter(({ since }) => since <= first);
    const common = { agencyId: entered.agencyId, year, yearKind: kind, enteredAt: now };
    const rows = there.map(({ key, personId, unitId }) => ({
      ...common,
      id: newId(),
      personId,
      unitId,
      level: levelOf(key, year),
    }));
    if (rows.length > 0) await tx.insert(ratings).values(rows);
    for (const giver of givers) {
      const list = there.filter((one) =>
        giver.gives(one.personId !== null, levelOf(one.key, year), levelOf(one.key, year - 1)),
      );
      const decision = decisionOf(giver, year, last);
      if (list.length === 0 || (decision.decidedOn ?? "") > today) continue;
      await enterAwards(
        tx,
        actor,
        decision,
        list.map((one) => awardOf(giver, one, year)),
        { origin: "entered", now, quiet: true },
      );
    }
  }
  await enterTold(tx, practice, entered, now);
}

function peopleOf(entered: Entered): Rated[] {
  return entered.people.map(({ id, name, person }) => {
    const unitId = entered.unitIds.get(person.unit)!;
    const holder = { kind: "person" as const, name, personId: id, unitId, unitName: person.unit, post: person.post };
    return { key: name, name, holder, personId: id, unitId, since: person.from ?? "2015-01-01" };
  });
}

function collectivesOf(practice: PracticeAgency, entered: Entered): Rated[] {
  const units = practice.units.filter((one) => one.category === "unit" && one.parent && !one.to);
  return units.map(({ name, from }) => {
    const unitId = entered.unitIds.get(name)!;
    return {
      key: name,
      name,
      holder: { kind: "collective", name, unitId, unitName: name },
      personId: null,
      unitId,
      since: from,
    };
  });
}

/** Most did well, one in five excellently; the same on every machine. */
function levelOf(key: string, year: number): RatingLevel {
  const n = chance(`${key} ${year}`);
  if (n < 20) return "excellent";
  if (n < 86) return "well_done";
  return n < 99 ? "done" : "not_done";
}

function decisionOf(giver: Giver, year: number, last: Day): DecisionFacts {
  const number = `${giver.first + (chance(`${giver.mark} ${year}`) % giver.spread)}/${giver.mark}`;
  const [y, m] = last.split("-").map(Number) as [number, number];
  const month = m === 12 ? 1 : m + 1;
  const decidedOn = `${m === 12 ? y + 1 : y}-${String(month).padStart(2, "0")}-${String(giver.day).padStart(2, "0")}`;
  return { number, decidedOn, decidedBy: giver.by, subject: `Về việc ${giver.act} năm ${year}` };
}

function awardOf(giver: Giver, one: Rated, year: number): NewAward {
  return { holder: one.holder, awardKey: giver.award, awardName: giver.name, year, ground: "merit" };
}

/** Awards, discipline and matters that the file tells in so many words. */
async function enterTold(tx: Tx, { ledger }: PracticeAgency, entered: Entered, now: Date) {
  const actor = { agencyId: entered.agencyId, personId: actorsOf(entered).office.id, name: "Chương trình" };
  const people = new Map(entered.people.map(({ id, name, person }) => [name, { id, person }]));
  const personOf = (name: string) => people.get(name) ?? fail(`the ledger names ${name}, who is nobody`);
  for (const { to, award, name, year, number, on, by } of ledger.awards) {
    const unitId = entered.unitIds.get(to);
    const holder = unitId
      ? { kind: "collective" as const, name: to, unitId, unitName: to }
      : personHolder(to, personOf(to), entered);
    await enterAwards(
      tx,
      actor,
      { number, decidedOn: on, decidedBy: by },
      [{ holder, awardKey: award, awardName: name, year }],
      { origin: "entered", now, quiet: true },
    );
  }
  for (const { person, ...facts } of ledger.disciplines)
    await tx
      .insert(disciplines)
      .values({ ...facts, id: newId(), agencyId: entered.agencyId, personId: personOf(person).id, enteredAt: now });
  for (const { person, ...facts } of ledger.matters)
    await tx
      .insert(matters)
      .values({ ...facts, id: newId(), agencyId: entered.agencyId, personId: personOf(person).id, enteredAt: now });
}

function personHolder(
  name: string,
  { id, person }: { id: string; person: { unit: string; post: string } },
  entered: Entered,
) {
  const unitId = entered.unitIds.get(person.unit)!;
  return { kind: "person" as const, name, personId: id, unitId, unitName: person.unit, post: person.post };
}

function fail(what: string): never {
  throw new Error(`practice: ${what}`);
}
