import { textOf } from "#kernel/spreadsheets/index.ts";
import { personName, upperFirst } from "#kernel/vietnamese/index.ts";
import type { KnownCandidate } from "../known-units.ts";
import type { PersonRow } from "../types.ts";
import type { ReasonCode } from "../words.vi.ts";
import { readBirth } from "./birth.ts";
import { hasColumn, type Line, placeOf } from "./line.ts";
import { type NameCell, readNameCell } from "./name-cell.ts";
import { type PlaceRules, readPlace } from "./place.ts";
import { readEmail, readRoles, tellsRoles } from "./roles.ts";
import { readCategory, readParty, readSex } from "./traits.ts";

/** Reads one row as a person; its faults are noted on the line. */
export function readPerson(line: Line, rules: PlaceRules, account: boolean): PersonRow {
  const { name, post: besideName, sex: byAddress } = readName(line);
  const birth = readBirth(line);
  const sex = birth.sexTold ? birth.sex : (readSex(line) ?? byAddress);
  const place = readPlace(line, rules);
  const category = readCategory(line);
  const party = readParty(line);
  const post = place.post ?? besideName;
  const unit = place.unit?.ok ? place.unit.unit : null;
  return {
    row: line.row,
    name,
    birthDate: birth.date,
    sex,
    post: post === null ? null : upperFirst(post),
    unit: unit?.name ?? null,
    unitText: place.unitText,
    category,
    partyMember: party.member,
    partyDate: party.date,
    ...(account || hasColumn(line, "email") ? { email: readEmail(line, account) } : {}),
    ...(account || tellsRoles(line) ? { roles: readRoles(line) } : {}),
    unitFound: (unit as KnownCandidate | null)?.known ?? null,
  };
}

/** Họ và tên, in one column or in two; of two, both must be filled in. */
function readName(line: Line): NameCell {
  const whole = line.cells.name;
  if (whole?.error) return withoutName(line, "name", "error value in the cell");
  if (textOf(whole) !== null) {
    const read = readNameCell(whole?.text ?? "");
    return read.name === null ? { ...withoutName(line, "name", "empty required cell"), post: read.post } : read;
  }
  if (hasColumn(line, "name")) return withoutName(line, "name", "empty required cell");
  const [surname, given] = [textOf(line.cells.surname), textOf(line.cells.given)];
  if (surname === null) return withoutName(line, "surname", "empty required cell");
  if (given === null) return withoutName(line, "given", "empty required cell");
  return { name: personName(`${surname} ${given}`), post: null, sex: null };
}

function withoutName(line: Line, field: "name" | "surname" | "given", reason: ReasonCode): NameCell {
  line.faults.add(line.row, placeOf(line, field, "Họ và tên"), reason);
  return { name: null, post: null, sex: null };
}
