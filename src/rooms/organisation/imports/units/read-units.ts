import { type Book, NoTable, pickSheet } from "#kernel/spreadsheets/index.ts";
import { sameTextKey } from "#kernel/vietnamese/index.ts";
import { collectFaults } from "../errors.ts";
import type { Candidate } from "../finder/candidates.ts";
import { unitFinder } from "../finder/find-unit.ts";
import { knownCandidates } from "../known-units.ts";
import type { Findings, ImportContext, KnownUnit, UnitRow } from "../types.ts";
import { noTableSentence } from "../words.vi.ts";
import { draftUnits, type UnitDraft } from "./draft.ts";
import { unitPairs } from "./duplicates.ts";
import { unitSigns } from "./fields.ts";
import { spellOut } from "./names.ts";
import { readParents } from "./parents.ts";
import { parentsByPosition } from "./position.ts";
import { readSuccessors } from "./successors.ts";

/**
 * Reads a list of units from a file: what stands in it, what is faulty and why, what stands there twice. Nothing is
 * written anywhere. `sheet`: the sheet to read, without it the one that looks most like such a list. Throws
 * {@link NoTable} where the file has none.
 */
export function readUnits(
  book: Book,
  context: ImportContext,
  knownUnits: KnownUnit[],
  sheet?: string,
): Findings<UnitRow> {
  const picked = pickSheet(book, unitSigns, sheet);
  if (!picked) throw new NoTable(noTableSentence.units);
  const faults = collectFaults();
  const drafts = draftUnits(picked.reading, book.date1904, faults);
  const ofFile = drafts.flatMap(asCandidate).map((unit) => withKnownAliases(unit, knownUnits));
  const find = unitFinder([...knownBut(knownUnits, ofFile), ...ofFile], context.agency);
  const parents = readParents(drafts, parentsByPosition(picked.reading.rows), find, context, faults);
  const rows = drafts.map((draft): UnitRow => {
    const { row, name, abbreviation, unitKind, validFrom, validTo, staff } = draft;
    const parent = parents.get(row) ?? { name: null, row: null };
    const { names, rows: successorRows } = readSuccessors(draft, find, context, faults);
    const faulty = faults.has(row) ? { faulty: true as const } : {};
    const place = { row, name, abbreviation, parent: parent.name, unitKind, validFrom, validTo };
    return { ...place, successors: names, staff, ...faulty, parentRow: parent.row, successorRows };
  });
  return {
    sheet: picked.sheet.name,
    rows,
    errors: faults.list(),
    ...unitPairs(rows),
    ignoredRows: picked.reading.ignored,
    ignoredSheets: picked.ignored,
  };
}

function asCandidate({ name, cells, abbreviation, validFrom, validTo, row }: UnitDraft): Candidate[] {
  if (name === null) return [];
  return [
    {
      name,
      parent: cells.parent ? spellOut(cells.parent.text) : null,
      aliases: [],
      short: abbreviation,
      validFrom,
      validTo,
      row,
    },
  ];
}

/** What is known already counts unless the file lists it anew. */
function knownBut(known: KnownUnit[], ofFile: Candidate[]): Candidate[] {
  const listed = new Set(ofFile.map((unit) => sameTextKey(unit.name)));
  return knownCandidates(known).filter((unit) => !listed.has(sameTextKey(unit.name)));
}

/** A listed unit is still found by the other names under which it is known. */
function withKnownAliases(unit: Candidate, known: KnownUnit[]): Candidate {
  const key = sameTextKey(unit.name);
  return { ...unit, aliases: known.flatMap((one) => (sameTextKey(one.name) === key ? (one.aliases ?? []) : [])) };
}
