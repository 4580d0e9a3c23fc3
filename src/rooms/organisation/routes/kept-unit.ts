import type { Context } from "hono";
import { insist } from "#kernel/verdict.ts";
import { unitChoicesOn } from "../queries/unit-choices.ts";
import { type UnitOnDay, unitOn } from "../queries/units.ts";
import { mayKeepOrganisation } from "../rules.ts";

/** The unit of the address, for those who keep the organisation; 403 for others. */
export function keptUnit(c: Context): Promise<UnitOnDay> {
  insist(mayKeepOrganisation(c.var.officer));
  return unitOn(c.var.db, c.var.agency.id, c.req.param("id") ?? "", c.var.today);
}

/** The units of today to choose from. */
export function choicesToday(c: Context) {
  return unitChoicesOn(c.var.db, c.var.agency.id, c.var.today);
}

/** The dated facts of a change, out of its form. */
export function factsOf(form: { on: string; document: string | null; note: string | null }) {
  return { on: form.on, document: form.document, note: form.note };
}
