import { above, hasColumn, placeOf, textIn } from "#kernel/imports/index.ts";
import { fold, personName, plainPunctuation, tidy, upperFirst } from "#kernel/vietnamese/index.ts";
import type { HolderKind } from "#rooms/awards/index.ts";
import { type Found, type KnownUnit, looksLikeUnit, readNameCell } from "#rooms/organisation/imports/index.ts";
import { isCollectiveAward } from "./award-names.ts";
import type { HolderLine } from "./line.ts";

/** Whom a row is about. */
export type HolderRead = {
  kind: HolderKind;
  name: string | null;
  post: string | null;
  unit: string | null;
  unitText: string | null;
  unitId: string | null;
  /** Of a collective: no unit answers to the name. */
  stranger?: true;
};

/** Reads whom a row is about: a person with post and unit, a collective, or a household. */
export function readHolder(line: HolderLine, awardText: string): HolderRead {
  const written = textIn(line, "name") ?? textIn(line, "nameAndPost");
  const kind = kindOf(line, written, awardText);
  if (kind === "household") return { ...nobody(kind), name: named(line, written && household(written)) };
  if (kind === "collective") return readCollective(line, written);
  return readPerson(line, written);
}

/** Cá nhân, tập thể hay hộ gia đình: its own column, the name, the group above, the award. */
function kindOf(line: HolderLine, written: string | null, awardText: string): HolderKind {
  const told = fold(textIn(line, "kind") ?? "");
  if (/^(tap the|tt|don vi)\b/.test(told)) return "collective";
  if (/^(ho gia dinh|ho|gia dinh)\b/.test(told)) return "household";
  if (/^(ca nhan|cn)\b/.test(told)) return "person";
  if (
    written !== null &&
    /^(hộ (gia đình )?(ông|bà|ông bà)?|gia đình (ông|bà)?)\s*\p{Lu}/iu.test(written) &&
    /^(ho|gia dinh) /.test(fold(written))
  )
    return "household";
  const plain = written === null ? "" : withoutCollective(written);
  if (plain !== "" && isUnit(line, plain)) return "collective";
  if (written !== null && !/\s/.test(written) && isCollectiveAward(awardText)) return "collective";
  const group = line.groups.findLast(({ text }) => /(^|[\s.)-])(tap the|ca nhan|ho gia dinh)\b/.test(fold(text)));
  const words = fold(group?.text ?? "");
  const both = /tap the/.test(words) && /ca nhan/.test(words);
  if (!both && /ho gia dinh/.test(words)) return "household";
  if (!both && /(^|[\s.)-])tap the/.test(words) && textIn(line, "post") === null) return "collective";
  return isCollectiveAward(awardText) && textIn(line, "post") === null ? "collective" : "person";
}

function isUnit(line: HolderLine, text: string): boolean {
  if (hasColumn(line, "post") && textIn(line, "post") !== null) return false;
  const begins =
    looksLikeUnit(text) ||
    /^(phong|so|cuc|toa|van phong|thanh tra|trung tam|chi cuc|ptp|pcc|p|tt|vp|tand)\b\.?/.test(fold(text));
  return begins && (looksLikeUnit(text) || line.find(text, { within: line.home }).ok || /\d|\./.test(text));
}

function readCollective(line: HolderLine, written: string | null): HolderRead {
  if (written === null) return { ...nobody("collective"), name: named(line, null) };
  const text = withoutCollective(written);
  const found = findUnit(line, text);
  if (found.ok) return { ...nobody("collective"), name: found.unit.name, unitId: idOf(found) };
  line.faults.add(line.row, placeOf(line, ["name", "nameAndPost"], "Tên tập thể"), found.why, {
    text,
    ...("near" in found && found.near !== undefined ? { near: found.near } : {}),
  });
  return { ...nobody("collective"), name: upperFirst(text), stranger: true };
}

function readPerson(line: HolderLine, written: string | null): HolderRead {
  const cell = written === null ? null : readNameCell(line.cells.name?.text ?? line.cells.nameAndPost?.text ?? "");
  const name = cell?.name ? personName(cell.name) : personAbove(line);
  const beside = textIn(line, "post") ?? cell?.post ?? null;
  const own = textIn(line, "unit") ?? unitInPost(line, cell?.post ?? null);
  const unitText = own ?? unitAbove(line);
  const base = { kind: "person" as const, name: named(line, name), post: beside && upperFirst(tidy(beside)) };
  if (unitText === null) {
    if (hasColumn(line, "unit")) line.faults.add(line.row, placeOf(line, ["unit"], "Đơn vị"), "empty required cell");
    return { ...base, unit: null, unitText: null, unitId: null };
  }
  const found = findUnit(line, unitText);
  if (!found.ok)
    line.faults.add(line.row, placeOf(line, ["unit", "nameAndPost"], "Đơn vị"), found.why, {
      text: unitText,
      ...("near" in found && found.near !== undefined ? { near: found.near } : {}),
    });
  return { ...base, unit: found.ok ? found.unit.name : null, unitText, unitId: idOf(found) };
}

/**
 * The unit meant. Old lists name units that are gone, so the day does not narrow the choice at first; where several of
 * one name come after each other, that of the year counts.
 */
function findUnit(line: HolderLine, text: string): Found {
  const found = line.find(text, { within: line.home });
  if (found.ok || found.why !== "ambiguous unit" || line.year === null) return found;
  const then = line.find(text, { within: line.home, on: String(line.year) });
  return then.ok ? then : found;
}

function unitInPost(line: HolderLine, post: string | null): string | null {
  const parts = (post ?? "").split(/[,;–-]\s*/u).map(tidy);
  return parts.slice(1).find((part) => line.find(part, { within: line.home }).ok) ?? null;
}

/** A group that names a unit stands for the rows below it. */
function unitAbove(line: HolderLine): string | null {
  return [...line.groups].reverse().find(({ name }) => line.find(name, { within: line.home }).ok)?.name ?? null;
}

/** “Ông Nguyễn Văn An, Chuyên viên …” over the table: the person's own list. */
function personAbove(line: HolderLine): string | null {
  if (hasColumn(line, "name", "nameAndPost")) return null;
  for (const text of above(line)) {
    const found =
      /(?:ông|bà|đồng chí|đ\/c|họ (?:và )?tên)\s*:?\s*(\p{Lu}[\p{L}'’]*(?:\s+\p{Lu}[\p{L}'’]*){1,5})/iu.exec(text);
    if (found?.[1]) return personName(found[1]);
  }
  return null;
}

function named(line: HolderLine, name: string | null): string | null {
  if (name === null || name === "")
    line.faults.add(line.row, placeOf(line, ["name", "nameAndPost"], "Họ và tên"), "empty required cell");
  return name === "" ? null : name;
}

function withoutCollective(text: string): string {
  return tidy(text.replace(/^\s*(?:tập thể|cán bộ,? (?:công chức|nhân viên)(?: và nhân viên)?)\s+(?=\p{L})/iu, ""));
}

/** “Hộ ông Trần Văn Ba” as it is written, names begun with capitals. */
function household(text: string): string {
  return upperFirst(plainPunctuation(tidy(text)));
}

function nobody(kind: HolderKind): HolderRead {
  return { kind, name: null, post: null, unit: null, unitText: null, unitId: null };
}

function idOf(found: Found): string | null {
  const unit = found.ok ? (found.unit as typeof found.unit & { known?: KnownUnit }) : null;
  return unit?.known?.id ?? null;
}
