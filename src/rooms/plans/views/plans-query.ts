import type { PlanSort } from "../queries/plan-list.ts";
import type { Plan } from "../schema.ts";

/** What the address of the list says. */
export type PlansQuery = {
  search: string;
  state?: Plan["state"] | undefined;
  year?: number | undefined;
  sort: PlanSort;
  page: number;
};

/** The list at an address that says what is shown. */
export function address(query: PlansQuery, path = "/plans"): string {
  const said = new URLSearchParams();
  if (query.search) said.set("search", query.search);
  if (query.state) said.set("state", query.state);
  if (query.year) said.set("year", String(query.year));
  if (query.sort !== "newest") said.set("sort", query.sort);
  if (query.page > 1) said.set("page", String(query.page));
  const words = said.toString();
  return words === "" ? path : `${path}?${words}`;
}
