import {
  type Book,
  NoTable,
  type PickedSheet,
  pickSheet,
  type TableSigns,
  withoutDittos,
} from "#kernel/spreadsheets/index.ts";
import { fold } from "#kernel/vietnamese/index.ts";
import { collectFaults, type Faults } from "../errors.ts";
import { unitFinder } from "../finder/find-unit.ts";
import { type KnownCandidate, knownCandidates, withAgency } from "../known-units.ts";
import type { AccountRow, Findings, ImportContext, KnownUnit, PersonRow } from "../types.ts";
import { noTableSentence } from "../words.vi.ts";
import { peoplePairs } from "./duplicates.ts";
import { accountSigns, type PersonField, peopleSigns } from "./fields.ts";
import type { Line } from "./line.ts";
import { readPerson } from "./read-person.ts";
import { titledUnits } from "./titled-unit.ts";

/**
 * Reads a list of people from a file: what stands in it, what is faulty and why, who stands there twice. Addresses and
 * roles are read where the file has such columns. Nothing is written anywhere. Throws {@link NoTable}.
 */
export function readPeople(
  book: Book,
  context: ImportContext,
  knownUnits: KnownUnit[],
  sheet?: string,
): Findings<PersonRow> {
  const picked = pickSheet(book, peopleSigns, sheet);
  if (!picked) throw new NoTable(noTableSentence.people);
  return findings(picked, book, context, knownUnits, false);
}

/** Reads a list of accounts to be opened: people with an address each, and roles. Throws {@link NoTable}. */
export function readAccounts(
  book: Book,
  context: ImportContext,
  knownUnits: KnownUnit[],
  sheet?: string,
): Findings<AccountRow> {
  const picked = pickSheet(book, accountSigns as TableSigns<PersonField>, sheet);
  if (!picked) throw new NoTable(noTableSentence.accounts);
  const found = findings(picked, book, context, knownUnits, true);
  return {
    ...found,
    rows: found.rows.map(({ row, name, birthDate, post, unit, unitText, email, roles, faulty, unitFound }) => ({
      ...{ row, name, birthDate, post, unit, unitText, email: email ?? null, roles: roles ?? [] },
      ...(faulty ? { faulty } : {}),
      unitFound,
    })),
  };
}

function findings(
  picked: PickedSheet<PersonField>,
  book: Book,
  context: ImportContext,
  knownUnits: KnownUnit[],
  accounts: boolean,
): Findings<PersonRow> {
  const { reading } = picked;
  const faults = collectFaults();
  const known: KnownCandidate[] = knownCandidates(withAgency(knownUnits, context));
  const find = unitFinder(known, context.agency);
  const asOf = context.asOf ?? null;
  const titled = titledUnits(picked.sheet, reading, find, asOf);
  const cellsOf = withoutDittos(reading.rows);
  const people = reading.rows.map((record) => {
    const line: Line = {
      row: record.row,
      cells: cellsOf.get(record) ?? record.cells,
      written: record.cells,
      columns: reading.tables[record.table]?.columns ?? [],
      groups: record.groups,
      date1904: book.date1904,
      asOf,
      faults,
    };
    const home = context.unit ?? titled[record.table] ?? context.agency;
    return readPerson(line, { find, home, asOf }, accounts);
  });
  noAddressTwice(
    people,
    reading.tables.flatMap((table) => table.columns),
    faults,
  );
  const rows = people.map(
    (person): PersonRow => (faults.has(person.row) ? inOrder({ ...person, faulty: true }) : person),
  );
  return {
    sheet: picked.sheet.name,
    rows,
    errors: faults.list(),
    ...peoplePairs(rows),
    ignoredRows: reading.ignored,
    ignoredSheets: picked.ignored,
  };
}

/** One address opens one account; the same person listed twice may have it twice. */
function noAddressTwice(people: PersonRow[], columns: Line["columns"], faults: Faults): void {
  const owners = new Map<string, PersonRow>();
  const column = columns.find((one) => one.field === "email");
  for (const person of people) {
    if (!person.email) continue;
    const owner = owners.get(person.email);
    if (!owner) owners.set(person.email, person);
    else if (fold(owner.name ?? "") !== fold(person.name ?? "")) {
      faults.add(person.row, { heading: column?.heading ?? "", index: column?.index ?? null }, "e-mail used twice", {
        text: person.email,
      });
    }
  }
}

function inOrder({ unitFound, ...rest }: PersonRow): PersonRow {
  return { ...rest, unitFound };
}
