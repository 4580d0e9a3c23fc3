import type { HolderKind } from "../schema.ts";
import type { ExemplarStanding, Stage } from "../states.ts";
import type { RegisterLevel } from "../terms.ts";

/** What the address of the list says. */
export type ExemplarsQuery = {
  search: string;
  stage?: Stage | undefined;
  standing?: ExemplarStanding | undefined;
  kind?: HolderKind | undefined;
  unit?: string | undefined;
  year?: number | undefined;
  type?: string | undefined;
  level?: RegisterLevel | undefined;
  registered?: number | undefined;
  page: number;
};

/** The list at an address that says what is shown. */
export function address(query: ExemplarsQuery, path = "/exemplars"): string {
  const said = new URLSearchParams();
  for (const name of ["search", "stage", "standing", "kind", "unit", "year", "type", "level", "registered"] as const)
    if (query[name]) said.set(name, String(query[name]));
  if (query.page > 1) said.set("page", String(query.page));
  const words = said.toString();
  return words === "" ? path : `${path}?${words}`;
}
