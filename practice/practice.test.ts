import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { type PlanPack, readPack } from "#rooms/plans/packs/index.ts";

const keys = ["ca-mau", "soc-trang", "thai-binh", "ninh-binh", "dak-lak"] as const;
const all = keys.map((key) => practice(key));

describe.each(all)("the practice agency $agency.key", (one) => {
  const pack = packOf(one.agency.key);

  it("has a tree of units, parents first, each name once", () => {
    const seen = new Set<string>();
    for (const unit of one.units) {
      expect(seen.has(unit.name), unit.name).toBe(false);
      if (unit.parent !== null) expect(seen.has(unit.parent), unit.name).toBe(true);
      seen.add(unit.name);
    }
    expect(one.units.filter((unit) => unit.parent === null && unit.category === "unit")).toHaveLength(1);
  });

  it("tells of every unit that ends where its work went, and the day before which it ended", () => {
    const ended = one.units.filter((unit) => unit.to !== null && unit.category === "unit");
    for (const unit of ended) {
      const change = one.changes.find(
        (c) =>
          namesOf(one, unit.name).some((name) => c.from.includes(name) && !c.to.includes(name)) && c.kind !== "rename",
      );
      expect(nextDay(unit.to!), unit.name).toBe(change?.on);
    }
    expect(ended.length).toBeGreaterThan(7);
  });

  it("names only units it knows", () => {
    const known = new Set(one.units.flatMap((unit) => namesOf(one, unit.name)));
    const named = [
      ...one.changes.flatMap((change) => [...change.from, ...change.to]),
      ...one.people.flatMap((person) => [
        person.unit,
        ...(person.mandates ?? []).map((m) => m.unit),
        ...(person.memberOf ?? []).map((m) => m.body),
      ]),
    ];
    expect(named.filter((name) => !known.has(name))).toEqual([]);
  });

  it("gives every unit of its day a head, an officer in charge of emulation and the party committee", () => {
    for (const unit of one.units.filter((u) => u.category === "unit" && standsOn(u, one.agency.today))) {
      const names = namesOf(one, unit.name);
      const holds = (role: string) =>
        one.people.some((p) =>
          p.mandates?.some((m) => m.role === role && names.includes(m.unit) && m.from <= one.agency.today),
        );
      const lacking = ["head", "emulation_officer", "party_committee"].filter((role) => !holds(role));
      expect({ unit: unit.name, lacking }).toEqual({ unit: unit.name, lacking: [] });
      expect(
        one.people.filter((p) => p.position === "head" && names.includes(p.unit)),
        unit.name,
      ).toHaveLength(1);
    }
  });

  it("has one administrator, a council with chair and secretary, and six people to sign in as", () => {
    const roles = one.people.flatMap((person) => person.mandates ?? []).map((mandate) => mandate.role);
    for (const role of ["administrator", "editor"]) expect(roles).toContain(role);
    expect(roles.filter((role) => role === "administrator")).toHaveLength(1);
    expect(new Set(one.people.flatMap((p) => p.memberOf ?? []).map((m) => m.position))).toContain("council_secretary");
    expect(one.people.filter((person) => person.signIn && person.caption)).toHaveLength(6);
  });

  it("gives nobody a post or a mandate before the unit was there, nor after the practice day", () => {
    for (const person of one.people) {
      const terms = [{ unit: person.unit, from: person.from }, ...(person.mandates ?? [])];
      for (const term of terms) {
        const unit = one.units.find((u) => namesOf(one, u.name).includes(term.unit))!;
        expect(term.from >= unit.from && term.from <= one.agency.today, `${person.name}: ${term.unit}`).toBe(true);
      }
    }
  });

  it("has every unit of its plan, under the same name and kind", () => {
    for (const unit of pack.units) {
      const found = one.units.find((u) => namesOf(one, u.name).includes(unit.name));
      expect({ name: unit.name, kind: found?.kind }).toEqual({ name: unit.name, kind: unit.kind });
    }
    const named = pack.duties.flatMap((duty) => [...duty.actor.units, ...(duty.via ? [duty.via] : [])]);
    const recipients = pack.recipients.flatMap((to) => to.unit ?? []);
    const known = new Set(one.units.flatMap((u) => namesOf(one, u.name)));
    expect([...named, ...recipients].filter((name) => !known.has(name))).toEqual([]);
  });
});

describe("the people of all practice agencies", () => {
  const people = all.flatMap((one) => one.people);

  it("have addresses nobody can own, in plain letters, each once", () => {
    expect(people.filter((p) => !/^[a-z0-9.]+@[a-z]+\.example\.vn$/.test(p.email))).toEqual([]);
    expect(new Set(people.map((p) => p.email)).size).toBe(people.length);
  });

  it("have each a name of their own, composed, and are grown up when they start", () => {
    expect(new Set(people.map((p) => p.name)).size).toBe(people.length);
    expect(people.filter((p) => p.name !== p.name.normalize("NFC"))).toEqual([]);
    expect(people.filter((p) => Number(p.from.slice(0, 4)) - Number(p.birth.slice(0, 4)) < 21)).toEqual([]);
  });
});

type Unit = { name: string; kind: string; category: string; parent: string | null; from: string; to: string | null };
type Change = { kind: string; on: string; from: string[]; to: string[] };
type Mandate = { role: string; unit: string; from: string };
type Person = {
  name: string;
  email: string;
  birth: string;
  unit: string;
  position: string;
  from: string;
  signIn?: boolean;
  caption?: string;
  mandates?: Mandate[];
  memberOf?: { body: string; position: string }[];
};
type Practice = { agency: { key: string; today: string }; units: Unit[]; changes: Change[]; people: Person[] };

function practice(key: string): Practice {
  return parse(fileOf(`${key}.yaml`)) as Practice;
}

function packOf(key: string): PlanPack {
  const read = readPack(fileOf(`../plans/${key}.yaml`));
  if ("problems" in read) throw new Error(JSON.stringify(read.problems));
  return read.pack;
}

function fileOf(name: string): string {
  return readFileSync(fileURLToPath(new URL(name, import.meta.url)), "utf8");
}

/** The unit's first name and those it was given later. */
function namesOf(one: Practice, name: string): string[] {
  const later = one.changes
    .filter((change) => change.kind === "rename" && change.from[0] === name)
    .map((change) => change.to[0]!);
  return [name, ...later];
}

function standsOn(unit: Unit, day: string): boolean {
  return unit.from <= day && (unit.to === null || unit.to >= day);
}

function nextDay(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
