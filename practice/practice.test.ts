import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { type PracticeAgency, readPractice } from "#practice/read-practice.ts";
import { type PlanPack, readPack } from "#rooms/plans/packs/index.ts";

type Unit = PracticeAgency["units"][number];
const all = await readPractice();

describe.each(all)("the units of the practice agency $agency.key", (one) => {
  it("are a tree, parents first, each name once", () => {
    const seen = new Set<string>();
    for (const unit of one.units) {
      expect(seen.has(unit.name), unit.name).toBe(false);
      if (unit.parent) expect(seen.has(unit.parent), unit.name).toBe(true);
      seen.add(unit.name);
    }
    expect(one.units.filter((unit) => !unit.parent && unit.category === "unit")).toHaveLength(1);
  });

  it("end the day before the change that says where their work went", () => {
    const ended = one.units.filter((unit) => unit.to && unit.category === "unit");
    for (const unit of ended) {
      const names = namesOf(one, unit.name);
      const change = one.changes.find(
        ({ kind, from, to }) => kind !== "rename" && names.some((name) => from.includes(name) && !to.includes(name)),
      );
      expect(nextDay(unit.to ?? ""), unit.name).toBe(change?.on);
    }
    expect(ended.length).toBeGreaterThan(7);
  });

  it("begin on the day of the change that makes them, when there is one", () => {
    for (const change of one.changes.filter(({ kind }) => kind !== "rename"))
      for (const name of change.to.filter((to) => !change.from.includes(to)))
        expect(unitCalled(one, name)?.from <= change.on, name).toBe(true);
  });

  it("are all those of its plan, under the same name and kind", () => {
    const pack = packOf(one.agency.key);
    for (const unit of pack.units) expect(unitCalled(one, unit.name).kind, unit.name).toBe(unit.kind);
    const acting = pack.duties.flatMap((duty) => [...duty.actor.units, ...(duty.via ? [duty.via] : [])]);
    for (const name of [...acting, ...pack.recipients.flatMap((to) => to.unit ?? [])]) unitCalled(one, name);
  });
});

describe.each(all)("the people of the practice agency $agency.key", (one) => {
  const { today } = one.agency;
  const standing = one.units.filter(
    (unit) => unit.category === "unit" && unit.from <= today && (unit.to ?? today) >= today,
  );

  it.each(standing)("give $name a head, an officer in charge of emulation and the party committee", ({ name }) => {
    const names = namesOf(one, name);
    const mandates = one.people.flatMap((person) => person.mandates).filter(({ unit }) => names.includes(unit));
    const roles = mandates.filter(({ from }) => from && from <= today).map(({ role }) => role);
    for (const role of ["head", "emulation_officer", "party_committee"]) expect(roles).toContain(role);
    expect(one.people.filter(({ position, unit }) => position === "head" && names.includes(unit))).toHaveLength(1);
  });

  it("have posts and mandates in units that were there, begun before the practice day", () => {
    for (const { name, unit, from, mandates, memberOf } of one.people) {
      for (const { body } of memberOf) expect(unitCalled(one, body).category, name).toBe("body");
      for (const term of [{ unit, from }, ...mandates]) {
        expect(unitCalled(one, term.unit).from <= (term.from ?? ""), `${name}: ${term.unit}`).toBe(true);
        expect((term.from ?? "") <= today, `${name}: ${term.unit}`).toBe(true);
      }
    }
  });

  it("are appointed to units made by a change, on its day, where they came from a unit that ended by it", () => {
    for (const { person, unit, from } of one.appointments) {
      const change = one.changes.find((it) => it.on === from && it.to.includes(unit));
      expect(change, person).toBeDefined();
      expect(change!.from, person).toContain(one.people.find(({ name }) => name === person)?.unit);
    }
  });

  it("have one administrator, an editor, a council with chair and secretary, and six to sign in as", () => {
    const roles = one.people.flatMap((person) => person.mandates).map(({ role }) => role);
    expect(roles.filter((role) => role === "administrator")).toHaveLength(1);
    for (const role of ["editor", "council_chair", "council_secretary", "council_member"])
      expect(roles).toContain(role);
    expect(one.people.filter(({ signIn, caption, email }) => signIn && caption && email)).toHaveLength(6);
  });
});

describe("the people of all practice agencies", () => {
  const people = all.flatMap((one) => one.people);

  it("have addresses nobody can own, in plain letters, each once", () => {
    expect(people.filter(({ email }) => !/^[a-z0-9.]+@[a-z]+\.example\.vn$/.test(email ?? ""))).toEqual([]);
    expect(new Set(people.map(({ email }) => email)).size).toBe(people.length);
  });

  it("have each a name of their own, in composed letters", () => {
    expect(new Set(people.map(({ name }) => name)).size).toBe(people.length);
    const text = all.map(({ agency }) => fileOf(`${agency.key}.yaml`)).join("");
    expect(text === text.normalize("NFC")).toBe(true);
  });

  it("were grown up when they began", () => {
    const year = (day: string | null | undefined) => Number(day?.slice(0, 4));
    expect(people.filter(({ birth, from }) => !(year(from) - year(birth) >= 21))).toEqual([]);
  });
});

/** The unit that has or once had this name; fails when the agency has none. */
function unitCalled(one: PracticeAgency, name: string): Unit {
  const found = one.units.find((unit) => namesOf(one, unit.name).includes(name));
  if (!found) throw new Error(`${one.agency.key} has no unit called “${name}”`);
  return found;
}

/** The unit's first name and those it was given later. */
function namesOf(one: PracticeAgency, name: string): string[] {
  return [
    name,
    ...one.changes.filter(({ kind, from }) => kind === "rename" && from[0] === name).flatMap(({ to }) => to),
  ];
}

function packOf(key: string): PlanPack {
  const read = readPack(fileOf(`../plans/${key}.yaml`));
  if ("problems" in read) throw new Error(JSON.stringify(read.problems));
  return read.pack;
}

function fileOf(name: string): string {
  return readFileSync(fileURLToPath(new URL(name, import.meta.url)), "utf8");
}

function nextDay(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
