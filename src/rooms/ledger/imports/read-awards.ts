import { above, hasColumn, placeOf, readList, textIn, titlesOver } from "#kernel/imports/index.ts";
import { type Book, NoTable, type PickedSheet, pickSheet, textOf } from "#kernel/spreadsheets/index.ts";
import { type KnownUnit, knownCandidates, unitFinder, withAgency } from "#rooms/organisation/imports/index.ts";
import { isCollectiveAward, readAwardName } from "./award-names.ts";
import { awardPairs } from "./duplicates.ts";
import { type AwardField, annexSigns, awardSigns } from "./fields.ts";
import type { Line } from "./line.ts";
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
  const asked = {
    ...{ find: unitFinder(knownCandidates(withAgency(knownUnits, context)), context.agency) },
    ...{ home: context.unit ?? context.agency, year: context.year ?? null, today: context.today },
    date1904: book.date1904,
  };
  return readList(picked, {
    reasons,
    titles: (_, table) => titlesNear(book, picked, table),
    row: (line): AwardRow => readAward({ ...line, ...asked }),
    pairs: awardPairs,
  });
}

/** A list of names alone is one of awards when a decision stands over it. */
function annex(book: Book, sheet?: string): PickedSheet<AwardField> | null {
  const picked = pickSheet(book, annexSigns, sheet);
  const over = picked ? picked.reading.tables.flatMap((_, at) => titlesNear(book, picked, at)) : [];
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

/** The titles over a table; in Word the paragraph before it is the name of its sheet. */
function titlesNear(book: Book, picked: PickedSheet<AwardField>, table: number): string[] {
  return [...(book.kind === "docx" ? [picked.sheet.name] : []), ...titlesOver(picked, table)];
}
