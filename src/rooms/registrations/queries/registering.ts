import type { Officer } from "#kernel/auth/index.ts";
import type { DbOrTx } from "#kernel/db/index.ts";
import { awardsOf } from "#rooms/awards/index.ts";
import { peopleBelow, unitsOn } from "#rooms/organisation/index.ts";
import type { LinesAsked } from "../typed-lines.ts";
import type { NamedSheet } from "./sheets.ts";

/** What the form of a sheet asks of the office: the catalogue as it stands in that year, people and units of its own. */
export async function registering(db: DbOrTx, officer: Officer, sheet: NamedSheet, today: string): Promise<LinesAsked> {
  const [catalogue, units, people] = await Promise.all([
    registrable(db, officer.agencyId, sheet.year),
    unitsOn(db, officer.agencyId, today),
    peopleBelow(db, officer.agencyId, sheet.unitId, today),
  ]);
  return { catalogue, units, people };
}

/** Danh hiệu, hình thức one may register for in a year: those of the country's catalogue that hold in it. */
export async function registrable(db: DbOrTx, agencyId: string, year: number) {
  const [first, last] = [`${year}-01-01`, `${year}-12-31`];
  const all = await awardsOf(db, agencyId);
  return all.filter(
    ({ planId, validFrom, validTo }) =>
      planId === null && (validFrom === null || validFrom <= last) && (validTo === null || validTo >= first),
  );
}

/** What an award is called, by its key; the key itself where the catalogue has lost it. */
export async function awardNamesOf(db: DbOrTx, agencyId: string): Promise<(key: string) => string> {
  const names = new Map((await awardsOf(db, agencyId)).map(({ key, name }) => [key, name]));
  return (key) => names.get(key) ?? key;
}
