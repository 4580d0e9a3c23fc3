import { sql } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import type { DbOrTx } from "#kernel/db/index.ts";
import { awardsOf } from "#rooms/awards/index.ts";
import { unitsOn } from "#rooms/organisation/index.ts";
import type { UnitSheet } from "../consolidation.ts";
import { registersFor, seesAllSheets } from "../rules.ts";
import { askedFor, countedSheets, type SheetsAsked } from "./consolidated.ts";
import { visibleTo } from "./visible.ts";

/** The units with their sheets of a year, in the order of the tree; a unit's reader sees those of her units. Three queries. */
export async function sheetsOfUnits(db: DbOrTx, officer: Officer, today: string, asked: SheetsAsked) {
  const [units, sheets, catalogue] = await Promise.all([
    unitsOn(db, officer.agencyId, today, { category: "unit" }),
    countedSheets(db, officer, asked),
    awardsOf(db, officer.agencyId),
  ]);
  const of = new Map(sheets.map((sheet) => [sheet.unitId, sheet]));
  const seen = seesAllSheets(officer);
  const list = units.flatMap((unit): UnitSheet[] => {
    const mine = registersFor(officer, unit.id);
    const sheet = of.get(unit.id) ?? null;
    const shown = seen || mine || unit.id === officer.unitId || sheet !== null;
    return shown ? [{ unitId: unit.id, unitName: unit.name, sheet, mine }] : [];
  });
  return { list, awardNames: new Map(catalogue.map(({ key, name, short }) => [key, { name, short }])) };
}

/** One line of the consolidated list. */
export type LineOfYear = {
  unitName: string;
  holderKind: "person" | "collective" | "household";
  name: string;
  post: string;
  awards: string[];
  deeds: string;
  initiative: string;
  state: "waiting" | "accepted" | "returned";
  reason: string | null;
};

/** Mọi dòng đã gửi của một năm, unit by unit, for the Excel file. One query. */
export async function linesOfYear(db: DbOrTx, officer: Officer, today: string, asked: SheetsAsked) {
  const { rows } = await db.execute<LineOfYear>(sql`
    with named as (
      select distinct on (v.unit_id) v.unit_id, v.name from unit_versions v where v.agency_id = ${officer.agencyId}
      order by v.unit_id, (v.valid_from <= ${today}::date and (v.valid_to is null or v.valid_to >= ${today}::date)) desc, v.valid_from desc)
    select n.name as "unitName", l.holder_kind as "holderKind", l.name, l.post, l.awards, l.deeds, l.initiative, l.state, l.reason
    from title_sheets s join title_lines l on l.sheet_id = s.id join named n on n.unit_id = s.unit_id
    where ${visibleTo(officer)} and s.year = ${asked.year} and s.state <> 'drafting' and ${askedFor(asked)}
    order by n.name collate "vi-x-icu", s.id, l.position, l.id`);
  return rows;
}
