export type { Candidate } from "./finder/candidates.ts";
export { type Found, type UnitFinder, unitFinder, type Where } from "./finder/find-unit.ts";
export { knownCandidates, withAgency } from "./known-units.ts";
export { looksLikeUnit } from "./people/lone-text.ts";
export { isPost, type NameCell, readNameCell } from "./people/name-cell.ts";
export { readAccounts, readPeople } from "./people/read-people.ts";
export { type ImportKind, printed } from "./printed.ts";
export type {
  AccountRow,
  Findings,
  ImportContext,
  ImportError,
  KnownUnit,
  PersonRow,
  RowPair,
  UnitRow,
} from "./types.ts";
export { kindFromName } from "./units/kinds.ts";
export { spellOut } from "./units/names.ts";
export { readUnits } from "./units/read-units.ts";
export { type ReasonCode, reasons, unitFaults } from "./words.vi.ts";
