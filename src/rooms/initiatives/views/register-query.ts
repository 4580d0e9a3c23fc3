import type { InitiativeState } from "../states.ts";

/** What the address of the register says. */
export type RegisterQuery = {
  search: string;
  state?: InitiativeState | undefined;
  year?: number | undefined;
  unit?: string | undefined;
  late?: "1" | undefined;
  page: number;
};

/** The address of the register for a query; what is as usual is left out. */
export function address(query: RegisterQuery, path = "/initiatives"): string {
  const { page, ...rest } = query;
  const said = Object.entries({ ...rest, ...(page > 1 ? { page } : {}) }).filter(([, value]) => value);
  const text = new URLSearchParams(said.map(([key, value]) => [key, String(value)])).toString();
  return text === "" ? path : `${path}?${text}`;
}
