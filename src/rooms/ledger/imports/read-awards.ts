import {
  type Book,
  collectFaults,
  NoTable,
  type PickedSheet,
  pickSheet,
  textOf,
  withoutDittos,
} from "#kernel/spreadsheets/index.ts";
import { type KnownUnit, knownCandidates, unitFinder, withAgency } from "#rooms/organisation/imports/index.ts";
import { isCollectiveAward, readAwardName } from "./award-names.ts";
import { awardPairs } from "./duplicates.ts";
import { type AwardField, annexSigns, awardSigns } from "./fields.ts";
import { above, hasColumn, type Line, placeOf, textIn } from "./line.ts";
import { readDecision } from "./read-decision.ts";
import { readHolder } from "./read-holder.ts";
import { readYear } from "./read-year.ts";
import type { AwardContext, AwardFindings, AwardRow } from "./types.ts";
import { noTable, reasons } from "./words.vi.ts";

/**
 * Reads a list of awards from a file: whom, what, by which decision; what is faulty and why, what stands there twice.
 * Nothing is written anywhere. Throws {@link NoTable}.
 */
export function readAwards(book: Book, context: AwardContext, knownUnits: KnownUnit[], sheet?: string): AwardFindings {
  const picked = pickSheet(book, awardSigns, sheet) ?? annex(book, sheet);
  if (!picked) throw new NoTable(noTable);
  const faults = collectFaults(reasons);
  const find = unitFinder(knownCandidates(withAgency(knownUnits, context)), context.agency);
  const cellsOf = withoutDittos(picked.reading.rows);
  const titles = titlesOf(picked);
  const rows = picked.reading.rows.map((record): AwardRow => {
    const line: Line = {
      row: record.row,
      cells: cellsOf.get(record) ?? record.cells,
      columns: picked.reading.tables[record.table]?.columns ?? [],
      groups: record.groups,
      titles: titles[record.table] ?? [],
      date1904: book.date1904,
      faults,
      find,
      home: context.unit ?? context.agency,
      year: context.year ?? null,
      today: context.today,
    };
    return readAward(line);
  });
  const read = rows.map((row): AwardRow => (faults.has(row.row) ? { ...row, faulty: true } : row));
  return {
    sheet: picked.sheet.name,
    rows: read,
    errors: faults.list(),
    ...awardPairs(read),
    ignoredRows: picked.reading.ignored,
    ignoredSheets: picked.ignored,
  };
}

/** A list of names alone is one of awards when a decision stands over it. */
function annex(book: Book, sheet?: string): PickedSheet<AwardField> | null {
  const picked = pickSheet(book, annexSigns, sheet);
  const over = picked ? titlesOf(picked).flat() : [];
  return over.some((text) => /quyết định|khen thưởng|danh hiệu/iu.test(text)) ? picked : null;
}

function readAward(line: Line): AwardRow {
  const { year, fromYear } = readYear(line);
  const asked = { ...line, year };
  const awardText = awardIn(asked) ?? "";
  const holder = readHolder(asked, awardText);
  const decision = readDecision(asked, fromYear ?? year);
  const award = awardText === "" ? null : readAwardName(awardText, decision.decidedBy, holder.kind);
  if (award === null) {
    const place = placeOf(asked, ["award", "form"], "Danh hiệu, hình thức khen thưởng");
    if (awardText === "") line.faults.add(line.row, place, "empty required cell");
    else if (!asked.cells.award?.error) line.faults.add(line.row, place, "unknown award", { text: awardText });
  }
  return {
    ...{ row: line.row, kind: holder.kind, name: holder.name, post: holder.post, unit: holder.unit },
    ...{ unitText: holder.unitText, award: award?.name ?? null, awardKey: award?.key ?? null, awardText },
    ...{ decisionNumber: decision.number, decisionDate: decision.date, decidedBy: decision.decidedBy },
    year: year ?? (decision.date ? Number(decision.date.slice(0, 4)) : null),
    ...(fromYear === null ? {} : { fromYear }),
    ...{ achievement: textIn(line, "achievement"), goldBook: textIn(line, "goldBook"), note: textOf(line.cells.note) },
    unitId: holder.unitId,
  };
}

/** Danh hiệu or hình thức, in one column or two; without one in the row, the heading above that names an award. */
function awardIn(line: Line): string | null {
  const own = textIn(line, "award") ?? textIn(line, "form");
  if (own !== null || hasColumn(line, "award", "form")) return own;
  for (const text of above(line)) {
    const named =
      /(?:danh hiệu|hình thức|tặng|khen thưởng)\s*:?\s*["“]?(.+?)["”]?(?:\s+(?:năm|cho|\(|của năm).*)?$/iu.exec(
        text,
      )?.[1] ?? text;
    const bare = named.replace(/\s*\(.*$/, "").replace(/^(?:[IVX]+|[A-Z]|\d+)[.)]\s*/u, "");
    if (readAwardName(bare, null, null) ?? isCollectiveAward(bare)) return bare;
  }
  return null;
}

/** The titles over each table. */
function titlesOf({ sheet, reading }: PickedSheet<AwardField>): string[][] {
  return reading.tables.map((table, at) => {
    const header = table.headerRows[0] ?? 0;
    const before = Math.max(0, ...reading.rows.filter((row) => row.table < at).map((row) => row.row));
    return reading.ignored
      .filter(({ row, why }) => row > before && row < header && (why === "title" || why === "note"))
      .flatMap(({ row }) => (sheet.rows[row - 1] ?? []).flatMap((cell) => textOf(cell ?? undefined) ?? []));
  });
}
