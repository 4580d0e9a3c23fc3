import type { MovementState } from "../states.ts";
import type { Way } from "../terms.ts";

/** What the address of the list says. */
export type MovementsQuery = {
  search: string;
  state?: MovementState | undefined;
  way?: Way | undefined;
  unit?: string | undefined;
  year?: number | undefined;
  page: number;
};

/** The list at an address that says what is shown. */
export function address(query: MovementsQuery, path = "/movements"): string {
  const said = new URLSearchParams();
  for (const name of ["search", "state", "way", "unit", "year"] as const)
    if (query[name]) said.set(name, String(query[name]));
  if (query.page > 1) said.set("page", String(query.page));
  const words = said.toString();
  return words === "" ? path : `${path}?${words}`;
}
