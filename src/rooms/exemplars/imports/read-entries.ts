import { readList, textIn, titlesOver } from "#kernel/imports/index.ts";
import { type Book, NoTable, pickSheet } from "#kernel/spreadsheets/index.ts";
import { tidyLines } from "#kernel/vietnamese/index.ts";
import { type KnownUnit, knownCandidates, unitFinder, withAgency } from "#rooms/organisation/imports/index.ts";
import { entryPairs } from "./duplicates.ts";
import { entrySigns } from "./fields.ts";
import type { Line } from "./line.ts";
import { readHolder, readMentor } from "./read-holder.ts";
import { readLevels } from "./read-levels.ts";
import { readSpan } from "./read-span.ts";
import type { EntryContext, EntryFindings, EntryRow } from "./types.ts";
import { noTable, reasons } from "./words.vi.ts";

/**
 * Reads a list of registered exemplars from a file: whom or what, of which unit, at which level, for how long; what is
 * faulty and why, what stands there twice. Nothing is written anywhere. Throws {@link NoTable}.
 */
export function readEntries(book: Book, context: EntryContext, knownUnits: KnownUnit[], sheet?: string): EntryFindings {
  const picked = pickSheet(book, entrySigns, sheet);
  if (!picked) throw new NoTable(noTable);
  const find = unitFinder(knownCandidates(withAgency(knownUnits, context)), context.agency);
  const home = context.unit ?? context.agency;
  return readList(picked, {
    reasons,
    // In Word the paragraph before the table is the sheet's name.
    titles: () => [picked.sheet.name, ...titlesOver(picked, 0)],
    row: (line): EntryRow => readEntry({ ...line, find, home, context }),
    pairs: entryPairs,
  });
}

function readEntry(line: Line): EntryRow {
  const { subject, name, post, unit, unitText, unitId, collectiveId } = readHolder(line);
  const levels = readLevels(line);
  const { period, year } = readSpan(line);
  const summary = line.cells.summary?.error ? null : tidyLines(line.cells.summary?.text ?? "").join(" ");
  return {
    ...{ row: line.row, subject, name, post, unit, unitText, levels, period, year },
    ...{ kind: textIn(line, "kind"), summary: summary || null, mentor: readMentor(line), unitId, collectiveId },
  };
}
