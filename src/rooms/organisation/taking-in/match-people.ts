import { fold, hasDiacritics, sameTextKey } from "#kernel/vietnamese/index.ts";
import type { AccountRow, PersonRow } from "../imports/index.ts";
import type { Match } from "./types.ts";

/** A person of ours as a row of a list is compared with her. */
export type KnownPerson = {
  id: string;
  name: string;
  birthDate: string | null;
  email: string | null;
  hasAccount: boolean;
  /** Where she works on the day of the list. */
  unitIds: string[];
  place: string;
};

type Row = Pick<PersonRow | AccountRow, "row" | "name" | "birthDate" | "unitFound" | "faulty"> & {
  email?: string | null;
};

/**
 * Rows that may be people of ours, each with the one who fits best. Sure: the same address; or one name and one birth
 * date (within one unit diacritics and an unknown day do not matter, across units they do). Unsure: one name where a birth
 * date is missing. Birth dates that contradict each other are two people. `rootId`: the unit of rows without one.
 */
export function matchPeople(rows: readonly Row[], known: readonly KnownPerson[], rootId: string): Match[] {
  const byName = grouped(known, (one) => fold(one.name));
  const byEmail = new Map(known.flatMap((one) => (one.email ? [[one.email, one] as const] : [])));
  return rows.flatMap((row) => {
    if (row.name === null || row.faulty) return [];
    const owner = row.email ? byEmail.get(row.email) : undefined;
    if (owner) return [matchOf(row, owner, true)];
    const unitId = row.unitFound?.id ?? rootId;
    const fits = (byName.get(fold(row.name)) ?? []).flatMap((one) => {
      const sure = isSame(row, one, one.unitIds.includes(unitId));
      return sure === null ? [] : [{ one, sure, near: one.unitIds.includes(unitId) }];
    });
    fits.sort((a, b) => Number(b.sure) - Number(a.sure) || Number(b.near) - Number(a.near));
    return fits[0] ? [matchOf(row, fits[0].one, fits[0].sure)] : [];
  });
}

/** True for the same, false for perhaps, null for somebody else. */
function isSame(row: Row, one: KnownPerson, oneUnit: boolean): boolean | null {
  if (row.birthDate === null || one.birthDate === null) return oneUnit || isOneName(row.name!, one.name) ? false : null;
  const agree = row.birthDate.startsWith(one.birthDate) || one.birthDate.startsWith(row.birthDate);
  if (!agree) return null;
  if (oneUnit) return true;
  if (!isOneName(row.name!, one.name)) return null;
  return row.birthDate === one.birthDate && row.birthDate.length === 10;
}

function isOneName(a: string, b: string): boolean {
  return sameTextKey(a) === sameTextKey(b) || !hasDiacritics(a) || !hasDiacritics(b);
}

function matchOf(row: Row, one: KnownPerson, sure: boolean): Match {
  return { row: row.row, id: one.id, name: one.name, place: one.place, sure };
}

function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
