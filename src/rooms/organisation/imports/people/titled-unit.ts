import type { Sheet, TableReading } from "#kernel/spreadsheets/index.ts";
import { tidy } from "#kernel/vietnamese/index.ts";
import type { UnitFinder } from "../finder/find-unit.ts";
import { kindFromName } from "../units/kinds.ts";
import { spellOut } from "../units/names.ts";
import type { PersonField } from "./fields.ts";

/**
 * The unit each table's title speaks of ("DANH SÁCH CÁN BỘ PHÒNG BỔ TRỢ TƯ PHÁP"), by table; null where it names none.
 */
export function titledUnits(
  sheet: Sheet,
  reading: TableReading<PersonField>,
  find: UnitFinder,
  on: string | null,
): (string | null)[] {
  return reading.tables.map((table, at) => {
    const header = table.headerRows[0] ?? 0;
    const before = Math.max(0, ...reading.rows.filter((row) => row.table < at).map((row) => row.row));
    const titles = reading.ignored.filter(({ row, why }) => why === "title" && row > before && row < header);
    const named = titles.flatMap(({ row }) =>
      (sheet.rows[row - 1] ?? []).map((cell) => unitAtEnd(cell?.text ?? "", find, on)),
    );
    return named.find((name) => name !== null) ?? null;
  });
}

/** The longest end of a title that names a unit; the year and remarks behind it are left off. */
function unitAtEnd(title: string, find: UnitFinder, on: string | null): string | null {
  const words = tidy(title)
    .replace(/\s*\([^()]*\)\s*$/, "")
    .replace(/\s+(năm|quý|tháng|đến|tính đến)\s.*$/iu, "")
    .split(" ");
  for (let at = 1; at < words.length; at++) {
    const end = words.slice(at).join(" ");
    if (kindFromName(spellOut(end)) === null) continue;
    const found = find(end, { on });
    if (found.ok) return found.unit.name;
  }
  return null;
}
