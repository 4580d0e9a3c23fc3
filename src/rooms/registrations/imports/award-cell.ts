import { fold, plainPunctuation, tidy, tidyLines } from "#kernel/vietnamese/index.ts";
import type { HolderKind } from "#rooms/awards/index.ts";
import { type AwardName, isCollectiveAward, readAwardName } from "#rooms/ledger/imports/index.ts";

/** An award of the catalogue, as far as a cell may name it. */
export type KnownName = { key: string; name: string; short: string };

/** What a cell says: the awards in their order, and what names none. */
export type AwardCell = { awards: AwardName[]; unknown: string[] };

/**
 * Danh hiệu, hình thức in one cell: “LĐTT; CSTĐ cơ sở”, “LĐTT + BK CT UBND tỉnh”, by full or short name, one below the
 * other. Without the catalogue (the command line) by what offices usually write.
 */
export function readAwardCell(text: string, kind: HolderKind | null, catalogue: readonly KnownName[] = []): AwardCell {
  const known = new Map(catalogue.flatMap((one) => [one.name, one.short].map((name) => [plain(name), one])));
  const cell: AwardCell = { awards: [], unknown: [] };
  for (const part of partsOf(text)) {
    const read = [part, ...part.split(/\s+và\s+/iu)];
    const whole = awardOf(part, kind, known);
    const found = whole ? [whole] : read.slice(1).map((one) => awardOf(one, kind, known));
    if (found.every((one) => one !== null)) cell.awards.push(...(found as AwardName[]));
    else cell.unknown.push(tidy(part));
  }
  const seen = new Set<string>();
  cell.awards = cell.awards.filter(({ name }) => !seen.has(name) && seen.add(name));
  return cell;
}

/** Whether a holder of this kind may have it, as far as its name tells. */
export function suits({ name }: AwardName, kind: HolderKind): boolean {
  if (isCollectiveAward(name)) return kind === "collective";
  const ofPersons = /^(lao dong tien tien|chien si thi dua|tham phan)/.test(fold(name));
  if (ofPersons) return kind === "person";
  return /^gia dinh van hoa/.test(fold(name)) ? kind === "household" : true;
}

/** Danh hiệu thi đua, or else a commendation. */
export function isTitle({ name }: AwardName): boolean {
  return /^(lao dong|chien si|tap the|don vi|co thi dua|gia dinh van hoa|tham phan)/.test(fold(name));
}

/** The parts of a cell; commas inside a name (“bộ, ban, ngành”) part nothing. */
function partsOf(text: string): string[] {
  const lines = tidyLines(plainPunctuation(text)).join("\n");
  return lines
    .replace(/(bộ), (ban), (ngành)/giu, "$1 $2 $3")
    .split(/[;,\n+&]|\s\/\s/u)
    .map((part) => part.replace(/^\s*(?:[-•*]|\d+[.)])\s*/u, "").trim())
    .filter((part) => part !== "");
}

function awardOf(text: string, kind: HolderKind | null, known: Map<string, KnownName>): AwardName | null {
  const listed = known.get(plain(text));
  if (listed && !(kind === "collective" && listed.key === "ldtt")) return { name: listed.name, key: listed.key };
  return readAwardName(text, null, kind);
}

function plain(text: string): string {
  return fold(text).replace(/[,."“”]/g, "");
}
