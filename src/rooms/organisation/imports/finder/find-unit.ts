import { fold, sameTextKey, spanOf, tidy } from "#kernel/vietnamese/index.ts";
import { type Candidate, type Prepared, prepare } from "./candidates.ts";
import { distance, isBeginningOf, isOnlyKind, isPartOf, mayBeMeant, type Wanted, wanted } from "./compare.ts";
import { nearest } from "./nearest.ts";

/** What narrows the choice down. */
export type Where = {
  /** The unit (by name) the wanted one stands under, as far as known: the group above, the agency. */
  within?: string | null;
  /** The day, month or year on which it must be in being. */
  on?: string | null;
  /** A row that cannot be meant: the row asking. */
  notRow?: number;
  /** Of equals, the one that begins last (successors) or first. */
  prefer?: "later";
};

/** The unit meant, or why it is not known which. `near`: what was perhaps meant. */
export type Found =
  | { ok: true; unit: Candidate; spelled: boolean }
  | { ok: false; why: "unknown unit" | "ambiguous unit" | "unit not in being on the day"; near?: string };

/** Finds units by what people write. */
export type UnitFinder = (text: string, where?: Where) => Found;

const leadership = /^(?:tap the |ban )?(?:lanh dao|giam doc)\b\s*/;

/**
 * Makes a finder over the units known and those of the file. A text means a unit when no other fits as well; where two
 * fit equally it is ambiguous, never a guess. “Lãnh đạo Cục” is the Cục itself.
 */
export function unitFinder(candidates: Candidate[], agency: string): UnitFinder {
  const prepared = prepare(candidates, agency);
  const byKey = new Map<string, Prepared[]>();
  for (const unit of prepared) for (const key of unit.keys) byKey.set(key, [...(byKey.get(key) ?? []), unit]);
  const seen = new Map<string, { unit: Prepared; cost: number }[]>();
  const home = prepared.filter(({ unit }) => sameTextKey(unit.name) === sameTextKey(agency));

  function fits(text: string): { unit: Prepared; cost: number }[] {
    const key = text.normalize("NFC");
    const known = seen.get(key);
    if (known) return known;
    const what = wanted(text);
    const exact = what.keys.flatMap((name) => byKey.get(name) ?? []);
    const tellsEnough = exact.length > 0 && what.written.some((written) => written.length > 2);
    const likely = tellsEnough ? [...new Set(exact)] : prepared.filter((unit) => mayBeMeant(what, unit));
    const found = likely.flatMap((unit) => {
      const cost = distance(what, unit) ?? homeDistance(what, unit, home);
      return cost === null ? [] : [{ unit, cost }];
    });
    seen.set(key, found);
    return found;
  }

  return function find(text, where = {}) {
    const others = fits(text).filter(({ unit }) => where.notRow === undefined || unit.unit.row !== where.notRow);
    const closest = closestTo(others, where.within ?? null, agency);
    if (closest.length > 0) return choose(closest, where, agency);
    const led = ledUnit(text, where, agency);
    if (led !== null) return find(led, where);
    const what = wanted(text);
    const begun = prepared.filter((unit) => isBeginningOf(what, unit)).map(({ unit }) => unit.name);
    const names = [...new Set(begun)];
    if (names.length >= 2) return { ok: false, why: "ambiguous unit", near: names.slice(0, 3).join("; ") };
    const near = nearest(text, prepared);
    return near === undefined ? { ok: false, why: "unknown unit" } : { ok: false, why: "unknown unit", near };
  };
}

/** "Lãnh đạo Cục", "Ban Giám đốc": the unit spoken of or the agency, whichever is of that kind. */
function ledUnit(text: string, { within }: Where, agency: string): string | null {
  const plain = tidy(text);
  const rest = fold(plain).replace(leadership, "");
  if (rest === fold(plain)) return null;
  const home = [within, agency].find((name) => name && `${fold(name)} `.startsWith(rest === "" ? "" : `${rest} `));
  return home ?? plain.slice(-rest.length);
}

/** The agency itself may be called by the beginning of its name ("Sở Tư pháp", "TAND tỉnh") at home. */
function homeDistance(what: Wanted, unit: Prepared, home: Prepared[]): number | null {
  return home.includes(unit) && (isPartOf(what, unit) || isOnlyKind(what, unit)) ? 60 : null;
}

/**
 * The best fits, those near the unit spoken of first: “Văn phòng” said of the Sở is “Văn phòng Sở” rather than the
 * “Văn phòng” of one of its centres, but “Văn phòng Sở” said in a centre is still that of the Sở.
 */
function closestTo<Fit extends { unit: Prepared; cost: number }>(
  fits: Fit[],
  within: string | null,
  agency: string,
): Fit[] {
  const near = sameTextKey(within ?? agency);
  const home = sameTextKey(agency);
  const far = fits.map((fit) => {
    const [name, parent] = [fit.unit.unit.name, fit.unit.unit.parent ?? ""].map(sameTextKey);
    const away = name === near || parent === near ? 0 : name === home || parent === home ? 5 : 15;
    return { fit, cost: fit.cost + away };
  });
  const best = Math.min(...far.map(({ cost }) => cost));
  return far.filter(({ cost }) => cost === best).map(({ fit }) => fit);
}

function choose(closest: { unit: Prepared; cost: number }[], where: Where, agency: string): Found {
  const units = closest.map(({ unit }) => unit.unit);
  const living = where.on ? units.filter((unit) => isInBeing(unit, where.on as string)) : units;
  if (living.length === 0) return { ok: false, why: "unit not in being on the day" };
  const narrowed = narrow(living, [where.within ?? null, agency]);
  const distinct = onePerUnit(narrowed);
  if (where.prefer === "later") distinct.sort((a, b) => (b.validFrom ?? "").localeCompare(a.validFrom ?? ""));
  const [first, second] = distinct;
  if (!first || (second && where.prefer !== "later")) {
    const near = distinct.map((unit) => (unit.parent ? `${unit.name}, ${unit.parent}` : unit.name)).slice(0, 3);
    return { ok: false, why: "ambiguous unit", near: near.join("; ") };
  }
  return { ok: true, unit: first, spelled: (closest[0]?.cost ?? 0) <= 1 };
}

/** Of units with one name, those under the unit spoken of, else those directly under the agency. */
function narrow(units: Candidate[], parents: (string | null)[]): Candidate[] {
  if (new Set(units.map((unit) => sameTextKey(unit.name))).size > 1) return units;
  for (const parent of parents) {
    if (parent === null) continue;
    const own = units.filter((unit) => unit.parent !== null && sameTextKey(unit.parent) === sameTextKey(parent));
    if (own.length > 0) return own;
  }
  return units;
}

/** The same unit listed twice counts once. */
function onePerUnit(units: Candidate[]): Candidate[] {
  const seen = new Map<string, Candidate>();
  for (const unit of units) {
    const key = [sameTextKey(unit.name), sameTextKey(unit.parent ?? ""), unit.validTo ?? ""].join("|");
    if (!seen.has(key)) seen.set(key, unit);
  }
  return [...seen.values()];
}

function isInBeing(unit: Candidate, on: string): boolean {
  const { first, last } = spanOf(on);
  const begins = unit.validFrom ? spanOf(unit.validFrom).first : "";
  const ends = unit.validTo ? spanOf(unit.validTo).last : "9999";
  return begins <= last && first <= ends;
}
