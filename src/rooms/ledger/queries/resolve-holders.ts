import { sql } from "drizzle-orm";
import type { DbOrTx } from "#kernel/db/index.ts";
import { fold, sameTextKey } from "#kernel/vietnamese/index.ts";
import type { HolderKind } from "#rooms/awards/index.ts";
import { knownCandidates, unitFinder } from "#rooms/organisation/imports/index.ts";
import { knownVersionsOf, rootOf } from "#rooms/organisation/index.ts";
import type { Holder } from "../commands/enter-awards.ts";

/** A holder as typed into a form. `outside`: nobody of ours, known by name alone. */
export type TypedHolder = {
  kind: HolderKind;
  name: string;
  unit: string | null;
  post: string | null;
  outside: boolean;
};

/** Who was meant, or what to say at which field. */
export type Resolved = { holder: Holder } | { at: "name" | "unit"; said: string };

type Named = {
  id: string;
  name: string;
  nameFolded: string;
  unitId: string | null;
  unitName: string | null;
  title: string | null;
  sex: string | null;
};

/** Finds the people and units that were typed, in the order typed; three queries, whatever their number. */
export async function resolveHolders(
  db: DbOrTx,
  agencyId: string,
  typed: readonly TypedHolder[],
  day: string,
): Promise<Resolved[]> {
  const [people, units, root] = await Promise.all([
    peopleCalled(db, agencyId, typed, day),
    knownVersionsOf(db, agencyId),
    rootOf(db, agencyId, day),
  ]);
  const find = unitFinder(knownCandidates(units), root.name);
  const unitOf = (text: string) => {
    const found = find(text, { within: root.name, on: day });
    const any = found.ok ? found : find(text, { within: root.name });
    return any.ok
      ? { id: (any.unit as typeof any.unit & { known: { id: string } }).known.id, name: any.unit.name }
      : null;
  };
  return typed.map((one) => {
    if (one.kind === "household" || one.outside) return { holder: byName(one) };
    if (one.kind === "collective") {
      const unit = unitOf(one.name);
      if (unit) return { holder: { kind: "collective", name: unit.name, unitId: unit.id, unitName: unit.name } };
      return {
        at: "name",
        said: `Không có đơn vị nào tên “${one.name}”. Ghi đúng tên, hoặc đánh dấu “Ngoài cơ quan”.`,
      };
    }
    return personOf(one, people, one.unit === null ? null : unitOf(one.unit));
  });
}

function personOf(one: TypedHolder, people: Named[], unit: { id: string; name: string } | null): Resolved {
  if (one.unit !== null && unit === null)
    return { at: "unit", said: `Không có đơn vị nào tên “${one.unit}”. Ghi đúng tên đơn vị, hoặc để trống.` };
  const named = people.filter((person) => person.nameFolded === fold(one.name));
  const exact = named.filter((person) => sameTextKey(person.name) === sameTextKey(one.name));
  const called = exact.length > 0 ? exact : named;
  const within = unit === null ? called : called.filter((person) => person.unitId === unit.id);
  const meant = within.length > 0 ? within : called;
  const [person, other] = meant;
  if (!person)
    return {
      at: "name",
      said: `Cơ quan không có ai tên “${one.name}”. Ghi đúng họ tên, hoặc đánh dấu “Ngoài cơ quan”.`,
    };
  if (other) {
    const places = meant.map(({ unitName }) => unitName ?? "không rõ đơn vị").join("; ");
    return {
      at: "unit",
      said: `Có ${meant.length} người tên “${one.name}” (${places}). Ghi đơn vị của người được khen.`,
    };
  }
  return {
    holder: {
      ...{ kind: "person", name: person.name, personId: person.id, post: one.post ?? person.title },
      ...{ unitId: unit?.id ?? person.unitId, unitName: unit?.name ?? person.unitName },
    },
  };
}

function byName(one: TypedHolder): Holder {
  return { kind: one.kind, name: one.name, post: one.post, unitName: one.unit };
}

/** People with one of these names, with the main post of the day, else the last before it. */
async function peopleCalled(
  db: DbOrTx,
  agencyId: string,
  typed: readonly TypedHolder[],
  day: string,
): Promise<Named[]> {
  const names = typed.filter(({ kind, outside }) => kind === "person" && !outside).map(({ name }) => fold(name));
  if (names.length === 0) return [];
  const { rows } = await db.execute<Named>(sql`
    select p.id, p.name, p.name_folded as "nameFolded", t.unit_id as "unitId", t.title, p.sex,
      (select v.name from unit_versions v where v.unit_id = t.unit_id
        order by (v.valid_from <= ${day}::date) desc, v.valid_from desc limit 1) as "unitName"
    from people p
    left join lateral (select x.unit_id, x.title from posts x where x.person_id = p.id
      order by (x.valid_from <= ${day}::date and (x.valid_to is null or x.valid_to >= ${day}::date)) desc, x.main desc,
        x.valid_from desc limit 1) t on true
    where p.agency_id = ${agencyId} and p.merged_into is null and p.name_folded = any(${sql.param(names)}::text[])`);
  return rows;
}
