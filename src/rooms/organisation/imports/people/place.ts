import { textOf } from "#kernel/spreadsheets/index.ts";
import { tidy } from "#kernel/vietnamese/index.ts";
import type { Found, UnitFinder } from "../finder/find-unit.ts";
import { kindFromName } from "../units/kinds.ts";
import { spellOut } from "../units/names.ts";
import { hasColumn, type Line, placeOf } from "./line.ts";
import { looksLikeUnit } from "./lone-text.ts";

/** Where a person works: the unit found, and the words of the file. */
export type Place = { unit: Found | null; unitText: string; post: string | null };

/** What the place is judged against. `home`: the unit for lists that name none. */
export type PlaceRules = { find: UnitFinder; home: string; asOf: string | null };

/**
 * Đơn vị công tác: the unit's own column, a column of post and unit together, the unit a post names ("Trưởng phòng Nghiệp
 * vụ Y"), the group row above, or the unit the list is about. A unit that is not known, or not in being, is a fault of the row.
 */
export function readPlace(line: Line, rules: PlaceRules): Place {
  const together = textOf(line.cells.postAndUnit);
  const parted = together === null ? null : partPost(line.cells.postAndUnit?.text ?? "", rules);
  const post = textOf(line.cells.post) ?? parted?.post ?? null;
  const own = line.cells.unit?.error ? (line.cells.unit.text ?? "") : textOf(line.cells.unit);
  const written = textOf(line.written.unit) ?? own ?? "";
  if (own !== null) return { unit: byName(line, own, rules), unitText: written, post };
  if (parted?.unit) {
    const { unit, unitText } = parted;
    if (!unit.ok)
      line.faults.add(line.row, placeOf(line, "postAndUnit"), unit.why, { text: unitText, ...nearOf(unit) });
    return { unit, unitText, post };
  }
  const told = post === null ? null : partPost(post, rules);
  if (told?.unit?.ok) return told;
  const group = byGroup(line, rules);
  if (group) return { ...group, post };
  if (hasColumn(line, "unit")) {
    line.faults.add(line.row, placeOf(line, "unit"), "empty required cell");
    return { unit: null, unitText: "", post };
  }
  const home = rules.find(rules.home, { on: rules.asOf });
  return { unit: home.ok ? home : null, unitText: "", post };
}

function byName(line: Line, text: string, { find, home, asOf }: PlaceRules): Found | null {
  if (line.cells.unit?.error) {
    line.faults.add(line.row, placeOf(line, "unit"), "error value in the cell");
    return null;
  }
  const outer = line.groups.map((group) => find(group.name, { within: home, on: asOf })).findLast((found) => found.ok);
  const found = find(text, { within: outer?.ok ? outer.unit.name : home, on: asOf });
  if (!found.ok) line.faults.add(line.row, placeOf(line, "unit"), found.why, { text, ...nearOf(found) });
  return found;
}

/** The innermost group that names a unit. A group that reads like a unit's name and is none is a fault. */
function byGroup(line: Line, { find, home, asOf }: PlaceRules): { unit: Found | null; unitText: string } | null {
  let within = home;
  let best: { unit: Found; unitText: string } | null = null;
  for (const group of line.groups) {
    const found = find(group.name, { within, on: asOf });
    if (found.ok) within = found.unit.name;
    if (found.ok || looksLikeUnit(group.name)) best = { unit: found, unitText: group.name };
  }
  if (best && !best.unit.ok) {
    const { why } = best.unit;
    const reason = why === "unit not in being on the day" ? why : (`${why} in the group heading` as const);
    line.faults.add(line.row, { heading: "(group)", index: null }, reason, {
      text: best.unitText,
      ...nearOf(best.unit),
    });
  }
  return best;
}

/**
 * "Phó Chánh án TAND huyện U Minh", "Chuyên viên, Văn phòng Sở": the longest end that names a unit is the unit; an end
 * that only reads like one is a unit not known.
 */
function partPost(
  text: string,
  { find, home, asOf }: PlaceRules,
): { post: string; unit: Found | null; unitText: string } {
  const plain = tidy(text.replace(/[\r\n]+/g, ", "));
  const words = plain.split(" ");
  let unknown: { post: string; unit: Found; unitText: string } | null = null;
  for (let at = 1; at < words.length; at++) {
    const unitText = words
      .slice(at)
      .join(" ")
      .replace(/^[-,;:]\s*/, "");
    const cut = /[,;:-]$/.test(words[at - 1] ?? "");
    if (!/^\p{L}/u.test(unitText) || (kindFromName(spellOut(unitText)) === null && !cut)) continue;
    const unit = find(unitText, { within: home, on: asOf });
    const head = words
      .slice(0, at)
      .join(" ")
      .replace(/\s*[-,;:]+\s*$/, "");
    if (unit.ok) return { post: whole(head, unitText), unit, unitText };
    if (looksLikeUnit(unitText) && (cut || /^\p{Lu}/u.test(unitText)) && !/^(văn phòng|thanh tra)$/iu.test(unitText)) {
      unknown ??= { post: head, unit, unitText };
    }
  }
  return unknown ?? { post: plain, unit: null, unitText: "" };
}

/** "Trưởng | phòng Tổ chức cán bộ" and "Chánh | Văn phòng": the post keeps the word it cannot do without. */
function whole(head: string, unitText: string): string {
  if (!/(^|\s)(trưởng|chánh)$/iu.test(head)) return head;
  const lead = /^(phòng|văn phòng|thanh tra|ban|tòa|toà)/iu.exec(unitText)?.[0] ?? "";
  return `${head} ${/^văn|^thanh/iu.test(lead) ? lead : lead.toLowerCase()}`.trim();
}

function nearOf(found: Found): { near?: string } {
  return !found.ok && found.near !== undefined ? { near: found.near } : {};
}
