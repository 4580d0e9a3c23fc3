import { type Officer, readableUnits } from "#kernel/auth/index.ts";
import { actsFor, seesAllUnits } from "#rooms/plans/index.ts";

/** Phạm vi: what the desk and the calendar show: one's own work, one's units, the whole agency. */
export type Scope = { name: ScopeName; words: string; units: "agency" | readonly string[] };
export const scopeNames = ["mine", "unit", "agency"] as const;
export type ScopeName = (typeof scopeNames)[number];

/** The units for which she herself hands things in: her own, and those of mandates that are not the whole agency. */
export function ownUnits(officer: Officer): string[] {
  const acts = actsFor(officer);
  if (acts !== "agency") return acts;
  const named = officer.mandates.filter((one) => one.covers !== "agency").map((one) => one.unitId);
  return [...new Set([officer.unitId, ...named])];
}

/** The scopes she may choose from, the narrowest first; one that would show the same as the one before is left away. */
export function scopesOf(officer: Officer): Scope[] {
  const mine = ownUnits(officer);
  const readable = readableUnits(officer);
  const units = readable === "agency" ? mine : readable;
  const wider = units.some((id) => !mine.includes(id));
  return [
    { name: "mine", words: "Việc của tôi", units: mine },
    ...(wider ? [{ name: "unit" as const, words: "Cả đơn vị", units }] : []),
    ...(seesAllUnits(officer) ? [{ name: "agency" as const, words: "Cả cơ quan", units: "agency" as const }] : []),
  ];
}

/** The scope asked for, when she has it; else the first that shows anything. */
export function chosenScope(scopes: readonly Scope[], asked: string | undefined): Scope {
  const named = scopes.find((one) => one.name === asked);
  const filled = scopes.find((one) => one.units === "agency" || one.units.length > 0);
  return named ?? filled ?? scopes[0]!;
}
