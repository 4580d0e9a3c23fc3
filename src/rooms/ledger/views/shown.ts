import { day } from "#kernel/web/index.tsx";
import type { LedgerQuery } from "../forms/award-forms.ts";

/** «2016–2020», «2019», or a dash where the paper does not say. */
export function yearsShown(one: { year: number | null; fromYear: number | null }): string {
  if (one.year === null) return "–";
  return one.fromYear === null ? String(one.year) : `${one.fromYear}–${one.year}`;
}

/** “37/QĐ-STP, 14/01/2022”. */
export function decisionShown(one: { decisionNumber: string | null; decidedOn: string | null }): string {
  const parts = [one.decisionNumber, one.decidedOn && day(one.decidedOn)].filter(Boolean);
  return parts.length === 0 ? "Chưa rõ số, ngày" : parts.join(", ");
}

/** The book at an address that says what is shown. */
export function ledgerAddress(query: Partial<LedgerQuery>, path = "/ledger"): string {
  const said = new URLSearchParams();
  for (const [key, value] of Object.entries(query))
    if (value !== undefined && value !== "") said.set(key, String(value));
  const words = said.toString();
  return words === "" ? path : `${path}?${words}`;
}

/** Where a holder's own page stands; null for a collective that is not ours. */
export function holderAddress(one: {
  personId: string | null;
  unitId: string | null;
  outsiderId: string | null;
}): string | null {
  if (one.personId) return `/people/${one.personId}/record`;
  if (one.outsiderId) return `/outsiders/${one.outsiderId}/record`;
  return one.unitId ? `/units/${one.unitId}/record` : null;
}
