import {
  type Alignment,
  alignAbbreviated,
  fold,
  looseness,
  sameTextKey,
  type WrittenWord,
  writtenWords,
} from "#kernel/vietnamese/index.ts";
import { spellOut } from "../units/names.ts";
import type { Prepared } from "./candidates.ts";

const connectors = new Set(["va", "cua", "cac", "ve"]);

/** A text made ready for comparing with many units. */
export type Wanted = { keys: string[]; folds: string[]; written: WrittenWord[][] };

/** The two ways to read a text: as written, and with well-known abbreviations spelled out. */
export function wanted(text: string): Wanted {
  const ways = [...new Set([text, spellOut(text)])];
  return { keys: ways.map(sameTextKey), folds: ways.map(fold), written: ways.map(writtenWords) };
}

/** Quick look: every whole word written is a word of the unit or of those above it. */
export function mayBeMeant(what: Wanted, { words, above }: Prepared): boolean {
  return what.written.some((written) =>
    written.every(({ word, short }) => short || words.has(word) || above.has(word) || connectors.has(word)),
  );
}

/**
 * How far a unit is from what was written: 0 for the same name (tone placement and case aside), 1 without diacritics,
 * more where words were shortened or left out because they go without saying; null where it cannot be meant.
 */
export function distance(what: Wanted, unit: Prepared): number | null {
  if (what.keys.some((key) => unit.keys.has(key))) return 0;
  if (what.folds.some((text) => unit.folds.has(text))) return 1;
  const costs = what.written.flatMap((written) =>
    unit.full.flatMap((full) => {
      const found = alignAbbreviated(written, full, leavingOut(written, full, unit.above));
      return found && isFair(found, full) ? [2 + looseness(found) - pairsDropped(found, full)] : [];
    }),
  );
  return costs.length === 0 ? null : Math.min(...costs);
}

/** True where the text is the beginning of the unit's name and leaves out what tells it from others. */
export function isBeginningOf(what: Wanted, unit: Prepared): boolean {
  return what.written.some(
    (written) =>
      written.length > 0 &&
      written.every(({ word, short }) => short || unit.words.has(word) || connectors.has(word)) &&
      unit.full.some((full) => {
        const found = alignAbbreviated(written, full, { dropFull: () => true });
        const dropped = found?.droppedFull ?? [];
        return (
          found !== null &&
          dropped.length > 0 &&
          dropped.every((at, index) => at === full.length - dropped.length + index)
        );
      }),
  );
}

/** True where two words or more of the unit's name are written, in its order and from its first word. */
export function isPartOf(what: Wanted, unit: Prepared): boolean {
  return what.written.some(
    (written) =>
      written.length >= 2 &&
      unit.full.some((full) => alignAbbreviated(written, full, { dropFull: (_, at) => at > 0 }) !== null),
  );
}

/** True where the kind alone is written ("Sở", "Cục"), and is not the beginning of a longer word for a kind of court. */
export function isOnlyKind(what: Wanted, unit: Prepared): boolean {
  const [only, ...others] = what.written[0] ?? [];
  if (only === undefined || others.length > 0 || !/^(so|cuc|bo|vien|ban)$/.test(only.word)) return false;
  return unit.full.some(([first]) => first === only.word);
}

/** "thành phố" and "thị xã" left out weigh no more than "tỉnh" or "huyện" left out. */
function pairsDropped({ droppedFull }: Alignment, full: string[]): number {
  const dropped = new Set(droppedFull);
  const seconds = droppedFull.filter(
    (at) => dropped.has(at - 1) && /^(thanh pho|thi xa|thi tran)$/.test(`${full[at - 1]} ${full[at]}`),
  );
  return looseness({ shortened: 0, droppedFull: seconds, droppedWritten: [] });
}

/** Positions of the words that name a kind of territory (huyện, thị xã, thành phố …) in a full name. */
function territoryWords(full: string[]): Set<number> {
  const found = new Set<number>();
  full.forEach((word, at) => {
    const pair = `${word} ${full[at + 1] ?? ""}`;
    if (["thi xa", "thi tran", "thanh pho"].includes(pair)) found.add(at).add(at + 1);
    else if (["huyen", "quan", "tinh", "phuong", "xa"].includes(word)) found.add(at);
  });
  return found;
}

/** What may be left out: words of the units above, "số" before a number, the kind of territory before its name. */
function leavingOut(written: WrittenWord[], full: string[], above: Set<string>) {
  const said = new Set(written.map(({ word }) => word));
  const territory = territoryWords(full);
  return {
    dropFull: (word: string, at: number) =>
      at > 0 &&
      (territory.has(at)
        ? !said.has(word) || above.has(word)
        : above.has(word) || (word === "so" && /^\d/.test(full[at + 1] ?? ""))),
    dropWritten: (word: string, at: number) => at > 0 && above.has(word) && !/^\d/.test(word),
  };
}

/** Leaving out both the kind of territory and its name leaves nothing to know the unit by. */
function isFair({ droppedFull }: Alignment, full: string[]): boolean {
  const dropped = new Set(droppedFull);
  const territory = territoryWords(full);
  return !droppedFull.some((at) => {
    if (!territory.has(at)) return false;
    let next = at + 1;
    while (territory.has(next)) next++;
    return next >= full.length || dropped.has(next);
  });
}
