import type { EventState } from "../states.ts";
import type { EventKind } from "../terms.ts";

/** What the address of the list says. */
export type EventsQuery = {
  search: string;
  kind?: EventKind | undefined;
  state?: EventState | undefined;
  year?: number | undefined;
  plan?: string | undefined;
  movement?: string | undefined;
  exemplar?: string | undefined;
  page: number;
};

/** The list at an address that says what is shown. */
export function address(query: EventsQuery, path = "/events"): string {
  const said = new URLSearchParams();
  for (const name of ["search", "kind", "state", "year", "plan", "movement", "exemplar"] as const)
    if (query[name]) said.set(name, String(query[name]));
  if (query.page > 1) said.set("page", String(query.page));
  return said.size === 0 ? path : `${path}?${said}`;
}
